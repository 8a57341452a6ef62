// Parts of the draws in pixels: plot, axes, a column a year or month, what is said above them.
import { scaleLinear } from '@visx/scale'
import type { ChartProps } from '../figure'
import { monthInWords } from '../format'
import { firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import { monthYearTicks } from '../monthly/layout'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import { boxesOverlap, type Box, type Point } from '../placing/free-spot'
import { eventUprights, placeEvents, type PlacedEvent } from '../placing/place-events'
import { flagWidth, isBetween, placeCursorFlag, unitLeft, type CursorFlag, type PlacedTick, type Plot } from '../placing/plot'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { monthAxis, plotSides, yearAxis, type TimeAxis } from '../placing/time-axis'
import { placeTimeTicks } from '../placing/time-ticks'
import { placeEachYear } from '../placing/year-ticks'
import { CHANCE_COLUMNS as TEXT } from '../../text/figures-chances'
import { columnsDomain, partWords, type ColumnsModel } from './model'

export interface ColumnsLayout {
  readonly plot: Plot
  readonly axis: TimeAxis
  /** px beside the plot in which the outer columns may stand: years' columns stand within it. */
  readonly beside: number
  readonly columns: readonly Box[]
  /** Their parts in words, where there is room. */
  readonly labels: readonly PlacedText[]
  readonly valueTicks: readonly PlacedTick[]
  readonly yearTicks: readonly PlacedTick[]
  readonly unit: PlacedText
  /** Draws or the cursor's column, above the plot. */
  readonly above: PlacedText | null
  readonly nothing: PlacedText | null
  readonly events: readonly PlacedEvent[]
  readonly cursor: CursorFlag | null
}

const MONTH_PART = 0.9

/** Lay the figure out in `width` × `height` px. */
export function layoutColumns(props: ChartProps<ColumnsModel>): ColumnsLayout {
  const { model, width, height, style } = props
  const { grid, places, parts } = model
  const sizes = drawingSizes(style, width)
  const domain = props.domain ?? columnsDomain(model)
  const [top, bottom] = [sizes.top, height - sizes.bottom]
  const step = roundStep(domain[1] - domain[0], bottom - top, tickDistance(bottom - top, sizes))
  const ticks = ticksInside(domain[0], domain[1], step).filter((tick) => tick <= 100)
  const tabular = { size: sizes.text, weight: 400, tabular: true } as const
  const tickText = tickWords(step)
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), tabular)))))
  // The cursor's flag has room in the last month.
  const right = width - (grid === 'years' ? 12 : Math.ceil(flagWidth(monthInWords(places.at(-1)!), sizes) / 2) + 2)
  const plot: Plot = { ...plotSides({ left, right }, props.time), top, bottom }
  const years = grid === 'years' ? places.map(Number) : []
  const overYears = yearAxis(years, plot, props.time, 'columns')
  const axis: TimeAxis = grid === 'years' ? overYears : monthAxis(places.length, plot, props.time)
  const x = axis.place
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const columnWidth = grid === 'years' ? overYears.column : Math.max(1, MONTH_PART * (x(1) - x(0)))
  const columns = (parts ?? []).map((part, place): Box => {
    const from = Number.isFinite(part) ? Math.min(plot.bottom, y(part)) : plot.bottom
    return { x: round2(x(place) - columnWidth / 2), y: round2(from), width: round2(columnWidth), height: round2(plot.bottom - from) }
  })
  const cursor = cursorOf(props, axis, plot)
  const plain = { size: sizes.text, weight: 400 } as const
  const unit: PlacedText = { ...plain, text: TEXT.unit, x: unitLeft(props.time), y: plot.top - 12 }
  const above = placeAbove(props, cursor?.place ?? null, plot, unit, sizes)
  const uprights = eventUprights(props.events, axis, plot)
  const labels = grid === 'years' ? columns.flatMap((column, place) => placeLabel(column, parts![place]!, plot, sizes, uprights)) : []
  // What stands over the columns keeps clear of their tops.
  const tops = columns.map((column): Point => [column.x + column.width / 2, column.y])
  const nothing = parts !== null ? null : { ...plain, text: firstThatFits([model.nothing], plot.right - plot.left - 12, plain), x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2, anchor: 'middle' as const }
  const flag = cursor === null ? null : { x: cursor.x, width: flagWidth(cursor.words, sizes) }
  return {
    plot, axis, unit, above, columns, labels, nothing,
    beside: axis.isPart || grid === 'years' ? 0 : columnWidth / 2,
    valueTicks: ticks.map((value) => ({ at: round2(y(value)), strong: false, label: { ...tabular, text: tickText(value), x: plot.left - 8, y: baselineFor(y(value), sizes.text), anchor: 'end' } })),
    yearTicks: grid === 'years' ? placeEachYear(overYears, years[0]!, plot, sizes, cursor === null ? undefined : years[cursor.place], props.time)
      : props.time ? placeTimeTicks(props.time, plot, sizes, flag) : monthYearTicks(places.length - 1, x, plot, sizes, cursor?.place ?? null),
    events: placeEvents(props.events, axis, plot, sizes, parts === null ? [] : [tops], [...labels, ...(nothing === null ? [] : [nothing])].map(textBox), props.hoveredEvent),
    cursor: cursor === null ? null : placeCursorFlag(cursor.words, cursor.x, plot, sizes),
  }
}

