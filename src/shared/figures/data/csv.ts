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

/** The same as a table of HTML: what a text program takes as a table, and a spreadsheet too. */
export function tableHtml(table: DataTable): string {
  const [head = [], ...rows] = rowsOf(table)
  const row = (cells: readonly Cell[], tag: 'th' | 'td') => `<tr>${cells.map((cell) => `<${tag}>${escaped(textOf(cell))}</${tag}>`).join('')}</tr>`
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replace(/\r?\n/g, '<br>')
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
