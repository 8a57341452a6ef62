// Days to pixels and back, the axis' cells, and what a drag snaps to.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fineTicks, makeTimeScale, yearTicks, zoomSnap, type Tick, type TimeScale } from '../../../src/shared/timeline/time-scale'
import { dayNumber, HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import { SNAP_UNITS } from '../../../src/shared/domain/move-event-dates'
import { SEED } from './world'

const runs = { seed: SEED, numRuns: 300 }

const scales: fc.Arbitrary<TimeScale> = fc
  .tuple(fc.double({ min: HORIZON_START, max: HORIZON_END - 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 300, max: 2400 }))
  .map(([from, part, width]) => makeTimeScale(from, from + 2 + (HORIZON_END - from - 2) * part, width))

const whole = (width: number) => makeTimeScale(HORIZON_START, HORIZON_END, width)
const labels = (ticks: readonly Tick[]) => ticks.map(({ label }) => label)

describe('makeTimeScale', () => {
  test('the first day in view begins at the left edge, the last one ends at the right edge', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        expect(scale.x(scale.from)).toBe(0)
        expect(scale.x(scale.to + 1)).toBeCloseTo(scale.width, 6)
        expect(scale.pxPerDay).toBeGreaterThan(0)
      }),
      runs,
    )
  })

  test('a pixel’s day is at that pixel', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: -500, max: 3000, noNaN: true }), (scale, x) => {
        expect(scale.x(scale.dayAt(x))).toBeCloseTo(x, 5)
      }),
      runs,
    )
  })
})

describe('yearTicks', () => {
  test('all years of the whole timeline, the first one cut to its seven months', () => {
    const ticks = yearTicks(whole(1000))
    expect(labels(ticks)).toEqual(['2025', '2026', '2027', '2028', '2029', '2030', '2031', '2032', '2033', '2034', '2035'])
    expect(ticks[0]!.left).toBe(0)
    expect(ticks[0]!.width / ticks[1]!.width).toBeCloseTo(214 / 365, 6)
  })

  test('cells fill the width without gap, whatever is in view', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const ticks = yearTicks(scale)
        expect(ticks[0]!.left).toBe(0)
        expect(ticks.reduce((end, tick) => (expect(tick.left).toBeCloseTo(end, 5), tick.left + tick.width), 0)).toBeCloseTo(scale.width, 5)
        expect(ticks.every(({ width }) => width > 0)).toBe(true)
      }),
      runs,
    )
  })
})

describe('fineTicks', () => {
  test('none, quarters, months or days, as there is room', () => {
    expect(fineTicks(whole(1000))).toEqual([])
    expect(labels(fineTicks(makeTimeScale(dayNumber(2027), dayNumber(2027, 12, 31), 200)))).toEqual(['Q1', 'Q2', 'Q3', 'Q4'])
    expect(labels(fineTicks(makeTimeScale(dayNumber(2027), dayNumber(2027, 12, 31), 800)))).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])
    expect(labels(fineTicks(makeTimeScale(dayNumber(2027, 2, 27), dayNumber(2027, 3, 2), 800)))).toEqual(['27 Feb', '28', '1 Mar', '2'])
  })

  test('a cell is never too narrow for its label, no key stands twice, and cells cover what is in view', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const ticks = fineTicks(scale)
        if (ticks.length === 0) {
          expect(scale.pxPerDay * 91).toBeLessThan(34)
          return
        }
        // February is shorter than the average month.
        for (const { width } of ticks) expect(width).toBeGreaterThanOrEqual(Math.min(22, 34 * (28 / 30.4)))
        expect(new Set(ticks.map(({ key }) => key)).size).toBe(ticks.length)
        const seen = ticks.filter(({ left, width }) => left < scale.width && left + width > 0)
        expect(seen[0]!.left).toBeLessThanOrEqual(1e-6)
        expect(seen.at(-1)!.left + seen.at(-1)!.width).toBeGreaterThanOrEqual(scale.width - 1e-5)
        for (const [index, tick] of seen.slice(1).entries()) expect(tick.left).toBeCloseTo(seen[index]!.left + seen[index]!.width, 5)
      }),
      runs,
    )
  })
})

test('a drag snaps to days when they can be hit, then to weeks, then to months', () => {
  expect([22, 6, 5.99, 1.5, 1.49, 0.1].map(zoomSnap)).toEqual(['day', 'day', 'week', 'week', 'month', 'month'])
  const units = Array.from({ length: 300 }, (_, index) => SNAP_UNITS.indexOf(zoomSnap(0.05 * 1.03 ** index)))
  for (const [index, unit] of units.slice(1).entries()) expect(unit).toBeLessThanOrEqual(units[index]!)
})
