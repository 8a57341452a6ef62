// Random lanes and the pixels that placed items take, as the style sheet draws them.
import fc from 'fast-check'
import { dayNumber, HORIZON_END, HORIZON_START, type DayNumber } from '../../../src/shared/domain/calendar'
import { EVENT_STATUSES, type HorizonEvent } from '../../../src/shared/domain/event'
import { checkEventDates } from '../../../src/shared/domain/event'
import { DATE_PRECISIONS, fuzzyDateOf } from '../../../src/shared/domain/fuzzy-date'
import type { PlacedItem } from '../../../src/shared/timeline/place-lane'
import { eventAt } from '../domain/world'

export const SEED = 20_250_624
export const HORIZON_DAYS = HORIZON_END + 1 - HORIZON_START

/** From lanes 400 px wide that show everything to 1,600 px that show three days. */
export const pxPerDays = fc.oneof(
  fc.double({ min: 400 / HORIZON_DAYS, max: 1, noNaN: true }),
  fc.double({ min: 400 / HORIZON_DAYS, max: 1600 / 3, noNaN: true }),
)

const days = fc.integer({ min: dayNumber(2025, 4), max: HORIZON_END }).map((number) => number as DayNumber)
const precisions = fc.constantFrom(...DATE_PRECISIONS)

function datesOf(lengthOfPeriod: number | null, day: DayNumber, precision: (typeof DATE_PRECISIONS)[number]) {
  const start = fuzzyDateOf(day, precision)
  if (lengthOfPeriod === null) return { start }
  return { start, end: fuzzyDateOf(Math.min(day + lengthOfPeriod, HORIZON_END) as DayNumber, precision) }
}

/** Events of one lane, crowded or sparse, points and periods. */
export const laneEvents: fc.Arbitrary<HorizonEvent[]> = fc
  .array(
    fc.tuple(
      fc.oneof(days, fc.integer({ min: dayNumber(2026, 2), max: dayNumber(2026, 6) }).map((number) => number as DayNumber), fc.integer({ min: dayNumber(2035, 8), max: HORIZON_END }).map((number) => number as DayNumber)),
      precisions,
      fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 3 }),
      fc.constantFrom(...EVENT_STATUSES),
      fc.integer({ min: 1, max: 40 }),
    ),
    { maxLength: 24 },
  )
  .map((rows) =>
    rows.flatMap(([day, precision, length, status, letters], index) => {
      const dates = datesOf(length, day, precision)
      return checkEventDates(dates.start, dates.end).ok ? [eventAt(`e${index}`, dates.start, dates.end, { title: 'x'.repeat(letters), status })] : []
    }),
  )

/** 7 px a letter: short and long labels, the same on every machine. */
export const measure = (event: HorizonEvent) => event.title.length * 7

const MARKER_PX = 6
const PILL_PX = 26

interface Extent {
  readonly from: number
  readonly to: number
}

/** Pixels from the timeline's start that an item's mark takes: marker and whisker, pill, or bar. */
export function markOf(item: PlacedItem, pxPerDay: number): Extent {
  const start = (item.first - HORIZON_START) * pxPerDay
  const end = (item.after - HORIZON_START) * pxPerDay
  if (item.kind === 'bar') return { from: start, to: end }
  if (item.kind === 'cluster') return { from: start + item.pillPx - PILL_PX / 2, to: start + item.pillPx + PILL_PX / 2 }
  const marker = start + item.markerPx
  if (!item.whisker) return { from: marker - MARKER_PX, to: marker + MARKER_PX }
  return { from: Math.min(start, marker - MARKER_PX), to: Math.max(end, marker + MARKER_PX) }
}

/** Pixels that its label takes; null when it has none. */
export function labelOf(item: PlacedItem, pxPerDay: number): Extent | null {
  if (item.kind === 'cluster' || item.labelPx === 0) return null
  const start = (item.first - HORIZON_START) * pxPerDay
  if (item.kind === 'point') return { from: start + item.labelAtPx, to: start + item.labelAtPx + item.labelPx }
  const from = item.labelInside ? start + 6 : (item.after - HORIZON_START) * pxPerDay + 6
  return { from, to: from + item.labelPx }
}
