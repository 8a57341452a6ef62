// The marks of scenarios at the end of a line: one beside the other where several scenarios share it.
import { round2 } from '../marks/label'
import type { Point } from '../placing/free-spot'
import { lineEnd, type Plot } from '../placing/plot'
import type { ScenarioLook } from './scenarios'

export interface EndMark {
  readonly look: ScenarioLook
  readonly at: Point
}

/** px between marks on one line. */
const APART = 7

/** Marks on a line (x ascending) from where it ends or leaves the plot backwards; those beside the plot are left out. */
export function endMarks(points: readonly Point[], looks: readonly ScenarioLook[], plot: Plot): readonly EndMark[] {
  const end = looks.length === 0 ? null : lineEnd(points, plot)
  if (end === null) return []
  const isInside = ({ at: [x, y] }: EndMark) => x >= plot.left && y >= plot.top && y <= plot.bottom
  return looks.map((look, place) => ({ look, at: place === 0 ? end : pointAt(points, end[0] - place * APART) })).filter(isInside)
}

/** The point of a line at `x`, or its nearest one where it has no value there. */
function pointAt(points: readonly Point[], x: number): Point {
  let place = points.findLastIndex(([, y]) => Number.isFinite(y))
  while (place > 0 && points[place]![0] > x && Number.isFinite(points[place - 1]![1])) place -= 1
  const [from, to] = [points[place]!, points[place + 1]]
  if (from[0] > x || to === undefined || !Number.isFinite(to[1]) || to[0] === from[0]) return [round2(Math.max(x, from[0])), from[1]]
  return [round2(x), round2(from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]))]
}
