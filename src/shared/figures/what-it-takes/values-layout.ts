// The values at the right of the columns, each with the swatch of what it measures.
import { TAKES_WORDS } from '../../text/figures'
import { joinedNames } from '../compare/scenario-names'
import type { ScenarioLook } from '../compare/scenarios'
import { formatByKind } from '../format'
import { firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from '../placing/drawing-sizes'
import { placeRows } from '../placing/place-rows'
import type { TakesModel } from './state'

export interface ValueRow {
  readonly swatch: 'held' | 'extra' | 'related' | 'ghost' | 'scenario'
  /** Of a compared scenario; null of the others. */
  readonly look: ScenarioLook | null
  /** Of the active scenario among compared ones: its caption is a name. */
  readonly isActive: boolean
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
  readonly look?: ScenarioLook
  readonly value: number
  readonly captions: readonly string[]
}

/** Values of the last year, highest first; path and held shares in one where they are the same. */
function entries({ columns, hasRelated, baseYear, ghostName, unit, caps, columnNames }: TakesModel): readonly Entry[] {
  const last = columns.at(-1)
  if (!last || !Number.isFinite(last.core)) return []
  const isHeld = formatByKind(last.core, unit.kind) === formatByKind(last.held, unit.kind)
  const all: readonly Entry[] = [
    ...(hasRelated ? [{ swatch: 'related', value: last.core + last.related, captions: TAKES_WORDS.withRelated } as const] : []),
    ...(ghostName === null ? [] : [{ swatch: 'ghost', value: last.ghost, captions: [ghostName] } as const]),
    ...caps.map(({ look, names, values }) => ({ swatch: 'scenario' as const, look, value: values.at(-1)!, captions: joinedNames(names) })),
    ...(isHeld ? [] : [{ swatch: 'extra', value: last.core, captions: columnNames.length > 0 ? joinedNames(columnNames) : TAKES_WORDS.thisPath } as const]),
    { swatch: 'held', value: last.held, captions: isHeld ? (columnNames.length > 0 ? joinedNames(columnNames, TAKES_WORDS.isHeld(baseYear)) : TAKES_WORDS.pathIsHeld(baseYear)) : TAKES_WORDS.heldShares(baseYear) },
  ]
  return all.filter(({ value }) => Number.isFinite(value)).sort((a, b) => b.value - a.value)
}

/** Captions are short in a narrow figure; names of scenarios have a little more room. */
function captionWidth({ caps }: TakesModel, sizes: DrawingSizes, width: number): number {
  return sizes.text * (width < 700 ? 9.5 : caps.length > 0 ? 14 : 11)
}

/** Width that the values take, px. */
export function valuesWidth(model: TakesModel, sizes: DrawingSizes, width: number): number {
  const lettering = { size: sizes.text, weight: 400 } as const
  const most = captionWidth(model, sizes, width)
  const widths = entries(model).map(({ captions }) => textWidth(firstThatFits(captions, most, lettering), lettering))
  return Math.ceil(BEFORE + SWATCH + 6 + Math.max(0, ...widths))
}

/**
 * Rows at least 2.45 lines apart (27 px in the window), each near the height that it names. Where compared scenarios make too
 * many of them, a row is a line, and what is held and what is related give way.
 */
export function placeValues(
  model: TakesModel,
  plot: { readonly right: number; readonly top: number; readonly bottom: number },
  y: (value: number) => number,
  sizes: DrawingSizes,
  width: number,
): readonly ValueRow[] {
  const all = entries(model)
  const x = plot.right + BEFORE + SWATCH + 6
  const line = sizes.text + 2
  const gap = Math.round(sizes.text * 2.45)
  const room = plot.bottom - line - (plot.top - 4)
  const isCompact = model.caps.length > 0 && (all.length - 1) * gap > room
  const rows = isCompact ? mostImportant(all, Math.max(1, Math.floor((room + line) / (line + 1)) + 1)) : all
  const places = isCompact
    ? placeRows(rows.map(({ value }) => y(value)), line + 1, plot.top - 4, plot.bottom)
    : placeRows(rows.map(({ value }) => y(value)), gap, plot.top - 4, plot.bottom - line)
  const lettering = { size: sizes.text, weight: 400 } as const
  const strong = { size: sizes.text, weight: 600, tabular: true } as const
  const wide = captionWidth(model, sizes, width)
  return rows.map(({ swatch, look, value, captions }, index) => {
    const middle = places[index]!
    const number = formatByKind(value, model.unit.kind)
    const beside = isCompact ? textWidth(number, strong) + 5 : 0
    return {
      swatch,
      look: look ?? null,
      isActive: swatch === 'extra' && model.scenarios.length > 0,
      swatchX: round2(plot.right + BEFORE),
      y: round2(middle),
      value: { ...strong, text: number, x, y: baselineFor(middle, sizes.text) },
      caption: { ...lettering, text: firstThatFits(captions, wide - beside, lettering), x: x + beside, y: baselineFor(isCompact ? middle : middle + line, sizes.text) },
    }
  })
}

/** As many rows as have room: shares held and related spending go first. */
function mostImportant(rows: readonly Entry[], most: number): readonly Entry[] {
  const order: readonly ValueRow['swatch'][] = ['held', 'related']
  const dropped = order.slice(0, Math.max(0, rows.length - most))
  return rows.filter(({ swatch }) => !dropped.includes(swatch))
}
