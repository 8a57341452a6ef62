// The committed workspace as the window sees it: what main has confirmed plus the steps on their way to disk.
// Steps are applied here at once and sent one after the other; a refused step is taken back and its fault shown. Where
// main holds something else than this window believes, what main holds is read again and the step sent once more.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyStep, type Applied } from '../../shared/domain/apply-command'
import type { Step } from '../../shared/domain/command'
import { fault, type Fault } from '../../shared/domain/fault'
import { failed, type Result } from '../../shared/domain/result'
import type { Workspace } from '../../shared/domain/workspace'
import type { Argument, Bridge, Channel, HistoryState, Opening, Replayed, Reply, Saved } from '../../shared/ipc/contract'

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
  /** To the state right after a step of the history; 0: before the first one that is kept. */
  goTo(number: number): Promise<void>
  /** Resolves when everything dispatched so far has been answered. */
  settled(): Promise<void>
  /** The revision that main confirmed last. */
  revision(): number
  dismissProblem(): void
}

/** Make the store from what main handed over at the start. */
export function createWorkspaceStore(bridge: Bridge, opening: Opening): WorkspaceStore {
  let confirmed = opening.workspace
  let revision = opening.revision
  let queue: Promise<void> = Promise.resolve()
  const apply = rememberedSteps()

  const store = createStore<WorkspaceState>(() => ({
    workspace: confirmed,
    pending: [],
    history: opening.history,
    savedAt: opening.savedAt,
    problem: null,
  }))

  /** Show what is confirmed plus what is still on its way; a pending step that no longer applies is dropped and told. */
  function show(pending: readonly Step[], more: Partial<WorkspaceState>): void {
    let workspace = confirmed
    let problem: Fault | null = null
    const kept: Step[] = []
    for (const step of pending) {
      const applied = apply(workspace, step)
      if (applied.ok) {
        workspace = applied.value.workspace
        kept.push(step)
      } else problem ??= applied.fault
    }
    store.setState({ workspace, pending: kept, ...(problem && { problem }), ...more })
  }

  function confirm(step: Step, saved: Saved, pending: readonly Step[]): void {
    const applied = apply(confirmed, step)
    if (applied.ok) confirmed = applied.value.workspace
    revision = saved.revision
    show(pending, { history: saved.history, savedAt: saved.savedAt })
  }

  /** Ask main; an answer that never comes is a fault like any other. */
  async function ask<C extends Channel>(channel: C, argument: Argument<C>): Promise<Reply<C> | Result<never>> {
    try {
      return await bridge.call(channel, argument)
    } catch (error) {
      return failed(fault('internal', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }

  /** Take over what main holds, and lay what is on its way over it. */
  async function readAgain(): Promise<void> {
    const reply = await ask('workspace:open', null)
    if (!reply.ok) return
    const now = JSON.parse(reply.value) as Opening
    confirmed = now.workspace
    revision = now.revision
    show(store.getState().pending, { history: now.history, savedAt: now.savedAt })
  }

  function enqueue(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work, work)
    return queue
  }

  function dispatch(step: Step): boolean {
    const { workspace, pending } = store.getState()
    const applied = apply(workspace, step)
    if (!applied.ok) {
      store.setState({ problem: applied.fault })
      return false
    }
    store.setState({ workspace: applied.value.workspace, pending: [...pending, step], problem: null })
    void enqueue(() => save(step))
    return true
  }

  async function save(step: Step): Promise<void> {
    const isPending = () => store.getState().pending.includes(step)
    if (!isPending()) return
    let reply = await ask('workspace:apply', { step, revision })
    if (isStale(reply)) {
      await readAgain()
      if (isPending()) reply = await ask('workspace:apply', { step, revision })
    }
    const others = store.getState().pending.filter((waiting) => waiting !== step)
    if (reply.ok) confirm(step, reply.value, others)
    else show(others, { problem: reply.fault })
  }

  /** What is undone depends on what is there: after a surprise the user sees it first and asks again. */
  function replay(request: () => Promise<Result<Replayed>>): Promise<void> {
    return enqueue(async () => {
      const reply = await request()
      if (isStale(reply)) await readAgain()
      store.setState({ problem: reply.ok ? null : reply.fault })
      if (reply.ok) confirm(reply.value.step, reply.value, store.getState().pending)
    })
  }

  return {
    ...store,
    dispatch,
    undo: () => replay(() => ask('workspace:undo', { revision })),
    redo: () => replay(() => ask('workspace:redo', { revision })),
    goTo: (number) => replay(() => ask('history:goTo', { number, revision })),
    settled: () => queue,
    revision: () => revision,
    dismissProblem: () => store.setState({ problem: null }),
  }
}

/**
 * `applyStep` that remembers what each step last came to. A step is applied again when it is confirmed: it then comes to the very
 * workspace that is shown, and nothing that hangs on it is reckoned or drawn once more.
 */
function rememberedSteps(): (workspace: Workspace, step: Step) => Result<Applied> {
  const remembered = new WeakMap<Step, { readonly before: Workspace; readonly applied: Result<Applied> }>()
  return (workspace, step) => {
    const last = remembered.get(step)
    if (last?.before === workspace) return last.applied
    const applied = applyStep(workspace, step)
    remembered.set(step, { before: workspace, applied })
    return applied
  }
}

function isStale(reply: Result<unknown>): boolean {
  return !reply.ok && reply.fault.code === 'workspace.stale'
}
