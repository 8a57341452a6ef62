// A workspace under change. Tables are copied when they are first written to, once for a whole step: an import of tens of
// thousands of events is one step.
import type { HorizonEvent } from './event'
import type { OwnScenario } from './own-scenario'
import type { Snapshot } from './snapshot'
import type { Source } from './reference-data'
import type { Workspace } from './workspace'

export interface WorkspaceDraft {
  readonly scenarios: Table<OwnScenario>
  scenarioOrder: readonly string[]
  active: string
  baseline: string | null
  compared: readonly string[]
  readonly events: Table<HorizonEvent>
  readonly sources: Table<Source>
  readonly snapshots: Table<Snapshot>
  /** The workspace as it is now; tables that nobody wrote to are those that it began with. */
  result(): Workspace
}

export interface Table<T> {
  /** A property of the record's own, never one that every object has. */
  get(id: string): T | undefined
  put(id: string, value: T): void
  remove(id: string): void
  result(): Readonly<Record<string, T>>
}

/**
 * Begin to change a workspace, which itself stays as it is. `spare`: a copy of its events that nobody else has, written to instead of
 * one that is made now.
 */
export function draftOf(workspace: Workspace, spare?: Record<string, HorizonEvent>): WorkspaceDraft {
  const events = tableOf(workspace.events, spare)
  const sources = tableOf(workspace.sources)
  const scenarios = tableOf(workspace.scenarios)
  const snapshots = tableOf(workspace.snapshots)
  const { scenarioOrder, active, baseline, compared } = workspace
  const draft: WorkspaceDraft = {
    scenarioOrder, active, baseline, compared, scenarios, events, sources, snapshots,
    result: () => ({
      events: events.result(), scenarios: scenarios.result(), scenarioOrder: draft.scenarioOrder, active: draft.active,
      baseline: draft.baseline, compared: draft.compared, snapshots: snapshots.result(), sources: sources.result(),
    }),
  }
  return draft
}

function tableOf<T>(before: Readonly<Record<string, T>>, spare?: Record<string, T>): Table<T> {
  let copy: Record<string, T> | null = null
  const written = () => (copy ??= spare ?? { ...before })
  return {
    get: (id) => (Object.hasOwn(copy ?? before, id) ? (copy ?? before)[id] : undefined),
    put: (id, value) => {
      // Defined, not assigned: an id may be the name of something that every object has.
      Object.defineProperty(written(), id, { value, enumerable: true, configurable: true, writable: true })
    },
    remove: (id) => {
      delete written()[id]
    },
    result: () => copy ?? before,
  }
}
