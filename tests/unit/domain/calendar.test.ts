// Day numbers against the platform's own calendar, leap years, months, and the horizon's ends.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays, calendarDay, dayNumber, daysInMonth, GRID_YEARS, HORIZON_END, HORIZON_START, isLeapYear, type DayNumber,
} from '../../../src/shared/domain/calendar'

const DAY_MS = 86_400_000
const runs = { seed: 20_250_624, numRuns: 1000 }

describe('day numbers', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2025, 6, 24, 20_263],
    [2035, 12, 31, 24_105],
  ])('%i-%i-%i is day %i', (year, month, day, number) => {
    expect(dayNumber(year, month, day)).toBe(number)
    expect(calendarDay(number as DayNumber)).toEqual({ year, month, day })
  })

  test('every day from 1600 to 2400 is the day that the platform’s calendar has', () => {
    const first = Date.UTC(1600, 0, 1) / DAY_MS
    const last = Date.UTC(2400, 11, 31) / DAY_MS
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        const date = new Date(number * DAY_MS)
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(calendarDay(number as DayNumber)).toEqual(expected)
        expect(dayNumber(expected.year, expected.month, expected.day)).toBe(number)
      }),
      runs,
    )
  })

  test('month and day default to the first', () => {
    expect(dayNumber(2029)).toBe(dayNumber(2029, 1, 1))
    expect(dayNumber(2029, 4)).toBe(dayNumber(2029, 4, 1))
  })

  test('days are added across months and years', () => {
    expect(calendarDay(addDays(dayNumber(2027, 12, 31), 1))).toEqual({ year: 2028, month: 1, day: 1 })
    expect(calendarDay(addDays(dayNumber(2028, 3, 1), -1))).toEqual({ year: 2028, month: 2, day: 29 })
  })
})

describe('leap years and months', () => {
  test.each([
    [1900, false], [2000, true], [2025, false], [2028, true], [2032, true], [2100, false], [2400, true],
  ])('%i: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap)
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
  })

  test('the months of 2027', () => {
    expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2027, index + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  })
})

test('the timeline runs from 1 June 2025 to 31 December 2035, the grid from 2014 to 2035', () => {
  expect(calendarDay(HORIZON_START)).toEqual({ year: 2025, month: 6, day: 1 })
  expect(calendarDay(HORIZON_END)).toEqual({ year: 2035, month: 12, day: 31 })
  expect([GRID_YEARS[0], GRID_YEARS.at(-1), GRID_YEARS.length]).toEqual([2014, 2035, 22])
})
