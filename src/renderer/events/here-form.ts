// The fields of an event as one scenario has it, as typed, and what they make. Pure.
import { checkEventDates } from '../../shared/domain/event'
import type { EventHere } from '../../shared/domain/event-change'
import type { Fault } from '../../shared/domain/fault'
import type { FuzzyDate } from '../../shared/domain/fuzzy-date'
import { formatLongFuzzyDate } from '../../shared/text/dates'
import { readDate } from '../../shared/text/read-date'
import { effectFormOf, effectOf, type EffectContext, type EffectForm } from './effect-form'

export interface HereForm {
  readonly start: string
  /** Empty: a point in time. */
  readonly end: string
  readonly off: boolean
  readonly effects: readonly EffectForm[]
}

export type HereField = 'start' | 'end'
type HereFaults = Readonly<Partial<Record<HereField, Fault>>>

export function hereFormOf({ start, end, off, effects }: EventHere): HereForm {
  return { start: formatLongFuzzyDate(start), end: end === undefined ? '' : formatLongFuzzyDate(end), off, effects: effects.map(effectFormOf) }
}

/** What the fields make, or what is wrong, field by field; `effect`: the first effect that is wrong, by its place. */
export function hereOf(form: HereForm, context: EffectContext): { readonly here: EventHere } | { readonly faults: HereFaults; readonly effect: number | null } {
  const faults: Partial<Record<'start' | 'end', Fault>> = {}
  const dateOf = (name: 'start' | 'end'): FuzzyDate | undefined => {
    const date = readDate(form[name])
    if (date.ok) return date.value
    faults[name] = date.fault
    return undefined
  }
  const start = dateOf('start')
  const end = form.end.trim() === '' ? undefined : dateOf('end')
  const read = form.effects.map((effect) => effectOf(effect, context))
  const wrong = read.findIndex((effect) => 'faults' in effect)
  const effect = wrong === -1 ? null : wrong
  if (start === undefined || Object.keys(faults).length > 0 || effect !== null) return { faults, effect }
  const dates = checkEventDates(start, end)
  if (!dates.ok) return { faults: { [dates.fault.where === 'end' || dates.fault.data.date === end ? 'end' : 'start']: dates.fault }, effect }
  return { here: { start, ...(end !== undefined && { end }), off: form.off, effects: read.flatMap((one) => ('effect' in one ? [one.effect] : [])) } }
}
