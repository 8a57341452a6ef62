// The journal of steps: what undo and redo read. One line of history; a new step after an undo drops what was undone.
import type { Step } from '../../shared/domain/command'
import { stepSchema } from '../../shared/domain/schemas/command-schema'
import { readOne, run, type Database, type Row } from './database'
import { fromJson, parseStored } from './stored-json'

/** How many steps can be undone; older ones are forgotten. */
export const JOURNAL_LENGTH = 1000

export interface JournalEntry {
  readonly number: number
  readonly step: Step
  readonly inverse: Step
}

/** The entries that undo and redo would take next; null when there is none. */
export interface Journal {
  readonly undo: JournalEntry | null
  readonly redo: JournalEntry | null
}

export function readJournal(db: Database): Journal {
  return {
    undo: entryFromRow(readOne(db, 'SELECT * FROM journal WHERE undone = 0 ORDER BY number DESC LIMIT 1')),
    redo: entryFromRow(readOne(db, 'SELECT * FROM journal WHERE undone = 1 ORDER BY number LIMIT 1')),
  }
}

/** Note a new step: nothing can be redone after it. */
export function appendToJournal(db: Database, step: Step, inverse: Step, at: number): void {
  run(db, 'DELETE FROM journal WHERE undone = 1')
  run(
    db,
    'INSERT INTO journal (at, step, inverse, undone) VALUES (?, ?, ?, 0)',
    at, JSON.stringify(step), JSON.stringify(inverse),
  )
  run(
    db,
    'DELETE FROM journal WHERE number <= (SELECT number FROM journal ORDER BY number DESC LIMIT 1 OFFSET ?)',
    JOURNAL_LENGTH,
  )
}

export function markUndone(db: Database, number: number, undone: boolean): void {
  run(db, 'UPDATE journal SET undone = ? WHERE number = ?', Number(undone), number)
}

function entryFromRow(row: Row | undefined): JournalEntry | null {
  if (row === undefined) return null
  const place = `journal ${String(row.number)}`
  return {
    number: Number(row.number),
    step: parseStored(stepSchema, place, fromJson(row.step)),
    inverse: parseStored(stepSchema, place, fromJson(row.inverse)),
  }
}
