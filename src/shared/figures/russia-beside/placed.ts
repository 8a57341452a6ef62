// A line of "Russia beside the alliance" with its pixels: what the layout hands to labels and drawing.
import type { EndMark } from '../compare/end-marks'
import type { Point } from '../placing/free-spot'
import type { RussiaLine } from './line'

export interface PlacedLine {
  readonly line: RussiaLine
  readonly recorded: readonly Point[]
  readonly projected: readonly Point[]
  /** Estimates before the base year. */
  readonly estimates: readonly Point[]
  /** The last recorded year's marker; null for lines without one. */
  readonly marker: { readonly at: Point; readonly hollow: boolean } | null
  readonly cursor: Point | null
  /** Marks of the compared scenarios whose line it is; none where nothing is compared. */
  readonly ends: readonly EndMark[]
  /** The last point that there is. */
  readonly end: Point
}
