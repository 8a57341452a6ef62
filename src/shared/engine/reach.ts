// Whom effects can reach, by the rules of the projection itself: actors whose years are projected, producers with a line.
import type { Reach } from '../domain/contradictions'
import { PRODUCERS } from '../domain/production-categories'
import { effectiveParameters, type Scenario } from '../domain/scenario'
import { castOf } from './cast'
import type { SpendingModel } from './prepare-model'
import { readProductionSettings, scopesOf } from './production/production-settings'

/** Each as the scopes that reach it. */
export function reachOf(model: SpendingModel, scenario: Scenario): Reach {
  const cast = castOf(model.cast, scenario, model.medianWales)
  const named = [...readProductionSettings(effectiveParameters(scenario)).lines].map((line) => line.slice(line.indexOf('.') + 1))
  return {
    spending: cast.scopes.filter((_, place) => cast.actors[place]!.projected),
    production: [...new Set([...PRODUCERS, ...named])].map(scopesOf),
  }
}
