// GDP, money bases, extra, gaps and procurement, worked by hand on one actor with GDP 1,000 in 2026.
import { describe, expect, test } from 'vitest'
import { projectAtlantis, reader, shippedModel, shippedReference } from './world'
import { prepareModel } from '../../../src/shared/engine/prepare-model'
import { project } from '../../../src/shared/engine/project'
import { scenarioWith, smallModel } from './world'

const model = shippedModel()
const growing = { growth: 2, inflation: 3 }
const constant = (baseYear: number) => ({ money: { basis: 'constant', baseYear } as const })
const CURRENT = { money: { basis: 'current', baseYear: 2026 } as const }

describe('GDP of an own actor', () => {
  test('constant money grows with the economy: 1000 · 1.02² in 2028', () => {
    expect(reader(projectAtlantis(model, {}, growing))('gdp.ATLANTIS', 2028)).toBeCloseTo(1040.4, 9)
  })

  test('current money grows with prices too: 1000 · (1.02 · 1.03)²', () => {
    expect(reader(projectAtlantis(model, {}, growing, CURRENT))('gdp.ATLANTIS', 2028)).toBeCloseTo(1000 * 1.0506 ** 2, 9)
  })

  test('prices of another year scale the whole series: of 2027 by 1.03, of 2024 by 1/1.03²', () => {
    expect(reader(projectAtlantis(model, {}, growing, constant(2027)))('gdp.ATLANTIS', 2028)).toBeCloseTo(1040.4 * 1.03, 9)
    expect(reader(projectAtlantis(model, {}, growing, constant(2024)))('gdp.ATLANTIS', 2028)).toBeCloseTo(1040.4 / 1.03 ** 2, 9)
  })

  test('given years stand as given at current prices, and constant money follows the price level', () => {
    const actor = { ...growing, gdp: { '2025': 960, '2026': 1000 } }
    expect(reader(projectAtlantis(model, {}, actor, CURRENT))('gdp.ATLANTIS', 2025)).toBe(960)
    // 960 at prices of 2026: 960 · 1.03
    expect(reader(projectAtlantis(model, {}, actor))('gdp.ATLANTIS', 2025)).toBeCloseTo(988.8, 9)
  })

  test('a year missing between given ones stays empty and is told', () => {
    const projection = projectAtlantis(model, {}, { ...growing, gdp: { '2024': 940, '2026': 1000 } })
    expect(reader(projection)('gdp.ATLANTIS', 2025)).toBeNaN()
    // 940 at prices of 2026: 940 · 1.03²
    expect(reader(projection)('gdp.ATLANTIS', 2024)).toBeCloseTo(940 * 1.0609, 9)
    expect(projection.warnings).toContainEqual({ code: 'own.gdpGap', data: { actor: 'ATLANTIS' } })
  })

  test('growth by year: each goes on until the next, the last for ever', () => {
    const at = reader(projectAtlantis(model, {}, { growth: { '2027': 10, '2029': 0 } }))
    expect([2027, 2028, 2029, 2035].map((year) => at('gdp.ATLANTIS', year).toFixed(6))).toEqual(['1100.000000', '1210.000000', '1210.000000', '1210.000000'])
  })

  test('without growth GDP ends with its last year; nothing is guessed', () => {
    const { growth: _none, ...rest } = growing
    const projection = project(model, scenarioWith({ actors: [{ ...rest, id: 'A1', name: 'A', currency: 'EUR', gdp: { '2026': 1000 }, coreShare: { '2026': 2 }, groups: [] }] }))
    const at = reader(projection)
    expect(at('gdp.A1', 2027)).toBeNaN()
    expect(at('coreShare.A1', 2035)).toBe(3.5)
    expect(projection.warnings).toContainEqual({ code: 'own.noGrowth', data: { actor: 'A1', year: 2026 } })
  })

  test('dollars where a rate is given, its own currency where not', () => {
    const euros = projectAtlantis(model)
    expect(euros.series.get('core.ATLANTIS')?.unit.text).toBe('bn constant 2026 EUR')
    const dollars = projectAtlantis(model, {}, { usdPerUnit: 1.1 })
    expect(dollars.series.get('core.ATLANTIS')?.unit.text).toBe('bn constant 2026 US$')
    expect(reader(dollars)('core.ATLANTIS', 2026)).toBeCloseTo(22, 12)
  })
})

