// Parts of the draws as columns, without pixels: a column a year, or one a month. What "Chances by year" and "When the lead changes
// hands" share.
import type { DrawsMade } from '../draws-made'
import { formatNumber, rounded } from '../format'
import { CHANCE_COLUMNS as TEXT } from '../../text/figures-chances'

export interface ColumnsModel extends DrawsMade {
  readonly scenarioName: string
  readonly grid: 'years' | 'months'
  /** What stands on the axis: years, or months as `2030-04`. */
  readonly places: readonly string[]
  /** Per cent of the draws, one a place; null: there is nothing to draw, and `nothing` says why. */
  readonly parts: readonly number[] | null
  readonly nothing: string
  /** What is said above the plot, longest first. */
  readonly above: readonly string[]
  /** What is said there of a place that the cursor is on. */
  readonly saidAt: (place: number) => string
}

/** From nothing to the whole where years stand beside each other, else to a little above the highest column, which is a few per cent. */
export function columnsDomain({ grid, parts }: ColumnsModel): readonly [number, number] {
  const most = Math.max(0, ...(parts ?? []).filter(Number.isFinite))
  return grid === 'years' ? [0, 110] : [0, most === 0 ? 1 : most * 1.15]
}

/** "9 %", "< 1 %": what is neither none nor all is never told as one of them. */
export function partWords(percent: number): string {
  // Parts that were added up miss the whole by less than anybody drew.
  const part = rounded(percent, DECIMALS)
  if (part > 0 && part < 0.5) return TEXT.lessThanOne
  if (part < 100 && part >= 99.5) return TEXT.moreThan99
  return TEXT.percent(formatNumber(part, 0))
}

/** Per cent of the draws in a table, without the noise of adding parts up; null where there is none. */
export function shareOfDraws(percent: number | undefined): number | null {
  return percent === undefined || !Number.isFinite(percent) ? null : rounded(percent, DECIMALS)
}

const DECIMALS = 6
