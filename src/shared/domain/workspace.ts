// The committed state: what main stores and the window shows. Drafts (a slider or event under the hand) are not here.
import type { HorizonEvent } from './event'
import type { Scenario } from './scenario'

export interface Workspace {
  /** By id. */
  readonly events: Readonly<Record<string, HorizonEvent>>
  readonly scenario: Scenario
}
