// Which of the equally likely parts of its distribution each draw takes, for each input by itself (Latin hypercube: McKay,
// Beckman and Conover 1979). A part stands for its middle, so that the same distribution gives the same values in another order.
import { lazily } from '../lazily'
import { randomNamed, shuffled } from '../random'
import { normalQuantile } from './normal-curve'

/** The part of the mass below the middle of a stratum. */
export function middleOfStratum(stratum: number, count: number): number {
  return (stratum + 0.5) / count
}

/** For each draw its stratum, 0…count − 1, each once. It hangs on seed, name and count alone: no other input shifts it. */
export function strataOf(count: number, seed: number, name: string): Uint32Array {
  return Uint32Array.from(shuffled(count, randomNamed(seed, name)))
}

/** The standard normal score of each stratum. */
export function scoresOfStrata(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, stratum) => normalQuantile(middleOfStratum(stratum, count)))
}

/**
 * Strata of an input that shares a factor with others: √ρ · common + √(1 − ρ) · own score, and the draws take their strata in
 * the order of that sum. Two such inputs are correlated by ρ on the normal scale; each stratum is still taken once.
 *
 * @param common the stratum of the shared factor in each draw
 * @param scores those of the strata
 */
export function strataSharing(common: Uint32Array, own: Uint32Array, scores: Float64Array, correlation: number): Uint32Array {
  const count = scores.length
  const [ofAll, ofOne] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)]
  const sums = new Float64Array(count)
  for (let draw = 0; draw < count; draw += 1) sums[draw] = ofAll * scores[common[draw]!]! + ofOne * scores[own[draw]!]!
  const sorted = sums.slice().sort()
  // Equal sums, which only chance could bring, take their places in the order of the draws.
  const taken = new Uint32Array(count)
  return Uint32Array.from(sums, (sum) => {
    const first = lowerPlace(sorted, sum)
    const stratum = first + taken[first]!
    taken[first] = taken[first]! + 1
    return stratum
  })
}

/** First place in ascending numbers that is not below a value. */
export function lowerPlace(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (sorted[middle]! < value) from = middle + 1
    else to = middle
  }
  return from
}

/** The strata of inputs by their names, where the growth of allies shares a factor. */
export interface Strata {
  own(name: string): Uint32Array
  /** Of an input that shares the factor by `correlation`, above 0 and at most 1. */
  sharing(name: string, correlation: number): Uint32Array
}

/** Gives the strata of so many draws of a seed. */
export type StrataOf = (count: number, seed: number) => Strata

/** The factor that those who share one have in common. */
const COMMON = 'growth of all'

/** Strata that are made once for as long as count and seed stay: they are the same whatever the scenario. */
export function rememberedStrata(): StrataOf {
  let last: { readonly count: number; readonly seed: number; readonly strata: Strata } | null = null
  return (count, seed) => {
    if (last?.count !== count || last.seed !== seed) last = { count, seed, strata: keptStrata(count, seed) }
    return last.strata
  }
}

function keptStrata(count: number, seed: number): Strata {
  const common = lazily(() => ({ strata: strataOf(count, seed, COMMON), scores: scoresOfStrata(count) }))
  const own = rememberedByName((name) => strataOf(count, seed, name))
  let [asked, sharing] = [Number.NaN, rememberedByName(own)]
  return {
    own,
    sharing: (name, correlation) => {
      if (correlation !== asked) {
        asked = correlation
        sharing = rememberedByName((of) => strataSharing(common().strata, own(of), common().scores, correlation))
      }
      return sharing(name)
    },
  }
}

function rememberedByName(make: (name: string) => Uint32Array): (name: string) => Uint32Array {
  const made = new Map<string, Uint32Array>()
  return (name) => {
    const known = made.get(name) ?? make(name)
    made.set(name, known)
    return known
  }
}
