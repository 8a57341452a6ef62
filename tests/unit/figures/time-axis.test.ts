import { describe, expect, test } from 'vitest'
import { dayNumber, GRID_YEARS } from '../../../src/shared/domain/calendar'
import { MONTH_COUNT, monthIndex } from '../../../src/shared/engine/production/months'
import { lineEnd } from '../../../src/shared/figures/placing/plot'
import { monthAxis, yearAxis } from '../../../src/shared/figures/placing/time-axis'
import { makeTimeScale } from '../../../src/shared/timeline/time-scale'

const sides = { left: 128, right: 928 }
const part = { from: dayNumber(2027, 3, 1), to: dayNumber(2030, 6, 30) }

describe('all of time', () => {
  test('years stand from side to side, columns beside each other', () => {
    const points = yearAxis(GRID_YEARS, sides, undefined)
    expect(points.year(2014)).toBe(128)
    expect(points.year(2035)).toBeCloseTo(928, 9)
    const columns = yearAxis(GRID_YEARS, sides, undefined, 'columns')
    expect(columns.year(2014) - columns.column / 2).toBeGreaterThan(128)
    expect(columns.year(2035) + columns.column / 2).toBeLessThan(928)
    expect(columns.year(2020) - columns.year(2019)).toBeGreaterThan(columns.column)
  })

  test('a day in the middle of a year or month stands where their value does', () => {
    const years = yearAxis(GRID_YEARS, sides, undefined)
    expect(years.day(dayNumber(2027) + 182.5)).toBeCloseTo(years.year(2027), 9)
    expect(years.day(dayNumber(2027, 1, 1))).toBeCloseTo((years.year(2026) + years.year(2027)) / 2, 9)
    const months = monthAxis(MONTH_COUNT, sides, undefined)
    expect(months.day(dayNumber(2027, 6, 16))).toBeCloseTo(months.place(monthIndex(2027, 6)), 9)
    expect(months.lastInView).toBe(MONTH_COUNT - 1)
  })

  test('every pixel finds the nearest place', () => {
    const years = yearAxis(GRID_YEARS, sides, undefined)
    expect(GRID_YEARS.map((year) => years.placeAt(years.year(year) + 3))).toEqual(GRID_YEARS.map((_, place) => place))
    expect(years.placeAt(0)).toBe(0)
    expect(years.placeAt(2000)).toBe(GRID_YEARS.length - 1)
  })
})

describe('a part of time', () => {
  test('days stand at the very pixels of the timeline', () => {
    const scale = makeTimeScale(part.from, part.to, sides.right - sides.left)
    for (const axis of [yearAxis(GRID_YEARS, sides, part), monthAxis(MONTH_COUNT, sides, part)]) {
      for (const day of [part.from, part.from + 1, part.from + 700, part.to]) expect(axis.day(day)).toBeCloseTo(sides.left + scale.x(day), 9)
    }
  })

  test('a value stands in the middle of its year or month', () => {
    const years = yearAxis(GRID_YEARS, sides, part)
    expect(years.year(2028)).toBeCloseTo(years.day(dayNumber(2028) + 183), 9)
    const months = monthAxis(MONTH_COUNT, sides, part)
    expect(months.place(monthIndex(2028, 2))).toBeCloseTo(months.day(dayNumber(2028, 2, 1) + 14.5), 9)
    expect(months.place(monthIndex(2028, 2) - 0.5)).toBeCloseTo((months.place(monthIndex(2028, 1)) + months.place(monthIndex(2028, 2))) / 2, 9)
  })

  test('the last place in view', () => {
    expect(GRID_YEARS[yearAxis(GRID_YEARS, sides, part).lastInView]).toBe(2029)
    expect(monthAxis(MONTH_COUNT, sides, part).lastInView).toBe(monthIndex(2030, 6))
  })
})

describe('where a line leaves the plot', () => {
  test('its last point, or between the points around the side', () => {
    expect(lineEnd([[0, 1], [10, 3]], { right: 20 })).toEqual([10, 3])
    expect(lineEnd([[0, 1], [10, 3]], { right: 5 })).toEqual([5, 2])
    expect(lineEnd([[0, 1], [10, Number.NaN]], { right: 5 })).toEqual([0, 1])
    expect(lineEnd([[8, 1]], { right: 5 })).toBeNull()
  })
})
