// An event as a row of text cells, and back: the columns that CSV and iCalendar share. Owns defaults and the faults of a cell.
import { z } from 'zod'
import { readEffects } from '../domain/effect'
import { checkEvent, CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES, namedSources, type HorizonEvent } from '../domain/event'
import { newId } from '../domain/event-id'
import { fault, type Fault } from '../domain/fault'
import { parseFuzzyDate, type FuzzyDate } from '../domain/fuzzy-date'
import type { Source } from '../domain/reference-data'
import { failed, ok, type Result } from '../domain/result'
import { ownSourceSchema } from '../domain/schemas/event-schema'
import { joinList, splitList } from './list-cell'

/** In the order of the file; the first twelve are the public contract, the others make it lossless. */
export const COLUMNS = [
  'id', 'title', 'start', 'end', 'category', 'actors', 'status', 'confidence', 'tags', 'summary', 'sources', 'effects', 'provenance', 'ongoing', 'links', 'ownSources',
] as const
export type Column = (typeof COLUMNS)[number]
export type Cells = Readonly<Partial<Record<Column, string>>>

const LONGEST = { id: 80, title: 400, summary: 20_000, word: 120 } as const
const MOST_WORDS = 100
const ID_FORM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/

/** The cells of an event. Missing parts are empty; of the user's own sources those that it and its effects name stand in full. */
export function cellsOf(event: HorizonEvent, own: Readonly<Record<string, Source>>): Readonly<Record<Column, string>> {
  const named = namedSources(event).flatMap((id) => (Object.hasOwn(own, id) ? [own[id]!] : []))
  return {
    id: event.id, title: event.title, start: event.start, end: event.end ?? '', category: event.category, actors: joinList(event.actors),
    status: event.status, confidence: event.confidence, tags: joinList(event.tags), summary: event.summary, sources: joinList(event.sources),
    effects: event.effects === undefined ? '' : JSON.stringify(event.effects), provenance: event.provenance, ongoing: event.ongoing === undefined ? '' : event.ongoing ? 'yes' : 'no', links: joinList(event.links ?? []),
    ownSources: named.length === 0 ? '' : JSON.stringify(named),
  }
}

/** An event, and the faults of those of its effects that are left out: it is of use without them. */
export interface EventOfCells {
  readonly event: HorizonEvent
  readonly faults: readonly Fault[]
}

/**
 * The event that cells make. What may be missing: an id (made of the title, beside `taken`), an end, the status (planned), the
 * confidence (medium), the provenance (own), lists and text. The first fault found is told, with its column in `where`.
 */
