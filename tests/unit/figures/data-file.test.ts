// The numbers behind a picture as files: every column with its unit, and beside it what the table alone cannot tell.
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { makePresetScenario } from '../../../src/shared/domain/scenario'
import { project } from '../../../src/shared/engine/project'
import { csvRow, tableCsv, tableTsv, tableHtml } from '../../../src/shared/figures/data/csv'
import { figureDataFile, timelineDataFile } from '../../../src/shared/figures/data/data-file'
import type { DataTable } from '../../../src/shared/figures/figure'
import { FIGURE_IDS } from '../../../src/shared/figures/figure-table'
import type { PictureOptions } from '../../../src/shared/figures/picture'
import { comparedScenario } from '../../../src/shared/figures/scenario-words'
import { scenarioWith, shippedReference, wholeModel } from '../engine/world'
import { OPTIONS, withFormula, drawnFor } from './fixture'
import { SHIPPED } from './timeline-world'

interface Meta {
  readonly title: string
  readonly subtitle: string
  readonly handlingMark?: string
  readonly columns: readonly { readonly label: string; readonly unit: string | null }[]
  readonly rows: number
  readonly scenarios: readonly { readonly name: string; readonly basedOn: object; readonly changed: readonly object[]; readonly inWords: string }[]
  readonly sources: readonly { readonly id: string; readonly publisher: string }[]
  readonly data: { readonly version: string; readonly date: string }
}

const model = wholeModel()
const slow = scenarioWith({ name: 'Slow start', parameters: { 'spending.compliance': 0.8, 'spending.coreTarget.DEU': 3, 'war.intensity': 1.6 } })
const other = makePresetScenario('wales-pace', 'Wales pace')
const { picks, basis, focus, baskets, formula } = OPTIONS
const setting = { reference: shippedReference(), theme: 'light', width: 945, height: 640, madeOn: '2026-11-23', appVersion: '0.1.0' } as const
const picture: PictureOptions = { ...setting, projection: withFormula(project(model, slow)), scenario: slow, options: { picks, basis, focus, baskets, formula } }
const metaOf = (meta: string) => JSON.parse(meta) as Meta

describe.each(FIGURE_IDS)('%s', (id) => {
  const { table, csv, meta } = figureDataFile(id, { ...picture, options: { ...picture.options, ...drawnFor(id) } })
  const told = metaOf(meta)

  test('the table can be read by another program, cell by cell, and is described column by column', () => {
    const { data, errors } = Papa.parse<string[]>(csv.trimEnd())
    expect(errors).toEqual([])
    expect(data.length - 1).toBe(told.rows)
    expect(told.rows).toBe(table.rows.length)
    for (const row of data) expect(row).toHaveLength(told.columns.length)
    expect(data[0]).toEqual(told.columns.map(({ label, unit }) => (unit === null ? label : `${label} (${unit})`)))
    table.rows.forEach((row, place) => row.forEach((cell, column) => typeof cell === 'number' && expect(Number(data[place + 1]![column])).toBe(cell)))
  })

  test('says title, scenario with what was changed from what, data, sources and version', () => {
    expect(told.title.length).toBeGreaterThan(10)
    expect(told).toMatchObject({
      format: 'hague-horizon-figure-data', formatVersion: 1, figure: id, data: { version: shippedReference().version.hash, date: shippedReference().version.date },
      app: { name: 'Hague Horizon', version: '0.1.0' }, madeOn: '2026-11-23',
      scenarios: [{
        name: 'Slow start', basedOn: { preset: 'pledge-met', name: 'Pledge met' },
        changed: [
          { parameter: 'spending.compliance', value: 0.8, before: 1 },
          { parameter: 'spending.coreTarget.DEU', value: 3, before: 3.5, unit: '% of GDP' },
          { parameter: 'war.intensity', value: 1.6, before: 1 },
        ],
      }],
    })
    expect(told.sources.length).toBeGreaterThan(0)
    expect(told.handlingMark).toBeUndefined()
  })

  test('each scenario that stands beside is described', () => {
    const beside: PictureOptions = { ...picture, mark: ' OFFICIAL ', title: 'Ours', compared: [other], options: { ...picture.options, compared: [comparedScenario(other, withFormula(project(model, other)))] } }
    const both = metaOf(figureDataFile(id, beside).meta)
    expect(both.scenarios.map(({ name }) => name)).toEqual(['Slow start', 'Wales pace'])
    expect([both.title, both.handlingMark]).toEqual(['Ours', 'OFFICIAL'])
  })
})

test('the timeline\u2019s table names its window and the sources of its events', () => {
  const { csv, meta } = timelineDataFile({ ...setting, options: SHIPPED })
  const told = metaOf(meta)
  expect(csv.split('\r\n')[0]).toBe('Event,Date,Lane,Status')
  expect(told).toMatchObject({ figure: 'timeline', rows: 160, options: { from: '2025-06-01', to: '2035-12-31', lanes: 'category' } })
  expect(told.sources.length).toBeGreaterThan(100)
})

test('texts of tables are quoted, numbers keep all digits, and no cell is a formula', () => {
  const table: DataTable = { columns: [{ label: 'Event', unit: '' }, { label: 'Cost, core', unit: 'bn' }], rows: [['=HYPERLINK("x")', -1 / 3], ['A "b",\nc\td', null]] }
  expect(tableCsv(table)).toBe(`Event,"Cost, core (bn)"\r\n"'=HYPERLINK(""x"")",-0.3333333333333333\r\n"A ""b"",\nc\td",\r\n`)
  expect(tableTsv(table)).toBe(`Event\tCost, core (bn)\r\n"'=HYPERLINK(""x"")"\t-0.3333333333333333\r\n"A ""b"",\nc\td"\t\r\n`)
  expect(csvRow([1, 'a', null])).toBe('1,a,\r\n')
})

test('a table as HTML: heads with units, what would be markup or a formula made harmless, missing values empty', () => {
  expect(tableHtml({ columns: [{ label: 'Year', unit: '' }, { label: 'A & <b>', unit: '%' }], rows: [[2026, null], ['=1+1', -0.5]] })).toBe(
    "<table><thead><tr><th>Year</th><th>A &amp; &lt;b&gt; (%)</th></tr></thead><tbody><tr><td>2026</td><td></td></tr><tr><td>'=1+1</td><td>-0.5</td></tr></tbody></table>",
  )
})
