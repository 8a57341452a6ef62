// Goal seek on a scenario: over one parameter, or over the date of one of its events.
import { parseParameterKey } from '../../domain/parameter-key'
import { parameterRow } from '../../domain/parameter-table'
import { effectiveParameters, type Scenario } from '../../domain/scenario'
import { actingEffects, type ActingEffect, type ActingEvent } from '../effects'
import type { SpendingModel } from '../prepare-model'
import { MONTHS } from '../production/months'
import { projectActing, rememberedReading } from '../project'
import type { Projection } from '../projection'
import { atMonth, monthOf } from './event-month'
import { seekGoal, type Range, type Sought } from './seek'
import { trialsOf } from './trials'
import { parameterInput } from './uncertain-input'

/** The outcome in a projection; NaN where it has no value. */
export type ValueIn = (projection: Projection) => number

/** The value in force, as a number; null where each actor or line has its own, or where it is no number. */
export function currentValue(key: string, scenario: Scenario, projection: Projection): number | null {
  const parts = parseParameterKey(key)
  if (!parts.ok) return null
  const { id, category, scope } = parts.value
  const parameters = effectiveParameters(scenario)
  const ofLine = category !== undefined && scope !== undefined ? projection.production?.inForce(id, category, scope) : undefined
  const value = parameters[key] ?? ofLine ?? parameters[id] ?? parameterRow(id).fallback
  return typeof value === 'number' ? value : null
}

/**
 * The value of a number's parameter, over its whole range and years as whole ones, at which the outcome is the goal. Null where
 * the outcome has no value anywhere.
 */
export function seekParameter(model: SpendingModel, scenario: Scenario, acting: readonly ActingEffect[], key: string, valueIn: ValueIn, goal: number): Sought | null {
  const parts = parseParameterKey(key)
  const row = parts.ok ? parameterRow(parts.value.id) : null
  if (row?.type !== 'number') return null
  const { min, max } = row
  const input = parameterInput(key, { kind: 'uniform', low: min, high: max })
  const trial = trialsOf(model, scenario, acting, input === null ? [] : [input])
  const current = currentValue(key, scenario, trial(() => null))
  const range: Range = row.unit === 'year' ? { kind: 'values', values: Array.from({ length: max - min + 1 }, (_, place) => min + place), current } : { kind: 'stretch', min, max, current }
  return seekGoal((value) => valueIn(trial(() => value)), goal, range)
}

/** The month, as a place of the month grid, to which an event must move; null where the outcome has no value anywhere. */
export function seekDate(model: SpendingModel, scenario: Scenario, events: readonly ActingEvent[], eventId: string, valueIn: ValueIn, goal: number): Sought | null {
  const reading = rememberedReading()
  const projectWith = (month: number): Projection => {
    const moved = events.map((event) => (event.id === eventId ? atMonth(event, month) : event))
    return projectActing(model, scenario, actingEffects(moved), reading)
  }
  const event = events.find(({ id }) => id === eventId)
  return seekGoal((month) => valueIn(projectWith(month)), goal, { kind: 'values', values: MONTHS.map((_, month) => month), current: event === undefined ? null : monthOf(event) })
}
