// What would have to be true: every set reaches the goal, needs all its members, and no part of it does nearly as well; levers
// go through the record first.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FuzzyDate } from '../../../../src/shared/domain/fuzzy-date'
import type { ActingEvent } from '../../../../src/shared/engine/effects'
import { atMonth, monthOf } from '../../../../src/shared/engine/chance/event-month'
import { dateLever, parameterLever, valueOnWay, type Lever, type ParameterLever } from '../../../../src/shared/engine/chance/lever'
import { findOutcome } from '../../../../src/shared/engine/chance/outcome'
import { usualLevers } from '../../../../src/shared/engine/chance/usual-levers'
import { findWays, sideOf, type Way, type Ways } from '../../../../src/shared/engine/chance/ways'
import { MONTHS } from '../../../../src/shared/engine/production/months'
import { project } from '../../../../src/shared/engine/project'
import { scenarioWith, wholeModel } from '../world'
import { shippedRecord } from './world'

const MODEL = wholeModel()
const RECORD = shippedRecord()
const SCENARIO = scenarioWith({})
const PLAIN = project(MODEL, SCENARIO)

const lever = (key: string): ParameterLever => parameterLever(key, SCENARIO, PLAIN, [], RECORD)!

function ways(outcomeId: string, at: string | undefined, goal: number, levers: readonly Lever[], events: readonly ActingEvent[] = []): Ways {
  const scenario = { ...SCENARIO, events: events as never }
  const projection = project(MODEL, scenario)
  const outcome = findOutcome({ id: outcomeId, ...(at !== undefined && { at }) }, projection)!
  const search = findWays(MODEL, scenario, events, levers, { valueIn: outcome.valueIn, value: goal, side: sideOf(outcome.valueIn(projection), goal, outcome.unit === 'month') })
  let step = search.next()
  while (!step.done) {
    expect(step.value).toBeGreaterThan(0)
    step = search.next()
  }
  return step.value
}

/** The outcome of the scenario with the steps taken, by the plain way of projecting. */
function after(way: Way, outcomeId: string, at: string | undefined, without?: number, events: readonly ActingEvent[] = []): number {
  const steps = way.steps.filter((_, place) => place !== without)
  const parameters = Object.fromEntries(steps.flatMap(({ lever: one, value }) => (one.kind === 'parameter' ? [[one.id, value]] : [])))
  const months = new Map(steps.flatMap(({ lever: one, value }) => (one.kind === 'date' ? [[one.event.id, value]] : [])))
  const moved = events.map((event) => (months.has(event.id) ? atMonth(event, months.get(event.id)!) : event))
  const projection = project(MODEL, { ...SCENARIO, parameters: { ...SCENARIO.parameters, ...parameters }, events: moved as never })
  return findOutcome({ id: outcomeId, ...(at !== undefined && { at }) }, projection)!.valueIn(projection)
}

const SPENDING = ['spending.compliance', 'spending.coreTarget', 'spending.targetYear', 'economy.growthShift']

describe('a lever’s way', () => {
  test('through the record first, then to the end of the range; years are whole', () => {
    const compliance = lever('spending.compliance')
    expect(valueOnWay(compliance, 1, 0)).toBe(1)
    // The record is even from 0.02 to 1.5: until it passes the value in force, that stays.
    expect(valueOnWay(compliance, 1, 0.5)).toBe(1)
    expect(valueOnWay(compliance, 1, 0.8)).toBeCloseTo(compliance.record!.curve.quantile(0.8), 12)
    expect(valueOnWay(compliance, -1, 0.9)).toBeCloseTo(compliance.record!.curve.quantile(0.1), 12)
    expect(valueOnWay(lever('spending.coreTarget'), 1, 1)).toBe(7)
    expect(valueOnWay(lever('spending.coreTarget'), 1, 2)).toBe(20)
    expect(Number.isInteger(valueOnWay(lever('spending.targetYear'), -1, 0.3))).toBe(true)
    const capacity = lever('production.capacity1.mbt.USA')
    expect([valueOnWay(capacity, 1, 1), valueOnWay(capacity, -1, 1)]).toEqual([2 * capacity.current, 0])
  })

  test('goes one way only, for any two places', () => {
    const levers = [...SPENDING, 'production.capacity1.mbt.USA', 'production.lag'].map(lever)
    fc.assert(fc.property(fc.constantFrom(...levers), fc.constantFrom(1 as const, -1 as const), fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (one, direction, a, b) => {
      const [near, far] = [valueOnWay(one, direction, Math.min(a, b)), valueOnWay(one, direction, Math.max(a, b))]
      expect(direction * (far - near)).toBeGreaterThanOrEqual(0)
      expect(far).toBeGreaterThanOrEqual(one.row.min)
      expect(far).toBeLessThanOrEqual(one.row.max)
    }))
  })

  test('what is no number, or has no one value, is no lever', () => {
    expect(parameterLever('spending.shape', SCENARIO, PLAIN, [], RECORD)).toBeNull()
    expect(parameterLever('production.capacity1', SCENARIO, PLAIN, [], RECORD)).toBeNull()
    expect(dateLever({ id: 'old', title: 'Old', start: '2014' as FuzzyDate })).toBeNull()
  })
})

