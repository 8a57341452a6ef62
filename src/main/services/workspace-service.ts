// The workspace with authority: one step at a time, checked, on disk before it is called saved. Owns revision and memory.
import type { Step } from '../../shared/domain/command'
import { fault, type Fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import { nameStep, type HistoryEntry } from '../../shared/domain/step-name'
import type { Workspace } from '../../shared/domain/workspace'
import type { HistoryState, Replayed, Saved } from '../../shared/ipc/contract'
import type { JournalEntry } from '../storage/journal-rows'
import type { OpenedWorkspace } from '../storage/open-workspace'
import type { Change } from '../storage/workspace-file'
import { makeApplyReady } from './spare-events'

export interface WorkspaceState {
  readonly workspace: Workspace
  readonly revision: number
  readonly savedAt: number
  readonly history: HistoryState
}

export interface WorkspaceService {
  state(): WorkspaceState
  /** Faults: `workspace.stale`, those of the commands, those of storage. On a fault nothing has changed. */
  apply(step: Step, revision: number): Result<Saved>
  undo(revision: number): Result<Replayed>
  redo(revision: number): Result<Replayed>
  /** Undo or redo up to the state right after a step, in one transaction. Fault: `workspace.noSuchStep`. */
  goTo(number: number, revision: number): Result<Replayed>
  /** The newest steps, newest first. */
  history(most: number): Result<readonly HistoryEntry[]>
  close(): void
}

/** `onHistory`: told what undo and redo would take after each change. Storage is synchronous, so calls are served in the order in which they arrive and never overlap. */
export function createWorkspaceService(opened: OpenedWorkspace, now: () => number, onHistory: (history: HistoryState) => void = () => undefined): WorkspaceService {
  const { file, readOnly } = opened
  let { workspace, journal } = opened.stored
  const applyReady = makeApplyReady((work) => void setImmediate(work).unref())
  let { revision, savedAt } = opened.stored.meta

  function history(): HistoryState {
    return { undo: journal.undo?.name ?? null, redo: journal.redo?.name ?? null }
  }

  function refusal(known: number): Fault | null {
    if (readOnly !== null || file === null) return readOnly ?? fault('storage.failed', { reason: 'no file is open' })
    return known === revision ? null : fault('workspace.stale')
  }

  function commit(step: Step, after: Workspace, how: Change['journal']): Result<Saved> {
    const at = now()
    const written = file!.commit({ step, workspace: after, revision, at, journal: how })
    if (!written.ok) return written
    workspace = after
    journal = written.value
    revision += 1
    savedAt = at
    const next = history()
    onHistory(next)
    return ok({ revision, savedAt, history: next })
  }

  function replay(known: number, direction: 'undo' | 'redo'): Result<Replayed> {
    const refused = refusal(known)
    if (refused) return failed(refused)
    const entry = journal[direction]
    if (entry === null) return failed(fault(direction === 'undo' ? 'workspace.nothingToUndo' : 'workspace.nothingToRedo'))
    return walk([entry], direction === 'undo')
  }

  /** Undo or redo entries of the journal in their order, all of them or none. */
  function walk(entries: readonly JournalEntry[], undone: boolean): Result<Replayed> {
    const step = entries.flatMap((entry) => (undone ? entry.inverse : entry.step)) as unknown as Step
    const applied = applyReady(workspace, step)
    if (!applied.ok) return applied
    const saved = commit(step, applied.value.workspace, { kind: 'mark', numbers: entries.map(({ number }) => number), undone })
    return saved.ok ? ok({ ...saved.value, step }) : saved
  }

  return {
    state: () => ({ workspace, revision, savedAt, history: history() }),
    apply: (step, known) => {
      const refused = refusal(known)
      if (refused) return failed(refused)
      const applied = applyReady(workspace, step)
      if (!applied.ok) return applied
      return commit(step, applied.value.workspace, { kind: 'append', inverse: applied.value.inverse, name: nameStep(step, workspace) })
    },
    undo: (known) => replay(known, 'undo'),
    redo: (known) => replay(known, 'redo'),
    goTo: (number, known) => {
      const refused = refusal(known)
      if (refused) return failed(refused)
      const way = file!.wayTo(number)
      if (way === null) return failed(fault('workspace.noSuchStep'))
      if (way.entries.length === 0) return failed(fault('workspace.alreadyThere'))
      return walk(way.entries, way.undone)
    },
    history: (most) => ok(file?.history(most) ?? []),
    close: () => file?.close(),
  }
}
