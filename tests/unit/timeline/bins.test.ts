// Bins: wide enough for a pill, the same wherever the window stands, read back from a cluster's id.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binMonths, binOf, binOfCluster, clusterId, type BinMonths } from '../../../src/shared/timeline/bins'
import { calendarDay, dayNumber, HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import { HORIZON_DAYS, SEED } from './world'

const runs = { seed: SEED, numRuns: 500 }
const WIDTHS = [1, 3, 6, 12] as const
const widths = fc.constantFrom(...WIDTHS)
const daysInside = fc.double({ min: HORIZON_START, max: HORIZON_END + 0.999, noNaN: true })
const ALL_DAYS = Array.from({ length: HORIZON_DAYS }, (_, index) => HORIZON_START + index)

/** All bins of a width, in time order. */
function binsOf(months: Exclude<BinMonths, 0>) {
  const bins = new Map(ALL_DAYS.map((day) => binOf(day, months)).map((bin) => [bin.id, bin]))
  return [...bins.values()].sort((a, b) => a.first - b.first)
}

describe('bins of one width', () => {
  test.each(WIDTHS)('of %i months cover the timeline without gap or overlap', (months) => {
    const bins = binsOf(months)
    expect(bins[0]!.first).toBe(HORIZON_START)
    expect(bins.at(-1)!.after).toBe(HORIZON_END + 1)
    for (const [index, bin] of bins.slice(1).entries()) expect(bin.first).toBe(bins[index]!.after)
  })

  test.each(WIDTHS)('of %i months begin with a month that such bins begin with', (months) => {
    for (const { first } of binsOf(months).slice(1)) {
      const { month, day } = calendarDay(first)
      expect([day, (month - 1) % months]).toEqual([1, 0])
    }
  })

  test('a day lies in its bin, and so does every other day of that bin', () => {
    fc.assert(
      fc.property(daysInside, widths, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, months, part) => {
        const bin = binOf(day, months)
        expect(bin.first <= day && day < bin.after).toBe(true)
        expect(binOf(bin.first + (bin.after - bin.first) * part, months)).toEqual(bin)
      }),
      runs,
    )
  })

  test('a year’s bins', () => {
    const ids = (months: 3 | 6) => [1, 4, 7, 10].map((month) => binOf(dayNumber(2027, month, 15), months).id)
    expect(ids(3)).toEqual(['2027-01/3', '2027-04/3', '2027-07/3', '2027-10/3'])
    expect(ids(6)).toEqual(['2027-01/6', '2027-01/6', '2027-07/6', '2027-07/6'])
  })

  test('June 2025 stands with the months after it, alone only where every month does', () => {
    const june = dayNumber(2025, 6, 24)
    expect(WIDTHS.map((months) => binOf(june, months).id)).toEqual(['2025-06/1', '2025-07/3', '2025-07/6', '2025-01/12'])
    expect(binOf(june, 3)).toEqual({ id: '2025-07/3', first: HORIZON_START, after: dayNumber(2025, 10) })
  })
})

describe('the width for a zoom', () => {
  test('a bin is at least 24 px wide as long as there is a wider one to take', () => {
    fc.assert(
      fc.property(fc.double({ min: 28 / 365, max: 5, noNaN: true }), (pxPerDay) => {
        const months = binMonths(pxPerDay)
        if (months === 0) throw new Error('bins were expected')
        for (const { first, after } of binsOf(months)) {
          if (months < 12) expect((after - first) * pxPerDay).toBeGreaterThanOrEqual(24)
        }
      }),
      { ...runs, numRuns: 60 },
    )
  })

  test('zooming in never widens a bin, and near enough every point stands alone', () => {
    const steps = Array.from({ length: 400 }, (_, index) => 0.05 * 1.02 ** index)
    const widthsSeen = steps.map(binMonths).map((months) => (months === 0 ? 0 : months))
    for (const [index, months] of widthsSeen.slice(1).entries()) expect(months).toBeLessThanOrEqual(widthsSeen[index]!)
    expect(new Set(widthsSeen)).toEqual(new Set([12, 6, 3, 1, 0]))
    expect(binMonths(5.01)).toBe(0)
    expect(binMonths(0.001)).toBe(12)
  })
})

describe('ids of clusters', () => {
  test('the bin is read back', () => {
    fc.assert(
      fc.property(daysInside, widths, (day, months) => {
        const bin = binOf(day, months)
        expect(binOfCluster(clusterId('summit', bin))).toEqual(bin)
      }),
      runs,
    )
  })

  test('an event’s id is no bin', () => {
    for (const id of ['hague-summit', 'a:b', '2027-04', 'summit:2027-04/2', 'summit:2027-04/33', 'summit:2027-04/3x']) expect(binOfCluster(id)).toBeNull()
  })
})
