// Levers that are tried where none are chosen: what governments decide and the economy, for whom the outcome is about; the lines
// of its category; the dates of events that act.
import { parameterKey } from '../../domain/parameter-key'
import { PARAMETER_IDS, PARAMETERS, isProductionParameter, type ParameterId } from '../../domain/parameter-table'
import { isProductionCategory } from '../../domain/production-categories'
import type { Scenario } from '../../domain/scenario'
import type { ActingEvent } from '../effects'
import type { SpendingModel } from '../prepare-model'
import type { Projection } from '../projection'
import { dateLever, parameterLever, type Lever } from './lever'
import type { TrackRecord } from './track-record'
import type { UncertainInput } from './uncertain-input'

/** What levers are made from. */
export interface LeverSetting {
  readonly model: SpendingModel
  readonly scenario: Scenario
  readonly projection: Projection
  readonly inputs: readonly UncertainInput[]
  readonly record: TrackRecord
}

/** Assumptions that are asked for as often as levers are. */
const ALSO: readonly ParameterId[] = ['economy.growthShift', 'production.realisation', 'production.lag', 'war.intensity']
const OF_LINES: readonly ParameterId[] = ['production.capacity1', 'production.refurbRate', 'production.transfers']
/** What shapes a path says nothing by itself. */
const SHAPES: readonly ParameterId[] = ['spending.shapePower', 'spending.shapeSteepness', 'spending.reviewYear']

/** The levers for an outcome by its id. */
export function usualLevers({ model, scenario, projection, inputs, record }: LeverSetting, events: readonly ActingEvent[], outcomeId: string): readonly Lever[] {
  const parts = outcomeId.split('.')
  const category = parts.find(isProductionCategory)
  const ally = model.cast.actors.find(({ id, kind }) => kind === 'ally' && parts.includes(id))?.id
  const general = PARAMETER_IDS.filter((id) => PARAMETERS[id].type === 'number' && (PARAMETERS[id].kind === 'lever' || ALSO.includes(id)) && !OF_LINES.includes(id) && !SHAPES.includes(id))
  const keys = [
    ...general.map((id) => (ally !== undefined && !isProductionParameter(id) ? parameterKey(id, ally) : id)),
    ...[...(model.production ?? new Map<string, never>()).values()].filter((line) => line.category === category).flatMap(({ producer }) => OF_LINES.map((id) => parameterKey(id, producer, undefined, category))),
  ]
  return [
    ...keys.flatMap((key) => parameterLever(key, scenario, projection, inputs, record) ?? []),
    ...events.filter(({ effects }) => effects?.some(({ enabled }) => enabled)).flatMap((event) => dateLever(event) ?? []),
  ]
}
