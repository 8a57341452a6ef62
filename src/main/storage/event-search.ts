// Reads the full-text index `events_text`, which follows the table `events` by triggers.
import type { HorizonEvent } from '../../shared/domain/event'
import { connect, inTransaction, readAll, readOne, type Database } from './database'
import { writeEvent } from './event-rows'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations/migration-table'
import { searchQuery } from './search-query'

/** What a search found: the best ids, best first, and how many there are in all. */
export interface Found {
  readonly ids: readonly string[]
  readonly count: number
}

/** Ids in one answer: more than anyone walks through, few enough to cross at once. */
export const MOST_FOUND = 5000

/** With more hits than this rank says nothing, and working it out takes longer than a key press: they come as written. */
const MOST_RANKED = 20_000

/** A word in the title counts most, then one among actors and tags, then one in the summary. */
const RANK = 'bm25(events_text, 8, 2, 4, 4)'

/** Events that hold every word of the text, by rank, then date, then id. A text without words finds nothing. */
export function searchEvents(db: Database, text: string, names: ReadonlyMap<string, string>): Found {
  const query = searchQuery(text, names)
  if (query === null) return { ids: [], count: 0 }
  const count = Number(readOne(db, 'SELECT count(*) AS count FROM events_text WHERE events_text MATCH ?', query)!.count)
  const order = count > MOST_RANKED ? 'events.number' : `${RANK}, events.start_date, events.id`
  const rows = readAll(
    db,
    `SELECT events.id FROM events_text JOIN events ON events.number = events_text.rowid
     WHERE events_text MATCH ? ORDER BY ${order} LIMIT ${MOST_FOUND}`,
    query,
  )
  return { ids: rows.map(({ id }) => String(id)), count }
}

/** An index of its own in memory, for events that stand in no file. Their order is that of the list. */
export function indexInMemory(events: Iterable<HorizonEvent>): Database {
  const db = connect(':memory:')
  inTransaction(db, () => {
    migrate(db, MIGRATIONS, 0)
    for (const event of events) writeEvent(db, event)
  })
  return db
}
