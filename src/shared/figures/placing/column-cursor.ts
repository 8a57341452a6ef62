// The cursor of column charts: an outline around the year's column, its value above, a flag on the axis.
import { textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from './drawing-sizes'
import type { Box } from './free-spot'

export interface ColumnCursor {
  readonly outline: Box
  readonly flag: Box
  readonly year: PlacedText
  readonly value: PlacedText | null
  readonly note: PlacedText | null
  /** Ground under the words, px. */
  readonly plate: Box | null
}

/** What stands beside the cursor's head; null: nothing is known of the year. */
export interface CursorWords {
  readonly value: string
  /** Empty: none. */
  readonly note: string
}

/** Lay the cursor out. The words stand left of the outline's head, or right of it near the left edge. */
export function placeColumnCursor(
  year: number,
  words: CursorWords | null,
  middle: number,
  width: number,
  plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  sizes: DrawingSizes,
): ColumnCursor {
  const strong = { size: sizes.text, weight: 600, tabular: true } as const
  const plain = { size: sizes.text, weight: 400 } as const
  const flagWidth = Math.ceil(textWidth(String(year), strong)) + 12
  const top = plot.top - 6
  const outline = { x: round2(middle - width / 2 - 2), y: top, width: round2(width + 4), height: plot.bottom - top }
  const base = {
    outline,
    flag: { x: round2(middle - flagWidth / 2), y: plot.bottom + 2, width: flagWidth, height: 18 },
    year: { ...strong, text: String(year), x: middle, y: baselineFor(plot.bottom + 11, sizes.text), anchor: 'middle' },
  } as const
  if (words === null) return { ...base, value: null, note: null, plate: null }
  const { value, note } = words
  const wide = Math.max(textWidth(value, strong), textWidth(note, plain))
  const toLeft = outline.x - 6 - wide >= plot.left
  const x = toLeft ? outline.x - 6 : outline.x + outline.width + 6
  const anchor = toLeft ? 'end' : 'start'
  const first = top + sizes.text * 0.6
  const second = first + sizes.text + 3
  return {
    ...base,
    value: { ...strong, text: value, x, y: baselineFor(first, sizes.text), anchor },
    note: note === '' ? null : { ...plain, text: note, x, y: baselineFor(second, sizes.text), anchor },
    plate: {
      x: round2((toLeft ? x - wide : x) - 3),
      y: top - 2,
      width: round2(wide + 6),
      height: (note === '' ? sizes.text : sizes.text * 2 + 3) + 4,
    },
  }
}
