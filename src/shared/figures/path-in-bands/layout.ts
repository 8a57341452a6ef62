// "How sure the path is" in pixels: plot, axes, bands, lines, the values at the end of the bands, what is said in the plot.
import { scaleLinear } from '@visx/scale'
import { CHANCE_FIGURE as TEXT } from '../../text/figures-chance'
import { percent } from '../../text/figures'
import type { ChartProps } from '../figure'
import { formatByKind, formatNumber, plainNumber } from '../format'
import { textWidth, wrapText } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import { lineCrosses, type Point } from '../placing/free-spot'
import { placeEvents, type PlacedEvent } from '../placing/place-events'
import { placeRows } from '../placing/place-rows'
import { isBetween, lineEnd, placeBaseLine, placeCursorFlag, unitLeft, type BaseLine, type CursorFlag, type PlacedTick, type Plot } from '../placing/plot'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { plotSides, yearAxis, type YearAxis } from '../placing/time-axis'
import { placeYearTicks } from '../placing/year-ticks'
import { bandsDomain, type BandsModel } from './state'

export interface BandLabel {
  readonly key: string
  readonly name: PlacedText
  readonly value: PlacedText
  /** From the end of the line to the row. */
  readonly lead: string
  readonly isMedian: boolean
}

export interface BandsLayout {
  readonly plot: Plot
  readonly axis: YearAxis
  readonly clipped: boolean
  readonly valueTicks: readonly PlacedTick[]
  readonly yearTicks: readonly PlacedTick[]
  readonly unit: PlacedText
  readonly base: BaseLine | null
  /** Outlines, the wide one first. */
  readonly areas: readonly string[]
  readonly median: readonly Point[]
  readonly recorded: readonly Point[]
  readonly plain: readonly Point[]
  readonly target: { readonly y: number; readonly words: PlacedText } | null
  readonly labels: readonly BandLabel[]
  /** Which year the values beside the plot are of; null where there are none. */
  readonly head: { readonly text: PlacedText; readonly isCursor: boolean } | null
  /** What is said at the top of the plot, line by line. */
  readonly said: readonly PlacedText[]
  readonly events: readonly PlacedEvent[]
  readonly cursor: CursorFlag | null
}

const PARTS = ['p95', 'p75', 'p50', 'p25', 'p5'] as const
const LEAD = 14

/** Lay the figure out in `width` × `height` px. */
export function layoutBands(props: ChartProps<BandsModel>): BandsLayout {
  const { model, width, height, style } = props
  const sizes = drawingSizes(style, width)
  const domain = props.domain ?? bandsDomain(model)
  const [top, bottom] = [sizes.top, height - sizes.bottom]
  const step = roundStep(domain[1] - domain[0], bottom - top, tickDistance(bottom - top, sizes))
  const tabular = { size: sizes.text, weight: 400, tabular: true } as const
  const tickText = tickWords(step)
  const ticks = ticksInside(domain[0], domain[1], step)
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), tabular)))))
  const names = namesFor(width)
  const column = labelColumn(model, names, sizes)
  const plot: Plot = { ...plotSides({ left, right: Math.floor(width - column.width) }, props.time), top, bottom }
  const axis = yearAxis(model.years, plot, props.time)
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const across = model.years.map((year) => round2(axis.year(year)))
  const pointsOf = (values: ArrayLike<number>) => across.map((x, place): Point => [x, round2(y(values[place]!))])
  const basePlace = model.years.indexOf(model.baseYear)
  const from = (points: readonly Point[]) => points.map((point, place): Point => (place < basePlace ? [point[0], Number.NaN] : point))
  const { bands, plain, target } = model
  const whole = plain === null ? [] : pointsOf(plain)
  const area = (low: Float64Array, high: Float64Array) => outline(from(pointsOf(low)), from(pointsOf(high)))
  const lines: readonly { readonly key: Part; readonly points: readonly Point[] }[] = bands === null ? [] : [...PARTS.map((key) => ({ key, points: pointsOf(bands[key]) })), { key: 'plain', points: whole }]
  const shownYear = props.cursorYear !== undefined && model.years.includes(props.cursorYear) && isBetween(axis.year(props.cursorYear), plot) ? props.cursorYear : undefined
  const valuesAt = shownYear === undefined ? axis.lastInView : model.years.indexOf(shownYear)
  const unit: PlacedText = { size: sizes.text, weight: 400, text: model.unit.text, x: unitLeft(props.time), y: plot.top - 12 }
  const base = placeBaseLine(axis, model.baseYear, plot, sizes, textBox(unit))
  const said = placeSaid(model, plot, sizes, y, [whole, ...lines.map(({ points }) => points)])
  const targetY = target === null ? Number.NaN : round2(y(target))
  const targetWords = target === null ? '' : TEXT.target(percent(plainNumber(target)))
  return {
    plot, axis, unit, base, said,
    clipped: axis.isPart || props.domain !== undefined,
    valueTicks: ticks.map((value) => ({ at: round2(y(value)), strong: false, label: { ...tabular, text: tickText(value), x: plot.left - 8, y: baselineFor(y(value), sizes.text), anchor: 'end' } })),
    yearTicks: placeYearTicks(axis, model.baseYear, plot, sizes, shownYear, props.time),
    areas: bands === null ? [] : [area(bands.p5, bands.p95), area(bands.p25, bands.p75)],
    median: bands === null ? [] : from(pointsOf(bands.p50)),
    recorded: whole.slice(0, basePlace + 1),
    plain: whole.slice(Math.max(0, basePlace)),
    target: targetY >= plot.top && targetY <= plot.bottom ? { y: targetY, words: { size: sizes.text, weight: 500, text: targetWords, x: plot.left + 6, y: targetY + sizes.text + 2 } } : null,
    labels: placeBandLabels(model, lines, plot, sizes, names, column.names, valuesAt),
    head: lines.length === 0 ? null : { isCursor: shownYear !== undefined, text: { ...tabular, weight: shownYear === undefined ? 400 : 600, text: String(model.years[valuesAt]!), x: plot.right + LEAD + 6 + column.names + 10, y: plot.top - 12 } },
    events: placeEvents(props.events, axis, plot, sizes, lines.map(({ points }) => points), said.map(textBox), props.hoveredEvent),
    cursor: shownYear === undefined ? null : placeCursorFlag(String(shownYear), round2(axis.year(shownYear)), plot, sizes),
  }
}

