// Effects of events: the weight over time, what they reach, what they leave alone, and equal moves that give equal numbers.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEffect, type Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { parseScenario } from '../../../src/shared/domain/parse-scenario'
import { scenarioContext } from '../../../src/shared/domain/scenario-check'
import { scenarioFile } from '../../../src/shared/domain/scenario-file'
import { actingEffects, readEffectsOf, weightIn, type ActingEvent } from '../../../src/shared/engine/effects'
import { project } from '../../../src/shared/engine/project'
import type { Projection } from '../../../src/shared/engine/projection'
import { scenarioWith, shippedReference, wholeModel } from './world'

const model = wholeModel()
const effect = (changes: Partial<Effect>): Effect => ({ target: 'coreShare', scope: [], op: 'add', size: 0.5, delayMonths: 0, rampMonths: 1, enabled: true, ...changes })
const event = (start: string, ...effects: readonly Effect[]): ActingEvent => ({ id: start, title: start, start: start as FuzzyDate, effects })
const projected = (events: readonly ActingEvent[] = [], parameters = {}) => project(model, scenarioWith({ parameters }), events)

const LOOKED_AT = ['coreShare.DEU', 'totalShare.NATO', 'core.NATO', 'gdp.POL', 'procurement.EUROPE_CANADA', 'total.mbt.RUS', 'stock.mbt.RUS', 'output.shells.USA', 'unitCost.mbt.RUS', 'total.mbt.NATO']
const numbers = (projection: Projection, ids = LOOKED_AT) => ids.map((id) => Array.from(projection.series.get(id)!.values))

function expectEqual(a: Projection, b: Projection, tolerance = 1e-12): void {
  for (const id of LOOKED_AT) {
    const [left, right] = [a.series.get(id)!.values, b.series.get(id)!.values]
    left.forEach((value, place) => {
      if (Number.isNaN(value)) expect(right[place]).toBeNaN()
      else expect(Math.abs(value - right[place]!)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)))
    })
  }
}

describe('the weight', () => {
  const at = (months: number, changes: Partial<Effect>) => weightIn(100 + months, { from: 100, effect: effect(changes) })

  test('nothing up to the delay, straight up over the ramp, then held for ever', () => {
    expect([0, 3, 4, 6, 9, 50].map((months) => at(months, { delayMonths: 3, rampMonths: 6 }))).toEqual([0, 0, 1 / 6, 0.5, 1, 1])
  })

  test('with a duration it is held for that long and falls over the same ramp', () => {
    expect([2, 4, 10, 14, 15, 16, 18, 40].map((months) => at(months, { rampMonths: 4, durationMonths: 10 }))).toEqual([0.5, 1, 1, 1, 0.75, 0.5, 0, 0])
  })

  test('a year has the mean of its months', () => {
    const share = (events: readonly ActingEvent[]) => projected(events).series.get('coreShare.DEU')!.values
    const [before, after] = [share([]), share([event('2030-01', effect({ rampMonths: 12 }))])]
    // January has 0/12, December 11/12.
    expect(after[16]! - before[16]!).toBeCloseTo(0.5 * (66 / 144), 12)
    expect(after[17]! - before[17]!).toBeCloseTo(0.5, 12)
    expect(after[15]).toBe(before[15])
  })
})

describe('equal moves give equal numbers', () => {
  const several = (delay: number) => [
    effect({ target: 'coreShare', scope: ['DEU'], delayMonths: delay }), effect({ target: 'intensity', op: 'multiply', size: 0.2, delayMonths: delay, rampMonths: 3 }),
    effect({ target: 'capacity', scope: ['NATO'], op: 'multiply', size: 1.5, delayMonths: delay, rampMonths: 24 }), effect({ target: 'growth', size: -0.3, delayMonths: delay, durationMonths: 24, rampMonths: 6 }),
  ]

  test('an event a year later is a delay a year longer', () => {
    expectEqual(projected([event('2028-03', ...several(0))]), projected([event('2027-03', ...several(12))]))
    expect(numbers(projected([event('2028-03', ...several(0))]))).not.toEqual(numbers(projected([event('2027-03', ...several(0))])))
  })

  test('an effect on everyone from the start is the parameter that says the same', () => {
    expectEqual(projected([event('2025-06', effect({ target: 'growth', size: 0.4 }))]), projected([], { 'economy.growthShift': 0.4 }))
    const [calm, set] = [projected([event('2025-06', effect({ target: 'intensity', op: 'multiply', size: 0.5 }))]), projected([], { 'war.intensity': 0.5 })]
    // The first month is the event's own: its weight begins after it.
    const lost = (projection: Projection) => projection.series.get('lost.mbt.RUS')!.values.subarray(1)
    expect(lost(calm)).toEqual(lost(set))
  })
})

