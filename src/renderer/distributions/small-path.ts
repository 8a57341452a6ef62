// The curve of a distribution over a scale, as a path: each value stands where the scale has it. Knows no screen.
import type { Distribution } from '../../shared/domain/distribution'
import { curveOf } from '../../shared/engine/chance/curve'

/** Of the drawing that the path is made for: as wide as the scale, whatever that is on the screen. */
export const SMALL_BOX = { width: 100, height: 10 } as const

const POINTS = 48
const digits = (value: number) => Number(value.toFixed(2))

/** Where a thousandth of the mass is left on either side the curve ends. */
const ENDS = [0.001, 0.999] as const

/** The values between which a curve is drawn. */
export function drawnValues(distribution: Distribution, range: readonly [number, number]): readonly [number, number] {
  return ENDS.map(curveOf(distribution, range).quantile) as [number, number]
}

/**
 * An outline that begins and ends on the ground; what lies beside the scale is left out, and all of it where nothing of the curve
 * lies over the scale. `range`: values that may be drawn at all; `scale`: the values at the left and the right edge.
 */
export function smallPath(distribution: Distribution, range: readonly [number, number], [min, max]: readonly [number, number]): string {
  const { density } = curveOf(distribution, range)
  const [low, high] = drawnValues(distribution, range)
  const [from, to] = [Math.max(min, low), Math.min(max, high)]
  if (!(from < to)) return ''
  const at = (step: number) => low + ((high - low) * step) / POINTS
  const steps = Array.from({ length: POINTS + 1 }, (_, step) => at(step))
  // The highest point counts wherever it lies: a curve that is cut keeps its height.
  const middle = 'mode' in distribution ? [distribution.mode] : []
  const most = Math.max(...[...steps, ...middle].map(density))
  const inside = [from, ...[...steps, ...middle].filter((value) => value > from && value < to).sort((a, b) => a - b), to]
  const x = (value: number) => digits(((value - min) / (max - min)) * SMALL_BOX.width)
  const y = (value: number) => digits(SMALL_BOX.height - (density(value) / most) * (SMALL_BOX.height - 1))
  const ground = SMALL_BOX.height
  return `M${x(from)} ${ground}${inside.map((value) => `L${x(value)} ${y(value)}`).join('')}L${x(to)} ${ground}Z`
}
