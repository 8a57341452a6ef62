// The values at the right of the columns, each with the swatch of what it measures.
import { TAKES_WORDS } from '../../text/figures'
import { formatByKind } from '../format'
import { firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from '../placing/drawing-sizes'
import { placeRows } from '../placing/place-rows'
import type { TakesModel } from './state'

export interface ValueRow {
  readonly swatch: 'held' | 'extra' | 'related' | 'ghost'
  readonly swatchX: number
  /** Middle of the swatch, px. */
  readonly y: number
  readonly value: PlacedText
  readonly caption: PlacedText
}

const SWATCH = 12
const BEFORE = 10

interface Entry {
  readonly swatch: ValueRow['swatch']
  readonly value: number
  readonly captions: readonly string[]
}

/** Values of the last year, highest first; path and held shares in one where they are the same. */
function entries({ columns, hasRelated, baseYear, ghostName, unit }: TakesModel): readonly Entry[] {
  const last = columns.at(-1)
  if (!last || !Number.isFinite(last.core)) return []
  const isHeld = formatByKind(last.core, unit.kind) === formatByKind(last.held, unit.kind)
  const all: readonly Entry[] = [
    ...(hasRelated ? [{ swatch: 'related', value: last.core + last.related, captions: TAKES_WORDS.withRelated } as const] : []),
    ...(ghostName === null ? [] : [{ swatch: 'ghost', value: last.ghost, captions: [ghostName] } as const]),
    ...(isHeld ? [] : [{ swatch: 'extra', value: last.core, captions: TAKES_WORDS.thisPath } as const]),
    { swatch: 'held', value: last.held, captions: isHeld ? TAKES_WORDS.pathIsHeld(baseYear) : TAKES_WORDS.heldShares(baseYear) },
  ]
  return all.filter(({ value }) => Number.isFinite(value)).sort((a, b) => b.value - a.value)
}

/** Captions are short in a narrow figure. */
function captionWidth(sizes: DrawingSizes, width: number): number {
  return sizes.text * (width < 700 ? 9.5 : 11)
}

/** Width that the values take, px. */
export function valuesWidth(model: TakesModel, sizes: DrawingSizes, width: number): number {
  const lettering = { size: sizes.text, weight: 400 } as const
  const most = captionWidth(sizes, width)
  const widths = entries(model).map(({ captions }) => textWidth(firstThatFits(captions, most, lettering), lettering))
  return Math.ceil(BEFORE + SWATCH + 6 + Math.max(0, ...widths))
}

/** Rows at least 2.45 lines apart (27 px in the window), each near the height that it names. */
export function placeValues(
  model: TakesModel,
  plot: { readonly right: number; readonly top: number; readonly bottom: number },
  y: (value: number) => number,
  sizes: DrawingSizes,
  width: number,
): readonly ValueRow[] {
  const rows = entries(model)
  const x = plot.right + BEFORE + SWATCH + 6
  const line = sizes.text + 2
  const places = placeRows(rows.map(({ value }) => y(value)), Math.round(sizes.text * 2.45), plot.top - 4, plot.bottom - line)
  const lettering = { size: sizes.text, weight: 400 } as const
  return rows.map(({ swatch, value, captions }, index) => {
    const middle = places[index]!
    return {
      swatch,
      swatchX: round2(plot.right + BEFORE),
      y: round2(middle),
      value: { text: formatByKind(value, model.unit.kind), x, y: baselineFor(middle, sizes.text), size: sizes.text, weight: 600, tabular: true },
      caption: { ...lettering, text: firstThatFits(captions, captionWidth(sizes, width), lettering), x, y: baselineFor(middle + line, sizes.text) },
    }
  })
}
