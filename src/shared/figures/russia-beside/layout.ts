// "Russia beside the alliance" in pixels: plot, axes, lines, the band between Russia's two readings, cursor.
import { scaleLinear } from '@visx/scale'
import { endMarks } from '../compare/end-marks'
import type { ChartProps } from '../figure'
import { textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import type { Point } from '../placing/free-spot'
import { placeEvents, type PlacedEvent } from '../placing/place-events'
import { isBetween, lineEnd, placeBaseLine, placeCursorFlag, unitLeft, type BaseLine, type CursorFlag, type PlacedTick, type Plot } from '../placing/plot'
import { placeYearTicks } from '../placing/year-ticks'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { plotSides, yearAxis, type YearAxis } from '../placing/time-axis'
import { labelColumnWidth, placeLabels, type RussiaLabels } from './labels'
import type { RussiaLine } from './line'
import type { PlacedLine } from './placed'
import { lineOf, russiaDomain, type RussiaModel } from './state'

export interface RussiaLayout {
  readonly sizes: DrawingSizes
  readonly plot: Plot
  readonly axis: YearAxis
  /** True when a line leaves the plot, under a frozen axis or beside the part of time in view. */
  readonly clipped: boolean
  readonly lines: readonly PlacedLine[]
  /** Outlines of the ground between market rates and purchasing power, one a run of years without a gap. */
  readonly band: readonly string[]
  readonly valueTicks: readonly PlacedTick[]
  readonly yearTicks: readonly PlacedTick[]
  readonly unit: PlacedText
  readonly base: BaseLine | null
  readonly labels: RussiaLabels
  readonly events: readonly PlacedEvent[]
  readonly cursor: CursorFlag | null
}

/** Lay the figure out in `width` × `height` px. */
export function layoutRussiaBeside(props: ChartProps<RussiaModel>): RussiaLayout {
  const { model, width, height, style, cursorYear } = props
  const sizes = drawingSizes(style, width)
  const domain = props.domain ?? russiaDomain(model)
  const [top, bottom] = [sizes.top, height - sizes.bottom]
  const step = roundStep(domain[1] - domain[0], bottom - top, tickDistance(bottom - top, sizes))
  const ticks = ticksInside(domain[0], domain[1], step)
  const tickText = tickWords(step)
  const lettering = { size: sizes.text, weight: 400, tabular: true } as const
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), lettering)))))
  const plot: Plot = { ...plotSides({ left, right: Math.floor(width - labelColumnWidth(props, sizes, domain)) }, props.time), top, bottom }
  const axis = yearAxis(model.years, plot, props.time)
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const onGrid = cursorYear !== undefined && model.years.includes(cursorYear) ? cursorYear : undefined
  const cursorPlace = onGrid === undefined ? -1 : model.years.indexOf(onGrid)
  const pointsOf = ({ values, drawnFrom = 0 }: RussiaLine) => values.map((value, place): Point => [round2(axis.place(place)), place < drawnFrom ? Number.NaN : round2(y(value))])

  const lines = model.lines.map((line) => placeLine(line, pointsOf(line), cursorPlace, plot))
  const unit: PlacedText = { text: model.unit, x: unitLeft(props.time), y: plot.top - 12, size: sizes.text, weight: 400 }
  const base = placeBaseLine(axis, model.baseYear, plot, sizes, textBox(unit))
  const [market, power] = [lineOf(model, 'market'), lineOf(model, 'power')]
  return {
    sizes,
    plot,
    axis,
    clipped: axis.isPart || model.lines.some(({ values }) => values.some((value) => value < domain[0] || value > domain[1])),
    lines,
    band: market && power ? bandOutlines(pointsOf(market), pointsOf(power)) : [],
    valueTicks: ticks.map((value) => ({
      at: round2(y(value)),
      strong: false,
      label: { ...lettering, text: tickText(value), x: plot.left - 8, y: baselineFor(y(value), sizes.text), anchor: 'end' },
    })),
    yearTicks: placeYearTicks(axis, model.baseYear, plot, sizes, onGrid, props.time),
    unit,
    base,
    labels: placeLabels(props, sizes, plot, axis, lines, domain, onGrid),
    events: placeEvents(props.events, axis, plot, sizes, lines.flatMap(({ recorded, projected }) => [recorded, projected]), (base?.words ?? []).map(textBox), props.hoveredEvent),
    cursor: onGrid === undefined || !isBetween(axis.year(onGrid), plot) ? null : placeCursorFlag(String(onGrid), round2(axis.year(onGrid)), plot, sizes),
  }
}

function placeLine(line: RussiaLine, points: readonly Point[], cursorPlace: number, plot: Plot): PlacedLine {
  const finite = (point: Point | undefined): point is Point => point !== undefined && Number.isFinite(point[1])
  const base = points[line.basePlace]
  const cursor = points[cursorPlace]
  return {
    line,
    recorded: points.slice(0, line.basePlace + 1),
    projected: points.slice(Math.max(0, line.basePlace)),
    estimates: line.estimates.filter((place) => place !== line.basePlace).map((place) => points[place]!).filter(finite),
    marker: finite(base) && line.role !== 'power' ? { at: base, hollow: line.estimates.includes(line.basePlace) } : null,
    cursor: finite(cursor) ? cursor : null,
    ends: endMarks(points, line.scenarios ?? [], plot),
    end: lineEnd(points, plot) ?? points.find(finite)!,
  }
}

function bandOutlines(low: readonly Point[], high: readonly Point[]): readonly string[] {
  const runs: (readonly [Point, Point])[][] = [[]]
  low.forEach((point, place) => {
    if (Number.isFinite(point[1])) runs.at(-1)!.push([point, high[place]!])
    else if (runs.at(-1)!.length > 0) runs.push([])
  })
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `M${[...run.map(([, above]) => above), ...run.map(([below]) => below).reverse()].map(([px, py]) => `${px},${py}`).join('L')}Z`)
}
