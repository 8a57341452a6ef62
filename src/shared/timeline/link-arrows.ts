// The lines of links between events: a curve from one to the other, leaving and reaching at the nearer ends.
export interface ArrowEnd {
  /** px along the axis. */
  readonly left: number
  readonly right: number
  /** px down: the middle of the row. */
  readonly y: number
}

export interface ArrowPair {
  readonly id: string
  /** Null where an end is not drawn: then there is no arrow. */
  readonly from: ArrowEnd | null
  readonly to: ArrowEnd | null
  readonly strong: boolean
}

export interface Arrow {
  readonly id: string
  readonly path: string
  readonly strong: boolean
}

/** Least reach of a curve sideways, px. */
const REACH = 18

export function makeArrows(pairs: readonly ArrowPair[]): Arrow[] {
  return pairs.flatMap(({ id, from, to, strong }) => (from && to ? [{ id, strong, path: curve(from, to) }] : []))
}

function curve(from: ArrowEnd, to: ArrowEnd): string {
  const forward = to.left >= from.right
  const backward = to.right <= from.left
  const [x1, x2] = forward ? [from.right, to.left] : backward ? [from.left, to.right] : [from.right, to.right]
  const reach = Math.max(REACH, Math.abs(x2 - x1) * 0.4)
  const [c1, c2] = forward ? [x1 + reach, x2 - reach] : backward ? [x1 - reach, x2 + reach] : [x1 + reach, x2 + reach]
  const round = (value: number) => Math.round(value * 10) / 10
  return `M${round(x1)},${round(from.y)}C${round(c1)},${round(from.y)},${round(c2)},${round(to.y)},${round(x2)},${round(to.y)}`
}
