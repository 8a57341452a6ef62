// What the event in the editor does to the model: its effects in plain words, switched on or off, and a form for one of them
// with a little picture of its weight over time.
import { useState } from 'react'
import { EFFECT_OPS, EFFECT_TARGET_IDS, EFFECT_TARGETS, readEffect, type Effect, type EffectTarget } from '../../shared/domain/effect'
import { fault, type Fault } from '../../shared/domain/fault'
import { PRODUCERS, PRODUCTION_CATEGORIES } from '../../shared/domain/production-categories'
import { EFFECT_OP_TEXT, EFFECT_TARGET_TEXT, EFFECTS, effectInWords, effectUnit } from '../../shared/text/effects'
import { EDITOR } from '../../shared/text/editor'
import { faultSentence } from '../../shared/text/faults'
import { producerName, PRODUCTION_CATEGORY_TEXT } from '../../shared/text/production'
import { useSession } from '../state/session'
import { useScenario } from '../state/use-scenario'
import { parseTyped } from '../ui/step'
import { useActorCodes } from './use-actor-codes'
import { WeightPicture } from './WeightPicture'

interface EffectFieldsProps {
  readonly effects: readonly Effect[]
  readonly onChange: (effects: readonly Effect[]) => void
}

/** The fields as typed. */
interface Typed {
  readonly target: EffectTarget
  readonly op: Effect['op']
  readonly scope: string
  /** Empty: all. */
  readonly category: string
  readonly size: string
  readonly delayMonths: string
  readonly rampMonths: string
  /** Empty: for ever. */
  readonly durationMonths: string
  readonly note: string
}

const BLANK: Typed = { target: 'intensity', op: 'multiply', scope: '', category: '', size: '0.5', delayMonths: '0', rampMonths: '6', durationMonths: '', note: '' }
const NUMBERS = ['size', 'delayMonths', 'rampMonths', 'durationMonths'] as const
const LABELS = { size: EFFECTS.size, delayMonths: EFFECTS.delay, rampMonths: EFFECTS.ramp, durationMonths: EFFECTS.duration } as const

export function EffectFields({ effects, onChange }: EffectFieldsProps) {
  const { names } = useSession()
  const codeOf = useActorCodes()
  const [typed, setTyped] = useState<Typed | null>(null)
  const [wrong, setWrong] = useState<Fault | null>(null)
  const nameOf = (id: string) => names.get(id) ?? producerName(id)
  const own = useScenario()
  const isKnown = (id: string) => names.has(id) || PRODUCERS.some((producer) => producer === id) || [...own.actors, ...own.groups].some((actor) => actor.id === id)

  function set(change: Partial<Typed>): void {
    setTyped({ ...(typed ?? BLANK), ...change })
    setWrong(null)
  }

  function add(): void {
    if (typed === null) return
    const read = effectOf(typed, codeOf)
    if (!read.ok) return setWrong(read.fault)
    const stranger = read.value.scope.find((id) => !isKnown(id))
    if (stranger !== undefined) return setWrong(fault('input.invalid', { reason: EFFECTS.noActor(stranger) }, EFFECTS.head.toLowerCase()))
    onChange([...effects, read.value])
    setTyped(null)
  }

  const read = typed === null ? null : effectOf(typed, codeOf)
  return (
    <fieldset className="wide effects">
      <legend>{EFFECTS.head}</legend>
      {effects.length === 0 && <p className="note">{EFFECTS.none}</p>}
      <ul>
        {effects.map((effect, place) => (
          <li key={`${place} ${effectInWords(effect)}`}>
            <label className="check">
              <input
                type="checkbox"
                checked={effect.enabled}
                onChange={(box) => onChange(effects.with(place, { ...effect, enabled: box.currentTarget.checked }))}
              />{' '}
              {effectInWords(effect, nameOf)}
            </label>
            <button type="button" className="link" aria-label={EFFECTS.remove(effectInWords(effect, nameOf))} onClick={() => onChange(effects.filter((_, other) => other !== place))}>
              {EFFECTS.take}
            </button>
            {effect.note && <p className="note">{effect.note}</p>}
          </li>
        ))}
      </ul>
      {typed === null ? (
        <button type="button" className="button small" onClick={() => setTyped(BLANK)}>
          {EFFECTS.add}
        </button>
      ) : (
        <div className="new-source" role="group" aria-label={EFFECTS.add}>
          <label className="field">
            {EFFECTS.target}
            <select className="select" value={typed.target} onChange={(picked) => set({ target: picked.currentTarget.value as EffectTarget, category: '' })}>
              {EFFECT_TARGET_IDS.map((id) => (
                <option key={id} value={id}>
                  {EFFECT_TARGET_TEXT[id]}
                </option>
              ))}
            </select>
          </label>
          {EFFECT_TARGETS[typed.target].perCategory && (
            <label className="field">
              {EFFECTS.categories}
              <select className="select" value={typed.category} onChange={(picked) => set({ category: picked.currentTarget.value })}>
                <option value="">{EFFECTS.every}</option>
                {PRODUCTION_CATEGORIES.map((id) => (
                  <option key={id} value={id}>
                    {PRODUCTION_CATEGORY_TEXT[id]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label className="field">
            {EFFECTS.op} <span className="note">{typed.op === 'add' ? effectUnit(typed.target) : ''}</span>
            <select className="select" value={typed.op} onChange={(picked) => set({ op: picked.currentTarget.value as Effect['op'] })}>
              {EFFECT_OPS.map((op) => (
                <option key={op} value={op}>
                  {EFFECT_OP_TEXT[op]}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            {EFFECTS.scope}
            <input className="value-box" value={typed.scope} placeholder={EFFECTS.everyone} onChange={(event) => set({ scope: event.currentTarget.value })} />
          </label>
          {NUMBERS.map((field) => (
            <label key={field} className="field">
              {LABELS[field]}
              <input className="value-box num" value={typed[field]} placeholder={field === 'durationMonths' ? EFFECTS.forEver : ''} onChange={(event) => set({ [field]: event.currentTarget.value })} />
            </label>
          ))}
          <label className="field wide">
            {EFFECTS.note}
            <input className="value-box" value={typed.note} placeholder={EFFECTS.judged} maxLength={2000} onChange={(event) => set({ note: event.currentTarget.value })} />
          </label>
          {read?.ok && <WeightPicture effect={read.value} />}
          {read?.ok && <p className="note">{effectInWords(read.value, nameOf)}</p>}
          <p role="alert" className="refusal">
            {wrong && faultSentence(wrong)}
          </p>
          <div className="row">
            <button type="button" className="button small" onClick={add}>
              {EFFECTS.add}
            </button>
            <button type="button" className="button small" onClick={() => setTyped(null)}>
              {EDITOR.cancel}
            </button>
          </div>
        </div>
      )}
    </fieldset>
  )
}

/** The effect that the fields make; empty fields are left out, anything else is read like a file's. */
function effectOf(typed: Typed, codeOf: (actor: string) => string) {
  const number = (text: string) => parseTyped(text) ?? text
  const scope = typed.scope.split(',').map((word) => word.trim()).filter((word) => word !== '').map(codeOf)
  return readEffect(
    {
      target: typed.target, op: typed.op, scope, ...(typed.category !== '' && { categories: [typed.category] }), size: number(typed.size),
      delayMonths: number(typed.delayMonths), rampMonths: number(typed.rampMonths),
      ...(typed.durationMonths.trim() !== '' && { durationMonths: number(typed.durationMonths) }), ...(typed.note.trim() !== '' && { note: typed.note.trim() }),
    },
    EFFECTS.head.toLowerCase(),
  )
}
