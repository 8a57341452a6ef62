// The table beside "What it takes": members ranked by extra money, the rest counted, the sum below.
import { shortUnit, TAKES_WORDS } from '../../text/figures'
import { formatNumber, formatPoints, formatShare } from '../format'
import { ellipsis, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from '../placing/drawing-sizes'
import type { Box } from '../placing/free-spot'
import type { AllyRow, TakesModel } from './state'

export interface PlacedAllyRow {
  readonly id: string
  readonly cells: readonly PlacedText[]
  /** Outlined where it takes money away; null without extra money. */
  readonly bar: { readonly box: Box; readonly adds: boolean } | null
  /** `sum` stands under a line; `rest` counts the rows that did not fit. */
  readonly kind: 'ally' | 'rest' | 'sum'
}

export interface AllyTable {
  readonly heads: readonly PlacedText[]
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number }
  readonly rows: readonly PlacedAllyRow[]
}

const BAR = 38
const GAP = 9

/** Least and most useful width of the table, px. */
export function allyTableWidths(sizes: DrawingSizes): { readonly least: number; readonly most: number } {
  return { least: sizes.text * 24, most: sizes.text * 27 }
}

/** Lay the table out in a box; null when not even three allies fit or there is none. */
export function placeAllyTable(model: TakesModel, box: Box, sizes: DrawingSizes): AllyTable | null {
  const { allies, together, baseYear, lastYear, unit } = model
  const rowHeight = sizes.text + 5
  const headHeight = rowHeight * 2
  const capacity = Math.floor((box.height - headHeight - 4) / rowHeight)
  if (together === null || allies.length === 0 || capacity < 5) return null

  const lettering = { size: sizes.text, weight: 400 } as const
  const money = (value: number) => formatNumber(value, unit.kind === 'money' ? 1 : 2)
  const extraHead = TAKES_WORDS.tableExtra(lastYear, shortUnit(unit.text))
  const widthOf = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, { ...lettering, tabular: true })))
  const extraWidth = 2 + Math.ceil(widthOf([money(together.extra), ...allies.map(({ extra }) => money(extra))]))
  const barLeft = box.x + box.width - BAR
  const extraRight = barLeft - 8
  const pointsRight = extraRight - extraWidth - GAP - Math.max(0, widthOf(extraHead) - BAR - 8 - extraWidth)
  const shareRight = pointsRight - Math.ceil(widthOf(TAKES_WORDS.tablePoints)) - GAP
  const nameWidth = shareRight - Math.ceil(widthOf(TAKES_WORDS.tableShare(baseYear))) - GAP - box.x
  if (nameWidth < widthOf(TAKES_WORDS.tableCaption)) return null

  const head = (words: readonly string[], x: number, anchor: 'start' | 'end'): readonly PlacedText[] =>
    words.map((text, line) => ({ ...lettering, text, x, y: baselineFor(box.y + rowHeight * (line + 0.5), sizes.text), anchor }))
  const most = Math.max(1e-9, ...allies.map(({ extra }) => Math.abs(extra)))

  const row = (ally: AllyRow, kind: PlacedAllyRow['kind'], index: number): PlacedAllyRow => {
    const middle = box.y + headHeight + 4 + rowHeight * (index + 0.5)
    const y = baselineFor(middle, sizes.text)
    const weight = kind === 'sum' ? 600 : 400
    const number = (text: string, x: number): PlacedText => ({ text, x, y, size: sizes.text, weight: kind === 'sum' ? 600 : 500, tabular: true, anchor: 'end' })
    const name = { size: sizes.text, weight } as const
    return {
      id: ally.id,
      kind,
      cells: [
        { ...name, text: ellipsis(ally.name, nameWidth, name), x: box.x, y },
        ...(kind === 'rest' ? [] : [number(formatShare(ally.baseShare), shareRight), number(formatPoints(ally.pointsAYear), pointsRight)]),
        number(money(ally.extra), extraRight),
      ],
      bar: kind === 'ally' && ally.extra !== 0 ? barOf(ally.extra / most, barLeft, middle) : null,
    }
  }

  const fitsAll = allies.length + 1 <= capacity
  const shown = fitsAll ? allies : allies.slice(0, capacity - 2)
  const rest = allies.slice(shown.length)
  const restRow: AllyRow = {
    id: 'rest',
    name: TAKES_WORDS.others(rest.length),
    baseShare: Number.NaN,
    pointsAYear: Number.NaN,
    extra: rest.reduce((sum, { extra }) => sum + extra, 0),
  }
  return {
    heads: [
      ...head(TAKES_WORDS.tableCaption, box.x, 'start'),
      ...head(TAKES_WORDS.tableShare(baseYear), shareRight, 'end'),
      ...head(TAKES_WORDS.tablePoints, pointsRight, 'end'),
      ...head(extraHead, box.x + box.width, 'end'),
    ],
    rule: { x1: box.x, x2: box.x + box.width, y: round2(box.y + headHeight + 2) },
    rows: [
      ...shown.map((ally, index) => row(ally, 'ally', index)),
      ...(rest.length > 0 ? [row(restRow, 'rest', shown.length)] : []),
      row({ ...together, name: TAKES_WORDS.together }, 'sum', shown.length + (rest.length > 0 ? 1 : 0)),
    ],
  }
}

function barOf(part: number, x: number, middle: number): PlacedAllyRow['bar'] {
  return { box: { x, y: round2(middle - 4), width: round2(Math.abs(part) * BAR), height: 8 }, adds: part > 0 }
}
