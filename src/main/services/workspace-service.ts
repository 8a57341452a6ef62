// The workspace with authority: one step at a time, checked, on disk before it is called saved. Owns revision and memory.
import type { Step } from '../../shared/domain/command'
import { applyStep } from '../../shared/domain/apply-command'
import { fault, type Fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { Workspace } from '../../shared/domain/workspace'
import type { HistoryState, Replayed, Saved } from '../../shared/ipc/contract'
import type { OpenedWorkspace } from '../storage/open-workspace'
import type { Change } from '../storage/workspace-file'

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
  close(): void
}

/** Storage is synchronous, so calls are served in the order in which they arrive and never overlap. */
export function createWorkspaceService(opened: OpenedWorkspace, now: () => number): WorkspaceService {
  const { file, readOnly } = opened
  let { workspace, journal } = opened.stored
  let { revision, savedAt } = opened.stored.meta

  function history(): HistoryState {
    return { undo: journal.undo?.step ?? null, redo: journal.redo?.step ?? null }
  }

  function refusal(known: number): Fault | null {
    if (readOnly !== null || file === null) return readOnly ?? fault('storage.failed', { reason: 'no file is open' })
    return known === revision ? null : fault('workspace.stale')
  }

  function commit(step: Step, next: Workspace, how: Change['journal']): Result<Saved> {
    const at = now()
    const written = file!.commit({ step, workspace: next, revision, at, journal: how })
    if (!written.ok) return written
    workspace = next
    journal = written.value
    revision += 1
    savedAt = at
    return ok({ revision, savedAt, history: history() })
  }

  function replay(known: number, direction: 'undo' | 'redo'): Result<Replayed> {
    const refused = refusal(known)
    if (refused) return failed(refused)
    const entry = journal[direction]
    if (entry === null) return failed(fault(direction === 'undo' ? 'workspace.nothingToUndo' : 'workspace.nothingToRedo'))
    const step = direction === 'undo' ? entry.inverse : entry.step
    const applied = applyStep(workspace, step)
    if (!applied.ok) return applied
    const saved = commit(step, applied.value.workspace, { kind: 'mark', number: entry.number, undone: direction === 'undo' })
    return saved.ok ? ok({ ...saved.value, step }) : saved
  }

  return {
    state: () => ({ workspace, revision, savedAt, history: history() }),
    apply: (step, known) => {
      const refused = refusal(known)
      if (refused) return failed(refused)
      const applied = applyStep(workspace, step)
      if (!applied.ok) return applied
      return commit(step, applied.value.workspace, { kind: 'append', inverse: applied.value.inverse })
    },
    undo: (known) => replay(known, 'undo'),
    redo: (known) => replay(known, 'redo'),
    close: () => file?.close(),
  }
}
