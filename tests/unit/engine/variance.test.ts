// Series of two projections held against each other.
import { expect, test } from 'vitest'
import { project } from '../../../src/shared/engine/project'
import { valueAt } from '../../../src/shared/engine/projection'
import { addedUp, variance } from '../../../src/shared/engine/variance'
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

test('added up: from the first year in which both have a value, up to the first gap', () => {
  const row = (year: number, a: number | null, b: number | null) => ({ year, a, b, difference: a === null || b === null ? null : b - a, percent: null, cumulative: null })
  const rows = [row(2014, null, 1), row(2015, 2, 3), row(2016, 2, 1), row(2017, 4, null), row(2018, 4, 4)]
  const none = { a: null, b: null, difference: null, percent: null, cumulative: null }
  expect(addedUp({ seriesId: 'core.X', unit: 'bn', adds: true, rows })!.rows).toEqual([
    { year: 2014, ...none }, { year: 2015, a: 2, b: 3, difference: 1, percent: 50, cumulative: 1 }, { year: 2016, a: 4, b: 4, difference: 0, percent: 0, cumulative: 0 },
    { year: 2017, ...none }, { year: 2018, ...none },
  ])
  const money = variance(a, b, 'core.DEU')!
  expect(addedUp(money)!.rows.at(-1)!.difference).toBeCloseTo(money.rows.at(-1)!.cumulative!, 8)
})

test('shares, stocks and prices are no amounts of a year; what is made in one is', () => {
  const adds = (id: string) => variance(a, a, id)!.adds
  expect(['coreShare.DEU', 'gapPoints.DEU', 'cumulativeExtra.DEU', 'storage.mbt.RUS', 'cumulative.mbt.RUS', 'unitCost.mbt.RUS', 'moneyBinds.mbt.RUS'].filter(adds)).toEqual([])
  expect(['core.DEU', 'extra.DEU', 'total.mbt.RUS', 'costAYear.mbt.RUS', 'madeAYear.mbt.RUS'].filter((id) => !adds(id))).toEqual([])
  expect(addedUp(variance(a, b, 'coreShare.DEU')!)).toBeNull()
})