describe('what it leaves alone', () => {
  test('switched off or outside the horizon it changes nothing, to the last bit', () => {
    const bare = numbers(projected())
    for (const start of ['2024-03', '2036-01', '2040']) expect(numbers(projected([event(start, effect({ size: 2 }))]))).toEqual(bare)
    expect(numbers(projected([event('2027-03', effect({ size: 2, enabled: false }))]))).toEqual(bare)
    expect(numbers(projected([{ ...event('2027-03'), effects: [] }]))).toEqual(bare)
  })

  test('records stand; whoever it does not name is not moved', () => {
    const [bare, moved] = [projected(), projected([event('2025-06', effect({ scope: ['DEU'], size: 1 }))])]
    expect(moved.series.get('coreShare.DEU')!.values.subarray(0, 13)).toEqual(bare.series.get('coreShare.DEU')!.values.subarray(0, 13))
    expect(moved.series.get('coreShare.FRA')!.values).toEqual(bare.series.get('coreShare.FRA')!.values)
    expect(moved.series.get('coreShare.DEU')!.values[18]).toBeCloseTo(bare.series.get('coreShare.DEU')!.values[18]! + 1, 12)
  })

  test('a group stands for its members; a category for its lines alone', () => {
    const eastern = projected([event('2026-01', effect({ scope: ['EASTERN_FLANK'], size: 1 }))])
    const bare = projected()
    const moved = (id: string) => eastern.series.get(`coreShare.${id}`)!.values[20]! - bare.series.get(`coreShare.${id}`)!.values[20]!
    expect([moved('POL'), moved('PRT')]).toEqual([expect.closeTo(1, 12), 0])
    const shells = projected([event('2026-01', effect({ target: 'capacity', scope: ['USA'], categories: ['shells'], op: 'multiply', size: 2 }))])
    expect(shells.series.get('capacity.shells.USA')!.values[60]).toBeCloseTo(bare.series.get('capacity.shells.USA')!.values[60]! * 2, 9)
    expect(shells.series.get('capacity.mbt.USA')!.values).toEqual(bare.series.get('capacity.mbt.USA')!.values)
  })
})

const anyEffect: fc.Arbitrary<Effect> = fc.record({
  target: fc.constantFrom('coreShare', 'relatedShare', 'growth', 'inflation', 'equipmentShare', 'capacity', 'refurbRate', 'lossRate', 'intensity', 'transfers', 'unitCost'),
  scope: fc.constantFrom([], ['DEU'], ['NATO'], ['RUS', 'UKR'], ['EUROPE_CANADA', 'RUS']),
  op: fc.constantFrom('add', 'multiply'),
  size: fc.double({ min: 0, max: 3, noNaN: true }),
  delayMonths: fc.integer({ min: 0, max: 60 }),
  rampMonths: fc.integer({ min: 1, max: 60 }),
  enabled: fc.boolean(),
})
const anyEvents = fc.array(fc.record({ month: fc.integer({ min: 0, max: 126 }), effects: fc.array(anyEffect, { maxLength: 3 }) }), { minLength: 2, maxLength: 6 }).map((list) =>
  list.map(({ month, effects }, place): ActingEvent => ({ ...event(`${2025 + Math.floor((month + 5) / 12)}-${String(((month + 5) % 12) + 1).padStart(2, '0')}`, ...effects), id: `event-${place}` })),
)

test('what acts on a year is the mean weight of its months, on a month the weight of it, however the effects are gathered', () => {
  fc.assert(
    fc.property(anyEffect, fc.option(fc.integer({ min: 1, max: 90 })), fc.integer({ min: 0, max: 126 }), (one, duration, month) => {
      const acting = actingEffects([event(`${2025 + Math.floor((month + 5) / 12)}-${String(((month + 5) % 12) + 1).padStart(2, '0')}`, { ...one, scope: [], op: 'add', size: 1, enabled: true, ...(duration !== null && { durationMonths: duration }) })])
      const { yearly, monthly } = readEffectsOf(acting)
      const weight = (at: number) => weightIn(at, acting[0]!)
      const mean = (year: number) => Array.from({ length: 12 }, (_, place) => weight(year * 12 + place)).reduce((sum, value) => sum + value, 0) / 12
      for (const read of [1, 2].map(() => yearly(one.target, ['DEU'])!)) expect(Array.from(read.summand)).toEqual(Array.from(read.summand, (_, year) => mean(year)))
      // June 2025 is the 138th month after January 2014.
      const { summand } = monthly(one.target, ['RUS'], 'mbt')!
      expect(Array.from(summand)).toEqual(Array.from(summand, (_, place) => weight(137 + place)))
    }),
    { numRuns: 200, seed: 2030 },
  )
})

