// The user's own sources ↔ rows of the table `sources`.
import type { Source } from '../../shared/domain/reference-data'
import { ownSourceSchema } from '../../shared/domain/schemas/event-schema'
import { readAll, run, type Database } from './database'
import { parseStored } from './stored-json'

/** All sources by id, in the order in which they were first written. */
export function readSources(db: Database): Readonly<Record<string, Source>> {
  const rows = readAll(db, 'SELECT id, title, publisher, date, url, note FROM sources ORDER BY number')
  return Object.fromEntries(rows.map((row) => parseStored(ownSourceSchema, `source ${String(row.id)}`, row)).map((source) => [source.id, source]))
}

/** Insert the source, or replace the one with its id. */
export function writeSource(db: Database, { id, title, publisher, date, url, note }: Source): void {
  run(
    db,
    `INSERT INTO sources (id, title, publisher, date, url, note) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, publisher = excluded.publisher, date = excluded.date,
       url = excluded.url, note = excluded.note`,
    id, title, publisher, date, url, note,
  )
}

export function deleteSource(db: Database, id: string): void {
  run(db, 'DELETE FROM sources WHERE id = ?', id)
}
