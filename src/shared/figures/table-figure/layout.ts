// A drawn table in pixels: columns by measured width, as many rows as fit, and a line that counts the others.
import type { ScenarioLook } from '../compare/scenarios'
import type { DrawProps } from '../figure'
import { ellipsis, firstThatFits, textWidth, wrapText, type Lettering } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes } from '../placing/drawing-sizes'
import type { DrawnRow, DrawnTable } from './state'

export interface TableLayout {
  readonly heads: readonly PlacedText[]
  readonly marks: readonly { readonly look: ScenarioLook; readonly x: number; readonly y: number }[]
  readonly cells: readonly PlacedText[]
  readonly groups: readonly PlacedText[]
  /** Lines between rows; the first, under the heads, is stronger. */
  readonly rules: readonly number[]
  /** What had no room, or the sentence in place of rows. */
  readonly told: readonly PlacedText[]
  /** Rows that are drawn. */
  readonly shown: number
}

/** Between columns, px. */
const GAP = 14
const MARK = 13
const MOST_LINES = 3
/** Smaller type than this is not read. */
const LEAST_TEXT = 8
/** What is above and below the lines of a row, at least and at most, as parts of the text's size. */
const TIGHT = 0.4
const LOOSE = 1.1
const LINE = 1.3

type TableProps = Pick<DrawProps, 'width' | 'height' | 'style'> & { readonly table: DrawnTable }

interface Column {
  readonly left: number
  readonly right: number
}

export function layoutTable({ table, width, height, style }: TableProps): TableLayout {
  const wanted = drawingSizes(style, width).text
  const need = neededWidth(table, wanted)
  const text = need <= width ? wanted : Math.max(LEAST_TEXT, Math.floor((wanted * width * 10) / need) / 10)
  const columns = placeColumns(table, width, text)
  const plain: Lettering = { size: text, weight: 400 }
  const strong: Lettering = { size: text, weight: 600 }
  const line = text * LINE

  const roomOf = (place: number) => columns[place]!.right - columns[place]!.left
  const heads = table.columns.map(({ head, look }, place) => capped(wrapText(head, Math.max(10, roomOf(place) - (look ? MARK : 0)), strong), roomOf(place) - (look ? MARK : 0), strong))
  const headLines = Math.max(1, ...heads.map(({ length }) => length))
  const headHeight = headLines * line + text * 0.7

  const wrapped = table.rows.map((row) => ({
    row,
    lines: row.kind === 'group' ? [[ellipsis(row.cells[0] ?? '', width, strong)]] : row.cells.map((cell, place) => (table.columns[place]!.kind === 'number' ? [cell] : capped(wrapText(cell, roomOf(place), plain), roomOf(place), plain))),
  }))
  type Wrapped = (typeof wrapped)[number]
  const textHeight = ({ lines }: Wrapped) => Math.max(1, ...lines.map(({ length }) => length)) * line
  const heightOf = (rows: readonly Wrapped[], pad: number) => rows.reduce((sum, row) => sum + textHeight(row) + pad * text, 0)
  const room = height - headHeight
  const kept = fitting(wrapped, table.keeps, (rows, others) => heightOf(rows, TIGHT) + (others ? line + TIGHT * text : 0) <= room)
  const left = wrapped.filter((row) => !kept.includes(row)).map(({ row }) => row).filter(({ kind }) => kind === 'row')
  const leftHeight = left.length === 0 ? 0 : line + TIGHT * text
  const free = room - leftHeight - heightOf(kept, TIGHT)
  const pad = kept.length === 0 ? TIGHT : Math.min(LOOSE, TIGHT + Math.max(0, free) / kept.length / text)

  const placedHeads = heads.flatMap((lines, place) => lines.map((words, at): PlacedText => {
    const column = columns[place]!
    const y = baselineFor(headHeight - text * 0.35 - (lines.length - at - 0.5) * line, text)
    return table.columns[place]!.kind === 'number' ? { ...strong, text: words, x: column.right, y, anchor: 'end' } : { ...strong, text: words, x: column.left + (table.columns[place]!.look ? MARK : 0), y }
  }))
  const marks = table.columns.flatMap(({ look, kind }, place) => {
    if (look === undefined) return []
    const widest = Math.max(0, ...heads[place]!.map((words) => textWidth(words, strong)))
    const { left: start, right } = columns[place]!
    return [{ look, x: round2(kind === 'number' ? right - widest - MARK / 2 - 2 : start + 4), y: round2(headHeight - text * 0.35 - (heads[place]!.length - 0.5) * line) }]
  })

  let y = headHeight
  const told: PlacedText[] = []
  const tell = () => {
    if (left.length === 0) return
    told.push({ ...plain, text: firstThatFits(table.leftOut(left), width, plain), x: 0, y: baselineFor(y + leftHeight / 2, text) })
    y += leftHeight
  }
  if (table.keeps === 'last') tell()
  const rules = [headHeight]
  const cells: PlacedText[] = []
  const groups: PlacedText[] = []
  for (const row of kept) {
    const rowHeight = textHeight(row) + pad * text
    const middle = (at: number) => y + (pad * text) / 2 + (at + 0.5) * line
    if (row.row.kind === 'group') groups.push({ ...strong, text: row.lines[0]![0] ?? '', x: 0, y: baselineFor(middle(0), text) })
    else row.lines.forEach((lines, place) => lines.forEach((words, at) => {
      const column = columns[place]!
      const base = baselineFor(middle(at), text)
      if (words !== '') cells.push(table.columns[place]!.kind === 'number' ? { size: text, weight: place === 0 ? 600 : 400, tabular: true, text: words, x: column.right, y: base, anchor: 'end' } : { ...plain, text: words, x: column.left, y: base })
    }))
    y += rowHeight
    rules.push(round2(y))
  }
  if (table.keeps === 'first') tell()
  const notice = table.notice === null ? [] : wrapText(table.notice, width, plain).map((words, at): PlacedText => ({ ...plain, text: words, x: 0, y: baselineFor(headHeight + text * 0.6 + (at + 0.5) * line, text) }))
  return { heads: table.notice === null ? placedHeads : [], marks: table.notice === null ? marks : [], cells, groups, rules: table.notice === null ? rules.map(round2) : [], told: [...told, ...notice], shown: kept.filter(({ row }) => row.kind === 'row').length }
}

