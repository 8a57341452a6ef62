// Lanes: events of one category, actor, status or tag, their periods packed into rows that never change with zoom. Owns
// order and rows; where things stand in pixels is place-lane.ts.
import { eventSpan, EVENT_CATEGORIES, EVENT_STATUSES, type HorizonEvent } from '../domain/event'
import { HORIZON_START, type DayNumber } from '../domain/calendar'
import { middleDay, rememberedSpans, type SpanOf } from '../domain/fuzzy-date'
import { binOf, type Bin, type BinMonths } from './bins'
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
  /** Periods that have a row of their own, by start. */
  readonly periods: readonly PlacedPeriod[]
  /** The same row by row, each by start and without overlap. */
  readonly rows: readonly (readonly PlacedPeriod[])[]
  /** Periods that found no row, by start: they share the last one, as crowds. */
  readonly overflow: readonly LanePoint[]
  readonly pointRows: number
  /** Rows of periods, the shared one included. */
  readonly periodRows: number
  /** Points, or periods without a row, gathered into bins of so many months; worked out once. */
  crowds(of: 'points' | 'overflow', months: Exclude<BinMonths, 0>): readonly Crowd[]
}

/** Neighbours that fall into one bin, by day. */
export interface Crowd {
  readonly bin: Bin
  readonly points: readonly LanePoint[]
}

/** A lane with more points than this gets a second row for them. */
const POINTS_IN_ONE_ROW = 5

/** A lane has so many rows of periods at most; a crowded lane fewer, for its periods are crowds anyway. */
const MOST_ROWS = 12
const CROWDED = 200
const MOST_ROWS_CROWDED = 4

/** Days that a short period keeps free behind itself so that its label can stand there. */
const LABEL_DAYS = 300

function pointOf(event: HorizonEvent, spanOf: SpanOf): LanePoint {
  const { first, last } = eventSpan(event, spanOf)
  return { event, first, after: (last + 1) as DayNumber, day: Math.max(middleDay(event.start, spanOf), HORIZON_START) + 0.5 }
}

/** Periods by start, each into the first row that is free, as long as there are rows; a short one also keeps room for its label. */
function packPeriods(events: readonly HorizonEvent[], most: number, spanOf: SpanOf): Pick<Lane, 'periods' | 'overflow'> {
  const freeFrom: number[] = []
  const periods: PlacedPeriod[] = []
  const overflow: LanePoint[] = []
  const sorted = events
    .map((event) => ({ event, ...eventSpan(event, spanOf) }))
    .sort((a, b) => a.first - b.first || b.last - a.last || (a.event.id < b.event.id ? -1 : 1))
  for (const { event, first, last } of sorted) {
    const found = freeFrom.findIndex((free) => free <= first)
    const row = found === -1 ? freeFrom.length : found
    const after = (last + 1) as DayNumber
    if (row >= most) {
      overflow.push({ event, first, after, day: Math.max(first, HORIZON_START) + 0.5 })
      continue
    }
    freeFrom[row] = last + 1 + Math.max(0, LABEL_DAYS * 2 - (last - first))
    periods.push({ event, first, after, row })
  }
  return { periods, overflow }
}

/** Neighbours by bin; the points come and go by day. */
function gatherCrowds(points: readonly LanePoint[], months: Exclude<BinMonths, 0>): readonly Crowd[] {
  const crowds: { bin: Bin; points: LanePoint[] }[] = []
  for (const point of points) {
    const last = crowds.at(-1)
    if (last && point.day < last.bin.after) last.points.push(point)
    else crowds.push({ bin: binOf(point.day, months), points: [point] })
  }
  return crowds
}

/** What a lane is made of; rows and crowds follow from it. */
export type LaneParts = Pick<Lane, 'id' | 'count' | 'points' | 'periods' | 'overflow' | 'pointRows'>

/** A lane of points by day and of periods that have their rows. */
export function assembleLane(parts: LaneParts): Lane {
  const gathered = new Map<string, readonly Crowd[]>()
  const rows: PlacedPeriod[][] = []
  for (const period of parts.periods) (rows[period.row] ??= []).push(period)
  return {
    ...parts,
    rows,
    periodRows: rows.length + (parts.overflow.length > 0 ? 1 : 0),
    crowds: (of, months) => {
      const key = `${of} ${months}`
      const known = gathered.get(key) ?? gatherCrowds(parts[of], months)
      gathered.set(key, known)
      return known
    },
  }
}

/** A lane of events. Rows depend on the events alone, never on zoom or window. */
export function makeLane(id: string, events: readonly HorizonEvent[], spanOf: SpanOf = rememberedSpans()): Lane {
  const points = events
    .filter((event) => event.end === undefined)
    .map((event) => pointOf(event, spanOf))
    .sort((a, b) => a.day - b.day || (a.event.id < b.event.id ? -1 : 1))
  const packed = packPeriods(events.filter((event) => event.end !== undefined), events.length > CROWDED ? MOST_ROWS_CROWDED : MOST_ROWS, spanOf)
  return assembleLane({
    id, count: events.length, points, ...packed, pointRows: points.length === 0 ? 0 : points.length > POINTS_IN_ONE_ROW ? 2 : 1,
  })
}

/** Every period of a lane, with a row of its own or without, by start. */
export function allPeriods({ periods, overflow }: Pick<Lane, 'periods' | 'overflow'>): readonly Omit<PlacedPeriod, 'row'>[] {
  return overflow.length === 0 ? periods : [...periods, ...overflow].sort((a, b) => a.first - b.first || b.after - a.after)
}

/** Lanes whose order is the product's own; others stand by their number of events, those without a name last. */
const GIVEN_ORDER: readonly string[] = [...EVENT_CATEGORIES, ...EVENT_STATUSES.map((status) => `status:${status}`)]

/** All lanes that have events. `order` names lanes that the user has put first, in his order. */
export function makeLanes(events: Iterable<HorizonEvent>, by: LanesBy = 'category', order: readonly string[] = []): Lane[] {
  const gathered = new Map<string, HorizonEvent[]>()
  const spanOf = rememberedSpans()
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
    .map(([id, list]) => makeLane(id, list, spanOf))
}

/** Order of two places; both may be infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** All events in time order, as the arrow keys walk them. */
export function inTimeOrder(lanes: readonly Lane[]): HorizonEvent[] {
  return lanes
    .flatMap(({ points, periods, overflow }) => [...points, ...periods, ...overflow])
    .sort((a, b) => a.first - b.first || a.after - b.after || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event)
}
