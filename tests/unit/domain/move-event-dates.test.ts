// Moving: units that fit the precision, months of unequal length, stops at the timeline's ends, and what always holds.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay, dayNumber, type DayNumber } from '../../../src/shared/domain/calendar'
import { checkEventDates, eventSpan } from '../../../src/shared/domain/event'
import { DATE_PRECISIONS, datePrecision, daySpan, fuzzyDateOf, touchesHorizon, type FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { moveEventDates, shiftEventDates, SNAP_UNITS, snapUnitFor, type EventDates, type SnapUnit } from '../../../src/shared/domain/move-event-dates'

const runs = { seed: 20_250_624, numRuns: 500 }

function dates(start: string, end?: string): EventDates {
  return { start: start as FuzzyDate, ...(end !== undefined && { end: end as FuzzyDate }) }
}

/** Dates on the timeline whose day, where they have one, stands in every month. */
const evenDates: fc.Arbitrary<EventDates> = fc
  .tuple(fc.tuple(...[0, 1].map(() => fc.integer({ min: dayNumber(2025, 7), max: dayNumber(2035, 12, 28) }))), fc.constantFrom(...DATE_PRECISIONS), fc.constantFrom(...DATE_PRECISIONS), fc.boolean())
  .map(([days, first, second, period]): EventDates => {
    const [a, b] = [...days].sort((x, y) => x - y).map((day) => {
      const { year, month, day: dayOfMonth } = calendarDay(day as DayNumber)
      return dayNumber(year, month, Math.min(dayOfMonth, 28))
    })
    const start = fuzzyDateOf(a!, first)
    return period ? { start, end: fuzzyDateOf(b!, second) } : { start }
  })
  .filter(({ start, end }) => checkEventDates(start, end).ok)

const monthsOf = (date: FuzzyDate) => {
  const { year, month } = calendarDay(daySpan(date).first)
  return year * 12 + month
}

test.each([
  ['2029~', 'year', 1, '2030~'],
  ['[2027..2029]', 'year', -1, '[2026..2028]'],
  ['[2027-03-01..2027-06]', 'month', 2, '[2027-05-01..2027-08]'],
  ['2029-06-24?', 'week', 1, '2029-07-01?'],
] as const)('%s moved by %s × %i keeps its doubt: %s', (start, unit, steps, expected) => {
  expect(moveEventDates(dates(start), unit, steps)).toEqual({ dates: { start: expected }, steps })
})

describe('snapUnitFor', () => {
  test.each<[EventDates, SnapUnit, SnapUnit]>([
    [dates('2029-06-24'), 'day', 'day'],
    [dates('2029-06-24'), 'week', 'week'],
    [dates('2029-06-24'), 'month', 'month'],
    [dates('2029-06'), 'day', 'month'],
    [dates('2029-06'), 'week', 'month'],
    [dates('2029-Q2'), 'month', 'quarter'],
    [dates('2029'), 'day', 'year'],
    [dates('2029-06-24', '2030'), 'day', 'year'],
    [dates('2029', '2030-06-24'), 'month', 'year'],
    [dates('2029-06-24', '2029-09'), 'week', 'month'],
    [dates('2029-06'), 'year', 'year'],
  ])('%j by %s moves by %s', (given, wanted, unit) => expect(snapUnitFor(given, wanted)).toBe(unit))
})

describe('moveEventDates', () => {
  test.each<[EventDates, SnapUnit, number, EventDates]>([
    [dates('2029-06-24'), 'day', 10, dates('2029-07-04')],
    [dates('2028-02-28'), 'day', 1, dates('2028-02-29')],
    [dates('2029-06-24', '2029-06-25'), 'week', -2, dates('2029-06-10', '2029-06-11')],
    [dates('2029-06'), 'month', 9, dates('2030-03')],
    [dates('2029-01-31'), 'month', 1, dates('2029-02-28')],
    [dates('2029-Q3'), 'quarter', 1, dates('2029-Q4')],
    [dates('2029-Q4'), 'quarter', 1, dates('2030-Q1')],
    [dates('2028-02-29'), 'year', 1, dates('2029-02-28')],
    [dates('2029'), 'year', -1, dates('2028')],
    [dates('2026-Q3', '2028'), 'year', 2, dates('2028-Q3', '2030')],
    [dates('2026-11', '2027-02'), 'month', -11, dates('2025-12', '2026-03')],
  ])('%j by %s × %i', (from, unit, steps, to) => expect(moveEventDates(from, unit, steps)).toEqual({ dates: to, steps }))

  test.each<[EventDates, SnapUnit, number, EventDates, number]>([
    [dates('2035-11'), 'month', 9, dates('2035-12'), 1],
    [dates('2035'), 'year', 3, dates('2035'), 0],
    [dates('2027'), 'year', -5, dates('2025'), -2],
    [dates('2025-08-10'), 'month', -9, dates('2025-06-10'), -2],
    [dates('2026-01', '2035-10'), 'month', 12, dates('2026-03', '2035-12'), 2],
    [dates('2025-06-03'), 'week', -1, dates('2025-06-03'), 0],
  ])('%j by %s × %i stops at the end of the timeline', (from, unit, steps, to, gone) => {
    expect(moveEventDates(from, unit, steps)).toEqual({ dates: to, steps: gone })
  })

  test('no step is no move', () => {
    const from = dates('2029-06')
    expect(moveEventDates(from, 'month', 0)).toEqual({ dates: from, steps: 0 })
  })

  test.each([1e6, -1e6, 218_796, 250_000, Number.MAX_SAFE_INTEGER, Infinity, -Infinity])('%d steps only reach the end of the timeline', (steps) => {
    const { dates: moved, steps: gone } = moveEventDates(dates('2027-06'), 'month', steps)
    expect({ moved, gone }).toEqual(steps > 0 ? { moved: dates('2035-12'), gone: 102 } : { moved: dates('2025-06'), gone: -24 })
  })
})

describe('laws', () => {
  const moves = fc.tuple(evenDates, fc.constantFrom(...SNAP_UNITS), fc.integer({ min: -130, max: 130 }))

  test('there and back is where it was, when the day stands in every month', () => {
    fc.assert(
      fc.property(moves, ([from, wanted, steps]) => {
        const unit = snapUnitFor(from, wanted)
        const there = moveEventDates(from, unit, steps)
        expect(moveEventDates(there.dates, unit, -there.steps)).toEqual({ dates: from, steps: 0 - there.steps })
      }),
      runs,
    )
  })

  test('both ends keep their precision and go equally far: days by days, months by months', () => {
    fc.assert(
      fc.property(moves, ([from, wanted, steps]) => {
        const unit = snapUnitFor(from, wanted)
        const { dates: to, steps: gone } = moveEventDates(from, unit, steps)
        const ends = [[from.start, to.start], ...(from.end && to.end ? [[from.end, to.end]] : [])] as [FuzzyDate, FuzzyDate][]
        expect(to.end === undefined).toBe(from.end === undefined)
        for (const [before, after] of ends) {
          expect(datePrecision(after)).toBe(datePrecision(before))
          const months = { month: 1, quarter: 3, year: 12, day: 0, week: 0 }[unit]
          if (months === 0) expect(daySpan(after).first - daySpan(before).first).toBe(gone * (unit === 'week' ? 7 : 1))
          else expect(monthsOf(after) - monthsOf(before)).toBe(gone * months)
        }
        if (unit === 'day' || unit === 'week') {
          const length = (given: EventDates) => eventSpan(given).last - eventSpan(given).first
          expect(length(to)).toBe(length(from))
        }
      }),
      runs,
    )
  })

  test('never off the timeline, never further than asked, and no step is left out that was possible', () => {
    fc.assert(
      fc.property(moves, ([from, wanted, steps]) => {
        const unit = snapUnitFor(from, wanted)
        const { dates: to, steps: gone } = moveEventDates(from, unit, steps)
        expect(touchesHorizon(to.start) && touchesHorizon(to.end ?? to.start)).toBe(true)
        expect(gone === 0 || Math.sign(gone) === Math.sign(steps)).toBe(true)
        expect(Math.abs(gone)).toBeLessThanOrEqual(Math.abs(steps))
        if (gone === steps) return
        const further = shiftEventDates(from, unit, gone + Math.sign(steps))
        expect(checkEventDates(further.start, further.end).ok).toBe(false)
      }),
      runs,
    )
  })
})
