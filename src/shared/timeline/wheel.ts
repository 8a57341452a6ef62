// What a turn of the wheel or a stroke on the touchpad asks of the timeline: to zoom, to pan, or nothing, so that the
// lanes scroll. Pure arithmetic; the clamp keeps one event, however large, from leaping.
import type { TimeScale } from './time-scale'

/** A wheel event's own numbers; a pinch on a touchpad comes as a turn with Ctrl. */
export interface WheelTurn {
  readonly deltaX: number
  readonly deltaY: number
  /** 0: pixels, 1: lines, 2: pages. */
  readonly deltaMode: number
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

export interface DaysInView {
  readonly from: number
  readonly to: number
}

const LINE_PX = 20
const PAGE_PX = 400

/** A pinch by p pixels zooms by e^(p/100), as the fingers expect; a notch of a wheel, about 100 px, is cut to the clamp. */
const ZOOM_PER_PX = 0.01
const MOST_ZOOM = 0.25

/** One event pans by this part of the window at most. */
const MOST_PAN = 0.25

/** Fewest days in view. */
const FEWEST_DAYS = 3

/** The days in view after a turn, with the pointer `x` px from the lanes' left edge; null when the lanes are to scroll. */
export function turnWheel(turn: WheelTurn, scale: TimeScale, x: number): DaysInView | null {
  const unit = turn.deltaMode === 1 ? LINE_PX : turn.deltaMode === 2 ? PAGE_PX : 1
  const [across, down] = [turn.deltaX * unit, turn.deltaY * unit]
  if (turn.ctrlKey || turn.metaKey) return zoomed(scale, clamp(down * ZOOM_PER_PX, MOST_ZOOM), scale.dayAt(clamp(x, scale.width)))
  if (turn.shiftKey) return panned(scale, across !== 0 ? across : down)
  return Math.abs(across) > Math.abs(down) ? panned(scale, across) : null
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, -most), most)
}

/** The day stays under the pointer. */
function zoomed({ from, to }: TimeScale, by: number, day: number): DaysInView {
  const days = to + 1 - from
  const next = Math.max(days * Math.exp(by), Math.min(days, FEWEST_DAYS))
  const start = day - (day - from) * (next / days)
  return { from: start, to: start + next - 1 }
}

function panned({ from, to, width, pxPerDay }: TimeScale, byPx: number): DaysInView {
  const days = clamp(byPx, width * MOST_PAN) / pxPerDay
  return { from: from + days, to: to + days }
}
