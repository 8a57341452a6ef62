// A scenario tried with other values of its uncertain inputs, thousands of times: one projection each, of which only what is
// asked for is computed.
import type { ParameterValue } from '../../domain/parameter-key'
import { effectiveParameters, type Scenario } from '../../domain/scenario'
import { inActingOrder, type ActingEffect } from '../effects'
import type { SpendingModel } from '../prepare-model'
import { projectActing, rememberedReading } from '../project'
import type { Projection } from '../projection'
import { isProductionParameter } from '../../domain/parameter-table'
import { varyingSettings } from '../settings'
import { recycled } from '../new-series'
import { MONTH_COUNT } from '../production/months'
import { YEAR_COUNT } from '../years'
import type { UncertainInput } from './uncertain-input'

/** The value of the input at a place; null: as the scenario has it. */
export type ValueOf = (place: number) => number | null

/** A projection with these values, and with effects that act at other dates where they are given. */
export type Trial = (valueOf: ValueOf, moved?: readonly ActingEffect[]) => Projection

/** Based on nothing: what the preset sets stands among the parameters. */
const NO_BASE = ''
/** A parameter of the economy that production reads from the scenario itself. */
const READ_BY_BOTH = 'economy.russiaPurchasingPower'

/** Trials of a scenario. A projection holds until the next trial, which writes over its series. */
export function trialsOf(model: SpendingModel, scenario: Scenario, acting: readonly ActingEffect[], inputs: readonly UncertainInput[]): Trial {
  const [years, months] = [recycled(YEAR_COUNT, Number.NaN), recycled(MONTH_COUNT, 0)]
  const set = effectiveParameters(scenario)
  const spending = varyingSettings(set)
  const reading = { ...rememberedReading(), newYears: years.next, newMonths: months.next, reader: spending.reader }
  const parameters = inputs.flatMap((input, place) => (input.kind === 'parameter' ? [{ id: input.id, parts: input.parts, place, isOfSpending: !isProductionParameter(input.parts.id) }] : []))
  const effects = new Map(inputs.flatMap((input, place) => (input.kind === 'effect' ? [[`${input.eventId} ${input.place}`, place] as const] : [])))
  const steady = { ...scenario, basedOn: NO_BASE, events: [] }
  return (valueOf, moved = acting) => {
    years.rewind()
    months.rewind()
    const values: Record<string, ParameterValue> = { ...set }
    for (const { id, parts, place, isOfSpending } of parameters) {
      const value = valueOf(place)
      if (isOfSpending) spending.set(parts, value ?? set[id])
      if (value !== null && (!isOfSpending || parts.id === READ_BY_BOTH)) values[id] = value
    }
    return projectActing(model, { ...steady, parameters: values }, effects.size === 0 ? moved : resized(moved, effects, valueOf), reading)
  }
}

function resized(acting: readonly ActingEffect[], places: ReadonlyMap<string, number>, valueOf: ValueOf): readonly ActingEffect[] {
  const changed = acting.map((one) => {
    const place = places.get(`${one.event.id} ${one.place}`)
    const size = place === undefined ? null : valueOf(place)
    return size === null ? one : { ...one, effect: { ...one.effect, size } }
  })
  return changed.sort(inActingOrder)
}
