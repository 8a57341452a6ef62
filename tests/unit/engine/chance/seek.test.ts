// Roots and least values against known ones; goal seek over every kind of range; through scenarios the goal is reproduced.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brentMinimum, brentRoot } from '../../../../src/shared/engine/chance/brent'
import { seekGoal, type Range } from '../../../../src/shared/engine/chance/seek'
import { seekDate, seekParameter } from '../../../../src/shared/engine/chance/seek-parameter'
import type { FuzzyDate } from '../../../../src/shared/domain/fuzzy-date'
import { MONTHS } from '../../../../src/shared/engine/production/months'
import { project } from '../../../../src/shared/engine/project'
import { valueAt, type Projection } from '../../../../src/shared/engine/projection'
import { scenarioWith, wholeModel } from '../world'

describe("Brent's methods", () => {
  test.each<[string, (x: number) => number, number, number, number]>([
    ['x³ − 2x − 5', (x) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
    ['cos x − x', (x) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ['x·e^x − 1', (x) => x * Math.exp(x) - 1, 0, 1, 0.5671432904097838],
    ['x⁹', (x) => x ** 9 - 1e-9, -1, 4, 0.1],
    ['a root at an end', (x) => x - 1, 1, 3, 1],
  ])('%s', (_, f, from, to, root) => {
    expect(brentRoot(f, from, to, 1e-14)).toBeCloseTo(root, 12)
  })

  test.each<[string, (x: number) => number, number, number, number]>([
    ['(x − 2)²', (x) => (x - 2) ** 2, -5, 5, 2], ['x·ln x', (x) => x * Math.log(x), 0.01, 2, 1 / Math.E], ['|x − 0.3|', (x) => Math.abs(x - 0.3), 0, 1, 0.3], ['at an end', (x) => x, 1, 3, 1],
  ])('the least of %s', (_, f, from, to, least) => {
    expect(brentMinimum(f, from, to, 1e-10)).toBeCloseTo(least, 6)
  })
})

describe('seek', () => {
  const stretch = (min: number, max: number, current: number | null = null): Range => ({ kind: 'stretch', min, max, current })

  test('where the outcome rises and falls, the nearest value is taken and the others are told', () => {
    const found = seekGoal((x) => x * x, 4, stretch(-10, 10, 1))!
    expect(found).toMatchObject({ reached: true })
    expect(found.value).toBeCloseTo(2, 9)
    expect(found.others.map((value) => Number(value.toFixed(9)))).toEqual([-2])
    expect(seekGoal((x) => x * x, 4, stretch(-10, 10, -3))!.value).toBeCloseTo(-2, 9)
  })

  test('out of reach: the nearest reachable value, said so', () => {
    expect(seekGoal((x) => x * x + 1, 0, stretch(-9, 10, 5))).toMatchObject({ reached: false, outcome: 1 })
    expect(seekGoal((x) => x, 20, stretch(0, 10, 5))).toEqual({ reached: false, value: 10, outcome: 10, passed: false, others: [] })
    // Equally near everywhere: nothing need change.
    expect(seekGoal(() => 1, 2, stretch(0, 10, 5))).toMatchObject({ reached: false, value: 5 })
  })

  test('a leap over the goal is no root', () => {
    const found = seekGoal((x) => (x < Math.PI ? 0 : 10), 4, stretch(0, 10, 9))!
    expect([found.reached, found.outcome]).toEqual([false, 0])
  })

  test('a goal at the edge of where there is an outcome is found; without any outcome there is no answer', () => {
    const found = seekGoal((x) => (x < 3.3 ? NaN : x), 3.31, stretch(0, 1000, 500))!
    expect(found.reached).toBe(true)
    expect(found.value).toBeCloseTo(3.31, 9)
    expect(seekGoal((x) => (x < 3.3 ? NaN : x), 1, stretch(0, 10, 9))!.value).toBeCloseTo(3.3, 9)
    expect(seekGoal(() => NaN, 1, stretch(0, 10))).toBeNull()
  })

  test('narrow things beside the current value are seen in a range a million wide', () => {
    const hill = (x: number) => 100 - (x - 70) ** 2
    expect(seekGoal(hill, 99, stretch(0, 1_000_000, 60))!.value).toBeCloseTo(69, 6)
  })

  test('whole values', () => {
    const years: Range = { kind: 'values', values: [2027, 2028, 2029, 2030], current: 2027 }
    expect(seekGoal((year) => year - 2000, 29, years)).toEqual({ reached: true, value: 2029, outcome: 29, passed: false, others: [] })
    expect(seekGoal((year) => (year - 2000) * 2, 57, years)).toMatchObject({ reached: false, value: 2028, passed: true })
  })

  test('every monotone curve gives its goal back', () => {
    fc.assert(fc.property(fc.double({ min: 0.2, max: 5, noNaN: true }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.boolean(), (power, at, falls) => {
      const f = (x: number) => (falls ? -1 : 1) * (x / 100) ** power
      const goal = f(at * 100)
      const found = seekGoal(f, goal, stretch(0, 100, 30))!
      return found.reached && Math.abs(f(found.value) - goal) <= 1e-8 * Math.max(1e-6, Math.abs(goal))
    }), { seed: 20250624, numRuns: 300 })
  })
})

describe('through a scenario', () => {
  const model = wholeModel()
  const scenario = scenarioWith()
  const inYear = (series: string, year: number) => (projection: Projection) => valueAt(projection, series, year)

  test('the sought value, set, gives the goal', () => {
    fc.assert(fc.property(fc.constantFrom('spending.compliance', 'spending.coreTarget', 'economy.growthShift', 'spending.coreTarget.DEU'), fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.constantFrom('core.NATO', 'coreShare.EUROPE_CANADA', 'cumulativeExtra.DEU'), (key, part, series) => {
      const at = (value: number) => inYear(series, 2033)(project(model, scenarioWith({ parameters: { [key]: value } })))
      const [min, max] = key === 'economy.growthShift' ? [-3, 3] : key === 'spending.compliance' ? [0, 1.4] : [3.6, 8]
      const goal = at(min + part * (max - min))
      const found = seekParameter(model, scenario, [], key, inYear(series, 2033), goal)!
      expect(found.reached).toBe(true)
      expect(Math.abs(at(found.value) - goal)).toBeLessThanOrEqual(1e-8 * Math.abs(goal))
    }), { seed: 20250624, numRuns: 40 })
  }, 60_000)

  test('production, and a goal that is a month', () => {
    const crossover = (projection: Projection) => projection.indicators.get('crossover.mbt')?.value ?? NaN
    const found = seekParameter(model, scenario, [], 'production.capacity1.mbt.NATO_EUROPE', crossover, MONTHS.indexOf('2027-01'))!
    expect(crossover(project(model, scenarioWith({ parameters: { 'production.capacity1.mbt.NATO_EUROPE': found.value } })))).toBe(found.outcome)
    expect(found.reached).toBe(true)
    // No capacity brings it then: the month leaps from 2027 to where Russia's store is empty.
    expect(seekParameter(model, scenario, [], 'production.capacity1.mbt.NATO_EUROPE', crossover, MONTHS.indexOf('2028-06'))).toMatchObject({ reached: false })
  })

  test('a choice is not sought', () => {
    expect(seekParameter(model, scenario, [], 'spending.shape', inYear('core.NATO', 2030), 1)).toBeNull()
  })

  test('the date of an event', () => {
    const events = [{ id: 'crisis', title: 'Crisis', start: '2027-03' as FuzzyDate, effects: [{ target: 'coreShare' as const, scope: ['DEU'], op: 'add' as const, size: 1, delayMonths: 0, rampMonths: 12, enabled: true }] }]
    const cumulative = inYear('cumulativeExtra.DEU', 2035)
    const later = project(model, scenario, [{ ...events[0]!, start: '2030-08' as FuzzyDate }])
    const found = seekDate(model, scenario, events, 'crisis', cumulative, cumulative(later))!
    expect([found.reached, MONTHS[found.value]]).toEqual([true, '2030-08'])
  })
})
