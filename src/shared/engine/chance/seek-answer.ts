// Goal seek as a window asks it: what is sought, towards what, and what there is now.
import { effectiveEvents, type Scenario } from '../../domain/scenario'
import { actingEffects, type ActingEvent } from '../effects'
import type { SpendingModel } from '../prepare-model'
import { projectActing, rememberedReading } from '../project'
import { monthOf } from './event-month'
import type { FindOutcome, Outcome } from './outcome'
import type { Sought } from './seek'
import { currentValue, seekDate, seekParameter } from './seek-parameter'

export interface SeekQuestion {
  readonly scenario: Scenario
  /** Events that act beside the scenario's own. */
  readonly events: readonly ActingEvent[]
  /** What is to be moved: the key of a parameter, or `event ID` for the date of one that acts. */
  readonly lever: string
  /** Of an indicator, a series or a formula of the scenario's own. */
  readonly outcome: Outcome
  /** In the outcome's unit; a month as a place of the month grid. */
  readonly goal: number
}

export interface SeekAnswer {
  /** Null: the outcome has a value nowhere in the lever's range. */
  readonly sought: Sought | null
  /**
   * The parameter's value in force; null where each actor or line has its own. Of a date its month as a place of the month grid;
   * null where it is known by less than a month, or lies outside.
   */
  readonly now: number | null
  /** The outcome as it is; NaN where it has no value. */
  readonly outcomeNow: number
}

/** Seeks over the whole range of a parameter, or over all months of a date. Null where there is no such outcome or event. */
export function answerSeek(model: SpendingModel, { scenario, events: beside, lever, outcome, goal }: SeekQuestion, find: FindOutcome): SeekAnswer | null {
  const events = [...beside, ...effectiveEvents(scenario)]
  const acting = actingEffects(events)
  const projection = projectActing(model, scenario, acting, rememberedReading())
  const found = find(scenario, outcome, projection)
  if (found === null) return null
  const outcomeNow = found.valueIn(projection)
  const id = eventOfLever(lever)
  if (id === null) return { sought: seekParameter(model, scenario, acting, lever, found.valueIn, goal), now: currentValue(lever, scenario, projection), outcomeNow }
  const event = events.find((one) => one.id === id)
  return event === undefined ? null : { sought: seekDate(model, scenario, events, id, found.valueIn, goal), now: monthOf(event), outcomeNow }
}

const DATE_OF = 'event '

/** The lever that is the date of an event. */
export function dateLeverOf(eventId: string): string {
  return `${DATE_OF}${eventId}`
}

/** The event whose date a lever is; null: it is a parameter. */
export function eventOfLever(lever: string): string | null {
  return lever.startsWith(DATE_OF) ? lever.slice(DATE_OF.length) : null
}
