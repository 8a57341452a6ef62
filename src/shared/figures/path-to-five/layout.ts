// "Path to 5 %" in pixels: plot, axes, lines, targets, cursor. The label column stands in label-column.ts.
import { scaleLinear } from '@visx/scale'
import { endMarks } from '../compare/end-marks'
import type { ChartProps } from '../figure'
import { firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import { freeSpot, type Box, type Point } from '../placing/free-spot'
import { placeEvents, type PlacedEvent } from '../placing/place-events'
import { isBetween, placeBaseLine, placeCursorFlag, unitLeft, type BaseLine, type CursorFlag, type PlacedTick, type Plot } from '../placing/plot'
import { placeYearTicks } from '../placing/year-ticks'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { plotSides, yearAxis, type YearAxis } from '../placing/time-axis'
import { labelColumnWidth, placeLabels, type LabelColumn } from './label-column'
import type { PlacedSeries, PlacedTarget } from './placed'
import type { PathSeries } from './series'
import { pathDomain, type PathModel } from './state'

export interface PathLayout {
  readonly sizes: DrawingSizes
  readonly plot: Plot
  readonly axis: YearAxis
  /** True when a line leaves the plot, under a frozen axis or beside the part of time in view. */
  readonly clipped: boolean
  readonly series: readonly PlacedSeries[]
  readonly valueTicks: readonly PlacedTick[]
  readonly yearTicks: readonly PlacedTick[]
  readonly unit: PlacedText
  readonly base: BaseLine | null
  readonly targets: readonly PlacedTarget[]
  readonly labels: LabelColumn
  readonly events: readonly PlacedEvent[]
  readonly cursor: CursorFlag | null
}

/** Lay the figure out in `width` × `height` px. */
export function layoutPathToFive(props: ChartProps<PathModel>): PathLayout {
  const { model, width, height, style, cursorYear } = props
  const sizes = drawingSizes(style, width)
  const domain = props.domain ?? pathDomain(model)
  const top = sizes.top
  const bottom = height - sizes.bottom
  const step = roundStep(domain[1] - domain[0], bottom - top, tickDistance(bottom - top, sizes))
  const ticks = ticksInside(domain[0], domain[1], step)
  const marked = model.targets.map(({ value }) => value)
  const tickText = tickWords(step, marked)
  const strong = { size: sizes.text, weight: 600, tabular: true } as const
  const axisTexts = [...ticks.map(tickText), ...marked.map(tickText)]
  const left = Math.max(sizes.left, 10 + Math.max(0, ...axisTexts.map((text) => textWidth(text, strong))))
  const columnWidth = labelColumnWidth(props, sizes, domain)
  const plot: Plot = { ...plotSides({ left: Math.ceil(left), right: Math.floor(width - columnWidth) }, props.time), top, bottom }
  const axis = yearAxis(model.years, plot, props.time)
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const onGrid = cursorYear !== undefined && model.years.includes(cursorYear) ? cursorYear : undefined
  const cursorPlace = onGrid === undefined ? -1 : model.years.indexOf(onGrid)

  const series = model.series.map((line) => placeSeries(line, model.years, axis.year, y, cursorPlace, plot))
  const unit: PlacedText = { text: model.unit, x: unitLeft(props.time), y: plot.top - 12, size: sizes.text, weight: 400 }
  const base = placeBaseLine(axis, model.baseYear, plot, sizes, textBox(unit))
  const valueTicks = placeValueTicks(model, ticks, plot, y, sizes, tickText)
  const targets = placeTargets(model, plot, y, sizes, series, base)
  const lines = series.flatMap(({ recorded, projected }) => [recorded, projected])
  return {
    sizes,
    plot,
    axis,
    clipped: axis.isPart || model.series.some(({ values }) => values.some((value) => value < domain[0] || value > domain[1])),
    series,
    valueTicks,
    yearTicks: placeYearTicks(axis, model.baseYear, plot, sizes, onGrid, props.time),
    unit,
    base,
    targets,
    labels: placeLabels(props, sizes, plot, axis, series, domain, onGrid),
    events: placeEvents(props.events, axis, plot, sizes, lines, [...targets.map(({ plate }) => plate), ...(base?.words ?? []).map(textBox)], props.hoveredEvent),
    cursor: onGrid === undefined || !isBetween(axis.year(onGrid), plot) ? null : placeCursorFlag(String(onGrid), round2(axis.year(onGrid)), plot, sizes),
  }
}

function placeSeries(
  series: PathSeries,
  years: readonly number[],
  x: (year: number) => number,
  y: (value: number) => number,
  cursorPlace: number,
  plot: Plot,
): PlacedSeries {
  const from = series.drawnFrom ?? 0
  const points = series.values.map((value, place): Point => [round2(x(years[place]!)), place < from ? Number.NaN : round2(y(value))])
  const finite = (point: Point | undefined): point is Point => point !== undefined && Number.isFinite(point[1])
  const base = points[series.basePlace]
  const cursor = points[cursorPlace]
  return {
    series,
    recorded: points.slice(0, series.basePlace + 1),
    projected: points.slice(Math.max(0, series.basePlace)),
    estimates: series.estimates.filter((place) => place !== series.basePlace).map((place) => points[place]!).filter(finite),
    marker: finite(base) ? { at: base, hollow: series.estimates.includes(series.basePlace) } : null,
    cursor: finite(cursor) ? cursor : null,
    ends: endMarks(points, series.scenarios ?? [], plot),
  }
}

function placeValueTicks(
  model: PathModel,
  ticks: readonly number[],
  plot: Plot,
  y: (value: number) => number,
  sizes: DrawingSizes,
  tickText: (value: number) => string,
): readonly PlacedTick[] {
  const label = (value: number, text: string, weight: 400 | 600): PlacedText => ({
    text, x: plot.left - 8, y: baselineFor(y(value), sizes.text), size: sizes.text, weight, tabular: true, anchor: 'end',
  })
  const inside = model.targets.filter(({ value }) => y(value) >= plot.top - 1 && y(value) <= plot.bottom + 1)
  const targets = inside.map(({ value }, index) => {
    const hidden = inside.slice(0, index).some((other) => Math.abs(y(other.value) - y(value)) < sizes.text)
    return { at: round2(y(value)), strong: true, label: hidden ? null : label(value, tickText(value), 600) }
  })
  const plain = ticks.map((value) => {
    const hidden = targets.some(({ at }) => Math.abs(at - y(value)) < sizes.text + 1)
    return { at: round2(y(value)), strong: false, label: hidden ? null : label(value, tickText(value), 400) }
  })
  return [...plain, ...targets]
}

/** Targets with their words at the right end: above the line, else below, else further left, wherever no line runs. */
function placeTargets(
  model: PathModel,
  plot: Plot,
  y: (value: number) => number,
  sizes: DrawingSizes,
  series: readonly PlacedSeries[],
  base: PathLayout['base'],
): readonly PlacedTarget[] {
  const lines = series.flatMap(({ recorded, projected }) => [recorded, projected])
  const marks = series.flatMap(({ ends }) => ends.map(({ at }) => ({ x: at[0] - 5, y: at[1] - 5, width: 10, height: 10 })))
  const boxes = [...(base?.words ?? []).map(textBox), ...marks]
  const wordsLeft = base?.x
  const heights = model.targets.map(({ value }) => y(value))
  return model.targets.flatMap(({ key, words, value }) => {
    const at = round2(y(value))
    if (at < plot.top - 1 || at > plot.bottom + 1) return []
    const lettering = { size: sizes.text, weight: 500 } as const
    const text = firstThatFits(words, plot.right - 6 - (wordsLeft ?? plot.left), lettering)
    const width = textWidth(text, lettering)
    const height = sizes.text + 3
    const otherLines = heights.filter((other) => other !== y(value))
    const others = otherLines.map((other): Box => ({ x: plot.left, y: other - 1, width: plot.right - plot.left, height: 2 }))
    const places: Box[] = []
    for (let right = plot.right - 3; right - width > plot.left + 4; right -= 16) {
      places.push({ x: right - width, y: at - height - 2, width, height }, { x: right - width, y: at + 3, width, height })
    }
    const first: Box = places[0] ?? { x: plot.right - 3 - width, y: at - height - 2, width, height }
    const plate = freeSpot([first, ...places.slice(1)], lines, [...boxes, ...others])
    boxes.push(plate)
    const placed: PlacedText = { ...lettering, text, x: round2(plate.x), y: round2(plate.y + sizes.text - 0.5) }
    return [{ key, y: at, words: placed, plate }]
  })
}
