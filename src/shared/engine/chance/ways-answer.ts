// What would have to be true, as a window asks it: which levers there are, and sets of changes in steps. Plain data both ways.
import { effectiveEvents, type Scenario } from '../../domain/scenario'
import { actingEffects, type ActingEvent } from '../effects'
import type { SpendingModel } from '../prepare-model'
import { projectActing, rememberedReading } from '../project'
import { uncertainInputs } from './evidence'
import { dateLever, parameterLever, type Lever } from './lever'
import { findBuiltIn, type FindOutcome, type Outcome } from './outcome'
import type { TrackRecord } from './track-record'
import type { Origin } from './uncertain-input'
import { usualLevers } from './usual-levers'
import { findWays, sideOf, type Side } from './ways'

/** What levers and sets are asked about. */
export interface WaysSetting {
  readonly scenario: Scenario
  /** Events that act beside the scenario's own. */
  readonly events: readonly ActingEvent[]
  readonly outcome: Outcome
}

export interface WaysQuestion extends WaysSetting {
  /** In the outcome's unit; a month as a place of the month grid. */
  readonly goal: number
  /** Ids of the levers that may be moved. */
  readonly levers: readonly string[]
}

/** A lever without its curve. */
export interface ToldLever {
  /** The key of a parameter, or `event ID`. */
  readonly id: string
  /** The event whose date it is; null: a parameter. */
  readonly eventId: string | null
  /** In the parameter's unit; of a date the month as a place of the month grid. */
  readonly current: number
  /** Where the record comes from; null: there is none. */
  readonly origin: Origin | null
}

export interface ToldStep {
  readonly lever: ToldLever
  readonly value: number
  /** The part of the record that goes as far or farther, 0…1; null: nothing is on record. */
  readonly asFar: number | null
}

export interface ToldWay {
  readonly steps: readonly ToldStep[]
  readonly outcome: number
}

export interface WaysAnswer {
  /** The outcome with nothing changed; NaN where it has no value. */
  readonly plain: number
  readonly side: Side
  readonly isReached: boolean
  /** As `Ways.ways` orders them. */
  readonly ways: readonly ToldWay[]
  readonly idle: readonly ToldLever[]
  readonly leftOut: readonly ToldLever[]
}

/** The usual levers of an outcome; empty where there is no such outcome. */
export function leversFor(model: SpendingModel, record: TrackRecord, setting: WaysSetting, find = findBuiltIn): readonly ToldLever[] {
  const { events, leverSetting, found } = prepared(model, record, setting, find)
  return found === null ? [] : usualLevers(leverSetting, events, setting.outcome.id).map(toldLever)
}

/** Looks for sets, giving the part that is done between two of them. Null where there is no such outcome; what is no lever is left out. */
export function* answerWays(model: SpendingModel, record: TrackRecord, question: WaysQuestion, find = findBuiltIn): Generator<number, WaysAnswer | null> {
  const { events, leverSetting, found } = prepared(model, record, question, find)
  if (found === null) return null
  const { scenario, goal } = question
  const { projection, inputs } = leverSetting
  const levers = question.levers.flatMap((id): Lever | readonly [] => {
    const event = events.find((one) => id === `event ${one.id}`)
    return (event === undefined ? parameterLever(id, scenario, projection, inputs, record) : dateLever(event)) ?? []
  })
  const plain = found.valueIn(projection)
  const side = sideOf(plain, goal, found.unit === 'month')
  const ways = yield* findWays(model, scenario, events, levers, { valueIn: found.valueIn, value: goal, side })
  return {
    plain, side, isReached: side === 'atLeast' ? plain >= goal : plain <= goal,
    ways: ways.ways.map(({ steps, outcome }) => ({ outcome, steps: steps.map(({ lever, value, asFar }) => ({ lever: toldLever(lever), value, asFar })) })),
    idle: ways.idle.map(toldLever), leftOut: ways.leftOut.map(toldLever),
  }
}

function prepared(model: SpendingModel, record: TrackRecord, { scenario, events: beside, outcome }: WaysSetting, find: FindOutcome) {
  const events = [...beside, ...effectiveEvents(scenario)]
  const acting = actingEffects(events)
  const reading = rememberedReading()
  const projection = projectActing(model, scenario, acting, reading)
  const inputs = uncertainInputs(model, reading.castIn(model, scenario), scenario, acting, record)
  return { events, found: find(scenario, outcome, projection), leverSetting: { model, scenario, projection, inputs, record } }
}

function toldLever(lever: Lever): ToldLever {
  return { id: lever.id, eventId: lever.kind === 'date' ? lever.event.id : null, current: lever.current, origin: lever.record?.origin ?? null }
}
