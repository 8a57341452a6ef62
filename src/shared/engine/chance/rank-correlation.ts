// How far one thing goes with another over the draws, by ranks (Spearman's ρ): −1 against each other, 1 together, 0 neither.
import type { DrawnValues } from './drawn-values'

/** Ranks from 0, equal values sharing the mean of theirs. Without NaN. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, place) => place).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Float64Array(values.length)
  for (let first = 0; first < order.length; ) {
    let last = first
    while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last += 1
    for (let at = first; at <= last; at += 1) ranks[order[at]!] = (first + last) / 2
    first = last + 1
  }
  return ranks
}

/** Pearson's correlation; NaN where one of both does not vary. */
export function correlationOf(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array) => {
    let sum = 0
    for (let place = 0; place < values.length; place += 1) sum += values[place]!
    return sum / values.length
  }
  const [meanA, meanB] = [mean(a), mean(b)]
  let [both, ofA, ofB] = [0, 0, 0]
  for (let place = 0; place < a.length; place += 1) {
    const [x, y] = [a[place]! - meanA, b[place]! - meanB]
    both += x * y
    ofA += x * x
    ofB += y * y
  }
  return both / Math.sqrt(ofA * ofB)
}

/** Ranks of an input's values in some draws: in the order of the strata they are sorted already. */
function ranksDrawn({ byStratum, strata }: DrawnValues, draws: readonly number[]): Float64Array {
  const counts = new Uint8Array(byStratum.length)
  for (const draw of draws) counts[strata[draw]!] = 1
  const ranks = new Float64Array(byStratum.length)
  for (let [first, before] = [0, 0]; first < byStratum.length; ) {
    let [next, equal] = [first, 0]
    for (; next < byStratum.length && byStratum[next] === byStratum[first]; next += 1) equal += counts[next]!
    ranks.fill(before + (equal - 1) / 2, first, next)
    before += equal
    first = next
  }
  const ofDraws = new Float64Array(draws.length)
  for (let place = 0; place < draws.length; place += 1) ofDraws[place] = ranks[strata[draws[place]!]!]!
  return ofDraws
}

/** Of each input with an outcome, over the draws in which the outcome has a value. NaN where nothing varies. */
export function rankCorrelations(inputs: readonly DrawnValues[], outcome: Float64Array): readonly number[] {
  const known: number[] = []
  for (const [draw, value] of outcome.entries()) if (!Number.isNaN(value)) known.push(draw)
  const ranks = ranksOf(Float64Array.from(known, (draw) => outcome[draw]!))
  return inputs.map((input) => correlationOf(ranksDrawn(input, known), ranks))
}
