// What charts over the years have in common in pixels: the plot, year ticks, the dotted line where recording ends, the
// cursor's flag.
import { WORDS } from '../../text/figures'
import { textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import type { DrawingSizes } from './drawing-sizes'
import { boxesOverlap, type Box } from './free-spot'
import { yearLabels } from './ticks'

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

type YearScale = (year: number) => number

/** A tick a year; labels where they have room beside each other and beside the cursor's flag. */
export function placeYearTicks(
  years: readonly number[],
  baseYear: number,
  x: YearScale,
  plot: Plot,
  sizes: DrawingSizes,
  cursorYear: number | undefined,
): readonly PlacedTick[] {
  const labelled = yearLabels(years, baseYear, x, sizes.yearGap, cursorYear)
  const lettering = { size: sizes.text, weight: 400, tabular: true } as const
  return years.map((year) => ({
    at: round2(x(year)),
    strong: false,
    label: labelled.includes(year)
      ? { ...lettering, text: String(year), x: x(year), y: plot.bottom + 6 + sizes.text, anchor: 'middle' }
      : null,
  }))
}

/** Null when every year is recorded, or none. A word that would touch `taken` (the unit) is left out. */
export function placeBaseLine(
  years: readonly number[],
  baseYear: number,
  x: YearScale,
  plot: Plot,
  sizes: DrawingSizes,
  taken: Box,
): BaseLine | null {
  if (baseYear >= (years.at(-1) ?? 0) || baseYear <= (years[0] ?? 0)) return null
  const at = round2(x(baseYear))
  const word = { y: plot.top - 12, size: sizes.text, weight: 400 } as const
  const words: readonly PlacedText[] = [
    { ...word, text: WORDS.recorded, x: at - 7, anchor: 'end' },
    { ...word, text: WORDS.projected, x: at + 7 },
  ]
  return { x: at, words: words.filter((placed) => !boxesOverlap({ ...taken, width: taken.width + 6 }, textBox(placed))) }
}

/** The flag of the cursor's year or month, on the axis. */
export function placeCursorFlag(text: string, x: number, plot: Plot, sizes: DrawingSizes): CursorFlag {
  const lettering = { size: sizes.text, weight: 600, tabular: true } as const
  const width = Math.ceil(textWidth(text, lettering)) + 12
  return {
    x,
    flag: { x: x - width / 2, y: plot.bottom + 2, width, height: 18 },
    words: { ...lettering, text, x, y: baselineFor(plot.bottom + 11, sizes.text), anchor: 'middle' },
  }
}
