// The committed workspace as the window sees it: what main has confirmed plus the steps on their way to disk.
// Steps are applied here at once and sent one after the other; a refused step is taken back and its fault shown.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyStep } from '../../shared/domain/apply-command'
import type { Step } from '../../shared/domain/command'
import type { Fault } from '../../shared/domain/fault'
import type { Workspace } from '../../shared/domain/workspace'
import type { Bridge, HistoryState, Opening, Saved } from '../../shared/ipc/contract'

export interface WorkspaceState {
  /** Confirmed and pending together: what every pane shows. */
  readonly workspace: Workspace
  /** Steps not yet confirmed to be on disk. */
  readonly pending: readonly Step[]
  readonly history: HistoryState
  /** Milliseconds since 1970 of the last confirmed write. */
  readonly savedAt: number
  /** Why the last change was refused; cleared by the next one that is accepted. */
  readonly problem: Fault | null
}

export interface WorkspaceStore extends StoreApi<WorkspaceState> {
  /** Apply a step at once and save it. False when it is refused here; then nothing changed and `problem` says why. */
  dispatch(step: Step): boolean
  /** Take back the last step, whoever made it and in whatever session. */
  undo(): Promise<void>
  redo(): Promise<void>
  /** Resolves when everything dispatched so far has been answered. */
  settled(): Promise<void>
  dismissProblem(): void
}

/** Make the store from what main handed over at the start. */
export function createWorkspaceStore(bridge: Bridge, opening: Opening): WorkspaceStore {
  let confirmed = opening.workspace
  let revision = opening.revision
  let queue: Promise<void> = Promise.resolve()

  const store = createStore<WorkspaceState>(() => ({
    workspace: confirmed,
    pending: [],
    history: opening.history,
    savedAt: opening.savedAt,
    problem: null,
  }))

  /** Show what is confirmed plus what is still on its way; a pending step that no longer applies is dropped. */
  function show(pending: readonly Step[], more: Partial<WorkspaceState>): void {
    let workspace = confirmed
    const kept: Step[] = []
    for (const step of pending) {
      const applied = applyStep(workspace, step)
      if (!applied.ok) continue
      workspace = applied.value.workspace
      kept.push(step)
    }
    store.setState({ workspace, pending: kept, ...more })
  }

  function confirm(step: Step, saved: Saved, pending: readonly Step[]): void {
    const applied = applyStep(confirmed, step)
    if (applied.ok) confirmed = applied.value.workspace
    revision = saved.revision
    show(pending, { history: saved.history, savedAt: saved.savedAt })
  }

  function enqueue(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work, work)
    return queue
  }

  function dispatch(step: Step): boolean {
    const { workspace, pending } = store.getState()
    const applied = applyStep(workspace, step)
    if (!applied.ok) {
      store.setState({ problem: applied.fault })
      return false
    }
    store.setState({ workspace: applied.value.workspace, pending: [...pending, step], problem: null })
    void enqueue(async () => {
      if (!store.getState().pending.includes(step)) return
      const reply = await bridge.call('workspace:apply', { step, revision })
      const others = store.getState().pending.filter((waiting) => waiting !== step)
      if (reply.ok) confirm(step, reply.value, others)
      else show(others, { problem: reply.fault })
    })
    return true
  }

  function replay(channel: 'workspace:undo' | 'workspace:redo'): Promise<void> {
    return enqueue(async () => {
      const reply = await bridge.call(channel, { revision })
      if (reply.ok) {
        confirm(reply.value.step, reply.value, store.getState().pending)
        store.setState({ problem: null })
      } else store.setState({ problem: reply.fault })
    })
  }

  return {
    ...store,
    dispatch,
    undo: () => replay('workspace:undo'),
    redo: () => replay('workspace:redo'),
    settled: () => queue,
    dismissProblem: () => store.setState({ problem: null }),
  }
}
