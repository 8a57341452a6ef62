// Groups: sums over members, positive gaps, whose values reach whom, and groups of the user's own.
import { describe, expect, test } from 'vitest'
import { dissolveMembers } from '../../../src/shared/engine/groups'
import { project } from '../../../src/shared/engine/project'
import { atlantis, reader, scenarioWith, shippedModel, smallModel } from './world'

const small = smallModel()
const model = shippedModel()

describe('built-in groups (AAA: GDP 100, 2 %; BBB: GDP 300, 4 %; ISL: no forces)', () => {
  const at = reader(project(small, scenarioWith()))

  test('a share is sum over sum: (2 + 12) / 400 = 3.5 %, not the mean of 3 %', () => {
    expect(at('core.NATO', 2026)).toBeCloseTo(14, 12)
    expect(at('gdp.NATO', 2026)).toBeCloseTo(400, 12)
    expect(at('coreShare.NATO', 2026)).toBeCloseTo(3.5, 12)
  })

  test('Iceland counts in no sum', () => {
    expect(at('gdp.EUROPE_CANADA', 2026)).toBeCloseTo(100, 12)
  })

  test('the gap in money is the sum of positive gaps: 1.5 % of 100, although the group as a whole has none', () => {
    expect(at('gapMoney.NATO', 2026)).toBeCloseTo(1.5, 12)
    expect(at('gapPoints.NATO', 2026)).toBe(0)
  })

  test('a gap of the group is counted against its own share: 4 − 3.5', () => {
    const four = reader(project(small, scenarioWith({ parameters: { 'spending.coreTarget': 4 } })))
    expect(four('gapPoints.NATO', 2026)).toBeCloseTo(0.5, 12)
  })

  test('extra is the sum of the members: AAA alone moves, BBB holds', () => {
    // GDP in 2027: 102; share 2 + 1.5/9
    expect(at('extra.NATO', 2027)).toBeCloseTo((102 * (1.5 / 9)) / 100, 12)
    expect(at('cumulativeExtra.NATO', 2035)).toBe(at('cumulativeExtra.AAA', 2035) + at('cumulativeExtra.BBB', 2035))
  })

  test('equipment share is procurement over core', () => {
    expect(at('equipmentShare.NATO', 2026)).toBeCloseTo(20, 12)
  })
})

describe('whose value counts', () => {
  const shareOf = (parameters: Record<string, number>, groups = [] as { id: string; name: string; members: string[] }[]) => {
    const at = reader(project(model, scenarioWith({ parameters, groups })))
    return (actor: string) => at(`coreShare.${actor}`, 2035)
  }

  test('actor before group before all', () => {
    const at = shareOf({ 'spending.coreTarget': 3, 'spending.coreTarget.EU_MEMBERS': 4, 'spending.coreTarget.DEU': 5 })
    expect([at('DEU'), at('FRA'), at('CAN')]).toEqual([5, 4, 3])
  })

  test('the smaller group wins: the eastern flank (9) before EU members (23) before NATO (32)', () => {
    const at = shareOf({ 'spending.coreTarget.NATO': 3.6, 'spending.coreTarget.EU_MEMBERS': 3.7, 'spending.coreTarget.EASTERN_FLANK': 3.8 })
    expect([at('ROU'), at('ITA'), at('GBR')]).toEqual([3.8, 3.7, 3.6])
  })

  test('a group of the user’s own counts by its size too; equal sizes go by id', () => {
    const groups = [
      { id: 'PAIR_B', name: '', members: ['DEU', 'FRA'] },
      { id: 'PAIR_A', name: '', members: ['DEU', 'ITA'] },
    ]
    const at = shareOf({ 'spending.coreTarget.PAIR_A': 4, 'spending.coreTarget.PAIR_B': 5, 'spending.coreTarget.EU_MEMBERS': 6 }, groups)
    expect([at('DEU'), at('FRA'), at('ITA'), at('ESP')]).toEqual([4, 5, 4, 6])
  })

  test('a group’s own gap counts against the target its members share', () => {
    const projection = project(model, scenarioWith({ parameters: { 'spending.coreTarget.NATO': 4 } }))
    const at = reader(projection)
    expect(at('gapPoints.NATO', 2026)).toBeCloseTo(4 - at('coreShare.NATO', 2026), 12)
    expect(at('gapPoints.EUROPE_CANADA', 2026)).toBeCloseTo(4 - at('coreShare.EUROPE_CANADA', 2026), 12)
  })

  test('a scope that nobody has is told', () => {
    const projection = project(model, scenarioWith({ parameters: { 'spending.coreTarget.NOWHERE': 4, 'spending.coreTarget.RUS': 4 } }))
    expect(projection.warnings).toContainEqual({ code: 'scope.unknown', data: { scope: 'NOWHERE' } })
    expect(projection.warnings).toContainEqual({ code: 'scope.noEffect', data: { scope: 'RUS' } })
  })
})

