// What the layout of "Path to 5 %" hands to its drawing: lines and targets with their pixels.
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
  /** Where the mark of a compared scenario stands, at the line's end; null where nothing is compared. */
  readonly end: Point | null
}

export interface PlacedTarget {
  readonly key: string
  readonly y: number
  readonly words: PlacedText
  readonly plate: Box
}
