// A figure over the months in pixels: plot, axes, lines, spreads, marked months, label column, cursor.
import { scaleLinear } from '@visx/scale'
import { monthIndex, yearOfMonth } from '../../engine/production/months'
import { endMarks, type EndMark } from '../compare/end-marks'
import type { ChartProps } from '../figure'
import { monthInWords } from '../format'
import { firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import type { Point } from '../placing/free-spot'
import { eventUprights, placeEvents, type PlacedEvent } from '../placing/place-events'
import { flagWidth, isBetween, lineEnd, placeCursorFlag, unitLeft, type CursorFlag, type PlacedTick, type Plot } from '../placing/plot'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { monthAxis, plotSides, type TimeAxis } from '../placing/time-axis'
import { placeTimeTicks } from '../placing/time-ticks'
import { labelWidth, placeMonthlyLabels, type MonthlyLabels } from './labels'
import { monthlyDomain, type MonthlyLine, type MonthlyModel, type MonthlySpread } from './model'
import { placeMarks, type PlacedMark } from './place-marks'

export interface MonthlyLayout {
  readonly plot: Plot
  readonly axis: TimeAxis
  readonly clipped: boolean
  readonly lines: readonly { readonly line: MonthlyLine; readonly points: readonly Point[]; readonly cursor: Point | null }[]
  /** Where the marks of compared scenarios stand, at the ends of their lines; none where nothing is compared. */
  readonly ends: readonly EndMark[]
  readonly spreads: readonly (Pick<MonthlySpread, 'key' | 'colour' | 'strength'> & { readonly outline: string })[]
  readonly marks: readonly PlacedMark[]
  readonly beyond: PlacedText | null
  readonly nothing: PlacedText | null
  readonly valueTicks: readonly PlacedTick[]
  readonly yearTicks: readonly PlacedTick[]
  readonly unit: PlacedText
  readonly labels: MonthlyLabels
  readonly events: readonly PlacedEvent[]
  readonly cursor: CursorFlag | null
  monthAt(x: number, y: number): number | null
}

/** Lay the figure out in `width` × `height` px; `foot` px under the axis are left to the caller. */
export function layoutMonthly(props: ChartProps<MonthlyModel>, foot = 0): MonthlyLayout {
  const { model, width, height, style, cursorMonth } = props
  const sizes = drawingSizes(style, width)
  const domain = props.domain ?? monthlyDomain(model)
  const [top, bottom] = [sizes.top, height - foot - sizes.bottom]
  const step = roundStep(domain[1] - domain[0], bottom - top, tickDistance(bottom - top, sizes))
  const ticks = ticksInside(domain[0], domain[1], step)
  const tickText = tickWords(step)
  const tabular = { size: sizes.text, weight: 400, tabular: true } as const
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), tabular)))))
  const right = model.lines.length === 0 ? width - 4 : Math.floor(width - labelWidth(props, sizes, domain[1]))
  const plot: Plot = { ...plotSides({ left, right }, props.time), top, bottom }
  const last = model.months.length - 1
  const axis = monthAxis(model.months.length, plot, props.time)
  const x = axis.place
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const across = model.months.map((_, month) => round2(x(month)))
  const pointsOf = (values: ArrayLike<number>) => across.map((left, month): Point => [left, round2(y(values[month]!))])
  const onGrid = cursorMonth !== undefined && cursorMonth >= 0 && cursorMonth <= last && model.lines.length > 0 ? cursorMonth : null
  const cursor = onGrid !== null && isBetween(cursorX(props, onGrid, axis), plot) ? onGrid : null

  const lines = model.lines.map((line) => {
    const points = pointsOf(line.values)
    const at = cursor === null ? undefined : points[cursor]
    return { line, points, cursor: at && Number.isFinite(at[1]) ? at : null }
  })
  const ends = lines.flatMap(({ line, points }) => endMarks(points, line.scenarios ?? [], plot))
  const heightOf = ({ values }: MonthlyLine) => (axis.isPart ? lineEnd(pointsOf(values), plot)?.[1] : undefined) ?? y(values[last]!)
  const plain = { size: sizes.text, weight: 400 } as const
  const unit: PlacedText = { ...plain, text: model.unit, x: unitLeft(props.time), y: plot.top - 12 }
  const beyond: PlacedText | null = model.beyond && bottom - top > sizes.text * 4 ? { ...plain, text: firstThatFits(model.beyond, plot.right - plot.left - 12, plain), x: plot.left + 6, y: plot.top + sizes.text } : null
  const endBoxes = ends.map(({ at }) => ({ x: at[0] - 5, y: at[1] - 5, width: 10, height: 10 }))
  const marks = placeMarks(model.marks.filter(({ place }) => isBetween(x(place), plot)), lines.map(({ points }) => points), [...(beyond ? [textBox(beyond)] : []), ...eventUprights(props.events, axis, plot), ...endBoxes], plot, sizes, (mark) => [round2(x(mark.place)), round2(y(mark.value))])
  const taken = [...(beyond ? [textBox(beyond)] : []), ...marks.flatMap(({ words }) => (words ? [textBox(words)] : []))]
  return {
    plot,
    axis,
    clipped: axis.isPart || model.lines.some(({ values }) => Array.from(values).some((value) => value > domain[1])),
    lines,
    ends,
    spreads: model.spreads.map(({ key, colour, strength, low, high }) => ({ key, colour, ...(strength !== undefined && { strength }), outline: outlineOf(pointsOf(low), pointsOf(high)) })),
    marks,
    events: placeEvents(props.events, axis, plot, sizes, lines.map(({ points }) => points), taken, props.hoveredEvent),
    beyond,
    nothing: model.lines.length > 0 ? null : { ...plain, text: firstThatFits([model.nothing], plot.right - plot.left - 12, plain), x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2, anchor: 'middle' },
    valueTicks: ticks.map((value) => ({
      at: round2(y(value)),
      strong: false,
      label: { ...tabular, text: tickText(value), x: plot.left - 8, y: baselineFor(y(value), sizes.text), anchor: 'end' },
    })),
    yearTicks: props.time
      ? placeTimeTicks(props.time, plot, sizes, cursor === null ? null : { x: cursorX(props, cursor, axis), width: flagWidth(monthInWords(model.months[cursor]!), sizes) })
      : monthYearTicks(last, x, plot, sizes, cursor),
    unit,
    labels: placeMonthlyLabels(props, sizes, plot, axis, domain[1], heightOf, cursor),
    cursor: cursor === null ? null : placeCursorFlag(monthInWords(model.months[cursor]!), round2(cursorX(props, cursor, axis)), plot, sizes),
    monthAt: (px, py) => (px < plot.left - 8 || px > plot.right + 8 || py < 0 || py > height ? null : axis.placeAt(px)),
  }
}