type Part = (typeof PARTS)[number] | 'plain'
type Names = Readonly<Record<Part, string>>

/** Whole names where there is room for them. */
function namesFor(width: number): Names {
  return width >= 560 ? { p95: TEXT.p95, p75: TEXT.p75, p50: TEXT.p50, p25: TEXT.p25, p5: TEXT.p5, plain: TEXT.short.plain } : TEXT.short
}

function labelColumn(model: BandsModel, names: Names, sizes: DrawingSizes) {
  const { bands, unit } = model
  if (bands === null) return { width: 26, names: 0 }
  const widest = (texts: readonly string[], tabular: boolean) => Math.ceil(Math.max(...texts.map((text) => textWidth(text, { size: sizes.text, weight: 600, tabular }))))
  const own = widest(Object.values(names), false)
  const values = widest([...[...bands.p5, ...bands.p95, ...Array.from(model.plain ?? [])].map((value) => formatByKind(value, unit.kind)), String(model.years.at(-1))], true)
  return { width: LEAD + 6 + own + 10 + values, names: own }
}

/** The five values at a place, the last in view or the cursor's: a row each. */
function placeBandLabels(
  model: BandsModel, lines: readonly { readonly key: Part; readonly points: readonly Point[] }[], plot: Plot, sizes: DrawingSizes, names: Names, namesWidth: number, place: number,
): readonly BandLabel[] {
  const ends = lines.flatMap(({ key, points }) => {
    const end = lineEnd(points, plot)
    return end === null ? [] : [{ key, end }]
  }).sort((a, b) => a.end[1] - b.end[1])
  const rows = placeRows(ends.map(({ end }) => end[1]), sizes.rowGap, plot.top, plot.bottom)
  return ends.map(({ key, end }, index): BandLabel => {
    const at = round2(rows[index]!)
    const weight = key === 'p50' ? 600 : 400
    const x = plot.right + LEAD + 6
    const text = { size: sizes.text, weight, y: baselineFor(at, sizes.text) } as const
    return {
      key, isMedian: key === 'p50',
      lead: `M${plot.right + 3} ${round2(end[1])}L${plot.right + LEAD} ${at}`,
      name: { ...text, text: names[key], x },
      value: { ...text, text: formatByKind((key === 'plain' ? model.plain : model.bands?.[key])?.[place] ?? Number.NaN, model.unit.kind), x: x + namesWidth + 10, tabular: true },
    }
  })
}

/** What the bands are worth, or why there are none: over the recorded years, where paths are low; under the paths where it would lie on one. */
function placeSaid(model: BandsModel, plot: Plot, sizes: DrawingSizes, y: (value: number) => number, paths: readonly (readonly Point[])[]): readonly PlacedText[] {
  const { bands, isCurrent, hitRate, plain, done, draws } = model
  const count = (value: number) => formatNumber(value, 0)
  const rate = (part: number) => formatNumber(part * 100, 0)
  const room = plot.right - plot.left - 16
  const lettering = { size: sizes.text, weight: 400 } as const
  const state = plain === null ? TEXT.noPath(model.name) : bands === null ? TEXT.computing : !isCurrent ? TEXT.older : TEXT.progress(count(done), count(draws)) + '.'
  const hits = bands === null ? [''] : hitRate === null ? [TEXT.noHits] : TEXT.hits(rate(hitRate.inside90), rate(hitRate.inside50))
  // The target's line keeps its words.
  const targetAt = model.target === null ? Number.NaN : y(model.target)
  const start = targetAt >= plot.top && targetAt < plot.top + (plot.bottom - plot.top) * 0.45 ? targetAt + sizes.text * 1.6 : plot.top
  const half = Math.max(120, room * 0.56)
  const wordings = hits.map((wording) => [...wrapText(state, half, lettering), ...wrapText(wording, half, lettering)])
  const most = Math.max(2, Math.floor(((plot.bottom - start) * 0.5) / (sizes.text * 1.35)))
  const lines = wordings.find((wrapped) => wrapped.length <= most) ?? wordings.at(-1)!.slice(0, most)
  const from = (top: number) => lines.map((text, line): PlacedText => ({ ...lettering, text, x: plot.left + 6, y: round2(top + sizes.text * (1.2 + line * 1.35)) }))
  const isFree = (texts: readonly PlacedText[]) => !texts.some((text) => paths.some((path) => lineCrosses(path, textBox(text))))
  const [above, below] = [from(start), from(plot.bottom - sizes.text * (0.6 + lines.length * 1.35))]
  return !isFree(above) && isFree(below) ? below : above
}

function outline(low: readonly Point[], high: readonly Point[]): string {
  const known = low.flatMap((point, place) => (Number.isFinite(point[1]) && Number.isFinite(high[place]![1]) ? [place] : []))
  if (known.length < 2) return ''
  return `M${[...known.map((place) => high[place]!), ...known.map((place) => low[place]!).reverse()].map(([x, y]) => `${x},${y}`).join('L')}Z`
}