describe('sets', () => {
  const CASES = [
    ['coreShare.NATO', '2032', 3.4, SPENDING], ['coreShare.NATO', '2035', 3, SPENDING], ['core.DEU', '2032', 300, ['spending.coreTarget.DEU', 'spending.compliance.DEU', 'spending.targetYear.DEU', 'economy.growthShift.DEU']],
    ['total.mbt.NATO', '2030-12', 60, ['production.capacity1.mbt.USA', 'production.capacity1.mbt.NATO_EUROPE', 'production.realisation', 'production.lag']],
    ['crossover.mbt', undefined, MONTHS.indexOf('2030-06'), ['production.capacity1.mbt.USA', 'production.capacity1.mbt.NATO_EUROPE', 'production.realisation', 'production.capacity1.mbt.RUS']],
  ] as const

  test.each(CASES)('%s in %s to %d: each reaches, by plain projecting, and needs all its members', (id, at, goal, keys) => {
    const { plain, ways: found } = ways(id, at, goal, keys.map(lever))
    const isReached = (value: number) => (goal > plain && id !== 'crossover.mbt' ? value >= goal : value <= goal)
    expect(found.length).toBeGreaterThan(0)
    for (const way of found) {
      expect(isReached(after(way, id, at))).toBe(true)
      expect(after(way, id, at)).toBeCloseTo(way.outcome, 9)
      if (way.steps.length > 1) for (const place of way.steps.keys()) expect(isReached(after(way, id, at, place))).toBe(false)
    }
    // A set that holds another asks clearly less.
    for (const a of found) for (const b of found) {
      const holds = a !== b && a.steps.every((step) => b.steps.some(({ lever: one }) => one === step.lever))
      if (holds) expect(b.far).toBeLessThanOrEqual(a.far > 1 ? 1 : 1 - 1.5 * (1 - a.far))
    }
  })

  test('what is on record throughout comes first, with the part that went as far', () => {
    const { ways: found } = ways('coreShare.NATO', '2032', 3.4, SPENDING.map(lever))
    expect(found[0]).toMatchObject({ steps: [{ lever: { id: 'spending.compliance' }, direction: 1, value: 1.21 }] })
    const { curve } = lever('spending.compliance').record!
    expect(found[0]!.rarest).toBeCloseTo(1 - curve.cdf(1.21), 12)
    expect(found.slice(1).every(({ rarest, steps }) => rarest === null || steps.some(({ asFar }) => asFar === null))).toBe(true)
  })

  test('the date of an event; a goal that is reached already asks nothing; one out of reach has no set', () => {
    const peace: ActingEvent = { id: 'peace', title: 'Peace', start: '2028-01' as FuzzyDate, effects: [{ target: 'coreShare', scope: ['NATO'], op: 'add', size: -0.5, delayMonths: 0, rampMonths: 12, enabled: true }] }
    const date = dateLever(peace)!
    expect(monthOf(peace)).toBe(MONTHS.indexOf('2028-01'))
    const total = findOutcome({ id: 'cumulativeExtra.NATO', at: '2035' }, PLAIN)!.valueIn(PLAIN)
    const later = ways('cumulativeExtra.NATO', '2035', total - 100, [date], [peace]).ways[0]!
    expect(later.steps[0]).toMatchObject({ direction: 1, asFar: null })
    expect(later.steps[0]!.value).toBeGreaterThan(date.current)
    expect(after(later, 'cumulativeExtra.NATO', '2035', undefined, [peace])).toBeGreaterThanOrEqual(total - 100)
    expect(ways('coreShare.NATO', '2035', PLAIN.series.get('coreShare.NATO')!.values.at(-1)!, [lever('spending.coreTarget')]).ways).toEqual([])
    expect(ways('coreShare.NATO', '2035', 50, [lever('spending.coreTarget')]).ways).toEqual([])
    expect(ways('coreShare.NATO', '2035', 4, [lever('production.lag')])).toMatchObject({ ways: [], idle: [{ id: 'production.lag' }] })
  })

  test('the usual levers: an ally’s own, a category’s lines', () => {
    const ids = (outcomeId: string) => usualLevers({ model: MODEL, scenario: SCENARIO, projection: PLAIN, inputs: [], record: RECORD }, [], outcomeId).map(({ id }) => id)
    expect(ids('core.DEU')).toEqual(expect.arrayContaining(['spending.compliance.DEU', 'economy.growthShift.DEU']))
    expect(ids('core.DEU').some((id) => id.endsWith('.FRA') || id === 'spending.compliance')).toBe(false)
    expect(ids('coreShare.NATO')).toContain('spending.compliance')
    expect(ids('total.mbt.NATO')).toContain('production.capacity1.mbt.RUS')
    expect(ids('total.mbt.NATO').some((id) => id.includes('.ifv.'))).toBe(false)
    // Of more levers than are tried together the weakest are told, not silently dropped.
    const many = [...usualLevers({ model: MODEL, scenario: SCENARIO, projection: PLAIN, inputs: [], record: RECORD }, [], 'core.NATO'), ...['DEU', 'FRA', 'ITA', 'POL', 'ESP', 'NLD', 'USA', 'GBR', 'CAN', 'TUR', 'NOR', 'SWE'].map((ally) => lever(`spending.coreTarget.${ally}`))]
    expect(ways('core.NATO', '2035', 3000, many).leftOut.length).toBeGreaterThan(0)
  }, 20_000)
})