/** At most `MOST_LINES`, the last one cut where more were needed. */
function capped(lines: readonly string[], width: number, lettering: Lettering): readonly string[] {
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), ellipsis(lines.slice(MOST_LINES - 1).join(' '), width, lettering)]
}

/** As many rows from one end as fit together with the line that counts the others; no heading without a row under it. */
function fitting<Row extends { readonly row: DrawnRow }>(rows: readonly Row[], keeps: DrawnTable['keeps'], fits: (rows: readonly Row[], others: boolean) => boolean): readonly Row[] {
  if (fits(rows, false)) return rows
  for (let count = rows.length - 1; count > 0; count -= 1) {
    const kept = keeps === 'first' ? rows.slice(0, count) : rows.slice(-count)
    if (keeps === 'first' && kept.at(-1)!.row.kind === 'group') continue
    if (fits(kept, true)) return kept
  }
  return []
}

/** Width that numbers and their heads need at a size of text; words take what is left. */
function neededWidth({ columns, rows }: DrawnTable, text: number): number {
  const numbers: Lettering = { size: text, weight: 600, tabular: true }
  const widths = columns.flatMap(({ kind }, place) => (kind === 'words' ? [] : [Math.max(0, ...rows.map(({ cells }) => textWidth(cells[place] ?? '', numbers)))]))
  const [first = 0, ...others] = widths
  // The columns after the first are alike, so that they are read as one set.
  return first + others.length * (Math.max(0, ...others) + GAP)
}

function placeColumns({ columns, rows }: DrawnTable, width: number, text: number): readonly Column[] {
  if (columns.every(({ kind }) => kind === 'words')) {
    const parts = columns.reduce((sum, { part = 1 }) => sum + part, 0)
    let left = 0
    return columns.map(({ part = 1 }, place) => {
      const share = (width * part) / parts
      const column = { left, right: left + share - (place === columns.length - 1 ? 0 : GAP) }
      left += share
      return column
    })
  }
  const numbers: Lettering = { size: text, weight: 600, tabular: true }
  const first = Math.ceil(Math.max(0, ...[columns[0]!.head, ...rows.map(({ cells }) => cells[0] ?? '')].map((cell) => textWidth(cell, numbers))))
  const share = (width - first) / Math.max(1, columns.length - 1)
  return columns.map((_, place) => (place === 0 ? { left: 0, right: first } : { left: first + (place - 1) * share + GAP, right: first + place * share }))
}
