// Reads an events file (format `hague-horizon/events`): the shipped one and, by the same rules, a user's own.
// Owns the checks of one file; whether a source is known depends on the list that is handed over.
import { issueWords } from './schemas/issue-words'
import { z } from 'zod'
import {
  checkEvent, CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES, type HorizonEvent,
} from './event'
import { readEffects } from './effect'
import { fault, type Fault } from './fault'
import { parseFuzzyDate, type FuzzyDate } from './fuzzy-date'
import { brokenTable, parseHead, parseTable, type RawTables } from './parse-table'
import { sourceSchema } from './reference-schemas'
import { ok, type Result } from './result'

export const EVENTS_FORMAT = 'hague-horizon/events'
export const EVENTS_FILE = 'events.json'

const fuzzyDate = z.string().transform((text, context): FuzzyDate => {
  const date = parseFuzzyDate(text)
  if (date.ok) return date.value
  context.addIssue({ code: 'custom', message: `"${text.slice(0, 40)}" is not a date` })
  return z.NEVER
})

const eventSchema = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/, 'an id takes letters, digits, - and _'),
  title: z.string(),
  start: fuzzyDate,
  end: fuzzyDate.exactOptional(),
  category: z.enum(EVENT_CATEGORIES),
  actors: z.array(z.string().min(1)),
  status: z.enum(EVENT_STATUSES),
  confidence: z.enum(CONFIDENCES),
  summary: z.string(),
  sources: z.array(z.string().min(1)),
  tags: z.array(z.string()),
  provenance: z.enum(PROVENANCES),
  ongoing: z.boolean().exactOptional(),
  links: z.array(z.string().min(1)).min(1).exactOptional(),
  effects: z.unknown().optional(),
})

/** Sound events and the faults of the others, each with its place: `events[3].start`. */
export interface ReadEvents {
  readonly events: readonly HorizonEvent[]
  readonly faults: readonly Fault[]
}

/**
 * Read the list of an events file and tell every fault. `knownSources` undefined: every source may be named.
 * Faults: `input.invalid`, `event.exists`, `event.source`, and those of `checkEvent`.
 */
export function readEvents(list: unknown, knownSources: ReadonlySet<string> | undefined): ReadEvents {
  if (!Array.isArray(list)) return { events: [], faults: [fault('input.invalid', { reason: 'it must be a list' }, 'events')] }
  const events: HorizonEvent[] = []
  const faults: Fault[] = []
  const ids = new Set<string>()
  for (const [index, entry] of list.entries()) {
    const place = `events[${index}]`
    const parsed = eventSchema.safeParse(entry)
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        faults.push(fault('input.invalid', { reason: issueWords(issue) }, [place, ...issue.path.map(String)].join('.')))
      }
      continue
    }
    const { effects: given, ...rest } = parsed.data
    // A faulty effect is told and left out; its event is of use without it.
    const { effects, faults: ofEffects } = readEffects(given, `${place}.effects`)
    faults.push(...ofEffects)
    const event: HorizonEvent = { ...rest, ...(effects.length > 0 && { effects }) }
    const found = faultsOf(event, ids, knownSources)
    ids.add(event.id)
    if (found.length === 0) events.push(event)
    faults.push(...found.map(({ code, data, where }) => fault(code, data, where === undefined ? place : `${place}.${where}`)))
  }
  return { events, faults }
}

function faultsOf(event: HorizonEvent, ids: ReadonlySet<string>, knownSources: ReadonlySet<string> | undefined): Fault[] {
  const checked = checkEvent(event)
  const isUnknown = (source: string | undefined): source is string => source !== undefined && knownSources?.has(source) === false
  const ofEffects = (event.effects ?? []).flatMap(({ source }, place) => (isUnknown(source) ? [fault('event.source', { source }, `effects[${place}].source`)] : []))
  return [
    ...(ids.has(event.id) ? [fault('event.exists', { id: event.id }, 'id')] : []),
    ...(checked.ok ? [] : [checked.fault]),
    ...event.sources.filter(isUnknown).map((source) => fault('event.source', { source }, 'sources')),
    ...ofEffects,
  ]
}

/** Codes that carry no reason of their own, in words for the sentence of a damaged shipped file. */
const REASONS: Readonly<Partial<Record<Fault['code'], string>>> = {
  'event.exists': 'the id stands there twice',
  'event.noTitle': 'the title is empty',
  'event.source': 'a source is unknown',
  'date.endBeforeStart': 'it ends before it starts',
  'date.outsideHorizon': 'it lies outside the timeline',
}

/**
 * Read the shipped events (`events.json`), whose sources must all stand in `sources.json`.
 * Faults: `resources.missing`; `resources.broken` with the event's place in `where`, the first fault only.
 */
export function parseEventsFile(files: RawTables): Result<readonly HorizonEvent[]> {
  const head = parseHead(files, EVENTS_FILE, EVENTS_FORMAT)
  if (!head.ok) return head
  const sources = parseTable(files, 'sources', sourceSchema)
  if (!sources.ok) return sources
  const { events, faults } = readEvents(head.value.events, new Set(sources.value.map((source) => source.id)))
  const first = faults[0]
  if (first === undefined) return ok(events)
  return brokenTable(EVENTS_FILE, first.where ?? '', String(first.data.reason ?? REASONS[first.code] ?? first.code))
}
