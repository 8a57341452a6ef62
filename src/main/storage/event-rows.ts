// Events ↔ rows of the table `events`.
import type { HorizonEvent } from '../../shared/domain/event'
import { makeEventCheck, type UncheckedEvent } from '../../shared/domain/schemas/event-check'
import { eventSchema } from '../../shared/domain/schemas/event-schema'
import { readEach, run, type Database, type SqlValue } from './database'
import { fromJson, parseStored } from './stored-json'

/** Those of the table that an event is read from, in the order in which `eventFromRow` takes them. */
const COLUMNS = ['id', 'title', 'start_date', 'end_date', 'category', 'actors', 'status', 'confidence', 'summary', 'sources', 'tags', 'provenance', 'ongoing', 'links', 'effects']

/** All events by id, in the order in which they were first written. Throws `DamagedContent` that names the first that is none. */
export function readEvents(db: Database): Readonly<Record<string, HorizonEvent>> {
  const isEvent = makeEventCheck()
  const entries = readEach(db, COLUMNS, 'events ORDER BY number').map((row): readonly [id: string, event: HorizonEvent] => {
    const value = eventFromRow(row)
    const event = isEvent(value) ? value : parseStored(eventSchema, `event ${String(value.id)}`, value)
    return [event.id, event]
  })
  return Object.fromEntries(entries)
}

/** Insert the event, or replace the one with its id. */
export function writeEvent(db: Database, event: HorizonEvent): void {
  run(
    db,
    `INSERT INTO events (id, title, start_date, end_date, category, status, confidence, summary, provenance, ongoing,
       actors, tags, sources, links, effects) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, start_date = excluded.start_date,
       end_date = excluded.end_date, category = excluded.category, status = excluded.status,
       confidence = excluded.confidence, summary = excluded.summary, provenance = excluded.provenance,
       ongoing = excluded.ongoing, actors = excluded.actors, tags = excluded.tags, sources = excluded.sources,
       links = excluded.links, effects = excluded.effects`,
    event.id, event.title, event.start, event.end ?? null, event.category, event.status, event.confidence,
    event.summary, event.provenance, event.ongoing === undefined ? null : Number(event.ongoing),
    JSON.stringify(event.actors), JSON.stringify(event.tags), JSON.stringify(event.sources),
    event.links === undefined ? null : JSON.stringify(event.links),
    event.effects === undefined ? null : JSON.stringify(event.effects),
  )
}

export function deleteEvent(db: Database, id: string): void {
  run(db, 'DELETE FROM events WHERE id = ?', id)
}

/** The event that a row holds, its fields in the order of the schema's, none of them checked. */
function eventFromRow(row: readonly SqlValue[]): UncheckedEvent {
  const [id, title, start, end, category, actors, status, confidence, summary, sources, tags, provenance, ongoing, links, effects] = row
  return {
    id, title, start,
    ...(end !== null && { end }),
    category, actors: fromJson(actors), status, confidence, summary, sources: fromJson(sources), tags: fromJson(tags), provenance,
    ...(ongoing !== null && { ongoing: ongoing === 1 }),
    ...(links !== null && { links: fromJson(links) }),
    ...(effects !== null && { effects: fromJson(effects) }),
  }
}
