// A table of a brief on its pages: its head is repeated on each, a row stays whole unless no page could hold it.
import type { BriefTable } from '../../../shared/domain/brief-content'
import { STYLES, type Sheets } from './sheets'

type Struct = ReturnType<Sheets['doc']['struct']>

const PAD = 4
/** Between a caption, the head and the table's end and what stands next to them. */
const GAP = 6

interface Column {
  readonly x: number
  readonly width: number
  readonly numeric: boolean
}

function columnsOf({ columns }: BriefTable, { left, width }: Sheets): readonly Column[] {
  let x = left
  return columns.map(({ share, numeric = false }) => {
    const column = { x, width: share * width, numeric }
    x += column.width
    return column
  })
}

function linesOf(cells: readonly string[], columns: readonly Column[], style: 'cell' | 'head', sheets: Sheets) {
  return columns.map(({ width }, place) => sheets.lines(cells[place] ?? '', STYLES[style], width - 2 * PAD))
}

const heightOf = (lines: readonly (readonly string[])[]) => Math.max(1, ...lines.map((cell) => cell.length)) * STYLES.cell.line + 2 * PAD

/** Points that caption, head and first row take together: less room is no place to begin. */
export function leastTableHeight(table: BriefTable, sheets: Sheets): number {
  const columns = columnsOf(table, sheets)
  const first = table.rows[0]
  return captionHeight(table, sheets) + heightOf(linesOf(table.columns.map(({ label }) => label), columns, 'head', sheets)) + (first === undefined ? 0 : heightOf(linesOf(first, columns, 'cell', sheets)))
}

function captionHeight({ caption, quiet }: BriefTable, sheets: Sheets): number {
  return quiet ? 0 : sheets.lines(caption, STYLES.caption, sheets.width).length * STYLES.caption.line
}

/** Draw a table from where the pen stands. `line`: the colour of its rules. */
export function drawTable(table: BriefTable, root: Struct, sheets: Sheets, line: string): void {
  const { doc, left, width } = sheets
  const columns = columnsOf(table, sheets)
  const head = linesOf(table.columns.map(({ label }) => label), columns, 'head', sheets)
  const headHeight = heightOf(head)
  const rule = (y: number, weight: number) => {
    doc.markContent('Artifact', { type: 'Layout' })
    doc.moveTo(left, y).lineTo(left + width, y).lineWidth(weight).strokeColor(line).stroke()
    doc.endMarkedContent()
  }
  sheets.need(Math.min(leastTableHeight(table, sheets), sheets.bottom - sheets.top))
  const struct = doc.struct('Table')
  root.add(struct)
  if (!table.quiet) {
    const caption = doc.struct('Caption')
    struct.add(caption)
    caption.add(() => sheets.put(sheets.lines(table.caption, STYLES.caption, width), STYLES.caption, left, sheets.y))
    caption.end()
  }
  sheets.y += captionHeight(table, sheets)

  const cellsAt = (lines: readonly (readonly string[])[], style: 'cell' | 'head', row: Struct) => {
    for (const [place, cell] of lines.entries()) {
      const column = columns[place]!
      const named: { readonly title?: string; readonly scope: string } = { scope: style === 'head' ? 'Column' : 'Row' }
      const element = style === 'head' || place === 0 ? doc.struct('TH', named) : doc.struct('TD')
      row.add(element)
      element.add(() => sheets.put(cell, STYLES[style], column.x + PAD, sheets.y + PAD, column.numeric ? column.x + column.width - PAD : undefined))
      element.end()
    }
  }
  /** On later pages the head is repeated for the eye alone. */
  const putHead = (again: boolean) => {
    if (again) {
      doc.markContent('Artifact', { type: 'Layout' })
      for (const [place, cell] of head.entries()) {
        const { x, width: room, numeric } = columns[place]!
        sheets.put(cell, STYLES.head, x + PAD, sheets.y + PAD, numeric ? x + room - PAD : undefined)
      }
      doc.endMarkedContent()
    } else {
      const row = doc.struct('TR')
      struct.add(row)
      cellsAt(head, 'head', row)
      row.end()
    }
    sheets.y += headHeight
    rule(sheets.y, 1)
  }
  putHead(false)
  for (const cells of table.rows) {
    let rest: readonly (readonly string[])[] = linesOf(cells, columns, 'cell', sheets)
    const row = doc.struct('TR')
    struct.add(row)
    const next = () => {
      sheets.turn()
      putHead(true)
    }
    if (sheets.y + heightOf(rest) > sheets.bottom && sheets.y > sheets.top + headHeight + 1) next()
    for (;;) {
      const fitting = Math.max(1, Math.floor((sheets.bottom - sheets.y - 2 * PAD) / STYLES.cell.line))
      const now = rest.map((cell) => cell.slice(0, fitting))
      cellsAt(now, 'cell', row)
      sheets.y += heightOf(now)
      rule(sheets.y, 0.5)
      rest = rest.map((cell) => cell.slice(fitting))
      if (rest.every((cell) => cell.length === 0)) break
      next()
    }
    row.end()
  }
  struct.end()
  sheets.y += GAP * 2
}
