// Looks at a database file before anything is written to it: is it ours, which version, is it sound.
// Leaves no prepared statement behind, so the file can be moved at once.
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { connect, peek, type Database } from './database'
import { APPLICATION_ID } from './migrations/migration-table'
import { DamagedContent } from './sqlite-faults'

/** Offsets in the header of every SQLite file, https://sqlite.org/fileformat.html. */
const HEADER_LENGTH = 100
const WRITE_VERSION_AT = 18
const WITH_LOG = 2
const USER_VERSION_AT = 60
const APPLICATION_ID_AT = 68
const MAGIC = 'SQLite format 3\0'

/** True when the last program that wrote the file did not close it. */
export function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0
}

/**
 * The storage version of a file, without changing a byte of it or of its log; 0 for a database that was never filled.
 * Throws `DamagedContent` for a file that is no workspace.
 */
export function storedVersion(path: string): number {
  if (!hasLog(path)) return headerVersion(path)
  headerVersion(path)
  // The log may hold a newer header than the file. A read-only connection never folds it in.
  const db = connect(path, { readOnly: true })
  try {
    return Number(peek(db, 'user_version', 'pragma_user_version')[0])
  } finally {
    db.close()
  }
}

function headerOf(path: string): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, HEADER_LENGTH, 0)
  } finally {
    closeSync(file)
  }
  return header
}

function headerVersion(path: string): number {
  const header = headerOf(path)
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new DamagedContent('it is no SQLite file')
  const version = header.readUInt32BE(USER_VERSION_AT)
  const application = header.readUInt32BE(APPLICATION_ID_AT)
  if (application !== APPLICATION_ID && (application !== 0 || version !== 0)) {
    throw new DamagedContent('it is not a workspace')
  }
  return version
}

/** True when the last program that had the file did not close it: closing takes the log away and notes so in the header. */
export function wasLeftOpen(path: string): boolean {
  return hasLog(path) || headerOf(path)[WRITE_VERSION_AT] === WITH_LOG
}

/** How much is in a workspace file; null where it cannot be told. */
export function countsOf(path: string): { readonly events: number | null; readonly scenarios: number | null } {
  try {
    const db = connect(path, { readOnly: true })
    try {
      const count = (table: string): number | null => {
        const [known] = peek(db, 'count(*)', `sqlite_schema WHERE type = 'table' AND name = '${table}'`)
        return known === 1 ? Number(peek(db, 'count(*)', table)[0]) : null
      }
      return { events: count('events'), scenarios: count('scenarios') }
    } finally {
      db.close()
    }
  } catch {
    return { events: null, scenarios: null }
  }
}

/** What SQLite finds of an open database, without its words about content: `ok`, or how many findings. */
export function wholenessOf(db: Database): string {
  const findings = peek(db, 'integrity_check', 'pragma_integrity_check')
  return findings[0] === 'ok' ? 'ok' : `${findings.length} findings`
}

/**
 * Throws `DamagedContent` when SQLite finds the file malformed. `whole`: indexes and the text index are held against the rows, too.
 * `quick`: table by table, because a check of all of them reads the text index word by word.
 */
export function checkSoundness(db: Database, depth: 'quick' | 'whole'): void {
  const findings = depth === 'whole' ? peek(db, 'integrity_check', 'pragma_integrity_check') : plainTables(db).flatMap((table) => peek(db, 'quick_check', `pragma_quick_check('${table}')`))
  const fault = findings.find((finding) => finding !== 'ok')
  if (fault !== undefined) throw new DamagedContent(String(fault))
}

/** Those that SQLite stores itself, the parts of the text index among them. */
function plainTables(db: Database): readonly string[] {
  return peek(db, 'name', "sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'").map((name) => String(name).replaceAll("'", "''"))
}