/** The place on the axis that is nearest to a point; null beside the plot. */
export function columnAt(x: number, y: number, props: ChartProps<ColumnsModel>): number | null {
  const { plot, axis } = layoutColumns(props)
  return x < plot.left - 8 || x > plot.right + 8 || y < 0 || y > props.height ? null : axis.placeAt(x)
}

interface CursorPlace {
  readonly place: number
  readonly x: number
  readonly words: string
}

/** Null where the cursor is not on the axis. */
function cursorOf({ model: { grid, places }, cursorYear, cursorMonth, cursorDay, time }: ChartProps<ColumnsModel>, axis: TimeAxis, plot: Plot): CursorPlace | null {
  const place = grid === 'years' ? places.indexOf(String(cursorYear)) : (cursorMonth ?? -1)
  if (place < 0 || place >= places.length) return null
  const x = round2(grid === 'months' && time !== undefined && cursorDay !== undefined ? axis.day(cursorDay) : axis.place(place))
  return isBetween(x, plot) ? { place, x, words: grid === 'years' ? places[place]! : monthInWords(places[place]!) } : null
}

/** Right of the unit, to the plot's end; null where there is no room. */
function placeAbove({ model }: ChartProps<ColumnsModel>, cursor: number | null, plot: Plot, unit: PlacedText, { text: size }: DrawingSizes): PlacedText | null {
  if (model.parts === null) return null
  const lettering = { size, weight: 400 } as const
  const { x, width } = textBox(unit)
  const room = plot.right - x - width - 16
  const words = firstThatFits(cursor === null ? model.above : [model.saidAt(cursor)], room, lettering)
  return room < 60 ? null : { ...lettering, text: words, x: plot.right, y: unit.y, anchor: 'end' }
}

/** Over its column, where it is no wider than its neighbours leave it and no event's line goes through. */
function placeLabel(column: Box, part: number, plot: Plot, { text: size }: DrawingSizes, uprights: readonly Box[]): readonly PlacedText[] {
  if (!Number.isFinite(part)) return []
  const label: PlacedText = { size, weight: 400, tabular: true, text: partWords(part), x: column.x + column.width / 2, y: column.y - 4, anchor: 'middle' }
  const box = textBox(label)
  const isInside = box.x >= plot.left - 4 && box.x + box.width <= plot.right + 4
  return isInside && box.width <= column.width / 0.78 - 2 && !uprights.some((upright) => boxesOverlap(upright, box)) ? [label] : []
}
