// Which events are shown: choices of several kinds, an event passing when it meets each kind that has a choice. Owns the
// rule; words and screens stand elsewhere.
import { calendarDay, HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR } from './calendar'
import { eventSpan, type Confidence, type EventCategory, type EventStatus, type HorizonEvent, type Provenance } from './event'
import { fault } from './fault'
import { failed, ok, type Result } from './result'

/** Empty lists and nulls let everything pass. */
export interface EventFilter {
  readonly categories: readonly EventCategory[]
  readonly actors: readonly string[]
  readonly tags: readonly string[]
  readonly statuses: readonly EventStatus[]
  readonly confidences: readonly Confidence[]
  readonly provenances: readonly Provenance[]
  /** The event may fall in this year or later. */
  readonly fromYear: number | null
  /** The event may fall in this year or before. */
  readonly toYear: number | null
}

export const NO_FILTER: EventFilter = {
  categories: [], actors: [], tags: [], statuses: [], confidences: [], provenances: [], fromYear: null, toYear: null,
}

/** Kinds that are chosen from lists. */
export const FILTER_LISTS = ['categories', 'actors', 'tags', 'statuses', 'confidences', 'provenances'] as const
export type FilterList = (typeof FILTER_LISTS)[number]

/** What an event has to offer for each list. */
const OFFERED: { readonly [L in FilterList]: (event: HorizonEvent) => readonly string[] } = {
  categories: ({ category }) => [category],
  actors: ({ actors }) => actors,
  tags: ({ tags }) => tags,
  statuses: ({ status }) => [status],
  confidences: ({ confidence }) => [confidence],
  provenances: ({ provenance }) => [provenance],
}

/** Whether a filter lets everything pass. */
export function isNoFilter(filter: EventFilter): boolean {
  return FILTER_LISTS.every((list) => filter[list].length === 0) && filter.fromYear === null && filter.toYear === null
}

/** Whether an event meets every kind: one of the chosen of each list, some possible day in the years. */
export function passesFilter(event: HorizonEvent, filter: EventFilter): boolean {
  if (!FILTER_LISTS.every((list) => meets(filter[list], OFFERED[list](event)))) return false
  if (filter.fromYear === null && filter.toYear === null) return true
  const { first, last } = eventSpan(event)
  return (filter.fromYear === null || calendarDay(last).year >= filter.fromYear) && (filter.toYear === null || calendarDay(first).year <= filter.toYear)
}

function meets(chosen: readonly string[], offered: readonly string[]): boolean {
  return chosen.length === 0 || offered.some((value) => chosen.includes(value))
}

/** The events that pass, by id, in their order; the same object when nothing is filtered. */
export function filterEvents(events: Readonly<Record<string, HorizonEvent>>, filter: EventFilter): Readonly<Record<string, HorizonEvent>> {
  if (isNoFilter(filter)) return events
  return Object.fromEntries(Object.entries(events).filter(([, event]) => passesFilter(event, filter)))
}

/** A filter with one value of a list put in, or taken out. */
export function toggleChoice(filter: EventFilter, list: FilterList, value: string): EventFilter {
  const chosen: readonly string[] = filter[list]
  return { ...filter, [list]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] }
}

/** Every value of a list that some event has, with the number of events that have it. */
export function offeredValues(events: Iterable<HorizonEvent>, list: FilterList): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const event of events) for (const value of new Set(OFFERED[list](event))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Years as they were typed; an empty field is no bound. Faults: `filter.year`, `filter.yearOrder`. */
export function parseFilterYears(from: string, to: string): Result<Pick<EventFilter, 'fromYear' | 'toYear'>> {
  const years = [from, to].map((text) => (text.trim() === '' ? null : /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN))
  const [fromYear, toYear] = years as [number | null, number | null]
  const bad = years.some((year) => year !== null && !(year >= HORIZON_FIRST_YEAR && year <= HORIZON_LAST_YEAR))
  if (bad) return failed(fault('filter.year', { min: HORIZON_FIRST_YEAR, max: HORIZON_LAST_YEAR }))
  if (fromYear !== null && toYear !== null && fromYear > toYear) return failed(fault('filter.yearOrder', { from: fromYear, to: toYear }))
  return ok({ fromYear, toYear })
}
