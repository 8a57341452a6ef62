// The values that inputs take in each draw: strata by chance, values by the inverse of the distribution.
import { curveOf } from './curve'
import { middleOfStratum, rememberedStrata, type StrataOf } from './latin-hypercube'
import type { UncertainInput } from './uncertain-input'

export interface Drawing {
  readonly count: number
  readonly seed: number
  /** 0…1 */
  readonly growthCorrelation: number
}

/** What an input takes in each draw. */
export interface DrawnValues {
  /** One value a stratum, ascending. */
  readonly byStratum: Float64Array
  /** The stratum of each draw. */
  readonly strata: Uint32Array
}

export function valueIn({ byStratum, strata }: DrawnValues, draw: number): number {
  return byStratum[strata[draw]!]!
}

/** Shocks to growth share a factor. */
const OF_GROWTH: readonly string[] = ['economy.growth', 'economy.growthShift', 'economy.longRunGrowth']

/**
 * One value a draw for each input. Another input, or one less, moves no other's values.
 * `strataOf`: that of earlier drawings, to save time.
 */
export function valuesDrawn(inputs: readonly UncertainInput[], { count, seed, growthCorrelation }: Drawing, strataOf: StrataOf = rememberedStrata()): readonly DrawnValues[] {
  const isShared = (input: UncertainInput) => growthCorrelation > 0 && input.kind === 'parameter' && OF_GROWTH.includes(input.parts.id)
  const strata = strataOf(count, seed)
  // Inputs with the same distribution take the same values, each in an order of its own.
  const tables = new Map<string, Float64Array>()
  const tableOf = (input: UncertainInput): Float64Array => {
    const isWhole = input.kind === 'parameter' && input.isWhole
    const key = JSON.stringify([input.distribution, input.range, isWhole])
    const known = tables.get(key) ?? valuesByStratum(input, count, isWhole)
    tables.set(key, known)
    return known
  }
  return inputs.map((input) => ({ byStratum: tableOf(input), strata: isShared(input) ? strata.sharing(input.id, growthCorrelation) : strata.own(input.id) }))
}

function valuesByStratum({ distribution, range }: UncertainInput, count: number, isWhole: boolean): Float64Array {
  const { quantile } = curveOf(distribution, range)
  return Float64Array.from({ length: count }, (_, stratum) => {
    const value = quantile(middleOfStratum(stratum, count))
    return isWhole ? Math.round(value) : value
  })
}
