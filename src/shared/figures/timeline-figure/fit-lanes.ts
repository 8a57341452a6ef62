// How many rows each lane of the picture gets. Every lane keeps one; lanes open while there is room, those that need few
// rows first, and a lane that stays closed still shows every event, its periods as thin lines.
import { HORIZON_START } from '../../domain/calendar'
import type { HorizonEvent } from '../../domain/event'
import { allPeriods, assembleLane, type Lane, type PlacedPeriod } from '../../timeline/lanes'
import type { TimelineLane } from './state'

/** `open`: bars in rows of their own. `closed`: one row, periods as lines. `folded`: one row of ticks, as the user chose. */
export type LaneForm = 'open' | 'closed' | 'folded'

export interface FittedLane extends TimelineLane {
  readonly form: LaneForm
  readonly rows: number
}

export interface FittedLanes {
  readonly lanes: readonly FittedLane[]
  /** Lanes for which there is no row. */
  readonly left: readonly TimelineLane[]
  readonly rows: number
}

/** Rows for points and room kept for a bar's label, px: tightest first. */
const SETTINGS: readonly (readonly [pointRows: number, reserve: number])[] = [[1, 0], [1, 56], [1, 120], [2, 120], [2, 200]]

/** Share `rows` rows out. With too few, the last lanes are left and one row is kept to say so. */
export function fitLanes(lanes: readonly TimelineLane[], rows: number, pxPerDay: number, measure: (event: HorizonEvent) => number): FittedLanes {
  const kept = lanes.length <= rows ? lanes : lanes.slice(0, Math.max(0, rows - 1))
  const variants: readonly (readonly (Lane | null)[])[] = kept.map(({ lane, folded }) => (folded ? [] : SETTINGS.map(([pointRows, reserve]) => openLane(lane, rows, pointRows, reserve, pxPerDay, measure))))
  const given: (Lane | null)[] = kept.map(() => null)
  let free = rows - kept.length - (kept.length < lanes.length ? 1 : 0)
  for (let step = 0; step < SETTINGS.length; step += 1) {
    for (const index of inTurn(variants)) {
      const wanted = variants[index]?.[step]
      const before = given[index] ?? null
      if (!wanted || (step > 0 && before === null)) continue
      const more = rowsOf(wanted) - (before === null ? 1 : rowsOf(before))
      if (more > free) continue
      free -= more
      given[index] = wanted
    }
  }
  const fitted = kept.map((lane, index): FittedLane => {
    const open = given[index] ?? null
    if (open !== null) return { ...lane, lane: open, form: 'open', rows: rowsOf(open) }
    return { ...lane, form: lane.folded ? 'folded' : 'closed', rows: 1 }
  })
  return { lanes: fitted, left: lanes.slice(kept.length), rows: fitted.reduce((sum, lane) => sum + lane.rows, 0) }
}

/** Lanes that need the fewest rows open first, so that as many as possible do. */
function inTurn(variants: readonly (readonly (Lane | null)[])[]): readonly number[] {
  const needs = variants.map(([least]) => (least ? rowsOf(least) : Infinity))
  return [...variants.keys()].sort((a, b) => (needs[a] === needs[b] ? a - b : needs[a]! - needs[b]!))
}

function rowsOf(lane: Lane): number {
  return Math.max(1, lane.pointRows + lane.periodRows)
}

/** The lane with its points in at most so many rows and its bars packed by pixels; null when they need more than `most` rows. */
function openLane(lane: Lane, most: number, pointRows: number, reserve: number, pxPerDay: number, measure: (event: HorizonEvent) => number): Lane | null {
  const freeFrom: number[] = []
  const periods: PlacedPeriod[] = []
  for (const period of allPeriods(lane)) {
    const [start, end] = [period.first, period.after].map((day) => (day - HORIZON_START) * pxPerDay) as [number, number]
    const label = measure(period.event)
    const found = freeFrom.findIndex((free) => free <= start)
    const row = found === -1 ? freeFrom.length : found
    if (row >= most) return null
    freeFrom[row] = Math.max(end, start + 10) + (end - start - 24 >= label ? 4 : Math.min(label, reserve) + 16)
    periods.push({ ...period, row })
  }
  return assembleLane({ ...lane, periods, overflow: [], pointRows: Math.min(lane.pointRows, pointRows) })
}
