// What charts over the years have in common in pixels: the plot, year ticks, the dotted line where recording ends, the
// cursor's flag.
import { WORDS } from '../../text/figures'
import { textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import type { DrawingSizes } from './drawing-sizes'
import { boxesOverlap, type Box, type Point } from './free-spot'
import type { TimePart, YearAxis } from './time-axis'

export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface PlacedTick {
  /** px along the axis */
  readonly at: number
  readonly label: PlacedText | null
  readonly strong: boolean
}

/** The line where recording ends, with the words beside it. */
export interface BaseLine {
  readonly x: number
  readonly words: readonly PlacedText[]
}

export interface CursorFlag {
  readonly x: number
  readonly flag: Box
  readonly words: PlacedText
}

/** Null when every year is recorded, or none. A word that would touch `taken` (the unit) is left out. */
export function placeBaseLine(
  { years, year: x }: YearAxis,
  baseYear: number,
  plot: Plot,
  sizes: DrawingSizes,
  taken: Box,
): BaseLine | null {
  if (baseYear >= (years.at(-1) ?? 0) || baseYear <= (years[0] ?? 0)) return null
  const at = round2(x(baseYear))
  if (at < plot.left || at > plot.right) return null
  const word = { y: plot.top - 12, size: sizes.text, weight: 400 } as const
  const words: readonly PlacedText[] = [
    { ...word, text: WORDS.recorded, x: at - 7, anchor: 'end' },
    { ...word, text: WORDS.projected, x: at + 7 },
  ]
  const isInside = (box: Box) => box.x >= plot.left - 20 && box.x + box.width <= plot.right
  return { x: at, words: words.filter((placed) => isInside(textBox(placed)) && !boxesOverlap({ ...taken, width: taken.width + 6 }, textBox(placed))) }
}

/** The flag of the cursor's year or month, on the axis. */
export function placeCursorFlag(text: string, x: number, plot: Plot, sizes: DrawingSizes): CursorFlag {
  const lettering = { size: sizes.text, weight: 600, tabular: true } as const
  const width = flagWidth(text, sizes)
  return {
    x,
    flag: { x: x - width / 2, y: plot.bottom + 2, width, height: 18 },
    words: { ...lettering, text, x, y: baselineFor(plot.bottom + 11, sizes.text), anchor: 'middle' },
  }
}

export function flagWidth(text: string, sizes: DrawingSizes): number {
  return Math.ceil(textWidth(text, { size: sizes.text, weight: 600, tabular: true })) + 12
}

/** Where a line is left at the plot's right side: its last point, or between the points around the side. Null without a point in view. */
export function lineEnd(points: readonly Point[], { right }: Pick<Plot, 'right'>): Point | null {
  const finite = points.filter(([, y]) => Number.isFinite(y))
  const beyond = finite.findIndex(([x]) => x > right + 0.5)
  if (beyond < 0) return finite.at(-1) ?? null
  const [before, after] = [finite[beyond - 1], finite[beyond]!]
  if (before === undefined) return null
  const part = (right - before[0]) / (after[0] - before[0])
  return [right, before[1] + (after[1] - before[1]) * part]
}

/** Whether a pixel lies between the plot's sides. */
export function isBetween(x: number, { left, right }: Pick<Plot, 'left' | 'right'>): boolean {
  return x >= left - 0.5 && x <= right + 0.5
}

/** Where the unit begins: at the figure's edge, which under the timeline is the pane's. */
export function unitLeft(part: TimePart | undefined): number {
  return part?.plot === undefined ? 0 : 12
}
