// NATO's printed shares of the alliance and of Europe and Canada, from the members: with the members of each year and the
// prices and exchange rates of 2021 that NATO uses. GDP is the IMF's, which is why the last digit may differ.
import { expect, test } from 'vitest'
import { loadComparisonData } from '../../../src/main/platform/load-resources'
import { project } from '../../../src/shared/engine/project'
import { prepareModel } from '../../../src/shared/engine/prepare-model'
import { valueAt } from '../../../src/shared/engine/projection'
import { RESOURCES, scenarioWith, shippedReference } from './world'

const reference = shippedReference()
const comparison = loadComparisonData(RESOURCES)
if (!comparison.ok) throw new Error(JSON.stringify(comparison.fault))
const printed = comparison.value.aggregates

const YEARS = Array.from({ length: 13 }, (_, index) => 2014 + index)
const membersOf = (group: string, year: number) =>
  reference.allies
    .filter(({ memberSince, groups }) => memberSince <= year && (group === 'NATO' || groups.includes(group)))
    .map(({ id }) => id)

test.each(['NATO', 'EUROPE_CANADA'])('%s 2014 to 2026, within 0.015 points', (group) => {
  const groups = YEARS.map((year) => ({ id: `M${year}`, name: '', members: membersOf(group, year) }))
  const projection = project(prepareModel(reference), scenarioWith({ groups, money: { basis: 'constant', baseYear: 2021 } }))
  const far = YEARS.flatMap((year) => {
    const told = printed.find((row) => row.actor === group && row.year === year)!.share
    const ours = valueAt(projection, `coreShare.M${year}`, year)
    return Math.abs(ours - told) > 0.015 ? [{ year, told, ours }] : []
  })
  expect(far).toEqual([])
})