test('the order of events never matters', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      expect(numbers(projected([...events].reverse()))).toEqual(numbers(projected(events)))
    }),
    { numRuns: 60, seed: 2025 },
  )
})

test('whatever acts, shares, stocks and storage are never negative, equipment never more than all', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const projection = projected(events.map((one) => ({ ...one, effects: one.effects!.map((found) => (found.op === 'add' ? { ...found, size: -found.size * 5 } : found)) })))
      for (const values of numbers(projection, ['coreShare.DEU', 'relatedShare.DEU', 'equipmentShare.DEU', 'stock.mbt.RUS', 'storage.mbt.RUS', 'total.mbt.RUS', 'lost.mbt.RUS'])) {
        expect(values.every((value) => Number.isNaN(value) || value >= 0)).toBe(true)
      }
      expect(projection.series.get('equipmentShare.DEU')!.values.every((value) => Number.isNaN(value) || value <= 100)).toBe(true)
    }),
    { numRuns: 40, seed: 2035 },
  )
})

describe('in files', () => {
  const CEASEFIRE = { id: 'ceasefire', title: 'Ceasefire', start: '2027-03', effects: [{ target: 'intensity', scope: ['RUS', 'UKR'], op: 'multiply', size: 0.1, range: [0, 0.1], delayMonths: 0, rampMonths: 3 }] }
  const read = (file: object) => parseScenario({ format: 'hague-horizon/scenario', version: 1, ...file }, scenarioContext(shippedReference(), 'test'))

  test('an event of a scenario file acts, and is written back as it is', () => {
    const found = read({ events: [CEASEFIRE] })
    if (!found.ok) throw new Error(JSON.stringify(found.fault))
    const { scenario } = found.value
    const lost = project(model, scenario).series.get('lost.mbt.RUS')!.values
    const bare = projected().series.get('lost.mbt.RUS')!.values
    expect([20, 21, 22, 24, 126].map((month) => lost[month]! / bare[month]!)).toEqual([1, 1, 0.7, 0.1, 0.1].map((value): unknown => expect.closeTo(value, 12)))
    const again = parseScenario(JSON.parse(JSON.stringify(scenarioFile(scenario))), scenarioContext(shippedReference(), 'test'))
    expect(again.ok && again.value.scenario).toEqual(scenario)
  })

  test('an actor that nobody knows is told with its place', () => {
    const file = read({ events: [{ ...CEASEFIRE, effects: [{ ...CEASEFIRE.effects[0], scope: ['NARNIA'] }] }] })
    expect(file.ok ? null : file.fault.where).toBe('events[0].effects[0].scope')
  })

  test.each([
    [{ target: 'tanks' }, 'target'], [{ op: 'divide' }, 'op'], [{ size: 'much' }, 'size'], [{ size: 11 }, 'size'], [{ scope: 'RUS' }, 'scope'], [{ rampMonths: 0 }, 'rampMonths'],
    [{ durationMonths: 0.5 }, 'durationMonths'], [{ delayMonths: -1 }, 'delayMonths'], [{ categories: ['tanks'] }, 'categories'], [{ shape: 'wave' }, 'shape'],
    [{ range: [0.2, 0.3] }, 'range'], [{ range: [0.05, 0.08] }, 'range'], [{ range: [0.5, 0.05] }, 'range'], [{ range: [-1, 0.2] }, 'range'], [{ range: [0, 11] }, 'range'], [{ range: [0.1] }, 'range'],
    [{ range: '0…1' }, 'range'], [{ enabled: 'yes' }, 'enabled'],
  ])('refused with its place: %j', (changes, field) => {
    const one = { ...CEASEFIRE.effects[0], ...changes }
    const found = readEffect(one, 'effects[0]')
    expect(found.ok ? null : found.fault.where).toBe(`effects[0].${field}`)
    const file = read({ events: [{ ...CEASEFIRE, effects: [one] }] })
    expect(file.ok ? null : file.fault.where).toBe(`events[0].effects[0].${field}`)
  })
})
