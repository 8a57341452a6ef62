// Lanes: events of one category, their periods packed into rows that never change with zoom. Owns order and rows;
// where things stand in pixels is place-lane.ts.
import { eventSpan, EVENT_CATEGORIES, type EventCategory, type HorizonEvent } from '../domain/event'
import { HORIZON_START, type DayNumber } from '../domain/calendar'
import { middleDay } from '../domain/fuzzy-date'

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
  readonly category: EventCategory
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

/** The lane of one category. Rows depend on the events alone, never on zoom or window. */
export function makeLane(category: EventCategory, events: readonly HorizonEvent[]): Lane {
  const points = events
    .filter((event) => event.end === undefined)
    .map(pointOf)
    .sort((a, b) => a.day - b.day || (a.event.id < b.event.id ? -1 : 1))
  const periods = packPeriods(events.filter((event) => event.end !== undefined))
  return {
    category,
    count: events.length,
    points,
    periods,
    pointRows: points.length === 0 ? 0 : points.length > POINTS_IN_ONE_ROW ? 2 : 1,
    periodRows: periods.reduce((rows, { row }) => Math.max(rows, row + 1), 0),
  }
}

/** All lanes that have events, in the order of the categories. */
export function makeLanes(events: Readonly<Record<string, HorizonEvent>>): Lane[] {
  const all = Object.values(events)
  return EVENT_CATEGORIES.map((category) =>
    makeLane(
      category,
      all.filter((event) => event.category === category),
    ),
  ).filter((lane) => lane.count > 0)
}

/** All events in time order, as the arrow keys walk them. */
export function inTimeOrder(lanes: readonly Lane[]): HorizonEvent[] {
  return lanes
    .flatMap(({ points, periods }) => [...points, ...periods])
    .sort((a, b) => a.first - b.first || a.after - b.after || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event)
}
