// "What it takes" in pixels: columns a year, axis, the values at the right, the cursor. The ally table has its own file.
import { scaleBand, scaleLinear } from '@visx/scale'
import type { ChartProps } from '../figure'
import { TAKES_WORDS } from '../../text/figures'
import { formatByKind, formatNumber } from '../format'
import { textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import { placeColumnCursor, type ColumnCursor, type CursorWords } from '../placing/column-cursor'
import type { Box } from '../placing/free-spot'
import { roundStep, tickDecimals, ticksInside, yearLabels } from '../placing/ticks'
import { allyTableWidths, placeAllyTable, type AllyTable } from './ally-table-layout'
import { takesDomain, type TakesModel, type YearColumn } from './state'
import { placeValues, valuesWidth, type ValueRow } from './values-layout'

export interface PlacedColumn {
  readonly column: YearColumn
  /** The whole of a recorded or estimated year; null for a projected one. */
  readonly whole: Box | null
  readonly held: Box | null
  /** Between held and path: hatched where the path adds, empty where it takes away. */
  readonly extra: { readonly box: Box; readonly adds: boolean } | null
  readonly related: Box | null
  /** y of the compared scenario's cap; null without one. */
  readonly cap: number | null
}

export interface TakesLayout {
  readonly sizes: DrawingSizes
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly columns: readonly PlacedColumn[]
  readonly columnWidth: number
  readonly clipped: boolean
  readonly valueTicks: readonly { readonly at: number; readonly label: PlacedText }[]
  readonly yearTicks: readonly PlacedText[]
  readonly unit: PlacedText
  readonly values: readonly ValueRow[]
  readonly cursor: ColumnCursor | null
  readonly table: AllyTable | null
}

/** Space between chart and table, px. */
const BETWEEN = 28
/** Least width that the columns keep beside a table, px. */
const LEAST_PLOT = 170

/** Lay the figure out in `width` × `height` px: table beside the columns, else below, else none. */
export function layoutWhatItTakes(props: ChartProps<TakesModel>): TakesLayout {
  const { model, width, height, style, cursorYear } = props
  const sizes = drawingSizes(style, width)
  const domain = props.domain ?? takesDomain(model)
  const plotHeight = height - sizes.top - sizes.bottom
  const step = roundStep(domain[1] - domain[0], plotHeight, tickDistance(plotHeight, sizes))
  const ticks = ticksInside(domain[0], domain[1], step)
  const lettering = { size: sizes.text, weight: 400, tabular: true } as const
  const tickText = (value: number) => formatNumber(value, tickDecimals(step))
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), lettering)))))
  const right = valuesWidth(model, sizes, width)
  const { table, chartWidth, chartHeight } = placeParts(model, sizes, width, height, width - left - right)
  const plot = { left, right: chartWidth - right, top: sizes.top, bottom: chartHeight - sizes.bottom }

  const years = model.columns.map(({ year }) => year)
  const band = scaleBand<number>({ domain: years, range: [plot.left, plot.right], paddingInner: 0.22, paddingOuter: 0.1 })
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const middle = (year: number) => (band(year) ?? 0) + band.bandwidth() / 2
  const onGrid = cursorYear !== undefined && years.includes(cursorYear) ? cursorYear : undefined
  const columns = model.columns.map((column) => placeColumn(column, band(column.year) ?? 0, band.bandwidth(), y))
  return {
    sizes,
    plot,
    columns,
    columnWidth: round2(band.bandwidth()),
    clipped: model.columns.some(({ core, related }) => core + (Number.isFinite(related) ? related : 0) > domain[1]),
    valueTicks: ticks.map((tick) => ({
      at: round2(y(tick)),
      label: { ...lettering, text: tickText(tick), x: plot.left - 8, y: baselineFor(y(tick), sizes.text), anchor: 'end' },
    })),
    yearTicks: yearLabels(years, model.baseYear, middle, sizes.yearGap, onGrid).map((year) => ({
      ...lettering, text: String(year), x: middle(year), y: plot.bottom + 6 + sizes.text, anchor: 'middle',
    })),
    unit: { text: model.unit.text, x: 0, y: plot.top - 12, size: sizes.text, weight: 400 },
    values: placeValues(model, plot, y, sizes, width),
    cursor: onGrid === undefined ? null : placeColumnCursor(onGrid, cursorWords(model, onGrid), middle(onGrid), band.bandwidth(), plot, sizes),
    table,
  }
}

function cursorWords({ columns, unit }: TakesModel, year: number): CursorWords | null {
  const column = columns.find((candidate) => candidate.year === year)
  if (!column || !Number.isFinite(column.core)) return null
  const note = column.state === 'projected' ? TAKES_WORDS.extraOf(formatByKind(column.extra, unit.kind)) : ''
  return { value: formatByKind(column.core, unit.kind), note }
}

/** The table beside the columns if both have room, else below them, else left out; and what is left for the chart. */
function placeParts(
  model: TakesModel,
  sizes: DrawingSizes,
  width: number,
  height: number,
  plotWidth: number,
): { readonly table: AllyTable | null; readonly chartWidth: number; readonly chartHeight: number } {
  const { least, most } = allyTableWidths(sizes)
  const free = plotWidth - BETWEEN
  if (free - LEAST_PLOT >= least) {
    const tableWidth = Math.min(most, Math.max(least, Math.floor(free * 0.5)))
    const table = placeAllyTable(model, { x: width - tableWidth, y: 0, width: tableWidth, height }, sizes)
    if (table) return { table, chartWidth: width - tableWidth - BETWEEN, chartHeight: height }
  } else if (height > 380 && width >= least) {
    const chartHeight = Math.round(height * 0.54)
    const box = { x: 0, y: chartHeight + 10, width: Math.min(width, most * 1.4), height: height - chartHeight - 10 }
    const table = placeAllyTable(model, box, sizes)
    if (table) return { table, chartWidth: width, chartHeight }
  }
  return { table: null, chartWidth: width, chartHeight: height }
}

function placeColumn(column: YearColumn, left: number, width: number, y: (value: number) => number): PlacedColumn {
  const { core, held, extra, related, compared, state } = column
  const box = (low: number, high: number): Box | null =>
    Number.isFinite(low) && Number.isFinite(high) && high > low
      ? { x: round2(left), y: round2(y(high)), width: round2(width), height: round2(y(low) - y(high)) }
      : null
  const isProjected = state === 'projected'
  const between = isProjected && extra !== 0 ? box(Math.min(core, held), Math.max(core, held)) : null
  return {
    column,
    whole: isProjected ? null : box(0, core),
    held: isProjected ? box(0, Math.min(core, held)) : null,
    extra: between && { box: between, adds: extra > 0 },
    related: box(core, core + related),
    cap: Number.isFinite(compared) ? round2(y(compared)) : null,
  }
}
