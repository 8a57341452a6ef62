// One open workspace file: read whole, then changed one step at a time, each in one transaction with its journal entry.
// Needs a database that is migrated and filled; opening stands in open-workspace.ts.
import type { Step } from '../../shared/domain/command'
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { HistoryEntry, StepName } from '../../shared/domain/step-name'
import type { Workspace } from '../../shared/domain/workspace'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { copyDatabase } from './copy-database'
import { abandonDatabase, closeDatabase, inTransaction, type Database } from './database'
import { deleteEvent, readEvents, writeEvent } from './event-rows'
import { appendToJournal, markUndone, readHistory, readJournal, wayTo, type Journal, type JournalEntry } from './journal-rows'
import { advanceMeta, readMeta, type Meta } from './meta-rows'
import { deleteScenario, readScenarios, writeScenario, writeShown } from './scenario-rows'
import { deleteSnapshot, readSnapshots, writeSnapshot } from './snapshot-rows'
import { deleteSource, readSources, writeSource } from './source-rows'
import { identityOf, isSameFile } from './file-identity'
import { copyFault, storageFault } from './sqlite-faults'

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
    | { readonly kind: 'append'; readonly inverse: Step; readonly name: StepName }
    | { readonly kind: 'mark'; readonly numbers: readonly number[]; readonly undone: boolean }
}

export interface WorkspaceFile {
  readonly path: string
  /** The connection, for backups. */
  readonly db: Database
  /** False where another program has put a file in its place: that one is not ours to write over. */
  isInPlace(): boolean
  /** Write a change and answer with the journal after it. On disk when this returns; on a fault nothing is. */
  commit(change: Change): Result<Journal>
  /** A sound copy of what is open, at another place: there whole or not at all. Faults: `file.isOpen`, those of storage. */
  copyTo(target: string): Result<true>
  /** The newest steps, newest first. */
  history(most: number): readonly HistoryEntry[]
  /** The steps between now and the state right after one of them; null when there is no such step. */
  wayTo(number: number): { readonly undone: boolean; readonly entries: readonly JournalEntry[] } | null
  close(): void
}

/** Read everything. Throws what SQLite throws, and `DamagedContent`. */
export function readStored(db: Database): Stored {
  return {
    workspace: { events: readEvents(db), ...readScenarios(db), snapshots: readSnapshots(db), sources: readSources(db) },
    meta: readMeta(db),
    journal: readJournal(db),
  }
}

export function makeWorkspaceFile(db: Database, path: string): WorkspaceFile {
  const identity = identityOf(path)
  let log = identityOf(`${path}-wal`)
  return {
    path,
    db,
    isInPlace: () => isSameFile(path, identity),
    commit(change) {
      // Without its log, too, what we write would go nowhere.
      if (!isSameFile(path, identity) || (log !== null && !isSameFile(`${path}-wal`, log))) return failed(fault('storage.replaced', { file: path }))
      try {
        const journal = inTransaction(db, () => write(db, change))
        // Made by the first commit, it stays the same until the file is closed.
        log ??= identityOf(`${path}-wal`)
        return ok(journal)
      } catch (error) {
        return failed(storageFault(error, path))
      }
    },
    copyTo: (target) => {
      if (isSameFile(target, identity) || resolve(target) === resolve(path)) return failed(fault('file.isOpen', { file: target }))
      try {
        copyDatabase(db, target)
        return ok(true)
      } catch (error) {
        return failed(copyFault(error, target))
      }
    },
    history: (most) => readHistory(db, most),
    wayTo: (number) => wayTo(db, number),
    close: () => {
      if (isSameFile(path, identity)) return closeDatabase(db)
      abandonDatabase(db)
      // Our log beside a file that is not ours would be folded into it by whoever opens it next.
      if (isSameFile(`${path}-wal`, log)) rmSync(`${path}-wal`, { force: true })
    },
  }
}

function write(db: Database, { step, workspace, revision, at, journal }: Change): Journal {
  advanceMeta(db, revision, at)
  const touched = touchedBy(step)
  writeAll(touched.events, workspace.events, (event) => writeEvent(db, event), (id) => deleteEvent(db, id))
  writeAll(touched.sources, workspace.sources, (source) => writeSource(db, source), (id) => deleteSource(db, id))
  writeAll(touched.snapshots, workspace.snapshots, (snapshot) => writeSnapshot(db, snapshot), (id) => deleteSnapshot(db, id))
  const scenarios = touched.everyScenario ? new Set([...touched.scenarios, ...Object.keys(workspace.scenarios)]) : touched.scenarios
  writeAll(scenarios, workspace.scenarios, (scenario) => writeScenario(db, scenario), (id) => deleteScenario(db, id))
  if (touched.shown) writeShown(db, workspace)
  if (journal.kind === 'append') appendToJournal(db, step, journal.inverse, journal.name, at)
  else markUndone(db, journal.numbers, journal.undone)
  return readJournal(db)
}

/** Write what is there, delete what is not. */
function writeAll<T>(ids: ReadonlySet<string>, table: Readonly<Record<string, T>>, put: (value: T) => void, remove: (id: string) => void): void {
  for (const id of ids) {
    const value = Object.hasOwn(table, id) ? table[id] : undefined
    if (value === undefined) remove(id)
    else put(value)
  }
}

interface Touched {
  readonly events: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly scenarios: ReadonlySet<string>
  readonly snapshots: ReadonlySet<string>
  /** A scenario was removed: those based on it have changed with it. */
  readonly everyScenario: boolean
  /** The order, or which ones are shown. */
  readonly shown: boolean
}

/** What a step may have changed. The rows then follow the workspace, so the order of its commands does not matter. */
function touchedBy(step: Step): Touched {
  const events = new Set<string>()
  const sources = new Set<string>()
  const scenarios = new Set<string>()
  const snapshots = new Set<string>()
  let everyScenario = false
  let shown = false
  for (const command of step) {
    switch (command.type) {
      case 'setParameter':
      case 'resetParameters':
      case 'overrideEvent':
        scenarios.add(command.scenario)
        break
      case 'addScenario':
      case 'editScenario':
        scenarios.add(command.scenario.id)
        shown ||= command.type === 'addScenario'
        break
      case 'removeScenario':
        scenarios.add(command.id)
        everyScenario = true
        shown = true
        break
      case 'moveScenario':
      case 'activateScenario':
      case 'setBaseline':
      case 'setCompared':
        shown = true
        break
      case 'addEvent':
      case 'editEvent':
        events.add(command.event.id)
        break
      case 'moveEvent':
      case 'removeEvent':
        events.add(command.id)
        break
      case 'putSnapshot':
        snapshots.add(command.snapshot.id)
        break
      case 'removeSnapshot':
        snapshots.add(command.id)
        break
      case 'putSource':
        sources.add(command.source.id)
        break
      case 'removeSource':
        sources.add(command.id)
        break
    }
  }
  return { events, sources, scenarios, snapshots, everyScenario, shown }
}
