// How a share moves from the base year to the target year: the fraction of the way gone (docs/MODEL.md §2, table of shapes).
import type { PathShape } from '../domain/parameter-table'

export interface ShapeSettings {
  readonly shape: PathShape
  /** Exponent of `backLoaded`; `frontLoaded` takes its inverse. At least 1. */
  readonly power: number
  /** κ of the S-curve, above 0. */
  readonly steepness: number
  /** Place of the review year on the way, as a fraction of it: 0 = base year, 1 = target year. */
  readonly review: number
}

/** `ratio` is goal / base; the geometric shape alone reads it. */
type Fraction = (x: number, settings: ShapeSettings, ratio: number) => number

/**
 * f(x) of each shape, x in 0…1: f(0) = 0, f(1) = 1 and never falling; `hold` stays 0, `stall` stays where the review found it.
 * `geometric` is written as a fraction too: base + (goal − base) · f(x) = base · (goal / base)^x.
 */
export const PATH_FRACTION: Readonly<Record<PathShape, Fraction>> = {
  linear: (x) => x,
  frontLoaded: (x, { power }) => x ** (1 / power),
  backLoaded: (x, { power }) => x ** power,
  sCurve: (x, { steepness }) => sCurve(steepness)(x),
  geometric: (x, _, ratio) => (hasGeometricPath(ratio) ? (ratio ** x - 1) / (ratio - 1) : x),
  afterReview: (x, { review }) => {
    if (x >= 1) return 1
    const from = Math.max(0, review)
    return x <= from ? 0 : (x - from) / (1 - from)
  },
  stall: (x, { review }) => Math.min(x, Math.max(0, review)),
  hold: () => 0,
  // Where an ally has announced nothing after its base year; announced-path.ts has the others.
  announced: (x) => x,
}

/** (σ(κ(x − ½)) − σ(−κ/2)) / (σ(κ/2) − σ(−κ/2)), σ the logistic: the fraction of the way gone at x in 0…1. */
export function sCurve(steepness: number): (x: number) => number {
  const low = logistic(-steepness / 2)
  const all = logistic(steepness / 2) - low
  return (x) => (logistic(steepness * (x - 0.5)) - low) / all
}

/** Whether goal / base allows constant growth: not from a base of 0, and not where nothing moves. */
function hasGeometricPath(ratio: number): boolean {
  return Number.isFinite(ratio) && ratio !== 1
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** Ratios this near to 1 lose their digits in (ratio^x − 1) / (ratio − 1); the path is then straight to 1e-9. */
const NEARLY_ONE = 1e-9

/**
 * Share at a point of the way: base + (goal − base) · f(x) (docs/MODEL.md §2).
 * Exactly `base` at f = 0 and exactly `goal` at f = 1, so that "target reached" needs no tolerance.
 */
export function shareAt(base: number, goal: number, x: number, settings: ShapeSettings): number {
  const quotient = goal / base
  const ratio = Math.abs(quotient - 1) < NEARLY_ONE ? 1 : quotient
  const fraction = PATH_FRACTION[settings.shape](x, settings, ratio)
  return fraction === 1 ? goal : base + (goal - base) * fraction
}
