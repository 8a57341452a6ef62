// "Russia beside the alliance" in pixels: plot, axes, lines, the band between Russia's two readings, cursor.
import { scaleLinear } from '@visx/scale'
import type { ChartProps } from '../figure'
import { formatNumber, plainNumber } from '../format'
import { textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import type { Point } from '../placing/free-spot'
import { placeBaseLine, placeCursorFlag, placeYearTicks, type BaseLine, type CursorFlag, type PlacedTick, type Plot } from '../placing/plot'
import { roundStep, tickDecimals, ticksInside } from '../placing/ticks'
import { labelColumnWidth, placeLabels, type RussiaLabels } from './labels'
import type { PlacedLine } from './placed'
import { lineOf, russiaDomain, type RussiaLine, type RussiaModel } from './state'

export interface RussiaLayout {
  readonly sizes: DrawingSizes
  readonly plot: Plot
  /** True when a line leaves the plot, under a frozen axis. */
  readonly clipped: boolean
  readonly lines: readonly PlacedLine[]
  /** Outlines of the ground between market rates and purchasing power, one a run of years without a gap. */
  readonly band: readonly string[]
  readonly valueTicks: readonly PlacedTick[]
  readonly yearTicks: readonly PlacedTick[]
  readonly unit: PlacedText
  readonly base: BaseLine | null
  readonly labels: RussiaLabels
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
  const tickText = (value: number) => (model.kind === 'money' ? formatNumber(value, tickDecimals(step)) : plainNumber(value))
  const lettering = { size: sizes.text, weight: 400, tabular: true } as const
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), lettering)))))
  const plot: Plot = { left, right: Math.floor(width - labelColumnWidth(props, sizes, domain)), top, bottom }
  const x = scaleLinear<number>({ domain: [model.years[0] ?? 0, model.years.at(-1) ?? 1], range: [plot.left, plot.right] })
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const onGrid = cursorYear !== undefined && model.years.includes(cursorYear) ? cursorYear : undefined
  const cursorPlace = onGrid === undefined ? -1 : model.years.indexOf(onGrid)
  const pointsOf = ({ values }: RussiaLine) => values.map((value, place): Point => [round2(x(model.years[place]!)), round2(y(value))])

  const lines = model.lines.map((line) => placeLine(line, pointsOf(line), cursorPlace))
  const unit: PlacedText = { text: model.unit, x: 0, y: plot.top - 12, size: sizes.text, weight: 400 }
  const [market, power] = [lineOf(model, 'market'), lineOf(model, 'power')]
  return {
    sizes,
    plot,
    clipped: model.lines.some(({ values }) => values.some((value) => value < domain[0] || value > domain[1])),
    lines,
    band: market && power ? bandOutlines(pointsOf(market), pointsOf(power)) : [],
    valueTicks: ticks.map((value) => ({
      at: round2(y(value)),
      strong: false,
      label: { ...lettering, text: tickText(value), x: plot.left - 8, y: baselineFor(y(value), sizes.text), anchor: 'end' },
    })),
    yearTicks: placeYearTicks(model.years, model.baseYear, x, plot, sizes, onGrid),
    unit,
    base: placeBaseLine(model.years, model.baseYear, x, plot, sizes, textBox(unit)),
    labels: placeLabels(props, sizes, plot, lines, domain, onGrid),
    cursor: onGrid === undefined ? null : placeCursorFlag(String(onGrid), round2(x(onGrid)), plot, sizes),
  }
}

function placeLine(line: RussiaLine, points: readonly Point[], cursorPlace: number): PlacedLine {
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
    end: points.findLast(finite)!,
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
