// Which years get a label under a figure.
import { expect, test } from 'vitest'
import { yearLabels } from '../../../src/shared/figures/placing/ticks'

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const labels = (from: number, to: number, base: number, pxPerYear: number, blocked?: number) => yearLabels(years(from, to), base, (year) => year * pxPerYear, 34, blocked)

test.each([
  ['wide enough for neighbours, none of them stands', 2014, 2035, 2026, 60, [2014, 2020, 2026, 2030, 2035]],
  ['narrow', 2014, 2035, 2026, 12, [2014, 2020, 2026, 2030, 2035]],
  ['very narrow: the last, the first, the base year', 2014, 2035, 2026, 4, [2014, 2026, 2035]],
  ['two years apart there is room', 2013, 2035, 2027, 60, [2013, 2015, 2020, 2025, 2027, 2030, 2035]],
  ['a base year that is not on the axis takes no room', 2025, 2035, 2024, 60, [2025, 2030, 2035]],
])('%s', (_name, from, to, base, pxPerYear, expected) => {
  expect(labels(from, to, base, pxPerYear)).toEqual(expected)
})

test('the cursor hides the label under it and brings no neighbour out', () => {
  expect(labels(2014, 2035, 2026, 60, 2026)).toEqual([2014, 2020, 2030, 2035])
})