describe('groups of the user’s own', () => {
  const own = (members: string[], actors = [atlantis()]) =>
    project(model, scenarioWith({ actors, groups: [{ id: 'MINE', name: 'Mine', members }] }))

  test('allies and own actors in dollars add up', () => {
    const at = reader(own(['SWE', 'ATLANTIS'], [atlantis({ usdPerUnit: 1 })]))
    expect(at('core.MINE', 2026)).toBeCloseTo(at('core.SWE', 2026) + 20, 9)
  })

  test('USD is dollars without a rate', () => {
    expect(reader(own(['SWE', 'ATLANTIS'], [atlantis({ currency: 'USD' })]))('coreShare.MINE', 2035)).toBeCloseTo(3.5, 12)
  })

  test('mixed currencies cannot be summed: no value, and a warning', () => {
    const projection = own(['SWE', 'ATLANTIS'])
    expect(reader(projection)('core.MINE', 2026)).toBeNaN()
    expect(reader(projection)('coreShare.MINE', 2026)).toBeNaN()
    expect(projection.indicators.get('totalExtra.MINE')?.value).toBeNull()
    expect(projection.warnings).toContainEqual({ code: 'group.mixedCurrencies', data: { group: 'MINE', currencies: 'US$, EUR' } })
  })

  test('built-in groups never count an own actor', () => {
    const before = reader(project(model, scenarioWith()))
    expect(reader(own(['ATLANTIS']))('core.NATO', 2035)).toBe(before('core.NATO', 2035))
  })

  test('groups among the members are dissolved, each actor once; an actor may join by itself', () => {
    const projection = project(
      model,
      scenarioWith({
        actors: [atlantis({ usdPerUnit: 1, groups: ['MINE'] })],
        groups: [{ id: 'MINE', name: '', members: ['EASTERN_FLANK', 'POL'] }],
      }),
    )
    expect(projection.actors.get('MINE')?.members).toHaveLength(10)
  })

  test('a circle of groups ends where it began', () => {
    const members = new Map([['A', ['B', 'X']], ['B', ['A', 'Y']]])
    expect(dissolveMembers(['B', 'X'], (id) => members.get(id), new Set(['A']))).toEqual(['Y', 'X'])
  })

  test('members with different base years are told', () => {
    const projection = own(['SWE', 'ATLANTIS'], [atlantis({ usdPerUnit: 1, gdp: { '2025': 1000 }, coreShare: { '2025': 2 } })])
    expect(projection.actors.get('MINE')?.baseYear).toBe(2026)
    expect(projection.warnings).toContainEqual({ code: 'group.mixedBaseYears', data: { group: 'MINE', years: '2025, 2026' } })
  })

  test('Russia in a group leaves its projection empty, and is told', () => {
    const projection = own(['POL', 'RUS'])
    expect(reader(projection)('core.MINE', 2030)).toBeNaN()
    expect(projection.warnings).toContainEqual({ code: 'group.missingMember', data: { actors: 'RUS', group: 'MINE' } })
  })
})
