// What differs between two versions of the data: every number that changes, comes or goes, with its place; and how many rows say
// something else in words.
import { sameContent } from '../same-content'
import type { DataTables } from './data-tables'

/** The tables with numbers and their columns, in the order of the screens. */
export const NUMBER_COLUMNS = {
  expenditure: ['share', 'usdMillionCurrent', 'usdMillion2021', 'equipmentShare'],
  gdp: ['usdBnCurrent', 'growth', 'deflator', 'inflation'],
  longRun: ['growth'],
  russia: ['sipriShare', 'sipriUsdBn', 'sipriUsdBnDerived', 'budgetRubTrn', 'gdpUsdBn', 'growth', 'inflation'],
  commitments: ['target', 'targetYear'],
  aggregates: ['share', 'usdMillionCurrent', 'usdMillion2021'],
  earlierEdition: ['share'],
  gdpAlternatives: ['usdBnCurrent', 'growth', 'deflator', 'inflation'],
  production: ['low', 'central', 'high'],
  stocks: ['low', 'central', 'high'],
  losses: ['low', 'central', 'high'],
  unitCosts: ['usdMillion', 'low', 'high'],
  allies: ['memberSince'],
  groups: [],
} as const
export type NumberTable = keyof typeof NUMBER_COLUMNS
export type NumberColumn = (typeof NUMBER_COLUMNS)[NumberTable][number]

export interface NumberChange {
  readonly table: NumberTable
  readonly column: NumberColumn
  /** Id of an actor. */
  readonly who: string
  /** What of it, cell by cell, where the table says: an item, a category, a basis. */
  readonly what: Readonly<Record<string, string>>
  /** A year, a month, a period; empty where the table has none. */
  readonly when: string
  /** Null: no number. */
  readonly before: number | null
  readonly after: number | null
}

export interface ChangedData {
  /** The largest first, in parts of what it was; before all those the numbers that come or go. */
  readonly numbers: readonly NumberChange[]
  /** Rows whose words alone differ: status, source, note, members. */
  readonly words: number
}

type Row = Readonly<Record<string, unknown>>

/** Cells that tell the rows of a table apart; rows that agree in all of them are told apart by their order. */
const NAMES: Readonly<Record<NumberTable, { readonly who: string; readonly what: readonly string[]; readonly when: readonly string[]; readonly more: readonly string[] }>> = {
  expenditure: { who: 'actor', what: [], when: ['year'], more: [] },
  gdp: { who: 'actor', what: [], when: ['year'], more: [] },
  longRun: { who: 'actor', what: [], when: [], more: [] },
  russia: { who: '', what: [], when: ['year'], more: [] },
  commitments: { who: 'actor', what: ['basis'], when: ['announcedOn'], more: [] },
  aggregates: { who: 'actor', what: [], when: ['year'], more: [] },
  earlierEdition: { who: 'actor', what: [], when: ['year'], more: [] },
  gdpAlternatives: { who: 'actor', what: [], when: ['year'], more: ['provenance'] },
  production: { who: 'actor', what: ['category', 'item', 'kind'], when: ['date'], more: ['publishedAs', 'basis', 'scope'] },
  stocks: { who: 'actor', what: ['category', 'kind'], when: ['date'], more: ['publishedAs'] },
  losses: { who: 'actor', what: ['category'], when: ['from', 'to'], more: ['publishedAs', 'basis'] },
  unitCosts: { who: 'actor', what: ['category', 'item'], when: ['year'], more: ['publishedAs'] },
  allies: { who: 'id', what: [], when: [], more: [] },
  groups: { who: 'id', what: [], when: [], more: [] },
}

function rowsOf({ reference, production, comparison }: DataTables): Readonly<Record<NumberTable, readonly unknown[]>> {
  return {
    expenditure: reference.expenditure, gdp: reference.gdp, longRun: reference.longRun, russia: reference.russia, commitments: reference.commitments,
    aggregates: comparison.aggregates, earlierEdition: comparison.expenditureEdition2025, gdpAlternatives: comparison.gdpAlternatives,
    production: production.production, stocks: production.stocks, losses: production.losses, unitCosts: production.unitCosts,
    allies: reference.allies, groups: reference.groups,
  }
}

function byName(table: NumberTable, rows: readonly unknown[]): ReadonlyMap<string, Row> {
  const { who, what, when, more } = NAMES[table]
  const found = new Map<string, Row>()
  for (const row of rows as readonly Row[]) {
    const name = JSON.stringify([who, ...what, ...when, ...more].map((cell) => row[cell] ?? null))
    let number = 0
    while (found.has(`${name} ${number}`)) number += 1
    found.set(`${name} ${number}`, row)
  }
  return found
}

/** The cells that a row has. */
function cellsOf(row: Row, cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(cells.flatMap((cell) => (typeof row[cell] === 'string' || typeof row[cell] === 'number' ? [[cell, String(row[cell])]] : [])))
}

/** Compare two versions, table by table. */
export function changedData(before: DataTables, after: DataTables): ChangedData {
  const [old, next] = [rowsOf(before), rowsOf(after)]
  const numbers: NumberChange[] = []
  let words = 0
  for (const table of Object.keys(NUMBER_COLUMNS) as NumberTable[]) {
    const [was, is] = [byName(table, old[table]), byName(table, next[table])]
    for (const name of new Set([...was.keys(), ...is.keys()])) {
      const [a, b] = [was.get(name), is.get(name)]
      const changes = changesOf(table, a, b)
      numbers.push(...changes)
      if (changes.length === 0 && !sameContent(a, b)) words += 1
    }
  }
  return { numbers: numbers.sort((a, b) => size(b) - size(a)), words }
}

function changesOf(table: NumberTable, a: Row | undefined, b: Row | undefined): readonly NumberChange[] {
  const { who, what, when } = NAMES[table]
  const row = (b ?? a)!
  const number = (of: Row | undefined, column: string): number | null => (typeof of?.[column] === 'number' ? of[column] : null)
  return NUMBER_COLUMNS[table].flatMap((column) => {
    const [before, after] = [number(a, column), number(b, column)]
    return before === after ? [] : [{ table, column, who: who === '' ? 'RUS' : String(row[who]), what: cellsOf(row, what), when: Object.values(cellsOf(row, when)).join(' – '), before, after }]
  })
}

function size({ before, after }: NumberChange): number {
  if (before === null || after === null) return Number.MAX_VALUE
  return Math.abs(after - before) / Math.max(Math.abs(before), 1e-6)
}
