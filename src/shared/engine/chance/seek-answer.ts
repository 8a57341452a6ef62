// Goal seek as a window asks it: what is sought, towards what, and what there is now.
import { effectiveEvents, type Scenario } from '../../domain/scenario'
import { actingEffects, type ActingEvent } from '../effects'
import type { SpendingModel } from '../prepare-model'
import { projectActing, rememberedReading } from '../project'
import { findOutcome, type Outcome } from './outcome'
import type { Sought } from './seek'
import { currentValue, seekParameter } from './seek-parameter'

export interface SeekQuestion {
  readonly scenario: Scenario
  /** Events that act beside the scenario's own. */
  readonly events: readonly ActingEvent[]
  /** Key of the parameter that is to be moved. */
  readonly key: string
  readonly outcome: Outcome
  /** In the outcome's unit; a month as a place of the month grid. */
  readonly goal: number
}

export interface SeekAnswer {
  /** Null: the outcome has a value nowhere in the parameter's range. */
  readonly sought: Sought | null
  /** Value of the parameter in force; null where each actor or line has its own. */
  readonly now: number | null
  /** The outcome as it is; NaN where it has no value. */
  readonly outcomeNow: number
}

/** Seeks over the parameter's whole range. Null where there is no such outcome. */
export function answerSeek(model: SpendingModel, { scenario, events, key, outcome, goal }: SeekQuestion): SeekAnswer | null {
  const acting = actingEffects([...events, ...effectiveEvents(scenario)])
  const projection = projectActing(model, scenario, acting, rememberedReading())
  const found = findOutcome(outcome, projection)
  if (found === null) return null
  return { sought: seekParameter(model, scenario, acting, key, found.valueIn, goal), now: currentValue(key, scenario, projection), outcomeNow: found.valueIn(projection) }
}
