// Which of several lines comes nearest to a point: measured to what is drawn, so that it holds on any scale.
import type { Point } from './free-spot'

/** px from a point to a polyline; a NaN y is a gap. Infinity where nothing is drawn. */
export function distanceTo(line: readonly Point[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let place = 0; place < line.length; place += 1) {
    const [x0, y0] = line[place]!
    if (!Number.isFinite(y0)) continue
    const [x1, y1] = line[place + 1] ?? [x0, y0]
    // An end before a gap is a point.
    const [dx, dy] = Number.isFinite(y1) ? [x1 - x0, y1 - y0] : [0, 0]
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length))
    least = Math.min(least, Math.hypot(x - x0 - along * dx, y - y0 - along * dy))
  }
  return least
}

/** The nearest; of equally near ones the last, which is drawn on top. Null where nothing is drawn. */
export function nearestLine<L>(lines: readonly L[], partsOf: (line: L) => readonly (readonly Point[])[], x: number, y: number): L | null {
  let [nearest, least]: [L | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const line of lines) {
    const distance = Math.min(...partsOf(line).map((part) => distanceTo(part, x, y)))
    if (distance < Number.POSITIVE_INFINITY && distance <= least) [nearest, least] = [line, distance]
  }
  return nearest
}

/** Whether a point lies in a box, its edges included. */
export function isInside(x: number, y: number, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null): boolean {
  return box !== null && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}
