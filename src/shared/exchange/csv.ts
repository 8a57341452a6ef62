// Events as CSV, to and from spreadsheets. A cell that a spreadsheet would take for a formula is written behind a `'`, which
// the reader takes off again.
import Papa from 'papaparse'
import { MOST_EVENTS_AT_ONCE } from '../domain/command'
import type { HorizonEvent } from '../domain/event'
import { fault } from '../domain/fault'
import type { Source } from '../domain/reference-data'
import { failed, ok, type Result } from '../domain/result'
import { cellsOf, COLUMNS, eventOfCells, ownSourcesOf, type Cells, type Column } from './fields'
import { type EventsRead, type ExchangeNote, type LineFault, type ReadEvent } from './read-file'

/** Cells that begin so are formulas to a spreadsheet. */
const FORMULA = /^[=+\-@\t\r']/

function protect(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

function unprotect(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** A CSV file with a head, lines ended by CR LF. The column of own sources stands there when there are any. */
export function writeCsv(events: readonly HorizonEvent[], own: Readonly<Record<string, Source>>): string {
  const all = events.map((event) => cellsOf(event, own))
  const columns = COLUMNS.filter((column) => column !== 'ownSources' || all.some((cells) => cells.ownSources !== ''))
  const rows = all.map((cells) => columns.map((column) => protect(cells[column])))
  return `${Papa.unparse([[...columns], ...rows], { newline: '\r\n' })}\r\n`
}

interface Parsed {
  readonly data: readonly string[]
  readonly errors: readonly { readonly message: string }[]
  readonly meta: { readonly cursor: number }
}

/** What parts the names of the columns: the sign that the first line has most of. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)![0]
  const count = (sign: string) => head.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/**
 * Read a CSV file. Faults of the whole file: `exchange.empty`, `exchange.noColumn` (title, start and category must be there),
 * `exchange.tooMany`. Everything else is told line by line.
 */
export function readCsv(text: string, taken: (id: string) => boolean): Result<EventsRead> {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text
  const rows: { readonly cells: readonly string[]; readonly line: number; readonly broken: string | null }[] = []
  const delimiter = delimiterOf(whole)
  let at = 0
  let line = 1
  Papa.parse<string[]>(whole, {
    delimiter,
    step: (result) => {
      const { data, errors, meta } = result as unknown as Parsed
      // Errors of quotes are told row by row; others are the rows' own lengths, which are looked at below.
      const broken = errors.find(({ message }) => /quote/i.test(message))?.message ?? null
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line, broken })
      for (; at < meta.cursor; at += 1) if (whole[at] === '\n' || (whole[at] === '\r' && whole[at + 1] !== '\n')) line += 1
    },
  })
  const [head, ...body] = rows
  if (!head) return failed(fault('exchange.empty'))
  if (body.length > MOST_EVENTS_AT_ONCE) return failed(fault('exchange.tooMany', { most: MOST_EVENTS_AT_ONCE, count: body.length }))
  // Spreadsheets and people write heads as they like.
  const names = head.cells.map((name) => COLUMNS.find((column) => column.toLowerCase() === name.trim().toLowerCase()) ?? name.trim().toLowerCase())
  const missing = (['title', 'start', 'category'] as const).find((column) => !names.includes(column))
  if (missing !== undefined) return failed(fault('exchange.noColumn', { column: missing }))
  const notes: ExchangeNote[] = names
    .filter((name) => name !== '' && !(COLUMNS as readonly string[]).includes(name))
    .map((name) => ({ code: 'unknownColumn', name: name.slice(0, 40) }))
  if (delimiter !== ',') notes.push({ code: 'delimiter', name: delimiter === '\t' ? 'tab' : delimiter })

  const events: ReadEvent[] = []
  const faults: LineFault[] = []
  const ids = new Set<string>()
  const sources = new Map<string, Source>()
  for (const row of body) {
    const said = row.broken !== null ? fault('exchange.quotes') : raggedness(row.cells, names)
    if (said !== null) {
      faults.push({ line: row.line, fault: said })
      continue
    }
    const cells = Object.fromEntries(names.map((name, place) => [name as Column, unprotect(row.cells[place] ?? '')])) as Cells
    const read = eventOfCells(cells, (id) => ids.has(id) || taken(id))
    const own = ownSourcesOf(cells.ownSources ?? '')
    if (!read.ok) faults.push({ line: row.line, fault: read.fault })
    else if (!own.ok) faults.push({ line: row.line, fault: own.fault })
    else if (ids.has(read.value.event.id)) faults.push({ line: row.line, fault: fault('event.exists', { id: read.value.event.id }, 'id') })
    else {
      ids.add(read.value.event.id)
      events.push({ event: read.value.event, line: row.line })
      faults.push(...read.value.faults.map((found) => ({ line: row.line, fault: found })))
      for (const source of own.value) sources.set(source.id, source)
    }
  }
  return ok({ events, faults, notes, sources: [...sources.values()] })
}

function raggedness(cells: readonly string[], names: readonly string[]) {
  const extra = cells.slice(names.length).some((cell) => cell.trim() !== '')
  return cells.length < names.length || extra ? fault('exchange.ragged', { cells: cells.length, columns: names.length }) : null
}
