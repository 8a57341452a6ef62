// The label column of "Russia beside the alliance": a row a line, sorted by its end. A line that ends early has a second
// row, which says its last value and year in words.
import { RUSSIA_WORDS } from '../../text/figures-russia'
import type { ChartProps, Domain } from '../figure'
import { formatByKind } from '../format'
import { firstThatFits, textWidth, type Lettering } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from '../placing/drawing-sizes'
import { placeRows, rowCapacity } from '../placing/place-rows'
import type { Plot } from '../placing/plot'
import type { YearAxis } from '../placing/time-axis'
import type { RussiaLine } from './line'
import type { PlacedLine } from './placed'
import { lineOf, type RussiaModel } from './state'

export interface RussiaLabel {
  readonly line: RussiaLine
  /** Middle of the row, px. */
  readonly y: number
  readonly curve: string
  /** From the end of a line that ends early to the plot's edge; null for the others. */
  readonly lead: { readonly x1: number; readonly x2: number; readonly y: number } | null
  readonly glyphX: number
  readonly name: PlacedText
  readonly detail: PlacedText | null
  readonly atCursor: PlacedText | null
  readonly atEnd: PlacedText | null
}

export interface RussiaLabels {
  readonly rows: readonly RussiaLabel[]
  readonly heads: readonly { readonly text: PlacedText; readonly isCursor: boolean }[]
  /** "+2 more", when the plot is too low for a row each. */
  readonly more: PlacedText | null
}

/** px from the plot to the glyph, from there to the name, and around numbers. */
const CURVE = 22
const GLYPH = 15
const GAP = 10
/** Width of the figure below which one number stands in a row: the cursor's, or the last year's without a cursor. */
const ONE_NUMBER = 520
/** Widest column in the window, px; names of scenarios are longer than those of actors. */
const WIDEST = 244
const WIDEST_COMPARED = 300

/** Widths of the number columns: from the axis, not from the values, so that they stay while a slider moves. */
function columnWidths({ model, style, width }: ChartProps<RussiaModel>, sizes: DrawingSizes, domain: Domain) {
  const texts = [formatByKind(domain[1], model.kind), String(model.years.at(-1) ?? '')]
  const number = Math.ceil(Math.max(...texts.map((text) => textWidth(text, { size: sizes.text, weight: 600, tabular: true }))))
  return { end: number, cursor: style === 'screen' && width >= ONE_NUMBER ? number + GAP : 0 }
}

function nameLettering(line: RussiaLine, model: RussiaModel, sizes: DrawingSizes): Lettering {
  return { size: sizes.text, weight: line === lineOf(model, 'core') ? 600 : 400 }
}

/** In the window a part of the width; in a picture as wide as names and details need, up to a part of it. */
export function labelColumnWidth(props: ChartProps<RussiaModel>, sizes: DrawingSizes, domain: Domain): number {
  const { model, width, style } = props
  const columns = columnWidths(props, sizes, domain)
  const fixed = CURVE + GLYPH + GAP + columns.end + columns.cursor
  const limit = width * sizes.labelPart
  if (style === 'screen') return Math.min(model.scenarios.length > 0 ? WIDEST_COMPARED : WIDEST, Math.max(limit, fixed + 40))
  const widest = (wordings: readonly string[], lettering: Lettering, room: number) =>
    Math.max(0, ...wordings.map((wording) => textWidth(wording, lettering)).filter((needed) => needed <= room))
  const plain = { size: sizes.text, weight: 400 } as const
  const names = model.lines.map((line) => fixed + widest(line.names, nameLettering(line, model, sizes), limit - fixed))
  const details = model.lines.map((line) => CURVE + GLYPH + widest(line.details, plain, limit - CURVE - GLYPH))
  return Math.ceil(Math.min(limit, 2 + Math.max(fixed + 40, ...names, ...details)))
}

