// Months and days of effects: there and back, and where a weight bends.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import { actingFrom, dayAtMonth, effectBends, monthAt } from '../../../src/shared/domain/effect-time'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'

describe('months', () => {
  test('count from January 2014, parts of a month by its days', () => {
    expect([dayNumber(2014), dayNumber(2025, 6), dayNumber(2028, 2, 15), dayNumber(2028, 2, 15) + 0.5].map(monthAt)).toEqual([0, 137, 169 + 14 / 29, 169 + 14.5 / 29])
  })

  test('a day is found again from its month, before and after the horizon too', () => {
    fc.assert(
      fc.property(fc.double({ min: HORIZON_START - 9000, max: HORIZON_END + 9000, noNaN: true }), (day) => {
        expect(dayAtMonth(monthAt(day))).toBeCloseTo(day, 6)
      }),
      { seed: 2035, numRuns: 500 },
    )
  })
})

describe('the date of an event', () => {
  test.each<[string, number | null]>([
    ['2029', 180], ['2029-Q2', 183], ['2029-06-16', 185.5], ['[2027..2029]', 156],
    // What may lie before the horizon counts from its first day; what lies outside changes nothing.
    ['2025', 137], ['2025-05', null], ['2036', null],
  ])('%s', (date, month) => {
    expect(actingFrom(date as FuzzyDate)).toBe(month)
  })
})

test('the weight bends at its start, its full height, its end and where it is gone', () => {
  expect(effectBends(100, { delayMonths: 3, rampMonths: 6 })).toEqual({ from: 100, start: 103, full: 109, end: null, gone: null })
  expect(effectBends(100, { delayMonths: 0, rampMonths: 2, durationMonths: 12 })).toEqual({ from: 100, start: 100, full: 102, end: 114, gone: 116 })
})
