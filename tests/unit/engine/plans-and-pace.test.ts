// Announced plans, the pace of the last pledge, the stall, growth by year: worked by hand on NATO's table of 10 July 2026.
import { describe, expect, test } from 'vitest'
import { presetParameters, makePresetScenario, type PresetId } from '../../../src/shared/domain/scenario'
import { announcedShare } from '../../../src/shared/engine/announced-path'
import { project } from '../../../src/shared/engine/project'
import { walesPaces } from '../../../src/shared/engine/wales-pace'
import { FIRST_YEAR, YEAR_COUNT } from '../../../src/shared/engine/years'
import { projectAtlantis, reader, scenarioWith, shippedModel } from './world'

const model = shippedModel()
const under = (parameters: Record<string, number | string>) => reader(project(model, scenarioWith({ parameters })))

describe('announced plans', () => {
  test.each([
    // Germany, 2.69 in 2026: 3.5 in 2029 by its finance plan, which meets the target and is held.
    ['DEU', 2028, 2.69 + (0.81 * 2) / 3],
    ['DEU', 2029, 3.5],
    ['DEU', 2032, 3.5],
    // France, 2.22 in 2026: 2.5 in 2030, 3.5 in 2035.
    ['FRA', 2028, 2.22 + 0.28 / 2],
    ['FRA', 2030, 2.5],
    ['FRA', 2032, 2.5 + 2 / 5],
    // Portugal, 2.1 in 2026: about 2 until the review in 2029, then straight to the target.
    ['PRT', 2029, 2],
    ['PRT', 2032, 2.75],
    ['PRT', 2035, 3.5],
    // Lithuania, 5.33 in 2026: 6 in 2030, above the target, held.
    ['LTU', 2028, 5.33 + 0.67 / 2],
    ['LTU', 2035, 6],
    // Spain has announced nothing for years after 2026: straight.
    ['ESP', 2035, 3.5],
  ])('%s stands at its plan in %i', (actor, year, share) => {
    expect(under({ 'spending.shape': 'announced' })(`coreShare.${actor}`, year)).toBeCloseTo(share, 9)
  })

  test('Norway counts its core plan alone, not the 5 % of another basket', () => {
    const at = under({ 'spending.shape': 'announced' })
    expect(at('coreShare.NOR', 2035)).toBe(Math.max(3.5, at('coreShare.NOR', 2026)))
  })

  test('compliance takes a part of the plan; 0 holds', () => {
    const half = under({ 'spending.shape': 'announced', 'spending.compliance': 0.5 })
    expect(half('coreShare.DEU', 2029)).toBeCloseTo(2.69 + 0.405, 9)
    expect(under({ 'spending.shape': 'announced', 'spending.compliance': 0 })('coreShare.DEU', 2035)).toBe(2.69)
  })

  test('a plan beyond the target year goes on; one that falls short of a target already past is held', () => {
    const from = { year: 2026, share: 2 }
    const ahead = [{ year: 2034, share: 3 }]
    expect(announcedShare(2030, from, ahead, { year: 2030, share: 3.5 })).toBe(2.5)
    expect(announcedShare(2035, from, ahead, { year: 2030, share: 3.5 })).toBe(3)
  })
})

describe('Wales pace', () => {
  test.each([
    // (2 − 1.16) / (2 − 1.16)
    ['DEU', 1],
    // (1.55 − 1.31) / (2 − 1.31)
    ['PRT', 0.24 / 0.69],
    // (3.31 − 1.9) / (2 − 1.9) = 14.1, kept within 1.5
    ['EST', 1.5],
  ])('%s goes as far as it went', (actor, compliance) => {
    const found = model.cast.actors.find(({ id }) => id === actor)!
    expect(found.wales.compliance).toBeCloseTo(compliance, 9)
    expect(found.wales.assumed).toBe(false)
    const at = under({ 'spending.pace': 'wales' })
    const base = at(`coreShare.${actor}`, 2026)
    expect(at(`coreShare.${actor}`, 2035)).toBeCloseTo(base >= 3.5 ? base : base + compliance * (3.5 - base), 9)
  })

  test('allies at 2 % in 2014 take the median of the others, marked as assumed', () => {
    const assumed = model.cast.actors.filter(({ wales, kind, hasForces }) => kind === 'ally' && hasForces && wales.assumed)
    expect(assumed.map(({ id }) => id).sort()).toEqual(['GBR', 'GRC', 'USA'])
    for (const { wales } of assumed) expect(wales.compliance).toBeCloseTo(0.99528, 5)
  })

  test('the middle of an even number is the mean of two; nobody below 2 % leaves the pledge as it is', () => {
    const shares = (from: number, to: number) => {
      const values = new Float64Array(YEAR_COUNT).fill(Number.NaN)
      values[2014 - FIRST_YEAR] = from
      values[2024 - FIRST_YEAR] = to
      return values
    }
    const { paces, median } = walesPaces([shares(1, 1.2), shares(1, 1.6), shares(2.5, 3), shares(1, Number.NaN), shares(1.5, 1)])
    expect(paces.map(({ compliance }) => compliance)).toEqual([expect.closeTo(0.2), expect.closeTo(0.6), expect.closeTo(0.2), expect.closeTo(0.2), 0])
    expect(median.assumed).toBe(true)
    expect(walesPaces([shares(3, 3)]).median.compliance).toBe(1)
  })

  test('it multiplies the compliance', () => {
    const at = under({ 'spending.pace': 'wales', 'spending.compliance': 0.5 })
    expect(at('coreShare.DEU', 2035)).toBeCloseTo(2.69 + 0.5 * 0.81, 9)
  })
})

