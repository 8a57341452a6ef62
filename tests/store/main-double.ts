// Main as the window knows it: the real rules of applyStep with a journal in memory, answering when the test lets it.
import { applyStep } from '../../src/shared/domain/apply-command'
import type { Step } from '../../src/shared/domain/command'
import { fault, type Fault } from '../../src/shared/domain/fault'
import { failed, ok, type Result } from '../../src/shared/domain/result'
import { makePresetScenario } from '../../src/shared/domain/scenario'
import type { Workspace } from '../../src/shared/domain/workspace'
import type { Bridge, HistoryState, Opening, Replayed } from '../../src/shared/ipc/contract'
import { DEFAULT_SETTINGS } from '../../src/shared/ipc/settings'

export interface MainDouble {
  readonly bridge: Bridge
  readonly opening: Opening
  readonly asked: string[]
  workspace(): Workspace
  /** The next step is refused with this. */
  refuseNext(why: Fault): void
  /** Answers wait until `letGo`. */
  hold(): void
  letGo(): void
  /** Another revision than the window knows, as if someone else had written. */
  moveOn(): void
}

export function mainDouble(): MainDouble {
  let workspace: Workspace = { events: {}, scenario: makePresetScenario('pledge-met', 'My scenario') }
  let revision = 0
  let savedAt = 0
  const undo: { step: Step; inverse: Step }[] = []
  const redo: { step: Step; inverse: Step }[] = []
  const asked: string[] = []
  let refusal: Fault | null = null
  let gate: Promise<void> = Promise.resolve()
  let open: () => void = () => undefined

  const history = (): HistoryState => ({ undo: undo.at(-1)?.step ?? null, redo: redo.at(-1)?.step ?? null })
  function carryOut(step: Step, known: number): Result<Step> {
    if (refusal !== null) {
      const why = refusal
      refusal = null
      return failed(why)
    }
    if (known !== revision) return failed(fault('workspace.stale'))
    const applied = applyStep(workspace, step)
    if (!applied.ok) return applied
    workspace = applied.value.workspace
    revision += 1
    savedAt += 1000
    return ok(applied.value.inverse)
  }
  function replay(from: typeof undo, to: typeof undo, part: 'step' | 'inverse', known: number): Result<Replayed> {
    const entry = from.at(-1)
    if (!entry) return failed(fault('workspace.nothingToUndo'))
    const done = carryOut(entry[part], known)
    if (!done.ok) return done
    to.push(from.pop()!)
    return ok({ step: entry[part], revision, savedAt, history: history() })
  }

  const bridge: Bridge = {
    call: async (channel, argument) => {
      asked.push(channel)
      await gate
      const message = argument as { step: Step; revision: number }
      if (channel === 'workspace:undo') return replay(undo, redo, 'inverse', message.revision)
      if (channel === 'workspace:redo') return replay(redo, undo, 'step', message.revision)
      if (channel !== 'workspace:apply') return ok(true) as never
      const done = carryOut(message.step, message.revision)
      if (!done.ok) return done
      undo.push({ step: message.step, inverse: done.value })
      redo.splice(0)
      return ok({ revision, savedAt, history: history() })
    },
    onMenu: () => () => undefined,
  }
  return {
    bridge,
    opening: {
      workspace, reference: {} as never, settings: DEFAULT_SETTINGS, revision, history: history(), appVersion: '0', today: '2026-11-23', savedAt, notice: null,
    },
    asked,
    workspace: () => workspace,
    refuseNext: (why) => {
      refusal = why
    },
    hold: () => {
      gate = new Promise((resolve) => {
        open = resolve
      })
    },
    letGo: () => open(),
    moveOn: () => {
      revision += 1
    },
  }
}
