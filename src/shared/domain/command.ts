// The closed union of everything that can change a workspace. A step is what one gesture does and one undo takes back.
import type { HorizonEvent } from './event'
import type { FuzzyDate } from './fuzzy-date'
import type { ParameterValue } from './parameter-key'
import type { Source } from './reference-data'
import type { Scenario } from './scenario'

export type Command =
  | { readonly type: 'setParameter'; readonly key: string; readonly value: ParameterValue }
  /** Back to the preset's values. */
  | { readonly type: 'resetParameters'; readonly keys: readonly string[] }
  /** Another scenario in place of this one: a preset chosen, own actors and groups edited. */
  | { readonly type: 'setScenario'; readonly scenario: Scenario }
  | { readonly type: 'addEvent'; readonly event: HorizonEvent }
  /** An absent `end` makes it a point. */
  | { readonly type: 'moveEvent'; readonly id: string; readonly start: FuzzyDate; readonly end?: FuzzyDate }
  /** The event as it shall be, under its own id. */
  | { readonly type: 'editEvent'; readonly event: HorizonEvent }
  | { readonly type: 'removeEvent'; readonly id: string }
  /** A source of the user's own, new or as it shall be. */
  | { readonly type: 'putSource'; readonly source: Source }
  | { readonly type: 'removeSource'; readonly id: string }

export type CommandType = Command['type']

/** More events than one import, and so one step, can take. */
export const MOST_EVENTS_AT_ONCE = 100_000

/** Commands that act together or not at all, and are undone together. Never empty. */
export type Step = readonly [Command, ...Command[]]
