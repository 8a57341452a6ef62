// The years under a plot: those of the grid that have room, or, of a part of time, the cells of the timeline's axis.
import { textWidth } from '../lettering/measure'
import { round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from './drawing-sizes'
import { flagWidth, type PlacedTick, type Plot } from './plot'
import { yearLabels } from './ticks'
import type { TimePart, YearAxis } from './time-axis'
import { placeTimeTicks } from './time-ticks'

/** A tick a year; labels where they have room beside each other and beside the cursor's flag. Of a part of time, the timeline's cells. */
export function placeYearTicks(
  { years, year: x }: YearAxis,
  baseYear: number,
  plot: Plot,
  sizes: DrawingSizes,
  cursorYear: number | undefined,
  part: TimePart | undefined,
): readonly PlacedTick[] {
  if (part !== undefined) return placeTimeTicks(part, plot, sizes, cursorYear === undefined ? null : { x: x(cursorYear), width: flagWidth(String(cursorYear), sizes) })
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

/** Every year labelled where all of them have room beside each other and the cursor's flag; else as `placeYearTicks`. */
export function placeEachYear(axis: YearAxis, baseYear: number, plot: Plot, sizes: DrawingSizes, cursorYear: number | undefined, part: TimePart | undefined): readonly PlacedTick[] {
  const lettering = { size: sizes.text, weight: 400, tabular: true } as const
  const wide = Math.max(0, ...axis.years.map((year) => textWidth(String(year), lettering)))
  const [first, second] = [axis.years[0] ?? 0, axis.years[1] ?? 0]
  if (part !== undefined || axis.year(second) - axis.year(first) < wide + 10) return placeYearTicks(axis, baseYear, plot, sizes, cursorYear, part)
  const flag = cursorYear === undefined ? null : { x: axis.year(cursorYear), room: (wide + flagWidth(String(cursorYear), sizes)) / 2 + 4 }
  return axis.years.map((year) => {
    const x = axis.year(year)
    const isFree = flag === null || Math.abs(x - flag.x) >= flag.room
    return { at: round2(x), strong: false, label: isFree ? { ...lettering, text: String(year), x, y: plot.bottom + 6 + sizes.text, anchor: 'middle' as const } : null }
  })
}

/** Year labels under columns; of a part of time, those of the timeline's cells. */
export function placeColumnYears(axis: YearAxis, baseYear: number, plot: Plot, sizes: DrawingSizes, cursorYear: number | undefined, part: TimePart | undefined): readonly PlacedText[] {
  return placeYearTicks(axis, baseYear, plot, sizes, cursorYear, part).flatMap(({ label }) => label ?? [])
}
