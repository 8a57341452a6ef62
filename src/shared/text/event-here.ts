// Words of an event that one scenario has in its own way.
import type { EventHere } from '../domain/event-change'
import type { HorizonEvent } from '../domain/event'
import type { EventChange } from '../domain/scenario'
import { formatDateRange, formatLongFuzzyDate } from './dates'

export const EVENT_HERE = {
  spoken: (event: string) => `${event}, changed in this scenario`,
  /** At the plate of a drag. */
  onlyHere: 'only in this scenario',
  legend: 'Changed in this scenario',
  title: (name: string) => `Only in ${name}`,
  edit: (name: string) => `Change only in ${name}\u2026`,
  how: (name: string, preset: boolean) => (preset ? `${name} is a preset: what you set here goes into a copy of it. In every other scenario the event stays as it is.` : `In every other scenario the event stays as it is; those based on ${name} change with it.`),
  dates: (elsewhere: string) => `at other dates here; elsewhere ${elsewhere}`,
  effects: 'with effects of its own here',
  off: 'does nothing here',
  changed: (name: string, parts: readonly string[]) => `Changed in ${name}: ${parts.join('; ')}.`,
  inherited: (parent: string) => `It has this from ${parent}, which it is based on.`,
  asElsewhere: 'As elsewhere',
  asIn: (parent: string) => `As in ${parent}`,
  byHand: (name: string) => `Dragging it, or its effects, changes it only in ${name}.`,
  elsewhere: (date: string) => `elsewhere ${date}`,
  movedOn: 'Another scenario is shown now: go back to it to save, or cancel.',
  offBox: 'It does nothing here',
  offNote: 'Its effects are kept and act again when this is taken back.',
  /** In the editor of what all scenarios share. */
  shared: (name: string, parts: readonly string[]) => `${name} has it in its own way (${parts.join('; ')}): what is changed below counts elsewhere, and there only where it says nothing else.`,
  several: (count: number, name: string) => `${count === 1 ? '1 of them is' : `${count} of them are`} changed in ${name}: what is applied here counts for all scenarios, and there only where it says nothing else.`,
  noteMoved: (date: string, before: string) => `${date} (${before})`,
  noteEffects: 'effects of its own',
  noteOff: 'off',
  note: (title: string, parts: readonly string[]) => `${title} ${parts.join(', ')}`,
} as const

/** "March 2027"; "1 January 2026 to 31 December 2026". */
export function datesHere({ start, end }: Pick<EventHere, 'start' | 'end'>): string {
  return end === undefined ? formatLongFuzzyDate(start) : formatDateRange(start, end)
}

/** What a scenario changes of an event, part by part. */
export function changeParts({ start, effects, off }: EventChange, elsewhere: HorizonEvent): readonly string[] {
  return [...(start === undefined ? [] : [EVENT_HERE.dates(datesHere(elsewhere))]), ...(effects === undefined ? [] : [EVENT_HERE.effects]), ...(off ? [EVENT_HERE.off] : [])]
}

/** The same for the notes under a figure: "Ceasefire March 2028 (March 2027)", "Ceasefire off". */
export function changeNote({ start, end, effects, off }: EventChange, elsewhere: Pick<HorizonEvent, 'title' | 'start' | 'end'>): string {
  const dates = start === undefined ? [] : [EVENT_HERE.noteMoved(datesHere({ start, ...(end !== undefined && { end }) }), datesHere(elsewhere))]
  return EVENT_HERE.note(elsewhere.title, [...dates, ...(off ? [EVENT_HERE.noteOff] : effects === undefined ? [] : [EVENT_HERE.noteEffects])])
}
