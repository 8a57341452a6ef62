// The part of a lane that a range of days touches, found without walking the lane. Where a lane is laid out in stretches,
// they depend on the zoom alone.
import { HORIZON_END, HORIZON_START } from '../domain/calendar'
import { fineBinDays, fineBinOf } from './bins'
import type { Crowd, LanePoint } from './lanes'

/** Days, the first included and the last not; all of the timeline where it is not given. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** Width of a stretch of the timeline that is laid out by itself, px: many times a window, so that few edges are seen. */
const STRETCH_PX = 6000

/** A lane with fewer points is laid out as one stretch. */
const MANY_POINTS = 200

/** The points of the stretches that a range touches; a stretch depends on the zoom alone, never on the range. */
export function stretchesOf(points: readonly LanePoint[], pxPerDay: number, range: DayRange): (readonly LanePoint[])[] {
  if (points.length <= MANY_POINTS) return [points]
  // Whole fine bins, so that no crowd is torn apart.
  const bin = fineBinDays(pxPerDay)
  const days = Math.max(bin, Math.floor(STRETCH_PX / pxPerDay / bin) * bin)
  const first = Math.max(0, Math.floor((range.from - HORIZON_START) / days))
  const last = Math.floor((Math.min(range.to, HORIZON_END + 1) - HORIZON_START) / days)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const from = HORIZON_START + (first + index) * days
    return points.slice(firstFrom(points, from), firstFrom(points, from + days))
  })
}

/** Place of the first point on or after a day; points are sorted by day. */
function firstFrom(points: readonly { readonly day: number }[], day: number): number {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (points[middle]!.day < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Neighbours in bins of so many whole days. */
export function fineCrowds(points: readonly LanePoint[], days: number): Crowd[] {
  const crowds: { bin: Crowd['bin']; points: LanePoint[] }[] = []
  for (const point of points) {
    const last = crowds.at(-1)
    if (last && point.day < last.bin.after) last.points.push(point)
    else crowds.push({ bin: fineBinOf(point.day, days), points: [point] })
  }
  return crowds
}

/** Place of the first period that ends behind a day; periods are in order and apart. */
export function firstAfter(row: readonly { readonly after: number }[], day: number): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]!.after <= day) low = middle + 1
    else high = middle
  }
  return low
}
