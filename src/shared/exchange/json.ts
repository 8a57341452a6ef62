// Events as JSON (`hague-horizon/events`, version 1), with the user's own sources that they name.
import { issueWords } from '../domain/schemas/issue-words'
import { z } from 'zod'
import { MOST_EVENTS_AT_ONCE } from '../domain/command'
import { namedSources, type HorizonEvent } from '../domain/event'
import { fault } from '../domain/fault'
import { EVENTS_FORMAT, readEvents } from '../domain/parse-events-file'
import { parseJson } from '../domain/parse-json'
import { isJsonObject } from '../domain/parse-scenario-fields'
import { shown } from '../domain/shown'
import type { Source } from '../domain/reference-data'
import { failed, ok, type Result } from '../domain/result'
import { ownSourceSchema } from '../domain/schemas/event-schema'
import { type EventsRead, type ExchangeNote } from './read-file'

const VERSION = 1
const KEYS = ['format', 'version', 'events', 'sources']

/** A JSON file; of the sources only those that the events and their effects name. */
export function writeJson(events: readonly HorizonEvent[], own: Readonly<Record<string, Source>>): string {
  const named = new Set(events.flatMap(namedSources))
  const sources = Object.values(own).filter(({ id }) => named.has(id))
  return `${JSON.stringify({ format: EVENTS_FORMAT, version: VERSION, events, ...(sources.length > 0 && { sources }) }, null, 2)}\n`
}

/** Read a JSON file. Faults: `file.notJson`, `file.format`, `file.newer`, `input.invalid`, `exchange.tooMany`; the rest event by event, by its line. */
export function readJson(text: string, file: string): Result<EventsRead> {
  const content = parseJson(text, file)
  if (!content.ok) return content
  const given = isJsonObject(content.value) ? content.value : {}
  if (given.format !== EVENTS_FORMAT) return failed(fault('file.format', { file, format: typeof given.format === 'string' ? given.format.slice(0, 60) : '' }))
  if (typeof given.version === 'number' && given.version > VERSION) return failed(fault('file.newer', { file, version: given.version }))
  if (given.version !== VERSION) return failed(fault('input.invalid', { reason: `the version of the format is ${VERSION}, not ${shown(given.version)}` }, 'version'))
  if (Array.isArray(given.events) && given.events.length > MOST_EVENTS_AT_ONCE) return failed(fault('exchange.tooMany', { most: MOST_EVENTS_AT_ONCE, count: given.events.length }))
  const read = readEvents(given.events, undefined)
  const lines = linesOf(text)
  const lineOf = (where: string | undefined) => lines[Number(/^events\[(\d+)\]/.exec(where ?? '')?.[1] ?? -1)] ?? 1
  const place = new Map((Array.isArray(given.events) ? given.events : []).map((entry, index) => [(entry as { readonly id?: unknown } | null)?.id, lines[index] ?? 1]))
  const sources = z.array(ownSourceSchema).safeParse(given.sources ?? [])
  const wrong = sources.error?.issues[0]
  const broken = wrong ? [{ line: 1, fault: fault('input.invalid', { reason: issueWords(wrong) }, ['sources', ...wrong.path.map(String)].join('.')) }] : []
  const notes: ExchangeNote[] = Object.keys(given).filter((key) => !KEYS.includes(key)).map((name) => ({ code: 'unknownColumn', name: name.slice(0, 40) }))
  return ok({
    events: read.events.map((event) => ({ event, line: place.get(event.id) ?? 1 })),
    faults: [...broken, ...read.faults.map((found) => ({ line: lineOf(found.where), fault: found }))],
    notes,
    sources: sources.data ?? [],
  })
}

/** The line in which each entry of the list of events begins. */
function linesOf(text: string): readonly number[] {
  const lines: number[] = []
  let [line, depth, inList] = [1, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '\n') line += 1
    else if (character === '"') {
      const from = index
      for (index += 1; index < text.length && text[index] !== '"'; index += 1) if (text[index] === '\\') index += 1
      if (depth === 1 && text.slice(from, index + 1) === '"events"') inList = true
    } else if (character === '{' || character === '[') {
      depth += 1
      if (inList && character === '{' && depth === 3) lines.push(line)
    } else if (character === '}' || character === ']') {
      depth -= 1
      if (depth === 1) inList = false
    }
  }
  return lines
}
