// One effect in the editor, as a sentence with fields in it. What is wrong is told under the part where it stands.
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { EFFECT_OPS, EFFECT_TARGET_IDS, EFFECT_TARGETS, type Effect, type EffectTarget } from '../../shared/domain/effect'
import type { FuzzyDate } from '../../shared/domain/fuzzy-date'
import { PRODUCTION_CATEGORIES } from '../../shared/domain/production-categories'
import type { Source } from '../../shared/domain/reference-data'
import { EFFECT_EDITOR, sizeInWords, sizeSpreadInWords } from '../../shared/text/effect-editor'
import { EFFECT_TARGET_TEXT, EFFECTS, effectUnit, monthsInWords } from '../../shared/text/effects'
import { EDITOR } from '../../shared/text/editor'
import { faultSentence } from '../../shared/text/faults'
import { SHORT_CATEGORY_TEXT } from '../../shared/text/production'
import { parseTyped } from '../ui/step'
import { Finder } from '../ui/Finder'
import { Chosen } from './Chosen'
import { effectOf, readSize, spreadOf, withOp, withTarget, type EffectField, type EffectForm } from './effect-form'
import { EffectScope } from './EffectScope'
import { findSources, sourceName } from './source-names'
import { EffectSpread } from './EffectSpread'
import { WeightPicture } from './WeightPicture'
import type { EffectChoices } from './use-effect-names'

interface EffectSentenceProps {
  readonly form: EffectForm
  readonly choices: EffectChoices
  /** The event's date; null while it has none. */
  readonly start: FuzzyDate | null
  readonly known: ReadonlyMap<string, Source>
  /** How often a save was refused because of this effect. */
  readonly refused: number
  readonly onChange: (form: EffectForm) => void
  readonly onClose: () => void
}

const NUMBER_LABELS = { delayMonths: EFFECTS.delay, rampMonths: EFFECTS.ramp, durationMonths: EFFECTS.duration, size: EFFECTS.size } as const

export function EffectSentence({ form, choices, start, known, refused, onChange, onClose }: EffectSentenceProps) {
  const box = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState(false)
  const read = effectOf(form, choices)
  // A field that is still being typed is not yet wrong.
  const faults = 'faults' in read && (left || refused > 0) ? read.faults : {}
  const set = (change: Partial<EffectForm>) => onChange({ ...form, ...change })

  useEffect(() => {
    box.current?.querySelector<HTMLElement>(refused > 0 ? '[aria-invalid=true]' : 'input')?.focus({ preventScroll: refused === 0 })
    if (refused === 0) box.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [refused])

  const told = (...fields: readonly EffectField[]) => {
    const wrong = fields.flatMap((field) => faults[field] ?? [])
    return (
      <p id={`effect-told-${fields[0]}`} className="refusal" role="alert">
        {wrong.map(faultSentence).join(' ')}
      </p>
    )
  }
  const number = (field: keyof typeof NUMBER_LABELS, toldAt: EffectField = field) => (
    <input
      className={`value-box num effect-${field === 'size' ? 'size' : 'months'}`}
      aria-label={NUMBER_LABELS[field]}
      aria-invalid={faults[field] !== undefined}
      aria-describedby={`effect-told-${toldAt}`}
      maxLength={20}
      value={form[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  )
  const choice = <V extends string>(label: string, value: V, values: readonly V[], words: (value: V) => string, onPick: (value: V) => void): ReactNode => (
    <select className="select" aria-label={label} value={value} onChange={(event) => onPick(event.currentTarget.value as V)}>
      {values.map((id) => (
        <option key={id} value={id}>
          {words(id)}
        </option>
      ))}
    </select>
  )
  const size = readSize(form.size, form.op)
  const spread = spreadOf(form)

  return (
    <div ref={box} className="effect-sentence" role="group" aria-label={EFFECT_EDITOR.editing} onBlur={() => setLeft(true)}>
      <p>
        {EFFECT_EDITOR.from} {number('delayMonths')} {EFFECT_EDITOR.monthsAfter} {number('rampMonths', 'delayMonths')} {EFFECT_EDITOR.months}
      </p>
      {told('delayMonths', 'rampMonths')}
      <div className="effect-scope" data-wrong={faults.scope !== undefined} aria-describedby="effect-told-scope">
        <EffectScope scope={form.scope} choices={choices.choices(form.target)} nameOf={(id) => choices.nameOf(id, form.target)} onChange={(scope) => set({ scope })} />
      </div>
      {told('scope')}
      <p>
        {choice<EffectTarget>(EFFECTS.target, form.target, EFFECT_TARGET_IDS, (id) => EFFECT_TARGET_TEXT[id], (target) => onChange(withTarget(form, target)))}{' '}
        {choice<Effect['op']>(EFFECTS.op, form.op, EFFECT_OPS, (op) => EFFECT_EDITOR[op], (op) => onChange(withOp(form, op)))}
      </p>
      <p>
        {number('size')} {form.op === 'add' && effectUnit(form.target)} <span className="note">{size === null ? EFFECT_EDITOR.unread : EFFECT_EDITOR.itIs(sizeInWords({ ...form, size }), spread?.ok ? sizeSpreadInWords(form, spread.value) : '')}</span>
      </p>
      {told('size')}
      <EffectSpread form={form} onChange={(spread) => set({ spread })} />
      {told('spread')}
      {EFFECT_TARGETS[form.target].perCategory && (
        <fieldset className="effect-categories">
          <legend className="note">{EFFECT_EDITOR.categories}</legend>
          {PRODUCTION_CATEGORIES.map((id) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={form.categories.includes(id)}
                onChange={(tick) => set({ categories: PRODUCTION_CATEGORIES.filter((other) => (other === id ? tick.currentTarget.checked : form.categories.includes(other))) })}
              />{' '}
              {SHORT_CATEGORY_TEXT[id]}
            </label>
          ))}
        </fieldset>
      )}
      <p>
        {EFFECT_EDITOR.lasts} {choice(EFFECT_EDITOR.until, form.forEver ? 'ever' : 'months', ['ever', 'months'], (how) => (how === 'ever' ? EFFECT_EDITOR.untilEnd : EFFECT_EDITOR.untilMonths), (how) => set({ forEver: how === 'ever' }))}{' '}
        {!form.forEver && (
          <>
            {number('durationMonths')} {EFFECT_EDITOR.thenBack(monthsInWords(parseTyped(form.rampMonths) ?? 0))}
          </>
        )}
      </p>
      {told('durationMonths')}
      {'effect' in read && <WeightPicture effect={read.effect} start={start} />}
      <label className="field">
        {EFFECTS.note}
        <input className="value-box" value={form.note} maxLength={2000} onChange={(event) => set({ note: event.currentTarget.value })} />
      </label>
      <Chosen
        entries={form.source === null ? [] : [{ id: form.source, name: EFFECT_EDITOR.source(sourceName(known, form.source)) }]}
        none={EFFECT_EDITOR.judged}
        onRemove={() => set({ source: null })}
      />
      {form.source === null && <Finder label={EFFECT_EDITOR.findSource} nothingFound={EDITOR.nothingFound} find={(typed, most) => findSources(known, typed, most, [])} onPick={(source) => set({ source })} />}
      <label className="check">
        <input type="checkbox" checked={form.enabled} onChange={(tick) => set({ enabled: tick.currentTarget.checked })} /> {EFFECT_EDITOR.on}
      </label>
      <button type="button" className="button small" onClick={onClose}>
        {EFFECT_EDITOR.done}
      </button>
    </div>
  )
}
