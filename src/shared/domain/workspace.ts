// The committed state: what main stores and the window shows. Drafts (a slider or event under the hand) are not here.
import type { HorizonEvent } from './event'
import type { Source } from './reference-data'
import type { Scenario } from './scenario'

export interface Workspace {
  /** By id. */
  readonly events: Readonly<Record<string, HorizonEvent>>
  readonly scenario: Scenario
  /** Sources that the user added, by id; those of the shipped data stand in `ReferenceData`. */
  readonly sources: Readonly<Record<string, Source>>
}