describe('stall after the review', () => {
  test('the straight path until 2029, then the share of 2029', () => {
    const stalled = reader(projectAtlantis(model, { 'spending.shape': 'stall' }))
    // 2 + 1.5 · 3/9
    for (const year of [2029, 2030, 2035]) expect(stalled('coreShare.ATLANTIS', year)).toBeCloseTo(2.5, 12)
    expect(stalled('coreShare.ATLANTIS', 2028)).toBeCloseTo(2 + 1.5 * (2 / 9), 12)
  })
})

describe('related share', () => {
  test('its own shape, or that of the core share', () => {
    const same = reader(projectAtlantis(model, { 'spending.shape': 'afterReview' }))
    expect(same('relatedShare.ATLANTIS', 2029)).toBe(0.7)
    const own = reader(projectAtlantis(model, { 'spending.shape': 'afterReview', 'spending.relatedShape': 'linear' }))
    expect(own('relatedShare.ATLANTIS', 2029)).toBeCloseTo(0.7 + 0.8 / 3, 12)
    expect(own('coreShare.ATLANTIS', 2029)).toBe(2)
  })
})

describe('growth and inflation of single years', () => {
  test('one year moves, the others stay as forecast', () => {
    const before = under({})
    const after = under({ 'economy.growth.DEU.2028': 10 })
    expect(after('gdp.DEU', 2027)).toBe(before('gdp.DEU', 2027))
    const growth = model.cast.actors.find(({ id }) => id === 'DEU')!.growth[2028 - FIRST_YEAR]!
    expect(after('gdp.DEU', 2035) / before('gdp.DEU', 2035)).toBeCloseTo(1.1 / (1 + growth / 100), 9)
    expect(after('gdp.FRA', 2035)).toBe(before('gdp.FRA', 2035))
  })

  test("an ally's own value for all years goes before its group's for one; its own year goes before both", () => {
    const at = under({ 'economy.growth.EU_MEMBERS.2028': 5, 'economy.growth.DEU': 1, 'economy.growth.FRA.2028': 2 })
    expect(at('gdp.DEU', 2028) / at('gdp.DEU', 2027)).toBeCloseTo(1.01, 9)
    expect(at('gdp.FRA', 2028) / at('gdp.FRA', 2027)).toBeCloseTo(1.02, 9)
    expect(at('gdp.ITA', 2028) / at('gdp.ITA', 2027)).toBeCloseTo(1.05, 9)
  })

  test('inflation of a year moves current money alone', () => {
    const current = (parameters: Record<string, number>) =>
      reader(projectAtlantis(model, parameters, {}, { money: { basis: 'current', baseYear: 2026 } }))('gdp.ATLANTIS', 2030)
    expect(current({ 'economy.inflation.ATLANTIS.2029': 50 }) / current({})).toBeCloseTo(1.5, 9)
    expect(reader(projectAtlantis(model, { 'economy.inflation.ATLANTIS.2029': 50 }))('gdp.ATLANTIS', 2030)).toBeCloseTo(1000, 9)
  })
})

describe('two counterfactuals', () => {
  test('extra over the share held, and over the money held', () => {
    const at = reader(projectAtlantis(model, {}, { growth: 2 }))
    // 2035: GDP 1,000 · 1.02^9, 3.5 % of it against 2 % of it, and against 2 % of 1,000
    const gdp = 1000 * 1.02 ** 9
    expect(at('extra.ATLANTIS', 2035)).toBeCloseTo(gdp * 0.015, 9)
    expect(at('extraOverFrozen.ATLANTIS', 2035)).toBeCloseTo(gdp * 0.035 - 20, 9)
    expect(at('extraOverFrozen.ATLANTIS', 2026)).toBe(0)
  })
})

test('each preset sets what its name says and nothing else', () => {
  const sets = (preset: PresetId) => presetParameters(makePresetScenario(preset, preset))
  expect(sets('announced-plans')).toEqual({ 'spending.shape': 'announced' })
  expect(sets('wales-pace')).toEqual({ 'spending.pace': 'wales' })
  expect(sets('stall-after-review')).toEqual({ 'spending.shape': 'stall' })
  expect(sets('long-war')).toEqual({ 'war.intensity': 1, 'production.realisation.RUS': 1 })
  expect(sets('industrial-surge')).toEqual({ 'production.realisation': 1 })
})
