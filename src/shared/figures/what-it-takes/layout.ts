// "What it takes" in pixels: columns a year, axis, the values at the right, the cursor. The ally table has its own file.
import { scaleLinear } from '@visx/scale'
import type { ScenarioLook } from '../compare/scenarios'
import type { ChartProps } from '../figure'
import { TAKES_WORDS } from '../../text/figures'
import { formatByKind } from '../format'
import { textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import { placeColumnCursor, type ColumnCursor, type CursorWords } from '../placing/column-cursor'
import type { Box } from '../placing/free-spot'
import { placeEvents, type PlacedEvent } from '../placing/place-events'
import { isBetween, unitLeft, type Plot } from '../placing/plot'
import { placeColumnYears } from '../placing/year-ticks'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { plotSides, yearAxis, type YearAxis } from '../placing/time-axis'
import { allyTableWidths, placeAllyTable, placeScenarioTable, type AllyTable } from './ally-table-layout'
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
  /** y of the cap that was before the move; null without one. */
  readonly cap: number | null
  /** The caps of compared scenarios, the active one's neighbour last. */
  readonly caps: readonly { readonly look: ScenarioLook; readonly y: number }[]
}

export interface TakesLayout {
  readonly sizes: DrawingSizes
  readonly plot: Plot
  readonly axis: YearAxis
  readonly columns: readonly PlacedColumn[]
  readonly columnWidth: number
  readonly clipped: boolean
  readonly valueTicks: readonly { readonly at: number; readonly label: PlacedText }[]
  readonly yearTicks: readonly PlacedText[]
  readonly unit: PlacedText
  readonly values: readonly ValueRow[]
  readonly events: readonly PlacedEvent[]
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
  const tickText = tickWords(step)
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), lettering)))))
  const right = valuesWidth(model, sizes, width)
  // Under the timeline the columns keep to its years; the table gives way.
  const { table, chartWidth, chartHeight } = props.time?.plot ? { table: null, chartWidth: width, chartHeight: height } : placeParts(model, sizes, width, height, width - left - right)
  const plot: Plot = { ...plotSides({ left, right: chartWidth - right }, props.time), top: sizes.top, bottom: chartHeight - sizes.bottom }

  const years = model.columns.map(({ year }) => year)
  const axis = yearAxis(years, plot, props.time, 'columns')
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const onGrid = cursorYear !== undefined && years.includes(cursorYear) && isBetween(axis.year(cursorYear), plot) ? cursorYear : undefined
  const leftOf = (year: number) => axis.year(year) - axis.column / 2
  const cursor = onGrid === undefined ? null : placeColumnCursor(onGrid, cursorWords(model, onGrid), axis.year(onGrid), axis.column, plot, sizes)
  const columns = model.columns.map((column, place) => placeColumn(column, leftOf(column.year), axis.column, y, capsAt(model, place)))
  return {
    sizes,
    plot,
    axis,
    columns,
    columnWidth: round2(axis.column),
    clipped: axis.isPart || model.columns.some(({ core, related }) => core + (Number.isFinite(related) ? related : 0) > domain[1]) || model.caps.some(({ values }) => values.some((value) => value > domain[1])),
    valueTicks: ticks.map((tick) => ({
      at: round2(y(tick)),
      label: { ...lettering, text: tickText(tick), x: plot.left - 8, y: baselineFor(y(tick), sizes.text), anchor: 'end' },
    })),
    yearTicks: placeColumnYears(axis, model.baseYear, plot, sizes, onGrid, props.time),
    unit: { text: model.unit.text, x: unitLeft(props.time), y: plot.top - 12, size: sizes.text, weight: 400 },
    values: placeValues(model, plot, y, sizes, width),
    events: placeEvents(props.events, axis, plot, sizes, [], [...columns.flatMap(({ whole, held, extra, related }) => [whole, held, extra?.box, related]), cursor?.plate].flatMap((box) => box ?? []), props.hoveredEvent),
    cursor,
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
    for (const [place, part, widest] of [[placeScenarioTable, 0.58, most * 1.25], [placeAllyTable, 0.5, most]] as const) {
      const tableWidth = Math.min(widest, Math.max(least, Math.floor(free * part)))
      const table = place(model, { x: width - tableWidth, y: 0, width: tableWidth, height }, sizes)
      if (table) return { table, chartWidth: width - tableWidth - BETWEEN, chartHeight: height }
    }
  } else if (height > 380 && width >= least) {
    const chartHeight = Math.round(height * 0.54)
    const box = { x: 0, y: chartHeight + 10, width: Math.min(width, most * 1.4), height: height - chartHeight - 10 }
    const table = placeScenarioTable(model, box, sizes) ?? placeAllyTable(model, box, sizes)
    if (table) return { table, chartWidth: width, chartHeight }
  }
  return { table: null, chartWidth: width, chartHeight: height }
}

/** What the compared scenarios say of a year. */
function capsAt({ caps }: TakesModel, place: number): readonly { readonly look: ScenarioLook; readonly value: number }[] {
  return caps.flatMap(({ look, values }) => (Number.isFinite(values[place]) ? [{ look, value: values[place]! }] : [])).reverse()
}

function placeColumn(column: YearColumn, left: number, width: number, y: (value: number) => number, caps: ReturnType<typeof capsAt>): PlacedColumn {
  const { core, held, extra, related, ghost, state } = column
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
    cap: Number.isFinite(ghost) ? round2(y(ghost)) : null,
    caps: caps.map(({ look, value }) => ({ look, y: round2(y(value)) })),
  }
}
