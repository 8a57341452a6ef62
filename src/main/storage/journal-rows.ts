// The journal of steps: what undo and redo read. One line of history; a new step after an undo drops what was undone.
import type { Step } from '../../shared/domain/command'
import { stepSchema } from '../../shared/domain/schemas/command-schema'
import { stepNameSchema } from '../../shared/domain/schemas/step-name-schema'
import { nameStep, type HistoryEntry, type StepName } from '../../shared/domain/step-name'
import { freshWorkspace } from '../../shared/domain/workspace'
import { readAll, readOne, run, type Database, type Row } from './database'
import { fromJson, parseStored } from './stored-json'

/** How many steps can be undone; older ones are forgotten. */
export const JOURNAL_LENGTH = 1000

export interface JournalEntry {
  readonly number: number
  readonly name: StepName
  readonly step: Step
  readonly inverse: Step
}

/** The entries that undo and redo would take next; null when there is none. */
export interface Journal {
  readonly undo: JournalEntry | null
  readonly redo: JournalEntry | null
}

export function readJournal(db: Database): Journal {
  const undo = readOne(db, 'SELECT * FROM journal WHERE undone = 0 ORDER BY number DESC LIMIT 1')
  const redo = readOne(db, 'SELECT * FROM journal WHERE undone = 1 ORDER BY number LIMIT 1')
  return { undo: undo ? entryFromRow(undo) : null, redo: redo ? entryFromRow(redo) : null }
}

/** The newest entries, newest first. */
export function readHistory(db: Database, most: number): readonly HistoryEntry[] {
  const rows = readAll(db, 'SELECT number, at, name, CASE WHEN name IS NULL THEN step END AS step, undone FROM journal ORDER BY number DESC LIMIT ?', most)
  return rows.map((row) => ({ number: Number(row.number), name: nameOf(row), at: Number(row.at), undone: row.undone === 1 }))
}

/**
 * The entries between now and the state right after one of them (0: before all of them), in the order in which they are to be
 * undone or redone. Null when there is no such entry.
 */
export function wayTo(db: Database, number: number): { readonly undone: boolean; readonly entries: readonly JournalEntry[] } | null {
  if (number !== 0 && readOne(db, 'SELECT number FROM journal WHERE number = ?', number) === undefined) return null
  const back = readAll(db, 'SELECT * FROM journal WHERE undone = 0 AND number > ? ORDER BY number DESC', number)
  if (back.length > 0) return { undone: true, entries: back.map(entryFromRow) }
  return { undone: false, entries: readAll(db, 'SELECT * FROM journal WHERE undone = 1 AND number <= ? ORDER BY number', number).map(entryFromRow) }
}

/** Note a new step: nothing can be redone after it. */
export function appendToJournal(db: Database, step: Step, inverse: Step, name: StepName, at: number): void {
  run(db, 'DELETE FROM journal WHERE undone = 1')
  run(
    db,
    'INSERT INTO journal (at, step, inverse, name, undone) VALUES (?, ?, ?, ?, 0)',
    at, JSON.stringify(step), JSON.stringify(inverse), JSON.stringify(name),
  )
  run(
    db,
    'DELETE FROM journal WHERE number <= (SELECT number FROM journal ORDER BY number DESC LIMIT 1 OFFSET ?)',
    JOURNAL_LENGTH,
  )
}

export function markUndone(db: Database, numbers: readonly number[], undone: boolean): void {
  for (const number of numbers) run(db, 'UPDATE journal SET undone = ? WHERE number = ?', Number(undone), number)
}

function entryFromRow(row: Row): JournalEntry {
  const place = `journal ${String(row.number)}`
  const step = parseStored(stepSchema, place, fromJson(row.step))
  return { number: Number(row.number), name: nameOf(row), step, inverse: parseStored(stepSchema, place, fromJson(row.inverse)) }
}

/** Entries of older files have no name; what they do is named without the words of what they did it to. */
function nameOf(row: Row): StepName {
  const place = `journal ${String(row.number)}`
  if (row.name !== null) return parseStored(stepNameSchema, place, fromJson(row.name))
  return nameStep(parseStored(stepSchema, place, fromJson(row.step)), freshWorkspace({}))
}