describe('growth parameters', () => {
  const gdp = (parameters: Record<string, number>) => reader(project(smallModel(), scenarioWith({ parameters })))
  // Small model: 2 % to 2030, 1 % from 2031.
  test.each([
    ['forecast, then the long run', {}, 100 * 1.02 ** 4 * 1.01],
    ['shift in every projected year', { 'economy.growthShift': 0.5 }, 100 * 1.025 ** 4 * 1.015],
    ['growth in place of both', { 'economy.growth': 3 }, 100 * 1.03 ** 5],
    ['growth and shift', { 'economy.growth': 3, 'economy.growthShift': -1 }, 100 * 1.02 ** 5],
    ['long-run growth from 2031', { 'economy.longRunGrowth': 4 }, 100 * 1.02 ** 4 * 1.04],
    ['no growth', { 'economy.growth': 0 }, 100],
  ])('%s', (_, parameters, expected) => {
    expect(gdp(parameters)('gdp.AAA', 2031)).toBeCloseTo(expected, 9)
  })

  test('history is not touched: 100/1.1 in 2025', () => {
    expect(gdp({ 'economy.growthShift': 3 })('gdp.AAA', 2025)).toBeCloseTo(100 / 1.1, 9)
  })

  test('inflation moves current money only', () => {
    const parameters = { 'economy.inflation': 10 }
    const current = reader(project(smallModel(), scenarioWith({ parameters, ...CURRENT })))
    expect(current('gdp.AAA', 2027)).toBeCloseTo(100 * 1.02 * 1.1, 9)
    expect(gdp(parameters)('gdp.AAA', 2027)).toBeCloseTo(102, 9)
  })

  test('current money after the forecast: 3 % prices to 2030, then 2 %', () => {
    const current = reader(project(smallModel(), scenarioWith(CURRENT)))
    expect(current('gdp.AAA', 2032)).toBeCloseTo(100 * 1.02 ** 4 * 1.01 ** 2 * 1.03 ** 4 * 1.02 ** 2, 9)
  })
})

describe('what follows from share and GDP', () => {
  const at = reader(projectAtlantis(model, {}, { equipmentShare: { '2025': 20, '2026': 25 } }))

  test('core, related, spending in 2029: shares 2.5 and 0.7 + 0.8/3 of 1000', () => {
    expect(at('core.ATLANTIS', 2029)).toBeCloseTo(25, 9)
    expect(at('related.ATLANTIS', 2029)).toBeCloseTo(7 + 8 / 3, 9)
    expect(at('spending.ATLANTIS', 2029)).toBeCloseTo(32 + 8 / 3, 9)
    expect(at('spending.ATLANTIS', 2025)).toBeNaN()
  })

  test('extra over the held share: n/9 · 15 in year n; summed from 2027: 15/9 · (1 + … + 9) = 75', () => {
    expect(at('extra.ATLANTIS', 2025)).toBeNaN()
    expect(at('extra.ATLANTIS', 2026)).toBe(0)
    expect(at('extra.ATLANTIS', 2029)).toBeCloseTo(5, 9)
    expect(at('cumulativeExtra.ATLANTIS', 2035)).toBeCloseTo(75, 9)
  })

  test('gap to the target: 1.5 points, 15 bn in 2026; nothing in 2035', () => {
    expect(at('gapPoints.ATLANTIS', 2026)).toBe(1.5)
    expect(at('gapMoney.ATLANTIS', 2026)).toBeCloseTo(15, 12)
    expect(at('gapPoints.ATLANTIS', 2035)).toBe(0)
  })

  test('procurement: a quarter of core, held', () => {
    expect(at('procurement.ATLANTIS', 2025)).toBeNaN()
    expect(at('procurement.ATLANTIS', 2029)).toBeCloseTo(6.25, 9)
  })

  test('an equipment target is reached in a straight line: 25 to 34 in nine steps, 28 in 2029', () => {
    const projection = projectAtlantis(model, { 'spending.equipmentTarget': 34, 'spending.compliance': 0 }, { equipmentShare: { '2026': 25 } })
    expect(reader(projection)('equipmentShare.ATLANTIS', 2029)).toBeCloseTo(28, 12)
    expect(reader(projection)('procurement.ATLANTIS', 2029)).toBeCloseTo(5.6, 12)
  })

  test('money as a share of GDP', () => {
    const projection = projectAtlantis(model, {}, growing, { money: { basis: 'share', baseYear: 2026 } })
    const share = reader(projection)
    expect(share('core.ATLANTIS', 2029)).toBeCloseTo(2.5, 12)
    expect(share('extra.ATLANTIS', 2029)).toBeCloseTo(0.5, 12)
    expect(share('gdp.ATLANTIS', 2029)).toBe(100)
    expect(projection.series.get('core.ATLANTIS')?.unit.text).toBe('% of GDP')
  })
})

