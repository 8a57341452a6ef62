// A difference shared out over the changes that make it (Shapley's value): what a change adds, as the mean over all orders in
// which the changes could be made. The parts add up to the whole, changes that do the same get the same, one that does nothing
// gets 0. Knows no scenario and no series.
import { randomFrom, shuffled } from '../random'

export interface ShareOptions {
  /** Up to so many changes every subset is computed; above it orders are sampled. Absent: 12. */
  readonly exactTo?: number
  /** Seed of the sampled orders. Absent: 1. */
  readonly seed?: number
  /** Values to compute at most when sampling, but never fewer than 30 pairs of orders take. Absent: 8192. */
  readonly most?: number
}

export interface Shares {
  readonly kind: 'shares'
  /** The value with no change made, and with all of them. */
  readonly none: number
  readonly all: number
  /** One a change. Their sum is `all − none` to the last digits of the largest of them. */
  readonly parts: readonly number[]
  /** Standard error of each part, where orders were sampled; null where every subset was computed. */
  readonly errors: readonly number[] | null
  /** How many values were computed. */
  readonly computed: number
}

/** Why nothing can be shared out: there is no value before, after, or for some of the changes made without the others. */
export interface NoShares {
  readonly kind: 'noValue'
  readonly where: 'none' | 'all' | 'both' | 'between'
  readonly none: number
  readonly all: number
}

export type Sharing = Shares | NoShares

/** The value with some of the changes made. The list is used again: it must not be kept. NaN where there is no value. */
export type ValueOf = (isMade: readonly boolean[]) => number

const EXACT_TO = 12
const MOST = 8192
const LEAST_PAIRS = 30

/**
 * Share out `valueOf(all) − valueOf(none)` over `count` changes.
 *
 * Up to `exactTo` changes: each subset is computed once, a change's part is Σ |S|! (n − |S| − 1)! / n! · (v(S + it) − v(S)).
 * Above: orders are drawn by a seeded generator, each with its reverse (antithetic pairs), a part is the mean of what the
 * change adds in them, its error the standard deviation of the means of pairs over √pairs. Along one order what the changes
 * add is the whole difference, so the means add up to it too; no estimate is stretched to fit.
 * What rounding leaves (parts of 1e-15) is added to the largest part, in both cases.
 */
export function shareOut(count: number, valueOf: ValueOf, options: ShareOptions = {}): Sharing {
  const steps = sharing(count, valueOf, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, one value computed in each, for callers that must not hold up others. Yields the part done, 0…1. */
export function* sharing(count: number, valueOf: ValueOf, options: ShareOptions = {}): Generator<number, Sharing> {
  const [none, all] = [valueOf(made(count, false)), valueOf(made(count, true))]
  const hasNone = Number.isFinite(none)
  const hasAll = Number.isFinite(all)
  if (!hasNone || !hasAll) return { kind: 'noValue', where: hasNone ? 'all' : hasAll ? 'none' : 'both', none, all }
  const found = yield* count <= (options.exactTo ?? EXACT_TO) ? bySubsets(count, valueOf, none, all) : byOrders(count, valueOf, none, all, options)
  return found === null ? { kind: 'noValue', where: 'between', none, all } : { kind: 'shares', none, all, ...found, parts: summingTo(all - none, found.parts) }
}

type Found = Pick<Shares, 'parts' | 'errors' | 'computed'> | null

function made(count: number, isMade: boolean): boolean[] {
  return Array.from({ length: count }, () => isMade)
}

function* bySubsets(count: number, valueOf: ValueOf, none: number, all: number): Generator<number, Found> {
  const subsets = 2 ** count
  const values = new Float64Array(subsets)
  const isMade = made(count, false)
  for (let subset = 0; subset < subsets; subset += 1) {
    for (let change = 0; change < count; change += 1) isMade[change] = ((subset >> change) & 1) === 1
    const value = subset === 0 ? none : subset === subsets - 1 ? all : valueOf(isMade)
    if (!Number.isFinite(value)) return null
    values[subset] = value
    yield (subset + 1) / subsets
  }
  const weights = weightsOf(count)
  const parts = new Array<number>(count).fill(0)
  for (let subset = 0; subset < subsets; subset += 1) {
    const weight = weights[sizeOf(subset)]!
    for (let change = 0; change < count; change += 1) {
      const bit = 1 << change
      if ((subset & bit) === 0) parts[change] = parts[change]! + weight * (values[subset | bit]! - values[subset]!)
    }
  }
  return { parts, errors: null, computed: subsets }
}

/** s! (n − s − 1)! / n! for subsets of s changes. */
function weightsOf(count: number): readonly number[] {
  let weight = 1 / count
  return Array.from({ length: count }, (_, size) => {
    const own = weight
    weight = (weight * (size + 1)) / (count - size - 1)
    return own
  })
}

function sizeOf(subset: number): number {
  let size = 0
  for (let rest = subset; rest > 0; rest &= rest - 1) size += 1
  return size
}

function* byOrders(count: number, valueOf: ValueOf, none: number, all: number, { seed = 1, most = MOST }: ShareOptions): Generator<number, Found> {
  const random = randomFrom(seed)
  const pairs = Math.max(LEAST_PAIRS, Math.floor(most / (2 * (count - 1))))
  const means = new Array<number>(count).fill(0)
  const squares = new Array<number>(count).fill(0)
  // Orders meet in small and in nearly whole subsets again and again.
  const known = new Map<string, number>()
  const isMade = made(count, false)
  for (let pair = 1; pair <= pairs; pair += 1) {
    const order = shuffled(count, random)
    const added = new Array<number>(count).fill(0)
    for (const way of [order, [...order].reverse()]) {
      isMade.fill(false)
      let before = none
      for (const [place, change] of way.entries()) {
        isMade[change] = true
        const key = isMade.map(Number).join('')
        const value = place === count - 1 ? all : (known.get(key) ?? valueOf(isMade))
        if (!Number.isFinite(value)) return null
        known.set(key, value)
        added[change] = added[change]! + (value - before) / 2
        before = value
        yield (pair - 1) / pairs
      }
    }
    for (let change = 0; change < count; change += 1) {
      const off = added[change]! - means[change]!
      means[change] = means[change]! + off / pair
      squares[change] = squares[change]! + off * (added[change]! - means[change]!)
    }
  }
  return { parts: means, errors: squares.map((square) => Math.sqrt(square / (pairs - 1) / pairs)), computed: known.size + 1 }
}

/** Parts whose sum, added up first to last, is the whole as nearly as numbers allow: the largest takes what rounding left. */
function summingTo(whole: number, parts: readonly number[]): readonly number[] {
  const largest = parts.reduce((found, part, place) => (Math.abs(part) > Math.abs(parts[found] ?? 0) ? place : found), 0)
  const rest = whole - parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part, place) => (place === largest && rest !== 0 ? part + rest : part))
}