/** Lay rows and heads out. With too little height the details go first, then lines from the least important on. */
export function placeLabels(
  props: ChartProps<RussiaModel>,
  sizes: DrawingSizes,
  plot: Plot,
  axis: YearAxis,
  placed: readonly PlacedLine[],
  domain: Domain,
  cursorYear: number | undefined,
): RussiaLabels {
  const { model, width } = props
  const columns = columnWidths(props, sizes, domain)
  const glyphX = plot.right + CURVE + 5
  const nameX = plot.right + CURVE + GLYPH
  const nameWidth = width - columns.end - columns.cursor - GAP - nameX
  const plain = { size: sizes.text, weight: 400 } as const
  const [low, high] = [plot.top + 2, plot.bottom - 2]
  const capacity = rowCapacity(sizes.rowGap, low, high)
  const withDetails = placed.length + placed.filter(({ line }) => line.details.length > 0).length <= capacity
  const shown = placed.length <= capacity ? placed : mostImportant(placed, Math.max(1, capacity - 1))
  const folded = placed.length - shown.length
  const sorted = [...shown].sort((a, b) => a.end[1] - b.end[1])
  const wanted = sorted.flatMap(({ line, end }) => (withDetails && line.details.length > 0 ? [end[1], end[1]] : [end[1]]))
  const places = [...placeRows(wanted, sizes.rowGap, low, folded > 0 ? high - sizes.rowGap : high)]
  const lowest = places.at(-1) ?? low

  const cursorPlace = cursorYear === undefined ? -1 : model.years.indexOf(cursorYear)
  const oneNumber = columns.cursor === 0 && cursorYear !== undefined
  const cursorRight = oneNumber ? width : width - columns.end - GAP
  const number = (value: number | undefined, x: number, y: number, weight: 500 | 600): PlacedText | null =>
    value === undefined || !Number.isFinite(value)
      ? null
      : { text: formatByKind(value, model.kind), x, y: baselineFor(y, sizes.text), size: sizes.text, weight, tabular: true, anchor: 'end' }
  const rows = sorted.map(({ line, end }): RussiaLabel => {
    const hasDetail = withDetails && line.details.length > 0
    const y = places.shift()!
    const detailY = hasDetail ? places.shift()! : y
    const lettering = nameLettering(line, model, sizes)
    const names = hasDetail || line.details.length === 0 ? line.names : line.namesAlone
    return {
      line,
      y: round2(y),
      curve: curvePath(Math.max(end[0], plot.right) + 2, clamp(end[1], plot), glyphX - (line.role === 'core' || line.role === 'market' ? 8 : 12), y),
      lead: end[0] < plot.right - 1 ? { x1: end[0] + 7, x2: plot.right, y: clamp(end[1], plot) } : null,
      glyphX,
      name: { ...lettering, text: firstThatFits(names, nameWidth, lettering), x: nameX, y: baselineFor(y, sizes.text) },
      detail: hasDetail
        ? { ...plain, text: firstThatFits(line.details, width - nameX, plain), x: nameX, y: baselineFor(detailY, sizes.text) }
        : null,
      atCursor: cursorPlace < 0 ? null : number(line.values[cursorPlace], cursorRight, y, 600),
      atEnd: oneNumber ? null : number(line.values[axis.lastInView], width, y, 500),
    }
  })
  const head = (text: string, x: number, isCursor: boolean) => ({
    isCursor,
    text: { text, x, y: plot.top - 12, size: sizes.text, weight: isCursor ? 600 : 400, tabular: true, anchor: 'end' } as const,
  })
  return {
    rows,
    heads: [
      ...(cursorYear === undefined ? [] : [head(String(cursorYear), cursorRight, true)]),
      ...(oneNumber ? [] : [head(String(model.years[axis.lastInView] ?? ''), width, false)]),
    ],
    more:
      folded === 0
        ? null
        : { ...plain, text: RUSSIA_WORDS.more(folded), x: nameX, y: baselineFor(lowest + sizes.rowGap, sizes.text) },
  }
}

/** Russia and the group in question, under every scenario, before the rest. */
function mostImportant(placed: readonly PlacedLine[], count: number): readonly PlacedLine[] {
  const order: readonly string[] = ['core.EUROPE_CANADA', 'market.RUS', 'power.RUS', 'core.NATO', 'core.USA']
  const rank = ({ line }: PlacedLine) => (order.includes(line.key) ? order.indexOf(line.key) : line.role === 'core' && line.scenarios ? 0.5 : order.length)
  return [...placed].sort((a, b) => rank(a) - rank(b)).slice(0, count)
}

function clamp(y: number, plot: Plot): number {
  return Math.min(plot.bottom, Math.max(plot.top, y))
}

function curvePath(x0: number, y0: number, x1: number, y1: number): string {
  const middle = round2((x0 + x1) / 2)
  return `M${round2(x0)},${round2(y0)}C${middle},${round2(y0)},${middle},${round2(y1)},${round2(x1)},${round2(y1)}`
}
