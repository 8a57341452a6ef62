// The column beside "Path to 5 %" that stands in for a legend: a row a line, sorted by end value, joined to its line.
import type { ChartProps, Domain } from '../figure'
import { formatByKind } from '../format'
import { ellipsis, firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from '../placing/drawing-sizes'
import { placeRows, rowCapacity } from '../placing/place-rows'
import { lineEnd, type Plot } from '../placing/plot'
import type { YearAxis } from '../placing/time-axis'
import { PATH_WORDS } from '../../text/figures'
import type { PlacedSeries } from './placed'
import type { PathSeries } from './series'
import type { PathModel } from './state'
import { estimateYears } from './words'

export interface LabelRow {
  readonly series: PathSeries
  /** Middle of the row, px. */
  readonly y: number
  readonly curve: string
  /** From the end of a line that ends early to the plot's edge; null for the others. */
  readonly lead: { readonly x1: number; readonly x2: number; readonly y: number } | null
  /** Where marker or line sample stands. */
  readonly glyphX: number
  readonly name: PlacedText
  readonly atCursor: PlacedText | null
  readonly atEnd: PlacedText | null
}

export interface LabelColumn {
  readonly rows: readonly LabelRow[]
  readonly heads: readonly { readonly text: PlacedText; readonly isCursor: boolean }[]
  /** What the hollow marks mean. */
  readonly key: { readonly glyphX: number; readonly y: number; readonly text: PlacedText } | null
  /** "+3 more", when the plot is too low for a row each. */
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

interface Columns {
  readonly name: number
  readonly end: number
  readonly cursor: number
}

const NUMBER = { weight: 600, tabular: true } as const

/** Widths of the number columns: from the axis, not from the values, so that they stay while a slider moves. */
function columnWidths({ model, style, width }: ChartProps<PathModel>, sizes: DrawingSizes, domain: Domain): Omit<Columns, 'name'> {
  const last = String(model.years.at(-1) ?? '')
  const widest = Math.max(...[formatByKind(domain[1], model.kind), last].map((text) => textWidth(text, { ...NUMBER, size: sizes.text })))
  const number = Math.ceil(widest)
  return { end: number, cursor: style === 'screen' && width >= ONE_NUMBER ? number + GAP : 0 }
}

/** Width of the whole column: as wide as its names need, up to a part of the figure; in the window always the same. */
export function labelColumnWidth(props: ChartProps<PathModel>, sizes: DrawingSizes, domain: Domain): number {
  const { model, width, style } = props
  const columns = columnWidths(props, sizes, domain)
  const fixed = CURVE + GLYPH + GAP + columns.end + columns.cursor
  const limit = width * sizes.labelPart
  if (style === 'screen') return Math.min(model.scenarios.length > 0 ? WIDEST_COMPARED : WIDEST, Math.max(limit, fixed + 40))
  const names = model.series.map(({ names, role }) => {
    const lettering = nameLettering(role, false, sizes)
    return Math.max(...names.filter((name) => fixed + textWidth(name, lettering) <= limit).map((name) => textWidth(name, lettering)), 40)
  })
  return Math.ceil(Math.min(limit, fixed + 2 + Math.max(40, ...names)))
}

function nameLettering(role: PathSeries['role'], isFocus: boolean, sizes: DrawingSizes): { size: number; weight: 400 | 600 } {
  return { size: sizes.text, weight: isFocus && role === 'core' ? 600 : 400 }
}

/** The actor in question; of compared scenarios the active one. */
function isInQuestion(line: PathSeries, { focus, series }: PathModel): boolean {
  return line.actorId === focus?.id && (line.scenarios === undefined || line === series.at(-1))
}

/** Lay out rows, heads and the key. Rows that do not fit are folded, the last picked first; the focus stays. */
export function placeLabels(
  props: ChartProps<PathModel>,
  sizes: DrawingSizes,
  plot: Plot,
  axis: YearAxis,
  placed: readonly PlacedSeries[],
  domain: Domain,
  cursorYear: number | undefined,
): LabelColumn {
  const { model, width } = props
  const columns = columnWidths(props, sizes, domain)
  const glyphX = plot.right + CURVE + 5
  const nameX = plot.right + CURVE + GLYPH
  const nameWidth = width - columns.end - columns.cursor - GAP - nameX
  const ends = placed.flatMap((line) => {
    const end = lineEnd([...line.recorded, ...line.projected], plot)
    return end ? [{ line, end }] : []
  })
  const low = plot.top + 2
  const roomy = rowCapacity(sizes.rowGap, low, plot.bottom - sizes.rowGap - 8) >= ends.length
  const key = roomy ? estimateKey(model, sizes, plot, glyphX, nameX, width) : null
  const high = key ? plot.bottom - sizes.rowGap - 8 : plot.bottom - 2
  const capacity = rowCapacity(sizes.rowGap, low, high)
  const shown = ends.length > capacity ? keepMostImportant(ends, model.focus?.id, Math.max(1, capacity - 1)) : ends
  const sorted = [...shown].sort((a, b) => a.end[1] - b.end[1])
  const folded = ends.length - shown.length
  const rowPlaces = placeRows(sorted.map(({ end }) => end[1]), sizes.rowGap, low, folded > 0 ? high - sizes.rowGap : high)
  const cursorPlace = cursorYear === undefined ? -1 : model.years.indexOf(cursorYear)
  const endRight = width
  const oneNumber = columns.cursor === 0 && cursorYear !== undefined
  const cursorRight = oneNumber ? width : width - columns.end - GAP
  const number = (text: string, x: number, y: number, weight: 500 | 600): PlacedText => ({
    text, x, y: baselineFor(y, sizes.text), size: sizes.text, weight, tabular: true, anchor: 'end',
  })
  const rows = sorted.map(({ line: { series }, end }, index): LabelRow => {
    const y = rowPlaces[index]!
    const lettering = nameLettering(series.role, isInQuestion(series, model), sizes)
    const name = series.names.length > 1 ? firstThatFits(series.names, nameWidth, lettering) : ellipsis(series.names[0]!, nameWidth, lettering)
    const atCursor = cursorPlace < 0 ? null : number(formatByKind(series.values[cursorPlace]!, model.kind), cursorRight, y, 600)
    return {
      series,
      y: round2(y),
      curve: curvePath(Math.max(end[0], plot.right) + 2, clamp(end[1], plot), glyphX - (series.role === 'core' ? 8 : 12), y),
      lead: end[0] < plot.right - 1 ? { x1: end[0] + 7, x2: plot.right, y: clamp(end[1], plot) } : null,
      glyphX,
      name: { ...lettering, text: name, x: nameX, y: baselineFor(y, sizes.text) },
      atCursor,
      atEnd: oneNumber ? null : number(formatByKind(series.values[axis.lastInView]!, model.kind), endRight, y, 500),
    }
  })
  const headY = plot.top - 12
  const head = (text: string, x: number, isCursor: boolean) => ({
    isCursor,
    text: { text, x, y: headY, size: sizes.text, weight: isCursor ? 600 : 400, tabular: true, anchor: 'end' } as const,
  })
  return {
    rows,
    key,
    heads: [
      ...(cursorYear === undefined ? [] : [head(String(cursorYear), cursorRight, true)]),
      ...(oneNumber ? [] : [head(String(model.years[axis.lastInView] ?? ''), endRight, false)]),
    ],
    more:
      folded === 0
        ? null
        : { text: PATH_WORDS.more(folded), x: nameX, y: baselineFor((rowPlaces.at(-1) ?? low) + sizes.rowGap, sizes.text), size: sizes.text, weight: 400 },
  }
}

function keepMostImportant<T extends { readonly line: PlacedSeries }>(ends: readonly T[], focus: string | undefined, count: number): readonly T[] {
  const isFocus = ({ line }: T) => line.series.actorId === focus
  return [...ends.filter(isFocus).reverse(), ...ends.filter((end) => !isFocus(end))].slice(0, count)
}

function estimateKey(
  model: PathModel,
  sizes: DrawingSizes,
  plot: Plot,
  glyphX: number,
  nameX: number,
  width: number,
): LabelColumn['key'] {
  const years = estimateYears(model)
  if (years.length === 0) return null
  const lettering = { size: sizes.text, weight: 400 } as const
  const y = plot.bottom - 4
  const words = PATH_WORDS.estimateKeys(years.map(String), model.estimatesByNato)
  return { glyphX, y, text: { ...lettering, text: firstThatFits(words, width - nameX, lettering), x: nameX, y: baselineFor(y, sizes.text) } }
}

function clamp(y: number, plot: Plot): number {
  return Math.min(plot.bottom, Math.max(plot.top, y))
}

function curvePath(x0: number, y0: number, x1: number, y1: number): string {
  const middle = round2((x0 + x1) / 2)
  return `M${round2(x0)},${round2(y0)}C${middle},${round2(y0)},${middle},${round2(y1)},${round2(x1)},${round2(y1)}`
}
