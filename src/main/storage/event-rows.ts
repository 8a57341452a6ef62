// Events ↔ rows of the table `events`.
import type { HorizonEvent } from '../../shared/domain/event'
import { eventSchema } from '../../shared/domain/schemas/event-schema'
import { readEach, run, type Database, type Row } from './database'
import { fromJson, parseStored } from './stored-json'

/** All events by id, in the order in which they were first written. */
export function readEvents(db: Database): Readonly<Record<string, HorizonEvent>> {
  return Object.fromEntries(entries(readEach(db, 'SELECT * FROM events ORDER BY number')))
}

function* entries(rows: Iterable<Row>): Iterable<readonly [id: string, event: HorizonEvent]> {
  for (const row of rows) {
    const event = eventFromRow(row)
    yield [event.id, event]
  }
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

function eventFromRow(row: Row): HorizonEvent {
  const { number: _number, start_date, end_date, ongoing, actors, tags, sources, links, effects, ...same } = row
  return parseStored(eventSchema, `event ${String(row.id)}`, {
    ...same,
    start: start_date,
    ...(end_date !== null && { end: end_date }),
    ...(ongoing !== null && { ongoing: ongoing === 1 }),
    actors: fromJson(actors),
    tags: fromJson(tags),
    sources: fromJson(sources),
    ...(links !== null && { links: fromJson(links) }),
    ...(effects !== null && { effects: fromJson(effects) }),
  })
}