describe('allies with a rule of their own', () => {
  const reference = shippedReference()
  const at = reader(project(model, scenarioWith()))

  test('Luxembourg: national income from 2023, GDP before, in proportion to GDP after 2026', () => {
    const printed = reference.expenditure.find((row) => row.actor === 'LUX' && row.year === 2026)!
    const income = printed.usdMillionCurrent / 1000 / (printed.share / 100)
    expect(at('gdp.LUX', 2026)).toBeCloseTo(income, 9)
    expect(at('core.LUX', 2026)).toBeCloseTo(printed.usdMillionCurrent / 1000, 9)
    const growth = reference.gdp.find((row) => row.actor === 'LUX' && row.year === 2027)!.growth
    expect(at('gdp.LUX', 2027)).toBeCloseTo(income * (1 + growth / 100), 9)
    const current = reader(project(model, scenarioWith(CURRENT)))
    expect(current('gdp.LUX', 2022)).toBe(reference.gdp.find((row) => row.actor === 'LUX' && row.year === 2022)!.usdBnCurrent)
  })

  test('Netherlands: share times GDP, not the printed dollars', () => {
    const share = reference.expenditure.find((row) => row.actor === 'NLD' && row.year === 2026)!.share
    const gdp = reference.gdp.find((row) => row.actor === 'NLD' && row.year === 2026)!.usdBnCurrent
    expect(at('core.NLD', 2026)).toBeCloseTo((share / 100) * gdp, 9)
  })

  test('Türkiye: prices of the United States after the base year', () => {
    const current = reader(project(model, scenarioWith(CURRENT)))
    const turkey = reference.gdp.find((row) => row.actor === 'TUR' && row.year === 2027)!
    const america = reference.gdp.find((row) => row.actor === 'USA' && row.year === 2027)!
    const expected = current('gdp.TUR', 2026) * (1 + turkey.growth / 100) * (1 + america.deflator / 100)
    expect(current('gdp.TUR', 2027)).toBeCloseTo(expected, 9)
  })

  test('Iceland: GDP, no core spending, no indicators', () => {
    expect(at('gdp.ISL', 2026)).toBeGreaterThan(0)
    expect(at('coreShare.ISL', 2026)).toBeNaN()
    expect(project(model, scenarioWith()).indicators.get('pointsPerYear.ISL')).toMatchObject({ value: null, why: 'no armed forces' })
  })

  test('Russia: recorded, of another definition, never projected', () => {
    const projection = project(model, scenarioWith({ parameters: { 'economy.growth': 5 } }))
    const recorded = reference.russia.find((row) => row.year === 2025)!
    expect(reader(projection)('coreShare.RUS', 2025)).toBe(recorded.sipriShare)
    expect(projection.series.get('coreShare.RUS')?.unit.text).toBe('% of GDP, SIPRI definition')
    expect(reader(projection)('coreShare.RUS', 2026)).toBeNaN()
    expect(reader(projection)('gdp.RUS', 2029)).toBeNaN()
    expect(projection.indicators.has('yearsToTarget.RUS')).toBe(false)
  })

  test('a model without the income rule differs for Luxembourg alone', () => {
    const plain = prepareModel({ ...reference, expenditure: reference.expenditure.map((row) => ({ ...row, shareBase: 'gdp' as const })) })
    const other = project(plain, scenarioWith())
    const mine = project(model, scenarioWith())
    const moved = reference.allies.filter(({ id }) => reader(other)(`gdp.${id}`, 2030) !== reader(mine)(`gdp.${id}`, 2030))
    expect(moved.map(({ id }) => id)).toEqual(['LUX'])
  })
})
