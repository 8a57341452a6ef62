// Which of the equally likely parts of its distribution each draw takes, for each input by itself (Latin hypercube: McKay,
// Beckman and Conover 1979). A part stands for its middle, so that the same distribution gives the same values in another order.
import { randomNamed, shuffled } from '../random'
import { normalQuantile } from './normal-curve'

/** The part of the mass below the middle of a stratum. */
export function middleOfStratum(stratum: number, count: number): number {
  return (stratum + 0.5) / count
}

/** For each draw its stratum, 0…count − 1, each once. It hangs on seed, name and count alone: no other input shifts it. */
export function strataOf(count: number, seed: number, name: string): readonly number[] {
  return shuffled(count, randomNamed(seed, name))
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
export function strataSharing(common: readonly number[], own: readonly number[], scores: Float64Array, correlation: number): readonly number[] {
  const count = scores.length
  const [ofAll, ofOne] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)]
  const sums = new Float64Array(count)
  for (let draw = 0; draw < count; draw += 1) sums[draw] = ofAll * scores[common[draw]!]! + ofOne * scores[own[draw]!]!
  const sorted = sums.slice().sort()
  // Equal sums, which only chance could bring, take their places in the order of the draws.
  const taken = new Uint32Array(count)
  const strata: number[] = []
  for (const sum of sums) {
    const first = lowerPlace(sorted, sum)
    strata.push(first + taken[first]!)
    taken[first] = taken[first]! + 1
  }
  return strata
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
