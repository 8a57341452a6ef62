// The cursor of "What it takes": an outline around the year's column, its value above, a flag on the axis.
import { TAKES_WORDS } from '../../text/figures'
import { formatByKind } from '../format'
import { textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from '../placing/drawing-sizes'
import type { Box } from '../placing/free-spot'
import type { TakesModel } from './state'

export interface TakesCursor {
  readonly outline: Box
  readonly flag: Box
  readonly year: PlacedText
  readonly value: PlacedText | null
  readonly note: PlacedText | null
  /** Ground under the words, px. */
  readonly plate: Box | null
}

/** Lay the cursor out. The words stand left of the outline's head, or right of it near the left edge. */
export function placeCursor(
  model: TakesModel,
  year: number,
  middle: number,
  width: number,
  plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  sizes: DrawingSizes,
): TakesCursor {
  const column = model.columns.find((candidate) => candidate.year === year)
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
  if (!column || !Number.isFinite(column.core)) return { ...base, value: null, note: null, plate: null }
  const value = formatByKind(column.core, model.unit.kind)
  const note = column.state === 'projected' ? TAKES_WORDS.extraOf(formatByKind(column.extra, model.unit.kind)) : ''
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
