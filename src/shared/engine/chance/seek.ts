// Which value of one thing makes an outcome reach a goal: Brent's method inside brackets found over the whole range, the nearest
// reachable value where there is none (docs/MODEL.md §7). Knows no scenario: it is given a function.
import { brentMinimum, brentRoot } from './brent'

/** Where to look: a stretch of numbers, or a list of values in order (whole years, months of a date). */
export type Range = { readonly kind: 'stretch'; readonly min: number; readonly max: number; readonly current: number | null } | { readonly kind: 'values'; readonly values: readonly number[]; readonly current: number | null }

export interface Sought {
  /** True: the outcome is the goal, to a billionth part. False: as near to it as the range allows. */
  readonly reached: boolean
  readonly value: number
  readonly outcome: number
  /** Not reached, and yet there are outcomes on both sides of the goal: it lies between two whole values, or is leapt over. */
  readonly passed: boolean
  /** Other values at which the goal is reached, in order: where the outcome rises and falls, or stays. */
  readonly others: readonly number[]
}

/** Steps into which a stretch is cut in looking for brackets. */
const STEPS = 48
/** Halvings in looking for the edge of where there is an outcome, and turns of the range as finely as a number allows. */
const HALVINGS = 50

/**
 * Seek. `f` gives NaN where the outcome has no value. Of several values that reach the goal the nearest to the current one is
 * taken. Null where the outcome has a value nowhere in the range.
 */
export function seekGoal(f: (value: number) => number, goal: number, range: Range): Sought | null {
  const seen = new Map<number, number>()
  const off = (value: number): number => {
    const known = seen.get(value) ?? f(value) - goal
    seen.set(value, known)
    return known
  }
  const close = Math.max(Math.abs(goal), 1e-6) * 1e-9
  const points = range.kind === 'values' ? range.values.map((value) => [value, off(value)] as const) : pointsOf(range.min, range.max, range.current, off)
  const known = points.filter(([, value]) => !Number.isNaN(value))
  if (known.length === 0) return null
  const width = range.kind === 'stretch' ? range.max - range.min : 0
  const roots = known.flatMap(([value, there], place): number[] => {
    if (Math.abs(there) <= close) return [value]
    const next = known[place + 1]
    if (range.kind === 'values' || next === undefined || Math.abs(next[1]) <= close || Math.sign(there) === Math.sign(next[1])) return []
    const root = brentRoot(off, value, next[0], 1e-15 * width, there, next[1])
    // A leap over the goal has no value at which it is reached.
    return Math.abs(off(root)) <= close ? [root] : []
  })
  const isFirst = (value: number) => (range.current === null ? value : Math.abs(value - range.current))
  const inOrder = [...roots].sort((a, b) => isFirst(a) - isFirst(b) || a - b)
  const [best, ...others] = inOrder
  if (best !== undefined) return { reached: true, value: best, outcome: off(best) + goal, passed: false, others: others.sort((a, b) => a - b) }
  const nearest = nearestOf(known, range, off, close)
  const reached = Math.abs(off(nearest)) <= close
  const passed = !reached && known.some(([, there]) => there < 0) && known.some(([, there]) => there > 0)
  return { reached, value: nearest, outcome: off(nearest) + goal, passed, others: [] }
}

type Point = readonly [value: number, off: number]

/** Evenly over the range and, because ranges are far wider than what is usual, finer and finer towards the current value. */
function pointsOf(min: number, max: number, current: number | null, off: (value: number) => number): readonly Point[] {
  const values = new Set(Array.from({ length: STEPS + 1 }, (_, step) => (step === STEPS ? max : min + ((max - min) * step) / STEPS)))
  const centre = current ?? min
  if (centre >= min && centre <= max) {
    values.add(centre)
    for (let distance = (max - min) / STEPS / 2, turn = 0; turn < 16; turn += 1, distance /= 2) for (const value of [centre - distance, centre + distance]) if (value > min && value < max) values.add(value)
  }
  const points = [...values].sort((a, b) => a - b).map((value) => [value, off(value)] as const)
  // Between a point with an outcome and one without, the last that has one.
  return points.flatMap((point, place): readonly Point[] => {
    const next = points[place + 1]
    if (next === undefined || Number.isNaN(point[1]) === Number.isNaN(next[1])) return [point]
    const edge = edgeOf(point[0], next[0], off)
    return [point, [edge, off(edge)]]
  })
}

function edgeOf(from: number, to: number, off: (value: number) => number): number {
  let [inside, outside] = Number.isNaN(off(from)) ? [to, from] : [from, to]
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (inside + outside) / 2
    if (Number.isNaN(off(middle))) outside = middle
    else inside = middle
  }
  return inside
}

/** Of the points the nearest to the goal, and what is nearer still beside it; of equally near ones the nearest to the current value. */
function nearestOf(known: readonly Point[], range: Range, off: (value: number) => number, close: number): number {
  const far = ([value, there]: Point) => [Math.abs(there), Math.abs(value - (range.current ?? value))] as const
  const better = (a: Point, b: Point) => {
    const [[offA, awayA], [offB, awayB]] = [far(a), far(b)]
    return offA < offB - close || (offA <= offB + close && awayA < awayB)
  }
  const place = known.reduce((best, point, at) => (better(point, known[best]!) ? at : best), 0)
  const best = known[place]!
  if (range.kind === 'values') return best[0]
  const [from, to] = [known[place - 1] ?? best, known[place + 1] ?? best]
  const inside = brentMinimum((value) => {
    const there = Math.abs(off(value))
    return Number.isNaN(there) ? Number.POSITIVE_INFINITY : there
  }, from[0], to[0], 1e-12 * (range.max - range.min))
  return Math.abs(off(inside)) < Math.abs(best[1]) - close ? inside : best[0]
}
