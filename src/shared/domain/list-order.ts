// The columns of the list of events and the orders in which they put it. Ties go by date, then by id.
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, eventSpan, type HorizonEvent } from './event'

export const LIST_COLUMNS = ['date', 'title', 'category', 'actors', 'status', 'confidence', 'sources'] as const
export type ListColumn = (typeof LIST_COLUMNS)[number]

export interface ListSort {
  readonly column: ListColumn
  readonly descending: boolean
}

export const BY_DATE: ListSort = { column: 'date', descending: false }

/** Pressing a column's head: by it, and by it the other way round. */
export function nextSort(sort: ListSort, column: ListColumn): ListSort {
  return { column, descending: sort.column === column && !sort.descending }
}

interface Entry {
  readonly event: HorizonEvent
  readonly first: number
  readonly last: number
  readonly text: string
  readonly rank: number
}

/** Closed lists keep their own order; that of categories is the order of the lanes. */
const RANKS: Partial<Readonly<Record<ListColumn, (event: HorizonEvent) => number>>> = {
  category: ({ category }) => EVENT_CATEGORIES.indexOf(category),
  status: ({ status }) => EVENT_STATUSES.indexOf(status),
  confidence: ({ confidence }) => CONFIDENCES.indexOf(confidence),
  sources: ({ sources }) => sources.length,
}

/** Actors as a cell shows them. */
export function actorsInWords(event: Pick<HorizonEvent, 'actors'>, names: ReadonlyMap<string, string>): string {
  return event.actors.map((id) => names.get(id) ?? id).join(', ')
}

/** Events in the order of a column; `names` are those of actors. Date: first possible day, then last. */
export function sortEvents(events: readonly HorizonEvent[], { column, descending }: ListSort, names: ReadonlyMap<string, string>): HorizonEvent[] {
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  const rank = RANKS[column] ?? (() => 0)
  const text = column === 'title' ? ({ title }: HorizonEvent) => title : column === 'actors' ? (event: HorizonEvent) => actorsInWords(event, names) : () => ''
  const sign = descending ? -1 : 1
  const byText = column === 'title' || column === 'actors'
  const time = (a: Entry, b: Entry) => a.first - b.first || a.last - b.last
  return events
    .map((event): Entry => ({ event, ...eventSpan(event), text: text(event), rank: rank(event) }))
    .sort(
      (a, b) =>
        sign * (column === 'date' ? time(a, b) : byText ? compare(a.text, b.text) : a.rank - b.rank) ||
        time(a, b) ||
        (a.event.id < b.event.id ? -1 : 1),
    )
    .map(({ event }) => event)
}

/** Events in time order, as Enter walks hits: the order in which arrow keys walk the timeline. */
export function eventsInTimeOrder(events: readonly HorizonEvent[]): HorizonEvent[] {
  return sortEvents(events, BY_DATE, new Map())
}
