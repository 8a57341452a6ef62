// What a parameter key stands for at an end where nothing is set under it: the more general value, else the figure of the data.
import { parseParameterKey, type ParameterValue } from '../../domain/parameter-key'
import { isProductionParameter, parameterRow, type ParameterId } from '../../domain/parameter-table'
import { effectiveParameters, type Scenario } from '../../domain/scenario'
import { lastRecorded, type ActorData } from '../actor-data'
import { castOf, type Cast } from '../cast'
import type { SpendingModel } from '../prepare-model'
import { scopesOf } from '../production/production-settings'
import type { Projection } from '../projection'
import { FIRST_YEAR, YEAR_COUNT, yearIndex } from '../years'
import type { ParameterChange } from './changes'

export interface SeenEnd {
  readonly scenario: Scenario
  readonly projection: Projection
  readonly cast: Cast
}

/** The value in force under a change's key; null where each actor or line has its own, or nobody has said it. */
export function inForceAt({ parts: { id, scope, category, year } }: Pick<ParameterChange, 'parts'>, set: ParameterValue | undefined, { scenario, projection, cast }: SeenEnd): ParameterValue | null {
  if (set !== undefined) return set
  if (category !== undefined && scope !== undefined) return projection.production?.inForce(id, category, scope) ?? null
  const parameters = effectiveParameters(scenario)
  const place = scope === undefined ? undefined : cast.places.get(scope)
  const scopes = scope === undefined ? [] : isProductionParameter(id) ? scopesOf(scope) : (cast.scopes[place ?? -1] ?? [scope])
  const keys = [
    ...scopes.flatMap((one) => [...(year === undefined ? [] : [`${id}.${one}.${year}`]), `${id}.${one}`]),
    ...(category === undefined ? [] : [`${id}.${category}`]),
    id,
  ]
  const found = keys.find((key) => parameters[key] !== undefined)
  const actor = cast.actors[place ?? -1]
  return (found === undefined ? parameterRow(id).fallback : parameters[found]!) ?? (actor ? ownFigure(actor, id, year) : null)
}

/** The value in force under a key in a projection of a scenario; null where each actor or line has its own, or nobody has said it. */
export function valueInForce(key: string, model: SpendingModel, scenario: Scenario, projection: Projection): ParameterValue | null {
  const parts = parseParameterKey(key)
  if (!parts.ok) return null
  const cast = castOf(model.cast, scenario, model.medianWales)
  return inForceAt({ parts: parts.value }, effectiveParameters(scenario)[key], { scenario, projection, cast })
}

/** The actor's own figure where it is one number. */
function ownFigure(actor: ActorData, id: ParameterId, year: number | undefined): number | null {
  const found = () => {
    if (id === 'spending.equipmentTarget') return actor.equipmentShare[lastRecorded(actor.equipmentShare, YEAR_COUNT - 1)]
    if (id === 'spending.baseYear') return FIRST_YEAR + lastRecorded(actor.coreShare, YEAR_COUNT - 1)
    if (id === 'economy.longRunGrowth') return actor.growth[YEAR_COUNT - 1]
    if (year !== undefined && id === 'economy.growth') return actor.growth[yearIndex(year)]
    if (year !== undefined && id === 'economy.inflation') return actor.priceRise[yearIndex(year)]
    return undefined
  }
  const value = found()
  return value === undefined || Number.isNaN(value) ? null : value
}
