// The marks of scenarios at the end of a line: one beside the other where several scenarios share it.
import { round2 } from '../marks/label'
import type { Point } from '../placing/free-spot'
import type { ScenarioLook } from './scenarios'

export interface EndMark {
  readonly look: ScenarioLook
  readonly at: Point
}

/** px between marks on one line. */
const APART = 7

/** Marks on a line (x ascending, ending with its last point) from its end backwards; none where it ends without a value. */
export function endMarks(points: readonly Point[], looks: readonly ScenarioLook[]): readonly EndMark[] {
  const end = points.at(-1)
  if (end === undefined || !Number.isFinite(end[1])) return []
  return looks.map((look, place) => ({ look, at: pointAt(points, end[0] - place * APART) }))
}

/** The point of a line at `x`, or its nearest one where it has no value there. */
function pointAt(points: readonly Point[], x: number): Point {
  let place = points.length - 1
  while (place > 0 && points[place]![0] > x && Number.isFinite(points[place - 1]![1])) place -= 1
  const [from, to] = [points[place]!, points[Math.min(points.length - 1, place + 1)]!]
  if (from[0] > x || to[0] === from[0]) return [round2(Math.max(x, from[0])), from[1]]
  return [round2(x), round2(from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]))]
}