export function eventOfCells(cells: Cells, taken: (id: string) => boolean): Result<EventOfCells> {
  const cell = (column: Column) => clean(cells[column] ?? '', column === 'summary')
  const title = cell('title').trim()
  if (title === '') return failed(fault('event.noTitle', {}, 'title'))
  const long = tooLong('title', title, LONGEST.title) ?? tooLong('summary', cell('summary'), LONGEST.summary)
  if (long) return failed(long)
  const id = cell('id').trim()
  if (id !== '' && !ID_FORM.test(id)) return failed(fault('event.id', { id: id.slice(0, 40) }, 'id'))
  const start = dateOf(cell('start').trim(), 'start')
  if (!start.ok) return start
  const typedEnd = cell('end').trim()
  const end = typedEnd === '' ? null : dateOf(typedEnd, 'end')
  if (end !== null && !end.ok) return end
  const choices = [
    choiceOf('category', cell('category'), EVENT_CATEGORIES, null),
    choiceOf('status', cell('status'), EVENT_STATUSES, 'planned'),
    choiceOf('confidence', cell('confidence'), CONFIDENCES, 'medium'),
    choiceOf('provenance', cell('provenance'), PROVENANCES, 'own'),
    choiceOf('ongoing', cell('ongoing'), ['', 'yes', 'no'] as const, ''),
  ] as const
  const wrong = choices.find((choice) => !choice.ok)
  if (wrong && !wrong.ok) return wrong
  const lists = (['actors', 'tags', 'sources', 'links'] as const).map((column) => listOf(column, cell(column)))
  const badList = lists.find((list) => !list.ok)
  if (badList && !badList.ok) return badList
  const value = <T>(result: Result<T>): T => (result as { readonly value: T }).value
  const [actors, tags, sources, links] = lists.map(value) as [string[], string[], string[], string[]]
  const badLink = links.find((link) => !ID_FORM.test(link))
  if (badLink !== undefined) return failed(fault('event.id', { id: badLink.slice(0, 40) }, 'links'))
  const ongoing = value(choices[4])
  const { effects, faults } = effectsOf(cell('effects'))
  const event = checkEvent({
    id: id === '' ? newId(title, taken) : id,
    title, start: start.value, ...(end && { end: end.value }),
    category: value(choices[0]), actors, status: value(choices[1]), confidence: value(choices[2]), summary: cell('summary'), sources, tags,
    provenance: value(choices[3]), ...(ongoing !== '' && { ongoing: ongoing === 'yes' }), ...(links.length > 0 && { links }),
    ...(effects.length > 0 && { effects }),
  })
  return event.ok ? ok({ event: event.value, faults }) : event
}

/** The sound effects that a cell holds as JSON, and the fault of each of the others. */
function effectsOf(cell: string): ReturnType<typeof readEffects> {
  if (cell.trim() === '') return { effects: [], faults: [] }
  try {
    return readEffects(JSON.parse(cell), 'effects')
  } catch {
    return { effects: [], faults: [fault('input.invalid', { reason: 'it takes a list of effects as JSON' }, 'effects')] }
  }
}

/** The user's own sources that a cell brings along. Fault: `exchange.ownSources`. */
export function ownSourcesOf(cell: string): Result<readonly Source[]> {
  if (cell.trim() === '') return ok([])
  try {
    const sources = z.array(ownSourceSchema).max(MOST_WORDS).safeParse(JSON.parse(cell))
    if (sources.success) return ok(sources.data)
  } catch {
    // No JSON: told like any other wrong cell.
  }
  return failed(fault('exchange.ownSources', {}, 'ownSources'))
}

/** Text without control characters; line breaks and tabs may stay where text runs over lines. */
function clean(text: string, linesStay: boolean): string {
  return text.replace(/\r\n?/g, '\n').replace(/\p{Cc}/gu, (character) => (linesStay && (character === '\n' || character === '\t') ? character : ' '))
}

function tooLong(column: Column, text: string, most: number): Fault | null {
  return text.length > most ? fault('event.tooLong', { most, length: text.length }, column) : null
}

function dateOf(text: string, column: 'start' | 'end'): Result<FuzzyDate> {
  const date = parseFuzzyDate(text)
  return date.ok ? date : failed(fault('date.invalid', date.fault.data, column))
}

function choiceOf<T extends string>(column: Column, text: string, choices: readonly T[], standard: T | null): Result<T> {
  const typed = text.trim().toLowerCase()
  if (typed === '' && standard !== null) return ok(standard)
  const found = choices.find((choice) => choice.toLowerCase() === typed)
  return found === undefined ? failed(fault('event.choice', { value: typed.slice(0, 40), choices: choices.filter((choice) => choice !== '').join(', ') }, column)) : ok(found)
}

function listOf(column: Column, text: string): Result<readonly string[]> {
  const words = splitList(text).map((word) => word.trim()).filter((word) => word !== '')
  if (words.length > MOST_WORDS) return failed(fault('event.tooMany', { most: MOST_WORDS, count: words.length }, column))
  const long = words.find((word) => word.length > LONGEST.word)
  return long === undefined ? ok(words) : failed(fault('event.tooLong', { most: LONGEST.word, length: long.length }, column))
}
