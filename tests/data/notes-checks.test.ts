// What the notes of the raw tables claim about the figures, computed again from the shipped files.
import { describe, expect, it } from 'vitest'
import { loadComparisonData, loadReferenceData } from '../../src/main/platform/load-resources'
import type { Result } from '../../src/shared/domain/result'
import { RESOURCES } from './run-data-script'

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value
}
const data = valueOf(loadReferenceData(RESOURCES))
const comparison = valueOf(loadComparisonData(RESOURCES))
const ally = new Map(data.allies.map((entry) => [entry.id, entry]))

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The rows that NATO's aggregate of a year adds up: members by then, without the United States for Europe and Canada. */
function membersOf(group: string, year: number) {
  return data.expenditure.filter((row) => {
    const { memberSince, groups } = ally.get(row.actor)!
    return row.year === year && memberSince <= year && (group === 'NATO' || groups.includes(group))
  })
}

describe('NATO aggregates', () => {
  it('equal the sum of their members within US$ 3 m, current and constant', () => {
    expect(comparison.aggregates).toHaveLength(26)
    for (const { actor, year, usdMillionCurrent, usdMillion2021 } of comparison.aggregates) {
      const members = membersOf(actor, year)
      const sum = (read: (row: (typeof members)[number]) => number): number => members.reduce((total, row) => total + read(row), 0)
      expect(Math.abs(sum((row) => row.usdMillionCurrent) - usdMillionCurrent), `${actor} ${year}`).toBeLessThanOrEqual(3)
      expect(Math.abs(sum((row) => row.usdMillion2021) - usdMillion2021), `${actor} ${year}`).toBeLessThanOrEqual(3)
    }
  })

  it('reproduce the rise of US$ 91.3 bn (19.0 %) of Europe and Canada in 2025', () => {
    const [before, after] = [2024, 2025].map(
      (year) => comparison.aggregates.find((row) => row.actor === 'EUROPE_CANADA' && row.year === year)!.usdMillion2021,
    )
    expect(after! - before!).toBeCloseTo(91288, 0)
    expect(after! / before! - 1).toBeCloseTo(0.19, 3)
  })
})

describe('share times GDP against the printed US$', () => {
  type Deviation = { readonly actor: string; readonly year: number; readonly deviation: number }
  function deviations(gdp: readonly { actor: string; year: number; usdBnCurrent: number }[], last: number): Deviation[] {
    const byKey = new Map(gdp.map((row) => [`${row.actor} ${row.year}`, row.usdBnCurrent]))
    return data.expenditure.flatMap(({ actor, year, share, usdMillionCurrent }) => {
      const base = byKey.get(`${actor} ${year}`)
      if (base === undefined || year > last) return []
      return [{ actor, year, deviation: Math.abs((share * base * 10) / usdMillionCurrent - 1) * 100 }]
    })
  }

  it('World Bank 2014-2025: median 0.18 %, beyond 3 % for Luxembourg and the Netherlands only', () => {
    const worldBank = comparison.gdpAlternatives.filter((row) => row.source === 'wb_wdi_202607')
    const found = deviations(worldBank, 2025)
    expect(median(found.map((row) => row.deviation))).toBeCloseTo(0.18, 2)
    expect(new Set(found.filter((row) => row.deviation > 3).map((row) => row.actor))).toEqual(new Set(['LUX', 'NLD']))
  })

  it('IMF 2014-2024: median 0.22 %', () => {
    expect(median(deviations(data.gdp, 2024).map((row) => row.deviation))).toBeCloseTo(0.22, 2)
  })
})

describe('traps', () => {
  it('Luxembourg is a share of national income from 2023, and nobody else', () => {
    const gni = data.expenditure.filter((row) => row.shareBase === 'gni').map((row) => `${row.actor} ${row.year}`)
    expect(gni).toEqual(['LUX 2023', 'LUX 2024', 'LUX 2025', 'LUX 2026'])
    const row = data.expenditure.find((entry) => entry.actor === 'LUX' && entry.year === 2025)!
    const gdp = data.gdp.find((entry) => entry.actor === 'LUX' && entry.year === 2025)!.usdBnCurrent
    const income = row.usdMillionCurrent / row.share / 10
    expect(income / gdp).toBeGreaterThan(0.6)
    expect(income / gdp).toBeLessThan(0.8)
  })

  it('2025 and 2026 are estimates; five allies reach 3.5 % in 2026', () => {
    expect(new Set(data.expenditure.filter((row) => row.status === 'estimate').map((row) => row.year))).toEqual(new Set([2025, 2026]))
    const reached = data.expenditure.filter((row) => row.year === 2026 && row.share >= 3.5).map((row) => row.actor)
    expect(reached.sort()).toEqual(['EST', 'GRC', 'LTU', 'LVA', 'POL'])
  })

  it('Iceland has no forces and no expenditure, but GDP', () => {
    expect(data.allies.filter((entry) => !entry.hasForces).map((entry) => entry.id)).toEqual(['ISL'])
    expect(data.expenditure.some((row) => row.actor === 'ISL')).toBe(false)
    expect(data.gdp.filter((row) => row.actor === 'ISL')).toHaveLength(17)
  })

  it('counts the groups', () => {
    const count = (group: string): number => data.allies.filter((entry) => entry.groups.includes(group)).length
    expect([data.allies.length, count('EUROPE_CANADA'), count('NATO_EUROPE'), count('EU_MEMBERS'), count('EASTERN_FLANK')]).toEqual([
      32, 31, 30, 23, 9,
    ])
    expect(data.groups.map((group) => group.id).sort()).toEqual(['EASTERN_FLANK', 'EUROPE_CANADA', 'EU_MEMBERS', 'NATO', 'NATO_EUROPE'])
  })

  it('delivers the published deflators of Türkiye and marks growth after 2030 as an assumption', () => {
    const deflators = data.gdp.filter((row) => row.actor === 'TUR' && row.year >= 2027).map((row) => row.deflator)
    expect(deflators).toEqual([18.462, 17.708, 15.066, 14.051])
    expect(data.longRun.every((row) => row.note.startsWith('Assumption'))).toBe(true)
  })
})
