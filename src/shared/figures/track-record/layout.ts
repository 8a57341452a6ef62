// "Track record" in pixels: plot, axes, bands from the standing year, the shares known then and those that came, the last year's
// values beside them, what the method is worth above.
import { scaleLinear } from '@visx/scale'
import { TRACK_RECORD_FIGURE as TEXT } from '../../text/track-record'
import type { ChartProps } from '../figure'
import { formatNumber, formatShare } from '../format'
import { firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import type { Point } from '../placing/free-spot'
import { placeRows } from '../placing/place-rows'
import type { PlacedTick, Plot } from '../placing/plot'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { yearAxis } from '../placing/time-axis'
import { placeEachYear } from '../placing/year-ticks'
import { trackDomain, type TrackModel } from './state'

export interface TrackLabel {
  readonly key: string
  readonly name: PlacedText
  readonly value: PlacedText
  readonly lead: string
}

export interface TrackLayout {
  readonly plot: Plot
  readonly valueTicks: readonly PlacedTick[]
  readonly yearTicks: readonly PlacedTick[]
  readonly unit: PlacedText
  /** px of the standing year; null where nothing is drawn. */
  readonly standing: number | null
  /** Outlines, the wide one first. */
  readonly areas: readonly string[]
  readonly median: readonly Point[]
  readonly known: readonly Point[]
  readonly actual: readonly Point[]
  readonly labels: readonly TrackLabel[]
  readonly above: PlacedText | null
  readonly nothing: PlacedText | null
}

const LEAD = 14
const PARTS = ['p95', 'p75', 'p50', 'p25', 'p5', 'actual'] as const

/** Lay the figure out in `width` × `height` px. */
export function layoutTrack(props: ChartProps<TrackModel>): TrackLayout {
  const { model, width, height, style } = props
  const { rows, known, from, years, hitRate } = model
  const sizes = drawingSizes(style, width)
  const domain = props.domain ?? trackDomain(model)
  const [top, bottom] = [sizes.top, height - sizes.bottom]
  const step = roundStep(domain[1] - domain[0], bottom - top, tickDistance(bottom - top, sizes))
  const ticks = ticksInside(domain[0], domain[1], step)
  const tickText = tickWords(step)
  const plain = { size: sizes.text, weight: 400 } as const
  const tabular = { ...plain, tabular: true } as const
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), tabular)))))
  const names = TEXT.names[width >= 560 ? 'whole' : 'short']
  const column = rows.length === 0 ? { names: 0, width: 12 } : labelColumn(model, Object.values(names), sizes)
  const plot: Plot = { left, right: Math.floor(width - column.width), top, bottom }
  const axis = yearAxis(years, plot, undefined)
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const at = (year: number, value: number): Point => [round2(axis.year(year)), round2(y(value))]
  // Every band opens where it stands.
  const line = (of: (row: TrackModel['rows'][number]) => number): readonly Point[] => [at(from, known.at(-1)!), ...rows.map((row) => at(row.year, of(row)))]
  const area = (low: readonly Point[], high: readonly Point[]) => `M${[...high, ...[...low].reverse()].map(([px, py]) => `${px},${py}`).join('L')}Z`
  const unit: PlacedText = { ...plain, text: TEXT.unit, x: 0, y: plot.top - 12 }
  const box = textBox(unit)
  const room = width - box.x - box.width - 20
  const rates = hitRate === null ? [] : TEXT.rates(formatNumber(hitRate.inside90 * 100, 0), formatNumber(hitRate.inside50 * 100, 0))
  const said = hitRate === null ? TEXT.computing : rows.length === 0 ? TEXT.noBands(model.name, from) : null
  return {
    plot, unit,
    valueTicks: rows.length === 0 ? [] : ticks.map((value) => ({ at: round2(y(value)), strong: false, label: { ...tabular, text: tickText(value), x: plot.left - 8, y: baselineFor(y(value), sizes.text), anchor: 'end' } })),
    yearTicks: years.length === 0 ? [] : placeEachYear(axis, from, plot, sizes, undefined, undefined),
    standing: rows.length === 0 ? null : round2(axis.year(from)),
    areas: rows.length === 0 ? [] : [area(line(({ p5 }) => p5), line(({ p95 }) => p95)), area(line(({ p25 }) => p25), line(({ p75 }) => p75))],
    median: rows.length === 0 ? [] : line(({ p50 }) => p50),
    known: rows.length === 0 ? [] : known.flatMap((value, place) => (Number.isFinite(value) ? [at(years[place]!, value)] : [])),
    actual: rows.map(({ year, actual }) => at(year, actual)),
    labels: placeLabels(model, names, column.names, plot, sizes, y),
    above: rates.length === 0 || room < 120 ? null : { ...plain, text: firstThatFits(rates, room, plain), x: width, y: unit.y, anchor: 'end' },
    nothing: said === null ? null : { ...plain, text: firstThatFits([said], plot.right - plot.left - 12, plain), x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2, anchor: 'middle' },
  }
}

type Part = (typeof PARTS)[number]

function labelColumn({ rows }: TrackModel, names: readonly string[], { text: size }: DrawingSizes) {
  const widest = (texts: readonly string[], tabular: boolean) => Math.ceil(Math.max(...texts.map((text) => textWidth(text, { size, weight: 600, tabular }))))
  const own = widest(names, false)
  return { names: own, width: LEAD + 6 + own + 10 + widest(PARTS.map((part) => formatShare(rows.at(-1)![part])), true) }
}

/** The last year's values: a row each. */
function placeLabels({ rows }: TrackModel, names: Readonly<Record<Part, string>>, namesWidth: number, plot: Plot, sizes: DrawingSizes, y: (value: number) => number): readonly TrackLabel[] {
  const last = rows.at(-1)
  if (last === undefined) return []
  const ends = PARTS.map((key) => ({ key, end: y(last[key]) })).sort((a, b) => a.end - b.end)
  const places = placeRows(ends.map(({ end }) => end), sizes.rowGap, plot.top, plot.bottom)
  return ends.map(({ key, end }, index): TrackLabel => {
    const at = round2(places[index]!)
    const x = plot.right + LEAD + 6
    const text = { size: sizes.text, weight: key === 'actual' ? 600 : 400, y: baselineFor(at, sizes.text) } as const
    return {
      key, lead: `M${plot.right + 5} ${round2(end)}L${plot.right + LEAD} ${at}`,
      name: { ...text, text: names[key], x },
      value: { ...text, tabular: true, text: formatShare(last[key]), x: x + namesWidth + 10 },
    }
  })
}
