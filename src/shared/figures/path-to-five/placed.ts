// What the layout of "Path to 5 %" hands to its drawing: lines and targets with their pixels.
import type { EndMark } from '../compare/end-marks'
import type { PlacedText } from '../marks/label'
import type { Box, Point } from '../placing/free-spot'
import type { PathSeries } from './series'

export interface PlacedSeries {
  readonly series: PathSeries
  readonly recorded: readonly Point[]
  readonly projected: readonly Point[]
  /** Estimates before the base year. */
  readonly estimates: readonly Point[]
  /** The base year's marker; null where there is no recorded value. */
  readonly marker: { readonly at: Point; readonly hollow: boolean } | null
  readonly cursor: Point | null
  /** Marks of the compared scenarios whose line it is; none where nothing is compared. */
  readonly ends: readonly EndMark[]
}

export interface PlacedTarget {
  readonly key: string
  readonly y: number
  readonly words: PlacedText
  readonly plate: Box
}
