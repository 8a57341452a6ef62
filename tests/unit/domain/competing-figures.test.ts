// Rival figures on the shipped data: named with definition and source, the used one first; agreement is no contest.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadComparisonData } from '../../../src/main/platform/load-resources'
import { contestsOf } from '../../../src/shared/domain/competing-figures'
import { RESOURCES, shippedReference } from '../engine/world'

const reference = shippedReference()
const read = loadComparisonData(join(RESOURCES))
if (!read.ok) throw new Error(JSON.stringify(read.fault))
const comparison = read.value
const shares = (actor: string) => contestsOf(reference, comparison, actor).filter(({ what }) => what === 'coreShare')

test('Poland 2025: two editions of NATO, and 2026: its own budget basis', () => {
  expect(shares('POL').map(({ year, figures }) => [year, figures.map(({ basis, value }) => [basis, value])])).toEqual([
    [2025, [['nato2026', 4.25], ['nato2025', 4.48]]],
    [2026, [['nato2026', 4.68], ['nationalPlan', 4.8]]],
  ])
})

test('Germany 2025: the editions agree as far as they are rounded, so nothing is contested', () => {
  expect(shares('DEU')).toEqual([])
})

test('Russia: SIPRI’s share and SIPRI’s dollars of the day over GDP', () => {
  const contest = shares('RUS').find(({ year }) => year === 2022)!
  expect(contest.figures.map(({ basis }) => basis)).toEqual(['sipri', 'sipriPrinted'])
  // 102.4 of 2,295.526
  expect(contest.figures[1]!.value).toBeCloseTo(4.461, 3)
})

describe('every contest of every ally', () => {
  const known = new Set(reference.sources.map(({ id }) => id))
  const all = [...reference.allies.map(({ id }) => id), 'RUS'].flatMap((actor) => contestsOf(reference, comparison, actor))

  test('has at least two figures, each of a positive value and a known source', () => {
    expect(all.length).toBeGreaterThan(50)
    for (const { figures } of all) {
      expect(figures.length).toBeGreaterThan(1)
      for (const { value, sources } of figures) {
        expect(value).toBeGreaterThan(0)
        expect(sources.length > 0 && sources.every((source) => known.has(source))).toBe(true)
      }
    }
  })

  test('begins with the figure that projections use', () => {
    for (const { what, actor, figures } of all) {
      expect(figures[0]!.basis).toBe(what === 'gdp' ? 'imf' : actor === 'RUS' ? 'sipri' : 'nato2026')
    }
  })
})
