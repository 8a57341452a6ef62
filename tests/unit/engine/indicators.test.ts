// Indicators worked by hand: GDP 1,000 held, base 2 % in 2026, target 3.5 % in 2035.
import { describe, expect, test } from 'vitest'
import { project } from '../../../src/shared/engine/project'
import { projectAtlantis, scenarioWith, shippedModel } from './world'

const model = shippedModel()
const indicator = (name: string, parameters = {}, actor = {}, changes = {}) =>
  projectAtlantis(model, parameters, actor, changes).indicators.get(`${name}.ATLANTIS`)!

describe('indicators', () => {
  test('years to the target', () => {
    expect(indicator('yearsToTarget').value).toBe(9)
    expect(indicator('yearsToTarget', { 'spending.targetYear': 2030 }).value).toBe(4)
    expect(indicator('yearsToTarget', {}, { coreShare: { '2026': 3.5 } }).value).toBe(0)
    // compliance 1.2: 2 + 1.8 · n/9 ≥ 3.5 from n = 7.5, so in year 8
    expect(indicator('yearsToTarget', { 'spending.compliance': 1.2 }).value).toBe(8)
    expect(indicator('yearsToTarget', { 'spending.compliance': 0.9 })).toMatchObject({ value: null, why: 'not before 2036' })
  })

  test('points a year still needed: 1.5 / 9, whatever the compliance', () => {
    expect(indicator('pointsPerYear').value).toBeCloseTo(1.5 / 9, 12)
    expect(indicator('pointsPerYear', { 'spending.compliance': 0 }).value).toBeCloseTo(1.5 / 9, 12)
    expect(indicator('pointsPerYear', {}, { coreShare: { '2026': 4 } }).value).toBe(0)
  })

  test('real growth needed: (1.75)^(1/9) − 1 = 6.41…% without growth; with 2 % growth 1.02 times that', () => {
    const alone = 1.75 ** (1 / 9)
    expect(indicator('realGrowthNeeded').value).toBeCloseTo((alone - 1) * 100, 10)
    const growing = { growth: 2, inflation: 5 }
    for (const basis of ['constant', 'current', 'share'] as const) {
      expect(indicator('realGrowthNeeded', {}, growing, { money: { basis, baseYear: 2026 } }).value).toBeCloseTo((alone * 1.02 - 1) * 100, 10)
    }
    expect(indicator('realGrowthNeeded', {}, { coreShare: { '2026': 4 } })).toMatchObject({ value: null, why: 'already at the target' })
  })

  test('extra: 75 in all over nine years, and the years stand in the unit', () => {
    expect(indicator('totalExtra').value).toBeCloseTo(75, 9)
    expect(indicator('totalExtra').unit).toBe('bn constant 2026 EUR, sum of 2027–2035')
    expect(indicator('averageExtra').value).toBeCloseTo(75 / 9, 9)
    expect(indicator('averageExtra').unit).toBe('bn constant 2026 EUR a year, mean of 2027–2035')
  })

  test('a group has them too', () => {
    const projection = project(model, scenarioWith())
    expect(projection.indicators.get('totalExtra.NATO')!.value).toBeGreaterThan(2000)
    expect(projection.indicators.get('yearsToTarget.NATO')!.value).toBe(9)
  })

  test('every indicator has a value or says why not', () => {
    const projection = project(model, scenarioWith({ parameters: { 'spending.compliance': 0.5 } }))
    for (const { id, value, why } of projection.indicators.values()) {
      expect({ id, told: value !== null ? why === undefined && Number.isFinite(value) : (why ?? '') !== '' }).toEqual({ id, told: true })
    }
  })
})

describe('series and indicators as tables', () => {
  const projection = project(model, scenarioWith())

  test('fourteen series for each actor and group, and units on all of them', () => {
    expect(projection.series.size).toBe(projection.actors.size * 14)
    for (const series of projection.series.values()) {
      expect(series.unit.text).not.toBe('')
      expect(series.values).toHaveLength(22)
    }
  })

  test('what is not there is undefined', () => {
    expect(projection.series.get('core.NOWHERE')).toBeUndefined()
    expect(projection.series.get('nonsense')).toBeUndefined()
    expect(projection.series.get('toString.DEU')).toBeUndefined()
    expect(projection.indicators.get('core.DEU')).toBeUndefined()
    expect(projection.series.get('core.DEU')).toBe(projection.series.get('core.DEU'))
  })
})
