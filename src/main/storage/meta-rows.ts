// The one row about the file itself: revision, time of the last change, version of the data it was made from.
import { readOne, run, type Database } from './database'
import { DamagedContent } from './sqlite-faults'

export interface Meta {
  /** Grows by one with every change. */
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** Hash of the shipped data that the first events came from. */
  readonly dataVersion: string
}

export function readMeta(db: Database): Meta {
  const row = readOne(db, 'SELECT revision, saved_at, data_version FROM meta')
  if (row === undefined) throw new DamagedContent('meta: no row')
  return { revision: Number(row.revision), savedAt: Number(row.saved_at), dataVersion: String(row.data_version) }
}

export function createMeta(db: Database, meta: Meta): void {
  run(
    db,
    'INSERT INTO meta (only_row, revision, saved_at, data_version) VALUES (1, ?, ?, ?)',
    meta.revision, meta.savedAt, meta.dataVersion,
  )
}

/** Note a change: from the revision that is known to the next one. */
export function advanceMeta(db: Database, from: number, savedAt: number): void {
  const changed = run(db, 'UPDATE meta SET revision = revision + 1, saved_at = ? WHERE revision = ?', savedAt, from)
  if (changed !== 1) throw new DamagedContent('meta: the revision in the file is not the one in memory')
}
