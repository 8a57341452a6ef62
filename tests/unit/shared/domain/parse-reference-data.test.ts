// The shipped tables parse, and a damaged one is told by file, row and reason.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMPARISON_FILES, parseComparisonData } from '../../../../src/shared/domain/parse-comparison-data'
import { PRODUCTION_FILES, parseProductionData } from '../../../../src/shared/domain/parse-production-data'
import { parseReferenceData, REFERENCE_FILES } from '../../../../src/shared/domain/parse-reference-data'

const DATA = path.resolve(import.meta.dirname, '../../../../resources/data')

type Row = Record<string, unknown>
type Tables = Record<string, { rows: Row[] } & Record<string, unknown>>

function read(files: readonly string[]): Tables {
  return Object.fromEntries(
    files.map((file) => [file, JSON.parse(readFileSync(path.join(DATA, file), 'utf8')) as { rows: Row[] }]),
  )
}

/** The tables with one row changed. */
function withRow(files: readonly string[], file: string, index: number, change: Row): Tables {
  const tables = read(files)
  tables[file]!.rows[index] = { ...tables[file]!.rows[index], ...change }
  return tables
}

describe('parseReferenceData', () => {
  it('reads the shipped tables', () => {
    const result = parseReferenceData(read(REFERENCE_FILES))
    expect(result.ok).toBe(true)
    if (!result.ok) return
    const { value } = result
    expect([value.allies.length, value.expenditure.length, value.gdp.length, value.longRun.length]).toEqual([32, 403, 544, 32])
    expect([value.russia.length, value.commitments.length]).toEqual([15, 64])
    expect(new Set(value.sources.map((source) => source.id.toLowerCase())).size).toBe(value.sources.length)
    expect(value.version).toMatchObject({ date: '2026-11-23', editions: { expenditure: 'NATO, 10 July 2026' } })
  })

  const broken: readonly (readonly [string, string, number, Row, string, RegExp])[] = [
    ['a share out of range', 'expenditure.json', 11, { share: 40 }, 'expenditure.json, row 12 (ALB 2025)', /^share: /],
    ['text for a number', 'gdp.json', 0, { growth: '1.8' }, 'gdp.json, row 1 (ALB 2014)', /^growth: /],
    ['a GDP of zero', 'gdp.json', 1, { usdBnCurrent: 0 }, 'gdp.json, row 2 (ALB 2015)', /^usdBnCurrent: /],
    ['a field that is not there', 'allies.json', 2, { name: undefined }, 'allies.json, row 3 (BGR)', /^name: /],
    ['a year twice', 'expenditure.json', 1, { year: 2014 }, 'expenditure.json, row 2 (ALB 2014)', /^ALB 2014 stands there twice$/],
    ['an actor that is no ally', 'gdp.json', 0, { actor: 'AUT' }, 'gdp.json, row 1 (AUT 2014)', /^AUT is no ally/],
    ['an unknown source', 'russia.json', 0, { sources: ['x'] }, 'russia.json, row 1 (2014)', /^the source x is unknown$/],
    ['an unknown status', 'expenditure.json', 0, { status: 'guess' }, 'expenditure.json, row 1 (ALB 2014)', /^status: /],
    ['an address that is none', 'sources.json', 0, { url: 'file:///x' }, 'sources.json, row 1 (nato_members)', /^url: /],
  ]
  it.each(broken)('%s', (_what, file, index, change, where, reason) => {
    const result = parseReferenceData(withRow(REFERENCE_FILES, file, index, change))
    expect(result).toMatchObject({ ok: false, fault: { code: 'resources.broken', where, data: { file } } })
    if (!result.ok) expect(String(result.fault.data.reason)).toMatch(reason)
  })

  it('tells a missing year, rows that are no list, another format and a missing table', () => {
    const tables = read(REFERENCE_FILES)
    tables['gdp.json']!.rows.pop()
    expect(parseReferenceData(tables)).toMatchObject({
      fault: { code: 'resources.broken', where: 'gdp.json', data: { reason: 'USA has no row for 2030' } },
    })
    expect(parseReferenceData({ ...read(REFERENCE_FILES), 'gdp.json': { format: 'hague-horizon/data-gdp', version: 1 } })).toMatchObject({
      fault: { code: 'resources.broken', where: 'gdp.json', data: { reason: 'it has no rows' } },
    })
    expect(parseReferenceData({ ...read(REFERENCE_FILES), 'gdp.json': { format: 'x' } })).toMatchObject({
      fault: { code: 'resources.broken', where: 'gdp.json' },
    })
    expect(parseReferenceData({ ...read(REFERENCE_FILES), 'gdp.json': undefined })).toMatchObject({
      fault: { code: 'resources.missing', data: { file: 'gdp.json' } },
    })
    expect(parseReferenceData({ ...read(REFERENCE_FILES), 'data-version.json': [] })).toMatchObject({
      fault: { code: 'resources.broken', where: 'data-version.json' },
    })
  })
})

describe('parseProductionData', () => {
  it('reads the shipped tables, with the eight categories and the actors of the contract', () => {
    const result = parseProductionData(read(PRODUCTION_FILES))
    expect(result.ok).toBe(true)
    if (!result.ok) return
    const { production, stocks, losses, unitCosts } = result.value
    expect([production.length, stocks.length, losses.length, unitCosts.length]).toEqual([224, 45, 62, 51])
    const categories = new Set(production.filter((row) => row.recommended).map((row) => row.category))
    for (const category of ['mbt', 'ifv', 'spg', 'shells', 'drones', 'missiles', 'interceptors', 'aircraft']) {
      expect(categories).toContain(category)
    }
    const tanks = production.find((row) => row.category === 'mbt' && row.actor === 'RUS' && row.kind === 'total' && row.recommended)
    expect(tanks).toMatchObject({ low: 36.8, central: 80, high: 129, basis: 'synthesis', unit: 'units a month' })
    expect(new Set(production.map((row) => row.actor))).toContain('NATO_EUROPE')
  })

  it('tells estimates that are out of order and an unknown source', () => {
    expect(parseProductionData(withRow(PRODUCTION_FILES, 'stocks.json', 1, { low: 5000 }))).toMatchObject({
      fault: { code: 'resources.broken', where: 'stocks.json, row 2 (mbt RUS)', data: { reason: 'low, central and high are out of order' } },
    })
    expect(parseProductionData(withRow(PRODUCTION_FILES, 'losses.json', 0, { sources: ['x'] }))).toMatchObject({
      fault: { where: 'losses.json, row 1 (mbt RUS)', data: { reason: 'the source x is unknown' } },
    })
  })
})

describe('parseComparisonData', () => {
  it('reads the shipped tables and tells a broken row', () => {
    const result = parseComparisonData(read(COMPARISON_FILES))
    expect(result).toMatchObject({ ok: true })
    expect(parseComparisonData(withRow(COMPARISON_FILES, 'gdp-alternatives.json', 0, { year: 1999 }))).toMatchObject({
      fault: { code: 'resources.broken', where: 'gdp-alternatives.json, row 1 (ALB 1999)' },
    })
  })
})
