// The events that ship with the app. Dates keep the precision that their source gives.
import { checkUnique } from '../checks.mjs'
import { Row } from '../row.mjs'
import { makeEventEffects } from './event-effects.mjs'

const FILE = 'events/events.json'
const CATEGORIES = [
  'pledge', 'summit', 'review', 'budget', 'production', 'warning', 'procurement', 'conflict', 'diplomacy', 'election',
  'legislation', 'manpower', 'treaty',
]
const STATUSES = ['occurred', 'scheduled', 'planned', 'projected', 'claim']
const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' }
const HORIZON = ['2025-06-01', '2035-12-31']

/** First or last day that a date may mean, near enough to compare as text. */
function bound(date, last) {
  if (!/Q/.test(date)) return date + (last ? '-12-31' : '-01-01').slice(date.length === 4 ? 0 : date.length - 4)
  const month = Number(date.at(-1)) * 3
  return `${date.slice(0, 4)}-${String(last ? month : month - 2).padStart(2, '0')}-${last ? '31' : '01'}`
}

function checkDates(row, start, end, precision) {
  const found = /Q/.test(start) ? 'quarter' : PRECISIONS[start.length]
  if (found !== precision) row.fault('datePrecision', `"${precision}", but the start ${start} is a ${found}`)
  if (end !== undefined && bound(end, true) < bound(start, false)) row.fault('end', `${end} lies before the start ${start}`)
  for (const [column, date] of [['start', start], ['end', end ?? start]]) {
    if (bound(date, true) < HORIZON[0] || bound(date, false) > HORIZON[1]) row.fault(column, `${date} lies outside the timeline`)
  }
}

function textList(row, column) {
  const list = row.cells[column]
  if (!Array.isArray(list) || list.length === 0 || list.some((item) => typeof item !== 'string' || item.trim() === '')) {
    row.fault(column, 'must be a list of texts with at least one member')
    return []
  }
  return list
}

function makeEvent(row) {
  const end = row.cells.end === undefined ? undefined : (row.date('end') ?? '')
  const start = row.date('start') ?? ''
  checkDates(row, start, end, row.cells.datePrecision)
  const id = row.text('id')
  if (!/^[a-z0-9-]+$/.test(id)) row.fault('id', `"${id}" holds more than a–z, 0–9 and -`)
  const { ongoing } = row.cells
  if (ongoing !== undefined && (typeof ongoing !== 'boolean' || end === undefined)) row.fault('ongoing', 'belongs to a period, true or false')
  return {
    id,
    title: row.text('title'),
    start,
    ...(end === undefined ? {} : { end }),
    category: row.choice('category', CATEGORIES),
    actors: textList(row, 'actors'),
    status: row.choice('status', STATUSES),
    confidence: row.choice('confidence', ['high', 'medium', 'low']),
    summary: row.text('summary'),
    sources: textList(row, 'sources').map((source) => row.resolve('sources', source)),
    tags: [],
    provenance: row.choice('provenance', ['found', 'recalled']),
    ...(ongoing ? { ongoing: true } : {}),
  }
}

/** @param {readonly { id: string }[]} allies @param {readonly { id: string }[]} groups whom effects may name */
export function makeEvents(context, allies, groups) {
  const text = context.readText(FILE)
  let raw = []
  try {
    raw = JSON.parse(text)
  } catch (error) {
    if (text !== '') context.faults.add(FILE, 1, '(file)', `is not JSON: ${error.message}`)
  }
  let at = 0
  const entries = raw.map((cells) => {
    const found = text.indexOf(`"id": ${JSON.stringify(cells.id)}`, at)
    if (found >= 0) at = found + 1
    const line = text.slice(0, at).split('\n').length
    const row = new Row(FILE, line, cells, context.faults, context.sources)
    return { row, made: makeEvent(row) }
  })
  checkUnique(entries, ({ made }) => made.id, ({ row }) => row, 'id')
  const events = entries.map(({ made }) => made)
  const effects = makeEventEffects(context, events, allies, groups)
  return events.map((event) => (effects.has(event.id) ? { ...event, effects: effects.get(event.id) } : event))
}
