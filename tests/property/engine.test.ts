// What must hold for every scenario (docs/MODEL.md, "What must always hold"), tried on random ones from fixed seeds.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParameterValue } from '../../src/shared/domain/parameter-key'
import { PARAMETERS, PARAMETER_IDS, PATH_SHAPES, parameterRow } from '../../src/shared/domain/parameter-table'
import { parseScenario } from '../../src/shared/domain/parse-scenario'
import type { Scenario } from '../../src/shared/domain/scenario'
import { scenarioContext } from '../../src/shared/domain/scenario-check'
import { scenarioFile } from '../../src/shared/domain/scenario-file'
import { PATH_FRACTION } from '../../src/shared/engine/path-shape'
import { prepareModel } from '../../src/shared/engine/prepare-model'
import { project } from '../../src/shared/engine/project'
import { valueAt, type Projection } from '../../src/shared/engine/projection'
import { atlantis, scenarioWith, shippedReference } from '../unit/engine/world'

const SEED = 20_250_624
const reference = shippedReference()
const model = prepareModel(reference)
const context = scenarioContext(reference, 'random')
const ALLIES = reference.allies.filter(({ hasForces }) => hasForces).map(({ id }) => id)
const GROUPS = reference.groups.map(({ id }) => id)
const SCOPES = [...ALLIES, ...GROUPS, 'ATLANTIS', 'MINE']

const runs = (numRuns: number) => ({ seed: SEED, numRuns })

/** A value that the parameter's row allows. */
function valueFor(id: (typeof PARAMETER_IDS)[number]): fc.Arbitrary<ParameterValue> {
  const row = parameterRow(id)
  if (row.type === 'choice') return fc.constantFrom(...row.choices)
  if (row.type === 'month') return fc.constantFrom('2026-01', '2029-06')
  if (row.unit === 'year') return fc.integer({ min: id === 'spending.targetYear' ? 2027 : row.min, max: row.max })
  return fc.double({ min: row.min, max: row.max, noNaN: true })
}

const parameters = fc
  .array(
    fc.constantFrom(...PARAMETER_IDS).chain((id) =>
      fc.tuple(fc.option(fc.constantFrom(...SCOPES)), valueFor(id)).map(([scope, value]): [string, ParameterValue] => [scope ? `${id}.${scope}` : id, value]),
    ),
    { maxLength: 8 },
  )
  .map((entries) => Object.fromEntries(entries))

const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    parameters,
    basis: fc.constantFrom('constant' as const, 'current' as const, 'share' as const),
    moneyYear: fc.integer({ min: 2014, max: 2035 }),
    growth: fc.double({ min: -5, max: 8, noNaN: true }),
    share: fc.double({ min: 0, max: 8, noNaN: true }),
    members: fc.uniqueArray(fc.constantFrom(...ALLIES, 'ATLANTIS'), { minLength: 1, maxLength: 6 }),
  })
  .map(({ parameters: chosen, basis, moneyYear, growth, share, members }) =>
    scenarioWith({
      parameters: chosen,
      money: { basis, baseYear: moneyYear },
      actors: [atlantis({ currency: 'USD', growth, inflation: 2, coreShare: { '2026': share }, equipmentShare: { '2026': 30 } })],
      groups: [{ id: 'MINE', name: 'Mine', members }],
    }),
  )

function numbersOf(projection: Projection): ReadonlyMap<string, readonly number[]> {
  return new Map([...projection.series].map(([id, { values }]) => [id, [...values]]))
}

