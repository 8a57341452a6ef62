// The labels under a part of time: those of the timeline's axis, so that both say the same at the same pixel.
import { fineTicks, makeTimeScale, yearTicks, type Tick } from '../../timeline/time-scale'
import { textWidth } from '../lettering/measure'
import { round2 } from '../marks/label'
import type { DrawingSizes } from './drawing-sizes'
import type { PlacedTick, Plot } from './plot'
import type { TimePart } from './time-axis'

/** Where the year is said among finer cells: in its first month or quarter. */
const FIRST_CELL = /^m(\d{4})-1$/

/** A line where each cell begins, its label in its middle where it has room there and beside the cursor's flag. */
export function placeTimeTicks(part: TimePart, plot: Plot, sizes: DrawingSizes, flag: { readonly x: number; readonly width: number } | null): readonly PlacedTick[] {
  const scale = makeTimeScale(part.from, part.to, plot.right - plot.left)
  const fine = fineTicks(scale)
  const lettering = { size: sizes.text, weight: 400, tabular: true } as const
  const cells = fine.length > 0 ? fine : yearTicks(scale)
  return cells.map(({ key, label, left, width }: Tick) => {
    const [from, to] = [Math.max(0, left), Math.min(scale.width, left + width)]
    const text = FIRST_CELL.exec(key)?.[1] ?? label
    const wide = textWidth(text, lettering)
    const middle = plot.left + (from + to) / 2
    const isFree = flag === null || Math.abs(middle - flag.x) > (wide + flag.width) / 2 + 4
    return {
      at: round2(plot.left + from),
      strong: false,
      label: wide + 6 <= to - from && isFree ? { ...lettering, text, x: middle, y: plot.bottom + 6 + sizes.text, anchor: 'middle' as const } : null,
    }
  })
}
