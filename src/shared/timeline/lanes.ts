// Lanes: events of one category, actor, status or tag, their periods packed into rows that never change with zoom. Owns
// order and rows; where things stand in pixels is place-lane.ts.
import { eventSpan, EVENT_CATEGORIES, EVENT_STATUSES, type HorizonEvent } from '../domain/event'
import { HORIZON_START, type DayNumber } from '../domain/calendar'
import { middleDay } from '../domain/fuzzy-date'
import { laneKey, laneOf, type LanesBy } from '../domain/lane-key'

export interface PlacedPeriod {
  readonly event: HorizonEvent
  readonly first: DayNumber
  /** First day after the period. */
  readonly after: DayNumber
  /** Row below the point rows, from 0. */
  readonly row: number
}

export interface LanePoint {
  readonly event: HorizonEvent
  /** First and last-plus-one possible day: the whisker's ends. */
  readonly first: DayNumber
  readonly after: DayNumber
  /** Where the marker stands and what it sorts by; always on the timeline. */
  readonly day: number
}

export interface Lane {
  /** The category itself, or `actor:DEU`, `status:planned`, `tag:…`; `tag:` holds what has none. */
  readonly id: string
  readonly count: number
  /** By day. */
  readonly points: readonly LanePoint[]
  readonly periods: readonly PlacedPeriod[]
  readonly pointRows: number
  readonly periodRows: number
}

/** A lane with more points than this gets a second row for them. */
const POINTS_IN_ONE_ROW = 5

/** Days that a short period keeps free behind itself so that its label can stand there. */
const LABEL_DAYS = 300

function pointOf(event: HorizonEvent): LanePoint {
  const { first, last } = eventSpan(event)
  return { event, first, after: (last + 1) as DayNumber, day: Math.max(middleDay(event.start), HORIZON_START) + 0.5 }
}

/** Periods by start, each into the first row that is free; a short one also keeps room for its label. */
function packPeriods(events: readonly HorizonEvent[]): PlacedPeriod[] {
  const freeFrom: number[] = []
  return events
    .map((event) => ({ event, ...eventSpan(event) }))
    .sort((a, b) => a.first - b.first || b.last - a.last || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event, first, last }) => {
      const found = freeFrom.findIndex((free) => free <= first)
      const row = found === -1 ? freeFrom.length : found
      freeFrom[row] = last + 1 + Math.max(0, LABEL_DAYS * 2 - (last - first))
      return { event, first, after: (last + 1) as DayNumber, row }
    })
}

/** A lane of events. Rows depend on the events alone, never on zoom or window. */
export function makeLane(id: string, events: readonly HorizonEvent[]): Lane {
  const points = events
    .filter((event) => event.end === undefined)
    .map(pointOf)
    .sort((a, b) => a.day - b.day || (a.event.id < b.event.id ? -1 : 1))
  const periods = packPeriods(events.filter((event) => event.end !== undefined))
  return {
    id,
    count: events.length,
    points,
    periods,
    pointRows: points.length === 0 ? 0 : points.length > POINTS_IN_ONE_ROW ? 2 : 1,
    periodRows: periods.reduce((rows, { row }) => Math.max(rows, row + 1), 0),
  }
}

/** Lanes whose order is the product's own; others stand by their number of events, those without a name last. */
const GIVEN_ORDER: readonly string[] = [...EVENT_CATEGORIES, ...EVENT_STATUSES.map((status) => `status:${status}`)]

/** All lanes that have events. `order` names lanes that the user has put first, in his order. */
export function makeLanes(events: Iterable<HorizonEvent>, by: LanesBy = 'category', order: readonly string[] = []): Lane[] {
  const gathered = new Map<string, HorizonEvent[]>()
  for (const event of events) {
    const id = laneOf(event, by)
    const lane = gathered.get(id)
    if (lane) lane.push(event)
    else gathered.set(id, [event])
  }
  const place = (id: string) => {
    const given = GIVEN_ORDER.indexOf(id)
    return laneKey(id) === '' ? Infinity : given === -1 ? GIVEN_ORDER.length : given
  }
  const chosen = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...gathered]
    .sort(([a, ofA], [b, ofB]) => chosen(a) - chosen(b) || compare(place(a), place(b)) || ofB.length - ofA.length || (a < b ? -1 : 1))
    .map(([id, list]) => makeLane(id, list))
}

/** Order of two places; both may be infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** All events in time order, as the arrow keys walk them. */
export function inTimeOrder(lanes: readonly Lane[]): HorizonEvent[] {
  return lanes
    .flatMap(({ points, periods }) => [...points, ...periods])
    .sort((a, b) => a.first - b.first || a.after - b.after || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event)
}
