// What store tests work with: a main process in memory that keeps the contract (applies, journals, undoes), and can be
// made to answer late, to refuse, to be changed behind the window's back or to give no answer at all.
import { applyStep } from '../../src/shared/domain/apply-command'
import type { Step } from '../../src/shared/domain/command'
import { fault, type Fault } from '../../src/shared/domain/fault'
import { failed, ok, type Result } from '../../src/shared/domain/result'
import { nameStep, type StepName } from '../../src/shared/domain/step-name'
import type { Workspace } from '../../src/shared/domain/workspace'
import type { Argument, Bridge, Channel, HistoryState, Opening, Replayed, Reply, Saved } from '../../src/shared/ipc/contract'
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/ipc/settings'
import { shippedReference } from '../unit/engine/world'

export const STARTED_AT = 1_764_000_000_000
const reference = shippedReference()

interface Entry {
  readonly step: Step
  readonly inverse: Step
  readonly name: StepName
}

export interface Main {
  readonly bridge: Bridge
  /** What the window is handed at its start. */
  opening(): Opening
  workspace(): Workspace
  settings(): Settings
  /** Channels in the order in which they were called. */
  readonly calls: Channel[]
  /** From now on no answer leaves until `answer` is called. */
  hold(): void
  /** Let every answer go. */
  answer(): void
  /** Refuse the next steps with these faults, one each; null lets one pass. */
  refuse(...faults: (Fault | null)[]): void
  /** The next call ends without an answer, before or after it was carried out. */
  breakDown(when: 'before' | 'after'): void
  /** A change that the window does not hear of. */
  changeBehind(step: Step): void
}

export function makeMain(start: Workspace): Main {
  let workspace = start
  let settings = DEFAULT_SETTINGS
  let revision = 7
  let done: readonly Entry[] = []
  let undone: readonly Entry[] = []
  let gate: { readonly open: Promise<void>; readonly release: () => void } | null = null
  let breaking: 'before' | 'after' | null = null
  const refusals: (Fault | null)[] = []
  const calls: Channel[] = []

  const history = (): HistoryState => ({ undo: done.at(-1)?.name ?? null, redo: undone.at(-1)?.name ?? null })
  const opening = (): Opening => ({
    workspace, reference, settings, revision, history: history(), appVersion: '0.0.0', today: '2026-11-23',
    savedAt: STARTED_AT + revision, notice: null, workspaceName: null,
  })
  const saved = (): Saved => ({ revision, savedAt: STARTED_AT + revision, history: history() })

  function carryOut(step: Step): Result<Entry> {
    const name = nameStep(step, workspace)
    const applied = applyStep(workspace, step)
    if (!applied.ok) return applied
    workspace = applied.value.workspace
    revision += 1
    return ok({ step, name, inverse: applied.value.inverse })
  }

  function apply(step: Step, known: number): Result<Saved> {
    const refusal = refusals.shift() ?? null
    if (refusal) return failed(refusal)
    if (known !== revision) return failed(fault('workspace.stale'))
    const entry = carryOut(step)
    if (!entry.ok) return entry
    done = [...done, entry.value]
    undone = []
    return ok(saved())
  }

  function replay(direction: 'undo' | 'redo', known: number): Result<Replayed> {
    if (known !== revision) return failed(fault('workspace.stale'))
    const entry = (direction === 'undo' ? done : undone).at(-1)
    if (!entry) return failed(fault(direction === 'undo' ? 'workspace.nothingToUndo' : 'workspace.nothingToRedo'))
    const step = direction === 'undo' ? entry.inverse : entry.step
    const carried = carryOut(step)
    if (!carried.ok) return carried
    done = direction === 'undo' ? done.slice(0, -1) : [...done, entry]
    undone = direction === 'undo' ? [...undone, entry] : undone.slice(0, -1)
    return ok({ ...saved(), step })
  }

  const handlers: { readonly [C in Channel]?: (argument: Argument<C>) => Reply<C> } = {
    'workspace:open': () => ok(JSON.stringify(opening())),
    'workspace:apply': ({ step, revision: known }) => apply(step, known),
    'workspace:undo': ({ revision: known }) => replay('undo', known),
    'workspace:redo': ({ revision: known }) => replay('redo', known),
    'settings:save': (given) => {
      settings = given
      return ok(true)
    },
  }

  const bridge: Bridge = {
    // What crosses is a copy, as between processes.
    call: async (channel, argument) => {
      calls.push(channel)
      const broken = breaking
      breaking = null
      if (broken === 'before') throw new Error('reply was never sent')
      const handler = handlers[channel]
      if (!handler) throw new Error(`no handler for ${channel}`)
      const reply = structuredClone(handler(structuredClone(argument)))
      if (broken === 'after') throw new Error('reply was never sent')
      await gate?.open
      return reply
    },
    onMenu: () => () => undefined,
    pathOf: () => '',
  }

  return {
    bridge,
    opening,
    calls,
    workspace: () => workspace,
    settings: () => settings,
    hold: () => {
      let release = () => undefined as void
      const open = new Promise<void>((resolve) => {
        release = resolve
      })
      gate = { open, release }
    },
    answer: () => {
      gate?.release()
      gate = null
    },
    refuse: (...faults) => void refusals.push(...faults),
    breakDown: (when) => {
      breaking = when
    },
    changeBehind: (step) => {
      const entry = carryOut(step)
      if (!entry.ok) throw new Error(entry.fault.code)
      done = [...done, entry.value]
    },
  }
}
