// The committed state: what main stores and the window shows. Drafts (a slider or event under the hand) are not here.
import type { HorizonEvent } from './event'
import type { OwnScenario } from './own-scenario'
import type { Source } from './reference-data'
import { DEFAULT_PRESET } from './scenario'
import type { Snapshot } from './snapshot'

export interface Workspace {
  /** By id. */
  readonly events: Readonly<Record<string, HorizonEvent>>
  /** The user's own scenarios, by id; presets are not among them. */
  readonly scenarios: Readonly<Record<string, OwnScenario>>
  /** Ids of the own scenarios as the user has put them. */
  readonly scenarioOrder: readonly string[]
  /** The scenario that is shown: a preset or one of the own. */
  readonly active: string
  /** The one that the others are held against; null: none is pinned. */
  readonly baseline: string | null
  /** Those drawn beside the active one, which may be among them and is not drawn twice. */
  readonly compared: readonly string[]
  /** By id, in the order in which they were made. */
  readonly snapshots: Readonly<Record<string, Snapshot>>
  /** Sources that the user added, by id; those of the shipped data stand in `ReferenceData`. */
  readonly sources: Readonly<Record<string, Source>>
}

/** The first preset, and no scenario of the user's own. */
export function freshWorkspace(events: Workspace['events']): Workspace {
  return { events, scenarios: {}, scenarioOrder: [], active: DEFAULT_PRESET, baseline: null, compared: [], snapshots: {}, sources: {} }
}
