// A copy of the events, made before it is needed: copying fifty thousand of them takes longer than writing one to the disk, and
// nobody should wait for it.
import { applyStep, type Applied } from '../../shared/domain/apply-command'
import type { Step } from '../../shared/domain/command'
import type { HorizonEvent } from '../../shared/domain/event'
import type { Result } from '../../shared/domain/result'
import type { Workspace } from '../../shared/domain/workspace'

/** `applyStep` on a copy that lies ready, where one does. */
export type ApplyReady = (workspace: Workspace, step: Step) => Result<Applied>

/** `whenQuiet` is given what is to be done once nobody waits. */
export function makeApplyReady(whenQuiet: (work: () => void) => void): ApplyReady {
  let ready: { readonly of: Workspace['events']; readonly copy: Record<string, HorizonEvent> } | null = null
  let newest: Workspace['events'] | null = null
  return (workspace, step) => {
    const { events } = workspace
    const applied = applyStep(workspace, step, ready?.of === events ? ready.copy : undefined)
    if (applied.ok && applied.value.workspace.events === events) return applied
    // Written to, even where the step was refused half way.
    ready = null
    if (applied.ok) {
      const { events: after } = applied.value.workspace
      newest = after
      whenQuiet(() => {
        if (newest === after) ready = { of: after, copy: { ...after } }
      })
    }
    return applied
  }
}
