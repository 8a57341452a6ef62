// Formulas over months: what rests on monthly series alone is monthly, and a part that has a name of its own gives the same.
import { describe, expect, test } from 'vitest'
import { monthIndex, MONTH_COUNT, yearlyMeans } from '../../../src/shared/engine/production/months'
import { project } from '../../../src/shared/engine/project'
import { evaluateFormulas, type FormulaAnswer } from '../../../src/shared/formula/scenario-formulas'
import { scenarioWith, wholeModel } from '../engine/world'

const projection = project(wholeModel(), scenarioWith())
const tanks = projection.series.get('output.mbt.RUS')!.values
const inYear = (values: Float64Array, year: number) => values.subarray(Math.max(0, monthIndex(year, 1)), monthIndex(year, 12) + 1)
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)

function answersOf(...expressions: string[]): readonly FormulaAnswer[] {
  const result = evaluateFormulas(expressions.map((expression, index) => ({ name: `f${index}`, expression })), projection)
  if (!result.ok) throw new Error(String(result.fault.data.reason))
  return result.value
}
const value = (expression: string) => answersOf(expression)[0]!.indicator.value

test('over monthly series alone: one value a month, told of the last one', () => {
  const [twice] = answersOf('output.mbt.RUS * 2')
  expect(twice).toMatchObject({ grid: 'months', unit: 'units a month', indicator: { unit: 'units a month, in December 2035', value: tanks.at(-1)! * 2 } })
  expect([...twice!.values]).toEqual([...tanks].map((made) => made * 2))
  expect(answersOf('output.mbt.RUS > 20 ? 1 : 0', 'f0 + max(output.mbt.RUS, total.mbt.NATO)').map(({ grid, values }) => [grid, values.length])).toEqual([['months', MONTH_COUNT], ['months', MONTH_COUNT]])
})

test('where months meet years they count as the mean of their year, the same under a name of its own', () => {
  const [mixed, part, named] = answersOf('output.mbt.RUS * 2 + 0 * core.DEU', 'output.mbt.RUS * 2', 'f1 + 0 * core.DEU')
  expect(mixed!.grid).toBe('years')
  expect(part!.grid).toBe('months')
  const means = yearlyMeans(tanks)
  expect(mixed!.values.at(-1)).toBeCloseTo(means.at(-1)! * 2, 9)
  expect([...named!.values]).toEqual([...mixed!.values])
  expect(mixed!.values.slice(0, 11).every(Number.isNaN)).toBe(true)
})

describe('functions of a whole series', () => {
  test('a sum is over the months of the years, and no rate any more', () => {
    const [sum] = answersOf('sum(output.mbt.RUS, 2027, 2028)')
    expect(sum!.indicator.value).toBeCloseTo(total(inYear(tanks, 2027)) + total(inYear(tanks, 2028)), 9)
    expect(sum!.unit).toBe('units')
    expect(value('sum(output.mbt.RUS, 2025, 2025)')).toBeCloseTo(total(tanks.subarray(0, 7)), 9)
    expect(value('sum(output.mbt.RUS)')).toBeCloseTo(total(tanks), 9)
    expect(value('sum(output.mbt.RUS, 2024, 2026)')).toBeNull()
  })

  test('a sum agrees with the series of the engine that is the sum', () => {
    const made = projection.series.get('madeAYear.mbt.RUS')!.values
    expect(value('sum(total.mbt.RUS, 2030, 2030)')).toBeCloseTo(made[2030 - 2014]!, 6)
  })

  test('a year is the mean of its months; a month is itself, of monthly series alone', () => {
    expect(value('at(output.mbt.RUS, 2030)')).toBeCloseTo(total(inYear(tanks, 2030)) / 12, 9)
    expect(value('at(output.mbt.RUS, 2030, 6)')).toBe(tanks[monthIndex(2030, 6)])
    expect(value('mean(output.mbt.RUS, 2030, 2030)')).toBeCloseTo(total(inYear(tanks, 2030)) / 12, 9)
    for (const none of ['at(output.mbt.RUS, 2030, 13)', 'at(output.mbt.RUS, 2025, 1)', 'at(core.DEU, 2030, 6)', 'at(output.mbt.RUS, 2030, 1.5)']) expect(value(none)).toBeNull()
  })
})

test('what a formula rests on is known through others', () => {
  const [, second] = answersOf('output.mbt.RUS / core.DEU', 'f0 * 2 + core.DEU')
  expect(second!.restsOn).toEqual(['output.mbt.RUS', 'core.DEU'])
})
