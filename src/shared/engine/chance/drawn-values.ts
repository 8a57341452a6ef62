// The values that inputs take in each draw: strata by chance, values by the inverse of the distribution.
import { lazily } from '../lazily'
import { curveOf } from './curve'
import { middleOfStratum, scoresOfStrata, strataOf, strataSharing } from './latin-hypercube'
import type { UncertainInput } from './uncertain-input'

export interface Drawing {
  readonly count: number
  readonly seed: number
  /** 0…1 */
  readonly growthCorrelation: number
}

/** Shocks to growth share a factor of this name. */
const COMMON = 'growth of all'
const OF_GROWTH: readonly string[] = ['economy.growth', 'economy.growthShift', 'economy.longRunGrowth']

/** One value a draw for each input. Another input, or one less, moves no other's values. */
export function valuesDrawn(inputs: readonly UncertainInput[], { count, seed, growthCorrelation }: Drawing): readonly Float64Array[] {
  const isShared = (input: UncertainInput) => growthCorrelation > 0 && input.kind === 'parameter' && OF_GROWTH.includes(input.parts.id)
  const common = lazily(() => ({ strata: strataOf(count, seed, COMMON), scores: scoresOfStrata(count) }))
  // Inputs with the same distribution take the same values, each in an order of its own.
  const tables = new Map<string, Float64Array>()
  const tableOf = (input: UncertainInput): Float64Array => {
    const isWhole = input.kind === 'parameter' && input.isWhole
    const key = JSON.stringify([input.distribution, input.range, isWhole])
    const known = tables.get(key) ?? valuesByStratum(input, count, isWhole)
    tables.set(key, known)
    return known
  }
  return inputs.map((input) => {
    const table = tableOf(input)
    const own = strataOf(count, seed, input.id)
    const strata = isShared(input) ? strataSharing(common().strata, own, common().scores, growthCorrelation) : own
    const values = new Float64Array(count)
    for (let draw = 0; draw < count; draw += 1) values[draw] = table[strata[draw]!]!
    return values
  })
}

function valuesByStratum({ distribution, range }: UncertainInput, count: number, isWhole: boolean): Float64Array {
  const { quantile } = curveOf(distribution, range)
  return Float64Array.from({ length: count }, (_, stratum) => {
    const value = quantile(middleOfStratum(stratum, count))
    return isWhole ? Math.round(value) : value
  })
}
