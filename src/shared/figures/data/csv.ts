// Tables as text: CSV (RFC 4180) for files, tab-separated for pasting into a spreadsheet. Numbers have a point and all their
// digits, missing values are empty; a text that a spreadsheet would take for a formula stands behind a `'`.
import type { DataTable } from '../figure'

type Cell = string | number | null

/** Texts that begin so are formulas to a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/

export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(textOf(cell), /[",\r\n]/)).join(',')}\r\n`
}

/** The whole table, its units in the head. */
export function tableCsv(table: DataTable): string {
  return rowsOf(table).map(csvRow).join('')
}

/** The same with tabs: what a spreadsheet takes cell by cell when it is pasted. */
export function tableTsv(table: DataTable): string {
  return rowsOf(table).map((row) => `${row.map((cell) => quoted(textOf(cell), /["\t\r\n]/)).join('\t')}\r\n`).join('')
}

function rowsOf({ columns, rows }: DataTable): readonly (readonly Cell[])[] {
  const head = columns.map(({ label, unit }) => (unit === '' ? label : `${label} (${unit})`))
  return [head, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)))
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell)
}

function quoted(text: string, where: RegExp): string {
  return where.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