describe('shapes', () => {
  const settings = fc.record({
    shape: fc.constantFrom(...PATH_SHAPES),
    power: fc.double({ min: 1, max: 5, noNaN: true }),
    steepness: fc.double({ min: 1, max: 20, noNaN: true }),
    review: fc.double({ min: -1, max: 2, noNaN: true }),
  })

  test('f(0) = 0, f(1) = 1 and never falling; hold stays 0, stall stays where the review is', () => {
    fc.assert(
      fc.property(settings, fc.double({ min: 0.05, max: 20, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (given, ratio, a, b) => {
        const f = (x: number) => PATH_FRACTION[given.shape](x, given, ratio)
        expect(Math.abs(f(0))).toBe(0)
        const end = given.shape === 'hold' ? 0 : given.shape === 'stall' ? Math.min(1, Math.max(0, given.review)) : 1
        expect(f(1)).toBe(end)
        expect(f(Math.min(a, b))).toBeLessThanOrEqual(f(Math.max(a, b)) + 1e-12)
      }),
      runs(500),
    )
  })
})

describe('projections', () => {
  test('shares, gaps and GDP are never negative', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const { id, values } of project(model, scenario).series.values()) {
          if (/^(coreShare|relatedShare|totalShare|equipmentShare|gapPoints|gapMoney|gdp)\./.test(id)) {
            expect({ id, negative: values.some((value) => value < 0) }).toEqual({ id, negative: false })
          }
        }
      }),
      runs(60),
    )
  })

  test('a group’s money is the sum of its members, its share core over GDP', () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom('core', 'related', 'spending', 'gdp', 'gapMoney', 'extra', 'cumulativeExtra', 'extraOverFrozen', 'procurement'), (scenario, kind) => {
        if (scenario.money.basis === 'share') return
        const projection = project(model, scenario)
        for (const group of [...GROUPS, 'MINE']) {
          const members = projection.actors.get(group)!.members.filter((id) => id !== 'ISL')
          for (const year of [2014, 2026, 2027, 2035]) {
            const sum = members.reduce((total, id) => total + valueAt(projection, `${kind}.${id}`, year), 0)
            const told = valueAt(projection, `${kind}.${group}`, year)
            expect(Number.isNaN(told) === Number.isNaN(sum)).toBe(true)
            if (!Number.isNaN(sum)) expect(Math.abs(told - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(sum)))
            const share = (valueAt(projection, `core.${group}`, year) / valueAt(projection, `gdp.${group}`, year)) * 100
            if (!Number.isNaN(share)) expect(valueAt(projection, `coreShare.${group}`, year)).toBeCloseTo(share, 9)
          }
        }
      }),
      runs(60),
    )
  })

  test('compliance 0 is the hold path', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const kept = Object.entries(scenario.parameters).filter(([key]) => !/compliance|[sS]hape|aboveTarget/.test(key))
        const of = (more: Record<string, ParameterValue>) => numbersOf(project(model, { ...scenario, parameters: { ...Object.fromEntries(kept), ...more } }))
        expect(of({ 'spending.compliance': 0 })).toEqual(of({ 'spending.shape': 'hold' }))
      }),
      runs(30),
    )
  })

  test('a saved and reloaded scenario gives the same bits', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const reloaded = parseScenario(JSON.parse(JSON.stringify(scenarioFile(scenario))), context)
        if (!reloaded.ok) throw new Error(JSON.stringify(reloaded.fault))
        expect(reloaded.value.scenario).toEqual(scenario)
        expect(numbersOf(project(model, reloaded.value.scenario))).toEqual(numbersOf(project(model, scenario)))
      }),
      runs(30),
    )
  })

  test('the value of the smallest scope counts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALLIES), fc.tuple(...Array.from({ length: 3 }, () => fc.double({ min: 5, max: 9, noNaN: true }))), (ally, [own, group, all]) => {
        const smallest = [...GROUPS]
          .map((id) => ({ id, size: project(model, scenarioWith()).actors.get(id)!.members }))
          .filter(({ size }) => size.includes(ally))
          .sort((a, b) => a.size.length - b.size.length || (a.id < b.id ? -1 : 1))[0]!.id
        const end = (more: Record<string, number>) => valueAt(project(model, scenarioWith({ parameters: { 'spending.coreTarget': all!, ...more } })), `coreShare.${ally}`, 2035)
        expect(end({})).toBe(all)
        expect(end({ [`spending.coreTarget.${smallest}`]: group! })).toBe(group)
        expect(end({ [`spending.coreTarget.${smallest}`]: group!, [`spending.coreTarget.${ally}`]: own! })).toBe(own)
      }),
      runs(40),
    )
  })

  test('a value set for one ally moves no other', () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom(...ALLIES), fc.constantFrom(...PARAMETER_IDS), fc.nat(), (scenario, ally, id, pick) => {
        const row = PARAMETERS[id]
        const value = row.type === 'choice' ? row.choices[pick % row.choices.length]! : row.type === 'month' ? '2027-01' : Math.round(row.min + (pick % 1000) * 0.001 * (row.max - row.min))
        const before = project(model, scenario)
        const after = project(model, { ...scenario, parameters: { ...scenario.parameters, [`${id}.${ally}`]: value } })
        for (const other of ALLIES.filter((candidate) => candidate !== ally)) {
          for (const kind of ['coreShare', 'core', 'cumulativeExtra']) {
            expect([...after.series.get(`${kind}.${other}`)!.values]).toEqual([...before.series.get(`${kind}.${other}`)!.values])
          }
        }
      }),
      runs(60),
    )
  })

  test('history is never recomputed: shares up to the base year stand as recorded', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const projection = project(model, scenario)
        for (const { actor, year, share } of reference.expenditure) {
          if (year <= projection.actors.get(actor)!.baseYear) expect(valueAt(projection, `coreShare.${actor}`, year)).toBe(share)
        }
      }),
      runs(20),
    )
  })
})
