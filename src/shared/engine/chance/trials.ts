// A scenario tried with other values of its uncertain inputs, thousands of times: one projection each, of which only what is
// asked for is computed.
import { effectiveParameters, type Scenario } from '../../domain/scenario'
import { inActingOrder, type ActingEffect } from '../effects'
import type { SpendingModel } from '../prepare-model'
import { projectActing, rememberedReading } from '../project'
import type { Projection } from '../projection'
import { isProductionParameter } from '../../domain/parameter-table'
import { varyingSettings } from '../settings'
import { recycled } from '../new-series'
import { MONTH_COUNT } from '../production/months'
import { varyingProductionSettings } from '../production/production-settings'
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

/** Trials of a scenario. A projection holds until the next trial, which writes over its series and settings. */
export function trialsOf(model: SpendingModel, scenario: Scenario, acting: readonly ActingEffect[], inputs: readonly UncertainInput[]): Trial {
  const [years, months] = [recycled(YEAR_COUNT, Number.NaN), recycled(MONTH_COUNT, 0)]
  const set = effectiveParameters(scenario)
  const [spending, production] = [varyingSettings(set), varyingProductionSettings(set)]
  const reading = { ...rememberedReading(), newYears: years.next, newMonths: months.next, reader: spending.reader, production: production.settings }
  const varied = inputs.flatMap((input, place) => {
    if (input.kind !== 'parameter') return []
    return [{ parts: input.parts, unvaried: set[input.id], place, put: isProductionParameter(input.parts.id) ? production.put : spending.set }]
  })
  const readByBoth = inputs.findIndex(({ id }) => id === READ_BY_BOTH)
  const effects = new Map(inputs.flatMap((input, place) => (input.kind === 'effect' ? [[`${input.eventId} ${input.place}`, place] as const] : [])))
  const steady = { ...scenario, parameters: set, basedOn: NO_BASE, events: [] }
  return (valueOf, moved = acting) => {
    years.rewind()
    months.rewind()
    for (const { parts, unvaried, place, put } of varied) put(parts, valueOf(place) ?? unvaried)
    const power = readByBoth === -1 ? null : valueOf(readByBoth)
    const tried = power === null ? steady : { ...steady, parameters: { ...set, [READ_BY_BOTH]: power } }
    return projectActing(model, tried, effects.size === 0 ? moved : resized(moved, effects, valueOf), reading)
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
