// One production line: published learning and delay values, what always holds, and where money or the store ends it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capacityCurve, runLine, type LineSettings } from '../../../src/shared/engine/production/line'
import { MONTH_COUNT, monthIndex, MONTHS, yearOfMonth } from '../../../src/shared/engine/production/months'
import { unitCostCurve } from '../../../src/shared/engine/production/unit-cost'

const LINE: LineSettings = {
  level: 'central', output0: 20, capacity0: 20, capacity1: 20, rampStart: 0, rampMonths: 12, steepness: 8, lag: 0, ceiling: 'capacity', unitCost: 4,
  learningForm: 'unit', learningRate: 0, cumulative0: 100, escalation: 0, budgetShare: 0.1, refurbRate: 0, storage0: 0, stock0: 0, lossRate: 0, transfers: 0,
}
const always = (value: number) => new Float64Array(MONTH_COUNT).fill(value)
const run = (line: Partial<LineSettings> = {}, procurement = 1000, intensity = 1) =>
  runLine({ ...LINE, ...line }, { procurement: always(procurement), intensity: always(intensity) })

test('the grid runs from June 2025 to December 2035', () => {
  expect([MONTHS[0], MONTHS[7], MONTHS.at(-1), MONTHS.length]).toEqual(['2025-06', '2026-01', '2035-12', 127])
  expect(monthIndex(2035, 12)).toBe(126)
  expect(MONTHS.map((month, place) => Number(month.slice(0, 4)) === yearOfMonth(place) && monthIndex(...(month.split('-').map(Number) as [number, number])) === place).every(Boolean)).toBe(true)
})

describe('learning, published values', () => {
  // Air Force Institute of Technology, R package learningCurve 1.1.2.
  test.each([[0.85, 32.23647], [0.8, 21.13225], [0.825, 26.18401], [0.875, 39.44942], [0.9, 48.00243], [0.95, 69.9564]])(
    'unit 125 on a curve of %d costs %d of 100',
    (slope, cost) => {
      expect(unitCostCurve({ form: 'unit', rate: 1 - slope, cost0: 100, cumulative0: 1 })(125)).toBeCloseTo(cost, 4)
    },
  )

  test('textbook factors, a 75 % curve back to its first unit, and the whole of 125 units', () => {
    const factor = (rate: number, n: number) => unitCostCurve({ form: 'unit', rate, cost0: 1, cumulative0: 1 })(n)
    expect(factor(0.1, 20)).toBeCloseTo(0.634, 3)
    expect(factor(0.15, 10)).toBeCloseTo(0.583, 3)
    expect(unitCostCurve({ form: 'unit', rate: 0.25, cost0: 120, cumulative0: 100 })(1)).toBeCloseTo(812, -1)
    const sum = Array.from({ length: 125 }, (_, place) => 100 * factor(0.15, place + 1)).reduce((a, b) => a + b)
    expect(sum).toBeCloseTo(5201.085, 2)
  })

  test('the average form costs the whole what its curve says', () => {
    const learning = { form: 'average', rate: 0.2, cost0: 100, cumulative0: 1 } as const
    const sum = Array.from({ length: 40 }, (_, place) => unitCostCurve(learning)(place + 1)).reduce((a, b) => a + b)
    expect(sum / 40).toBeCloseTo(100 * 40 ** Math.log2(0.8), 9)
  })
})

test('a lag follows a step as the tables of a first-order delay say', () => {
  const { output } = run({ level: 'central', output0: 0, capacity0: 100, capacity1: 100, lag: 12 })
  expect([1, 2, 3, 4, 5, 6].map((times) => output[times * 12]! / 100)).toEqual([0.632, 0.865, 0.95, 0.982, 0.993, 0.998].map((value): unknown => expect.closeTo(value, 3)))
  expect(run({ output0: 0, capacity0: 100, capacity1: 100 }).output[1]).toBe(100)
})

test('capacity is today’s before the ramp, half way in its middle, the announced one behind it', () => {
  const ramp = { ...LINE, capacity0: 10, capacity1: 50, rampStart: 12, rampMonths: 24 }
  expect([0, 12, 24, 36, 126].map((month) => capacityCurve(ramp)(month))).toEqual([10, 10, 30, 50, 50])
})

test('money buys share times procurement over price, and binds where it is the smaller of both', () => {
  expect(run().affordable[0]).toBeCloseTo(25, 12)
  expect(run({ ceiling: 'both' }).moneyBinds[5]).toBe(0)
  const poor = run({ ceiling: 'both' }, 400)
  expect([poor.moneyBinds[5], poor.output[5]]).toEqual([1, expect.closeTo(10, 12)])
  expect(run({ ceiling: 'budget' }, 4000).output[5]).toBeCloseTo(100, 9)
  expect(run({ ceiling: 'both', unitCost: Number.NaN }, 0).output[5]).toBe(20)
})

test('prices rise with escalation and fall with what is built', () => {
  const { unitCost } = run({ escalation: 0.03, learningRate: 0.1 })
  expect(unitCost[12]).toBeCloseTo(4 * 1.03 * (340 / 100) ** Math.log2(0.9), 9)
})

test('refurbishment ends with the store, in the month the store ends', () => {
  const { refurbished, storage } = run({ refurbRate: 60, storage0: 150 })
  expect([...refurbished.slice(0, 4)]).toEqual([60, 60, 30, 0])
  expect([...storage.slice(0, 4)]).toEqual([150, 90, 30, 0])
})

test('what always holds: nothing negative, units in are units out and stock, no more refurbished than stored', () => {
  const amount = fc.double({ min: 0, max: 500, noNaN: true })
  const line = fc.record({
    output0: amount, capacity0: amount, capacity1: amount, rampStart: fc.integer({ min: -24, max: 140 }), rampMonths: fc.integer({ min: 1, max: 120 }),
    lag: fc.double({ min: 0, max: 60, noNaN: true }), ceiling: fc.constantFrom('capacity' as const, 'budget' as const, 'both' as const),
    learningRate: fc.double({ min: 0, max: 0.5, noNaN: true }), refurbRate: amount, storage0: fc.double({ min: 0, max: 8000, noNaN: true }),
    stock0: fc.double({ min: 0, max: 5000, noNaN: true }), lossRate: amount, transfers: amount,
  })
  fc.assert(
    fc.property(line, fc.double({ min: 0, max: 2, noNaN: true }), (settings, intensity) => {
      const path = run(settings, 2000, intensity)
      for (const series of [path.capacity, path.output, path.refurbished, path.storage, path.stock, path.lost]) expect(Math.min(...series)).toBeGreaterThanOrEqual(-1e-9)
      const sum = (series: Float64Array) => series.slice(0, -1).reduce((a, b) => a + b, 0)
      const entered = settings.stock0 + sum(path.output) + sum(path.refurbished)
      expect(Math.abs(path.stock.at(-1)! + sum(path.lost) - entered)).toBeLessThanOrEqual(1e-9 * Math.max(1, entered))
      expect(Math.abs(sum(path.refurbished) + path.storage.at(-1)! - settings.storage0)).toBeLessThanOrEqual(1e-9 * Math.max(1, settings.storage0))
      path.refurbished.forEach((units, month) => expect(units).toBeLessThanOrEqual(path.storage[month]! + 1e-9))
    }),
    { seed: 2035, numRuns: 200 },
  )
})