/** The cursor's line: at its month, or over a part of time at its day, so that it runs through from the timeline. */
function cursorX({ cursorDay, time }: ChartProps<MonthlyModel>, month: number, axis: TimeAxis): number {
  return time !== undefined && cursorDay !== undefined ? axis.day(cursorDay) : axis.place(month)
}

/** A tick at each January, its year in the middle of the twelve months where there is room beside the others and the cursor's flag. */
export function monthYearTicks(last: number, x: (month: number) => number, plot: Plot, sizes: DrawingSizes, cursor: number | null): readonly PlacedTick[] {
  const lettering = { size: sizes.text, weight: 400, tabular: true } as const
  const wide = textWidth('2025', lettering) + 8
  const every = Math.max(1, Math.ceil(wide / Math.max(1, x(12) - x(0))))
  const flag = cursor === null ? null : { from: x(cursor) - wide, to: x(cursor) + wide }
  const years = Array.from({ length: yearOfMonth(last) - yearOfMonth(0) + 1 }, (_, place) => yearOfMonth(0) + place)
  return years.map((year) => {
    const [from, to] = [Math.max(0, monthIndex(year, 1)), Math.min(last, monthIndex(year + 1, 1))]
    const middle = (x(from) + x(to)) / 2
    const isInside = middle - wide / 2 >= plot.left - 12 && middle + wide / 2 <= plot.right + 12
    // The first year is a short one: its middle is nearer to the next.
    const isApart = year + every > years.at(-1)! || x(monthIndex(year + every, 1) + 6) - middle >= wide - 4
    const hasRoom = isInside && isApart && (yearOfMonth(last) - year) % every === 0
    const isFree = flag === null || middle + wide / 2 < flag.from || middle - wide / 2 > flag.to
    return {
      at: round2(x(from)),
      strong: false,
      label: hasRoom && isFree ? { ...lettering, text: String(year), x: middle, y: plot.bottom + 6 + sizes.text, anchor: 'middle' as const } : null,
    }
  })
}

function outlineOf(low: readonly Point[], high: readonly Point[]): string {
  const corners: string[] = []
  const add = ([x, y]: Point, other: Point) => {
    if (Number.isFinite(y) && Number.isFinite(other[1])) corners.push(`${x},${y}`)
  }
  for (const [month, point] of high.entries()) add(point, low[month]!)
  for (let month = low.length - 1; month >= 0; month -= 1) add(low[month]!, high[month]!)
  return corners.length < 4 ? '' : `M${corners.join('L')}Z`
}
