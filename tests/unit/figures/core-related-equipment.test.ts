// "Core, related and equipment" by hand: what a year is made of, what is said where a part is unknown.
import { describe, expect, test } from 'vitest'
import type { Projection, Series } from '../../../src/shared/engine/projection'
import { buildParts, coreOf, partsDomain } from '../../../src/shared/figures/core-related-equipment/state'
import { partsTable, partsWords } from '../../../src/shared/figures/core-related-equipment/words'
import { madeProjection, OPTIONS } from './fixture'

/** The made projection with an equipment share of 30 % for Germany. */
function withEquipment(): Projection {
  const made = madeProjection()
  const equipment: Series = { id: 'equipmentShare.DEU', unit: { text: '% of core', kind: 'percentOfCore' }, grid: 'years', values: Float64Array.from(made.years, () => 30) }
  return { ...made, series: new Map(made.series).set(equipment.id, equipment) }
}

const money = { ...OPTIONS, basis: 'constant', focus: 'DEU' } as const

describe('state', () => {
  test('Germany 2035: 3.5 % of 5,000 is 175, 30 % of it 52.5; related 1.5 % is 75', () => {
    const model = buildParts(withEquipment(), money)
    const last = model.columns.at(-1)!
    expect(last.equipment).toBeCloseTo(52.5, 9)
    expect(last.rest).toBeCloseTo(122.5, 9)
    expect(last.related).toBeCloseTo(75, 9)
    expect(coreOf(last)).toBeCloseTo(175, 9)
    expect(partsDomain(model)).toEqual([0, 300])
    expect(model.columns.filter(({ state }) => state === 'estimate').map(({ year }) => year)).toEqual([2025, 2026])
  })

  test('without an equipment share core stands whole, and the headline says so', () => {
    const model = buildParts(madeProjection(), money)
    expect(model.columns.at(-1)).toMatchObject({ equipment: Number.NaN, rest: 175 })
    expect(partsWords(model).headline).toBe('Pledge met gives Germany US$\u00a0175\u00a0bn a year in 2035; no equipment share is published')
    expect(JSON.stringify(partsTable(model))).not.toContain('NaN')
  })

  test('an actor without money has no finding', () => {
    const model = buildParts(madeProjection(), { ...money, focus: 'ISL' })
    expect(partsWords(model).headline).toContain('no money for')
  })
})

test('the headline states money and share, the table one row a year', () => {
  const model = buildParts(withEquipment(), money)
  expect(partsWords(model).headline).toBe('Pledge met gives Germany US$\u00a053\u00a0bn a year for equipment in 2035, 30.0\u00a0% of core spending')
  const { columns, rows } = partsTable(model)
  expect(columns.map(({ unit }) => unit)).toEqual(['', '', 'bn constant 2026 US$', 'bn constant 2026 US$', 'bn constant 2026 US$', '% of core'])
  expect(rows).toHaveLength(22)
  expect(rows[0]!.at(4)).toBeNull()
})
