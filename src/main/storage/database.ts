// A thin hand on SQLite (the node:sqlite API): opening with the right pragmas, reading rows, transactions, closing.
// Knows no table. Throws what SQLite throws; sqlite-faults.ts turns that into faults at the edge of this layer.
import { DatabaseSync } from '@photostructure/sqlite'

export type Database = InstanceType<typeof DatabaseSync>
export type SqlValue = string | number | null
export type Row = Readonly<Record<string, unknown>>

/** How long a start waits for another process to let go of the file (a restart of our own), in milliseconds. */
const PATIENCE_MS = 3000

/** Take the file for this process alone, before anything in it is read. Not a byte of it changes. */
export function takeExclusively(db: Database): void {
  db.exec('PRAGMA locking_mode = EXCLUSIVE')
  db.exec('BEGIN IMMEDIATE')
  db.exec('COMMIT')
}

/** Open (or create) a database. Nothing is read or written yet. */
export function connect(path: string, options: { readonly readOnly?: boolean } = {}): Database {
  return new DatabaseSync(path, { timeout: PATIENCE_MS, readOnly: options.readOnly ?? false })
}

/**
 * Take the file for this process alone, with a write-ahead log; every commit synced to the disk before it returns.
 * Exclusive: a second program gets "locked" at its start instead of a workspace that changes under our memory of it.
 */
export function takeForWriting(db: Database): void {
  takeExclusively(db)
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL')
  db.exec('PRAGMA foreign_keys = ON')
}

/**
 * Close, leaving one plain file. The log is folded in and the lock given back here, because the library keeps the
 * connection half open until its prepared statements are collected.
 */
export function closeDatabase(db: Database): void {
  try {
    db.exec('PRAGMA journal_mode = DELETE')
    db.exec('PRAGMA locking_mode = NORMAL')
    db.exec('SELECT 1 FROM sqlite_schema LIMIT 1')
  } finally {
    db.close()
  }
}

/** Close a database that is not to be written, giving the lock back (see above) and changing nothing. */
export function letGo(db: Database): void {
  try {
    db.exec('PRAGMA locking_mode = NORMAL')
    db.exec('SELECT 1 FROM sqlite_schema LIMIT 1')
  } catch {
    // A file that is damaged at its beginning was never locked.
  }
  db.close()
}

/** Let go of a database whose file is there no more: nothing can be folded in. */
export function abandonDatabase(db: Database): void {
  try {
    db.close()
  } catch {
    // There is nothing left that could be saved in it.
  }
}

/** Do all of the work or none of it. */
export function inTransaction<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const value = work()
    db.exec('COMMIT')
    return value
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

export function readAll(db: Database, sql: string, ...values: readonly SqlValue[]): readonly Row[] {
  return db.prepare(sql).all(...values) as Row[]
}

/** Row by row: for tables that may be long. */
export function readEach(db: Database, sql: string, ...values: readonly SqlValue[]): Iterable<Row> {
  return db.prepare(sql).iterate(...values) as Iterable<Row>
}

export function readOne(db: Database, sql: string, ...values: readonly SqlValue[]): Row | undefined {
  return db.prepare(sql).get(...values) as Row | undefined
}

/** Run one statement; returns how many rows it changed. */
export function run(db: Database, sql: string, ...values: readonly SqlValue[]): number {
  return db.prepare(sql).run(...values).changes
}

/**
 * The first column of a query, read without a prepared statement, so that the file can be closed, moved or replaced
 * at once afterwards (see `closeDatabase`).
 */
export function peek(db: Database, column: string, from: string): readonly SqlValue[] {
  const values: SqlValue[] = []
  db.function('tell', (value: SqlValue) => {
    values.push(value)
    return null
  })
  db.exec(`SELECT tell(${column}) FROM ${from}`)
  return values
}
