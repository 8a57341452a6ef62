// Series of two projections held against each other.
import { expect, test } from 'vitest'
import { project } from '../../../src/shared/engine/project'
import { valueAt } from '../../../src/shared/engine/projection'
import { variance } from '../../../src/shared/engine/variance'
import { presetScenario } from '../../../src/shared/domain/scenario'
import { scenarioWith, wholeModel } from './world'

const model = wholeModel()
const a = project(model, presetScenario('pledge-met'))
const b = project(model, scenarioWith({ parameters: { 'spending.coreTarget': 3 } }))

test('money: the difference, in % of the first, and added up from the first year that differs', () => {
  const { unit, rows } = variance(a, b, 'core.DEU')!
  expect([unit, rows[0]!.year, rows.length]).toEqual(['bn constant 2026 US$', 2014, 22])
  let sum = 0
  for (const { year, a: one, b: other, difference, percent, cumulative } of rows) {
    expect([one, other]).toEqual([valueAt(a, 'core.DEU', year), valueAt(b, 'core.DEU', year)])
    sum += other! - one!
    expect([difference, cumulative]).toEqual([other! - one!, sum])
    expect(percent).toBeCloseTo(((other! - one!) / one!) * 100, 10)
  }
  expect(rows.at(-1)!.difference).toBeLessThan(0)
  expect(rows.find(({ year }) => year === 2026)).toMatchObject({ difference: 0, percent: 0, cumulative: 0 })
})

test('shares are not added over years; what is missing stays missing', () => {
  const { rows } = variance(a, b, 'coreShare.DEU')!
  expect(rows.at(-1)).toEqual({ year: 2035, a: 3.5, b: 3, difference: -0.5, percent: expect.closeTo(-14.2857, 3) as number, cumulative: null })
  expect(variance(a, b, 'relatedShare.DEU')!.rows[0]).toEqual({ year: 2014, a: null, b: null, difference: null, percent: null, cumulative: null })
  expect(variance(a, b, 'cumulativeExtra.DEU')!.rows.every(({ cumulative }) => cumulative === null)).toBe(true)
})

test('months become years: output is summed, stocks are those of December', () => {
  const surge = project(model, presetScenario('industrial-surge'))
  const months = surge.months.flatMap((month, place) => (month.startsWith('2030') ? [place] : []))
  const output = variance(a, surge, 'output.mbt.RUS')!
  expect(output.unit).toBe('units a year')
  expect(output.rows.find(({ year }) => year === 2030)!.b).toBeCloseTo(months.reduce((sum, place) => sum + surge.series.get('output.mbt.RUS')!.values[place]!, 0), 10)
  const storage = variance(a, surge, 'storage.mbt.RUS')!
  expect(storage.rows.find(({ year }) => year === 2030)).toMatchObject({ b: surge.series.get('storage.mbt.RUS')!.values[months.at(-1)!]!, cumulative: null })
})

test('no such series, or another unit: nothing is held against anything', () => {
  expect(variance(a, b, 'core.NOWHERE')).toBeNull()
  expect(variance(a, project(model, scenarioWith({ money: { basis: 'current', baseYear: 2026 } })), 'core.DEU')).toBeNull()
})
