// What the event in the editor does to the model: its effects in plain words, each switched on or off, edited, duplicated or
// removed, with what contradicts it.
import { IconCopyPlus, IconPencil, IconX } from '@tabler/icons-react'
import { MOST_EFFECTS, sizeRange, type Effect } from '../../shared/domain/effect'
import type { FuzzyDate } from '../../shared/domain/fuzzy-date'
import type { Source } from '../../shared/domain/reference-data'
import { EFFECT_EDITOR } from '../../shared/text/effect-editor'
import { EFFECTS } from '../../shared/text/effects'
import { useContradictionFinder } from '../state/use-reach'
import { SizeCurve } from '../distributions/SmallCurve'
import { IconButton } from '../ui/IconButton'
import { Contradictions } from './Contradictions'
import { BLANK_EFFECT, effectOf, type EffectForm } from './effect-form'
import { EffectSentence } from './EffectSentence'
import { sourceName } from './source-names'
import { useEffectChoices, useEffectNames } from './use-effect-names'

/** Which effect is open, and how often a save was refused because of it. */
export interface OpenEffect {
  readonly place: number
  readonly refused: number
}

interface EffectFieldsProps {
  /** The event in the editor, as far as contradictions ask for it. */
  readonly event: { readonly id: string; readonly title: string }
  /** Its date as typed; null while that is none. */
  readonly start: FuzzyDate | null
  readonly effects: readonly EffectForm[]
  readonly known: ReadonlyMap<string, Source>
  readonly open: OpenEffect | null
  readonly onOpen: (open: OpenEffect | null) => void
  readonly onChange: (effects: readonly EffectForm[]) => void
}

export function EffectFields({ event, start, effects, known, open, onOpen, onChange }: EffectFieldsProps) {
  const { words } = useEffectNames()
  const choices = useEffectChoices()
  const find = useContradictionFinder()
  const read = effects.map((form) => {
    const made = effectOf(form, choices)
    return 'effect' in made ? made.effect : null
  })
  const sound = read.flatMap((effect, place) => (effect === null ? [] : [{ effect, place }]))
  const found = start === null ? [] : find({ ...event, start, effects: sound.map(({ effect }) => effect) }).map((one) => ({ ...one, place: sound[one.place]!.place }))
  const nameOf = (effect: Effect | null) => (effect === null ? EFFECT_EDITOR.unread : words(effect))

  function insert(place: number, form: EffectForm): void {
    onChange(effects.toSpliced(place, 0, form))
    onOpen({ place, refused: 0 })
  }

  function remove(place: number): void {
    onChange(effects.toSpliced(place, 1))
    if (open !== null) onOpen(open.place === place ? null : { ...open, place: open.place > place ? open.place - 1 : open.place })
  }

  return (
    <fieldset className="wide effects">
      <legend>{EFFECTS.head}</legend>
      {effects.length === 0 && <p className="note">{EFFECTS.none}</p>}
      <ul>
        {effects.map((form, place) => {
          const effect = read[place] ?? null
          const name = nameOf(effect)
          const isOpen = open?.place === place
          return (
            <li key={place} data-open={isOpen}>
              <div className="effect-head">
                <label className="check">
                  <input type="checkbox" checked={form.enabled} onChange={(box) => onChange(effects.with(place, { ...form, enabled: box.currentTarget.checked }))} /> {name}
                </label>
                {effect?.distribution && <SizeCurve distribution={effect.distribution} range={sizeRange(effect.target, effect.op)} />}
                <IconButton label={EFFECT_EDITOR.edit(name)} pressed={isOpen} onClick={() => onOpen(isOpen ? null : { place, refused: 0 })}>
                  <IconPencil size={14} aria-hidden />
                </IconButton>
                <IconButton label={EFFECT_EDITOR.duplicate(name)} disabled={effects.length >= MOST_EFFECTS} onClick={() => insert(place + 1, form)}>
                  <IconCopyPlus size={14} aria-hidden />
                </IconButton>
                <IconButton label={EFFECT_EDITOR.remove(name)} onClick={() => remove(place)}>
                  <IconX size={14} aria-hidden />
                </IconButton>
              </div>
              <Contradictions found={found.filter((one) => one.place === place)} eventId={event.id} />
              {isOpen ? (
                <EffectSentence
                  form={form}
                  choices={choices}
                  start={start}
                  known={known}
                  refused={open.refused}
                  onChange={(next) => onChange(effects.with(place, next))}
                  onClose={() => onOpen(null)}
                />
              ) : (
                <p className="note">{[...(form.note === '' ? [] : [form.note]), form.source === null ? EFFECT_EDITOR.judged : EFFECT_EDITOR.source(sourceName(known, form.source))].join(' ')}</p>
              )}
            </li>
          )
        })}
      </ul>
      {effects.length >= MOST_EFFECTS && <p className="note">{EFFECT_EDITOR.full(MOST_EFFECTS)}</p>}
      <button type="button" className="button small" disabled={effects.length >= MOST_EFFECTS} onClick={() => insert(effects.length, BLANK_EFFECT)}>
        {EFFECTS.add}
      </button>
    </fieldset>
  )
}
