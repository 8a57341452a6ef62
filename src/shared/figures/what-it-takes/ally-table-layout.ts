// The table beside "What it takes": members ranked by extra money, the rest counted, the sum below.
import { shortUnit, TAKES_WORDS } from '../../text/figures'
import { scenarioLook, type ScenarioLook } from '../compare/scenarios'
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
  /** Marks of the scenarios whose columns stand under them; none where there is one column. */
  readonly marks: readonly { readonly look: ScenarioLook; readonly x: number; readonly y: number }[]
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
  const shareRight = pointsRight - Math.ceil(widthOf(TAKES_WORDS.tablePoints(lastYear))) - GAP
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

  return {
    marks: [],
    heads: [
      ...head(TAKES_WORDS.tableCaption, box.x, 'start'),
      ...head(TAKES_WORDS.tableShare(baseYear), shareRight, 'end'),
      ...head(TAKES_WORDS.tablePoints(lastYear), pointsRight, 'end'),
      ...head(extraHead, box.x + box.width, 'end'),
    ],
    rule: { x1: box.x, x2: box.x + box.width, y: round2(box.y + headHeight + 2) },
    rows: rowsOf(model, capacity).map(({ ally, kind }, index) => row(ally, kind, index)),
  }
}

/** Allies that fit, the rest summed, the sum of all. */
function rowsOf({ allies, together }: TakesModel, capacity: number): readonly { readonly ally: AllyRow; readonly kind: PlacedAllyRow['kind'] }[] {
  const shown = allies.length + 1 <= capacity ? allies : allies.slice(0, capacity - 2)
  const rest = allies.slice(shown.length)
  const restRow: AllyRow = {
    id: 'rest',
    name: TAKES_WORDS.others(rest.length),
    baseShare: Number.NaN,
    pointsAYear: Number.NaN,
    extra: rest.reduce((sum, { extra }) => sum + extra, 0),
    others: together!.others.map((_, place) => rest.reduce((sum, { others }) => sum + others[place]!, 0)),
  }
  return [
    ...shown.map((ally) => ({ ally, kind: 'ally' as const })),
    ...(rest.length > 0 ? [{ ally: restRow, kind: 'rest' as const }] : []),
    { ally: { ...together!, name: TAKES_WORDS.together }, kind: 'sum' as const },
  ]
}

/** The same with a column of extra money for each scenario under its mark, in place of bars and points a year; null where they have no room. */
export function placeScenarioTable(model: TakesModel, box: Box, sizes: DrawingSizes): AllyTable | null {
  const { together, baseYear, lastYear, unit, caps } = model
  const rowHeight = sizes.text + 5
  const headHeight = rowHeight * 2
  const capacity = Math.floor((box.height - headHeight - 4) / rowHeight)
  if (together === null || caps.length === 0 || capacity < 5) return null
  const lettering = { size: sizes.text, weight: 400 } as const
  const money = (value: number) => formatNumber(value, unit.kind === 'money' ? 1 : 2)
  const widthOf = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, { ...lettering, weight: 600, tabular: true })))
  const looks = [scenarioLook(0), ...caps.map(({ look }) => look)]
  const moneyOf = ({ extra, others }: AllyRow) => [extra, ...others]
  const widths = looks.map((_, place) => Math.ceil(widthOf([together, ...model.allies].map((ally) => money(moneyOf(ally)[place]!)))) + GAP + 3)
  const rights = widths.map((_, place) => box.x + box.width - widths.slice(place + 1).reduce((sum, own) => sum + own, 0))
  const extraHead = TAKES_WORDS.tableExtra(lastYear, shortUnit(unit.text)).join(' ')
  const moneyWidth = Math.max(widths.reduce((sum, own) => sum + own, 0), textWidth(extraHead, lettering) + GAP)
  const shareRight = box.x + box.width - moneyWidth - GAP
  const nameWidth = shareRight - Math.ceil(widthOf(TAKES_WORDS.tableShare(baseYear))) - GAP - box.x
  if (nameWidth < widthOf(TAKES_WORDS.tableCaption)) return null
  const head = (text: string, line: number, x: number, anchor: 'start' | 'end'): PlacedText => ({ ...lettering, text, x, y: baselineFor(box.y + rowHeight * (line + 0.5), sizes.text), anchor })
  return {
    marks: looks.map((look, place) => ({ look, x: rights[place]! - 5, y: round2(box.y + rowHeight * 1.5) })),
    heads: [
      ...TAKES_WORDS.tableCaption.map((text, line) => head(text, line, box.x, 'start')),
      ...TAKES_WORDS.tableShare(baseYear).map((text, line) => head(text, line, shareRight, 'end')),
      head(extraHead, 0, box.x + box.width, 'end'),
    ],
    rule: { x1: box.x, x2: box.x + box.width, y: round2(box.y + headHeight + 2) },
    rows: rowsOf(model, capacity).map(({ ally, kind }, index): PlacedAllyRow => {
      const y = baselineFor(box.y + headHeight + 4 + rowHeight * (index + 0.5), sizes.text)
      const name = { size: sizes.text, weight: kind === 'sum' ? 600 : 400 } as const
      const number = (text: string, x: number): PlacedText => ({ text, x, y, size: sizes.text, weight: kind === 'sum' ? 600 : 500, tabular: true, anchor: 'end' })
      return {
        id: ally.id,
        kind,
        cells: [
          { ...name, text: ellipsis(ally.name, nameWidth, name), x: box.x, y },
          ...(kind === 'rest' ? [] : [number(formatShare(ally.baseShare), shareRight)]),
          ...moneyOf(ally).map((value, place) => number(money(value), rights[place]!)),
        ],
        bar: null,
      }
    }),
  }
}

function barOf(part: number, x: number, middle: number): PlacedAllyRow['bar'] {
  return { box: { x, y: round2(middle - 4), width: round2(Math.abs(part) * BAR), height: 8 }, adds: part > 0 }
}
