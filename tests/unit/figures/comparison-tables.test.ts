// Values of two scenarios and what differs between them, drawn as tables: nothing clipped at any size, the rows that are shown and
// those that are counted are all, and what is written is what the engine says.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { variance } from '../../../src/shared/engine/variance'
import { differsDataFile, varianceDataFile } from '../../../src/shared/figures/data/data-file'
import { formatNumber } from '../../../src/shared/figures/format'
import { layoutTable } from '../../../src/shared/figures/table-figure/layout'
import type { DrawnTable } from '../../../src/shared/figures/table-figure/state'
import { openVariance } from '../../../src/shared/figures/variance/open-variance'
import { openDiffers } from '../../../src/shared/figures/what-differs/differs-picture'
import { shippedReference, wholeModel } from '../engine/world'
import { DIFFERING, differsSvg, VALUES, varianceSvg } from './compared-world'
import { textBoxes } from './text-boxes'
import { expectTidy, SIZES } from './tidy'

const reference = shippedReference()
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const headline = (name: keyof typeof VALUES) => plain(openVariance(VALUES[name], reference).words().headline)

describe('nothing clipped', () => {
  for (const [sizeName, size] of Object.entries(SIZES)) {
    test.each(Object.keys(VALUES) as (keyof typeof VALUES)[])(`values, %s, ${sizeName}`, (name) => expectTidy(varianceSvg(VALUES[name], { ...size, mark: 'OFFICIAL' }), 6))
    test.each(Object.keys(DIFFERING) as (keyof typeof DIFFERING)[])(`what differs, %s, ${sizeName}`, (name) => expectTidy(differsSvg(DIFFERING[name], { ...size, mark: 'OFFICIAL' }), 6))
  }

  test('any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 2400 }), fc.integer({ min: 120, max: 1400 }), (width, height) => {
        expectTidy(varianceSvg(VALUES['shells by year'], { width, height }), 6)
        expectTidy(differsSvg(DIFFERING.many, { width, height }), 6)
      }),
      { numRuns: 40, seed: 2035 },
    )
  })
})

describe('rows', () => {
  test('every value of every year that is shown is the one of the engine, as it reads', () => {
    const { pair, seriesId } = VALUES['spending by year']
    const texts = textBoxes(varianceSvg(VALUES['spending by year'], SIZES.page)).map(({ text }) => text)
    const { rows } = variance(...pair.projections, seriesId)!
    for (const { year, a, b } of rows) {
      expect(texts).toContain(String(year))
      for (const value of [a, b]) if (value !== null) expect(texts).toContain(formatNumber(value, 2))
    }
  })

  test('where years have no room the last ones stay, and those that are left are counted and named', () => {
    const texts = textBoxes(varianceSvg(VALUES['spending by year'], SIZES.column)).map(({ text }) => text)
    const years = texts.filter((text) => /^20\d\d$/.test(text)).map(Number)
    expect(years.at(-1)).toBe(2035)
    const left = 22 - years.length
    expect(left).toBeGreaterThan(0)
    expect(texts.join(' ')).toContain(`${left} earlier years, 2014–${years[0]! - 1}`)
  })

  test('shown and counted rows are all rows, whatever the room; no heading stands alone', () => {
    const words = (count: number): DrawnTable => ({
      columns: [{ head: 'What', kind: 'words' }, { head: 'A', kind: 'words' }],
      rows: Array.from({ length: count }, (_, place) => (place % 4 === 0 ? { kind: 'group' as const, cells: [`Group ${place}`] } : { kind: 'row' as const, cells: [`A thing of many words ${place}`, 'x'.repeat(place * 3)] })),
      keeps: 'first', leftOut: (rows) => [`+${rows.length}`], notice: null,
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 60, max: 1200 }), fc.integer({ min: 40, max: 900 }), (count, width, height) => {
        const table = words(count)
        const { shown, told, groups, rules } = layoutTable({ table, width, height, style: 'export' })
        const left = told[0] === undefined ? 0 : Number(/\d+/.exec(told[0].text)?.[0] ?? 0)
        expect(shown + left).toBe(table.rows.filter(({ kind }) => kind === 'row').length)
        expect(groups.length).toBeLessThanOrEqual(Math.max(shown, 1))
        if (shown > 0) expect(rules.at(-1)).toBeLessThanOrEqual(height + 0.01)
      }),
      { numRuns: 300, seed: 2035 },
    )
  })
})

describe('words', () => {
  test('the finding is the last year, as the table has it', () => {
    expect(headline('spending by year')).toMatch(/^Late and lean costs NATO US\$ [\d.]+ bn more than Pledge met in 2035$/)
    expect(headline('spending added up')).toMatch(/^Late and lean costs NATO US\$ [\d,.]+ bn (more|less) than Pledge met in 2014–2035 together$/)
    expect(headline('nothing differs')).toMatch(/^NATO, core spending: US\$ 2,532\.93 bn in both Pledge met and Pledge met, 2035$/)
    expect(headline('in neither')).toContain('cannot be held against each other')
    expect(plain(openDiffers({ pair: DIFFERING.few, model: wholeModel(), reference }).words().headline)).toBe('1 thing differs between Pledge met and Higher')
  })
})

describe('data', () => {
  const setting = { reference, theme: 'light', width: 945, height: 640, madeOn: '2026-11-23', appVersion: '0.1.0' } as const
  test('values in full, with what is to be known of them', () => {
    const { table, csv, meta } = varianceDataFile({ ...setting, question: VALUES['spending by year'] })
    const { pair, seriesId } = VALUES['spending by year']
    expect(table.rows.map((row) => row.slice(0, 4))).toEqual(variance(...pair.projections, seriesId)!.rows.map(({ year, a, b, difference }) => [year, a, b, difference]))
    expect(csv.split('\r\n')[0]).toBe('Year,A: Pledge met (bn constant 2026 US$),B: Late and lean (bn constant 2026 US$),B − A (bn constant 2026 US$),B − A (% of A),"B − A, added up (bn constant 2026 US$)"')
    expect(JSON.parse(meta)).toMatchObject({ figure: 'variance', options: { series: 'core.NATO', counted: 'by-year' }, scenarios: [{ name: 'Pledge met' }, { name: 'Late and lean' }] })
  })

  test('a row a difference, with its id', () => {
    const { table } = differsDataFile({ ...setting, pair: DIFFERING.few, model: wholeModel() })
    expect(table.rows).toEqual([['Spending and economy', 'Core target', '3.50 % of GDP', '4.00 % of GDP', 'spending.coreTarget']])
  })
})
