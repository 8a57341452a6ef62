// One open workspace file: read whole, then changed one step at a time, each in one transaction with its journal entry.
// Needs a database that is migrated and filled; opening stands in open-workspace.ts.
import type { Step } from '../../shared/domain/command'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { Workspace } from '../../shared/domain/workspace'
import { closeDatabase, inTransaction, type Database } from './database'
import { deleteEvent, readEvents, writeEvent } from './event-rows'
import { appendToJournal, markUndone, readJournal, type Journal } from './journal-rows'
import { advanceMeta, readMeta, type Meta } from './meta-rows'
import { deleteParameter, readScenario, writeParameter, writeScenario } from './scenario-rows'
import { deleteSource, readSources, writeSource } from './source-rows'
import { storageFault } from './sqlite-faults'

/** Everything the file says. */
export interface Stored {
  readonly workspace: Workspace
  readonly meta: Meta
  readonly journal: Journal
}

/** A change that was already applied in memory, on its way to the disk. */
export interface Change {
  /** The commands that were carried out. */
  readonly step: Step
  /** The workspace after them. */
  readonly workspace: Workspace
  /** The revision before them. */
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly journal:
    | { readonly kind: 'append'; readonly inverse: Step }
    | { readonly kind: 'mark'; readonly number: number; readonly undone: boolean }
}

export interface WorkspaceFile {
  readonly path: string
  /** The connection, for backups. */
  readonly db: Database
  /** Write a change and answer with the journal after it. On disk when this returns; on a fault nothing is. */
  commit(change: Change): Result<Journal>
  close(): void
}

/** Read everything. Throws what SQLite throws, and `DamagedContent`. */
export function readStored(db: Database): Stored {
  return {
    workspace: { events: readEvents(db), scenario: readScenario(db), sources: readSources(db) },
    meta: readMeta(db),
    journal: readJournal(db),
  }
}

export function makeWorkspaceFile(db: Database, path: string): WorkspaceFile {
  return {
    path,
    db,
    commit(change) {
      try {
        return ok(inTransaction(db, () => write(db, change)))
      } catch (error) {
        return failed(storageFault(error, path))
      }
    },
    close: () => closeDatabase(db),
  }
}

function write(db: Database, { step, workspace, revision, at, journal }: Change): Journal {
  advanceMeta(db, revision, at)
  const touched = touchedBy(step)
  if (touched.scenario) writeScenario(db, workspace.scenario)
  for (const id of touched.events) {
    const event = Object.hasOwn(workspace.events, id) ? workspace.events[id] : undefined
    if (event) writeEvent(db, event)
    else deleteEvent(db, id)
  }
  for (const id of touched.sources) {
    const source = Object.hasOwn(workspace.sources, id) ? workspace.sources[id] : undefined
    if (source) writeSource(db, source)
    else deleteSource(db, id)
  }
  const { parameters } = workspace.scenario
  for (const key of touched.parameters) {
    const value = Object.hasOwn(parameters, key) ? parameters[key] : undefined
    if (value === undefined) deleteParameter(db, key)
    else writeParameter(db, key, value)
  }
  if (journal.kind === 'append') appendToJournal(db, step, journal.inverse, at)
  else markUndone(db, journal.number, journal.undone)
  return readJournal(db)
}

/** What a step may have changed. The rows then follow the workspace, so the order of its commands does not matter. */
function touchedBy(step: Step): { readonly scenario: boolean; readonly events: ReadonlySet<string>; readonly parameters: ReadonlySet<string>; readonly sources: ReadonlySet<string> } {
  const events = new Set<string>()
  const parameters = new Set<string>()
  const sources = new Set<string>()
  let scenario = false
  for (const command of step) {
    switch (command.type) {
      case 'setParameter':
        parameters.add(command.key)
        break
      case 'resetParameters':
        for (const key of command.keys) parameters.add(key)
        break
      case 'setScenario':
        scenario = true
        break
      case 'addEvent':
      case 'editEvent':
        events.add(command.event.id)
        break
      case 'moveEvent':
      case 'removeEvent':
        events.add(command.id)
        break
      case 'putSource':
        sources.add(command.source.id)
        break
      case 'removeSource':
        sources.add(command.id)
        break
    }
  }
  return { scenario, events, parameters, sources }
}
