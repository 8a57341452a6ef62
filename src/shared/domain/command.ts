// The closed union of everything that can change a workspace. A step is what one gesture does and one undo takes back.
import type { HorizonEvent } from './event'
import type { FuzzyDate } from './fuzzy-date'
import type { OwnScenario } from './own-scenario'
import type { ParameterValue } from './parameter-key'
import type { Source } from './reference-data'
import type { Snapshot } from './snapshot'
import type { EventChange } from './scenario'

export type ScenarioCommand =
  | { readonly type: 'setParameter'; readonly scenario: string; readonly key: string; readonly value: ParameterValue }
  /** Back to the parent's values. */
  | { readonly type: 'resetParameters'; readonly scenario: string; readonly keys: readonly string[] }
  /** An event as one scenario has it; null: as it stands. */
  | { readonly type: 'overrideEvent'; readonly scenario: string; readonly id: string; readonly change: EventChange | null }
  /** `place` in the order of the own ones; without it at the end. */
  | { readonly type: 'addScenario'; readonly scenario: OwnScenario; readonly place?: number }
  /** The scenario as it shall be, under its own id: name, note, parent, countries and groups. */
  | { readonly type: 'editScenario'; readonly scenario: OwnScenario }
  /** Those based on it get its parent, and what it said. */
  | { readonly type: 'removeScenario'; readonly id: string }
  | { readonly type: 'moveScenario'; readonly id: string; readonly place: number }
  | { readonly type: 'activateScenario'; readonly id: string }
  | { readonly type: 'setBaseline'; readonly id: string | null }
  | { readonly type: 'setCompared'; readonly ids: readonly string[] }

export type Command =
  | ScenarioCommand
  | { readonly type: 'addEvent'; readonly event: HorizonEvent }
  /** An absent `end` makes it a point. */
  | { readonly type: 'moveEvent'; readonly id: string; readonly start: FuzzyDate; readonly end?: FuzzyDate }
  /** The event as it shall be, under its own id. */
  | { readonly type: 'editEvent'; readonly event: HorizonEvent }
  | { readonly type: 'removeEvent'; readonly id: string }
  /** A source of the user's own, new or as it shall be. */
  | { readonly type: 'putSource'; readonly source: Source }
  | { readonly type: 'removeSource'; readonly id: string }
  /** A snapshot, new or under another name. */
  | { readonly type: 'putSnapshot'; readonly snapshot: Snapshot }
  | { readonly type: 'removeSnapshot'; readonly id: string }

export type CommandType = Command['type']

/** More events than one import, and so one step, can take. */
export const MOST_EVENTS_AT_ONCE = 100_000

/** Commands that act together or not at all, and are undone together. Never empty. */
export type Step = readonly [Command, ...Command[]]
