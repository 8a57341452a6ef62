// Pixels that the timeline's parts agree on (LOOK): gutter, rows, lanes.
import type { Lane } from './lanes'

export const GUTTER_PX = 128
export const ROW_PX = 20
export const LANE_PADDING_PX = 4
export const FOLDED_LANE_PX = 24

/** Height of a lane; it depends on its rows alone, so nothing moves on zoom. */
export function laneHeight(lane: Lane, folded: boolean): number {
  return folded ? FOLDED_LANE_PX : LANE_PADDING_PX * 2 + (lane.pointRows + lane.periodRows) * ROW_PX
}
