// "What moves it most" in pixels: a row an input with its name, two bars from the outcome as set, and its two values.
import { scaleLinear } from '@visx/scale'
import { CHANCE_FIGURE } from '../../text/figures-chance'
import type { ChartProps } from '../figure'
import { MONTHS } from '../../engine/production/months'
import { formatSigned, monthInWords, NO_VALUE } from '../format'
import { ellipsis, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance } from '../placing/drawing-sizes'
import type { Box } from '../placing/free-spot'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { outcomeText, tornadoDomain, type SwingRow, type TornadoModel } from './state'

export interface PlacedSwing {
  readonly row: SwingRow
  readonly place: number
  readonly box: Box
  readonly name: PlacedText
  readonly range: PlacedText | null
  readonly correlation: PlacedText | null
  /** Null where the outcome has no value there, or the one as set. */
  readonly low: Box | null
  readonly high: Box | null
}

export interface TornadoLayout {
  readonly rows: readonly PlacedSwing[]
  readonly ticks: readonly { readonly at: number; readonly label: PlacedText }[]
  readonly track: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly plainAt: number
  readonly plainWords: PlacedText
  /** Over the column of correlations; null where there is no room for it. */
  readonly head: PlacedText | null
  /** How many are left out, or why there are none. */
  readonly said: PlacedText | null
}

const TEXT = CHANCE_FIGURE.tornado
const GAP = 10
/** px from which correlations have a column. */
const CORRELATED = 520

/** Lay the figure out in `width` × `height` px: as many rows as fit, the others counted. */
export function layoutTornado(props: ChartProps<TornadoModel>): TornadoLayout {
  const { model, width, height, style } = props
  const sizes = drawingSizes(style, width)
  const plainText = { size: sizes.text, weight: 400 } as const
  const rows = model.rows ?? []
  const rowHeight = sizes.text + 8
  const top = sizes.text + 12
  const foot = sizes.text + 12
  const room = Math.max(1, Math.floor((height - top - foot) / rowHeight))
  const shown = rows.length <= room ? rows : rows.slice(0, room)
  const widest = (texts: readonly string[]) => Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, plainText))))
  const ranges = shown.map(({ low, high }) => TEXT.between(low, high))
  const rangeWidth = width >= 420 ? widest(ranges) : 0
  const correlations = shown.map(({ correlation }) => (Number.isNaN(correlation) ? NO_VALUE : formatSigned(correlation, 2)))
  const correlationWidth = width >= CORRELATED && shown.length > 0 ? Math.max(widest(correlations), widest([TEXT.correlation])) : 0
  const nameWidth = Math.min(widest(shown.map(({ name }) => name)), Math.floor(width * 0.4))
  const track = { left: nameWidth + GAP + 2, right: width - (rangeWidth === 0 ? 4 : rangeWidth + GAP) - (correlationWidth === 0 ? 0 : correlationWidth + GAP), top: top - 2, bottom: top + Math.max(1, shown.length) * rowHeight }
  const domain = props.domain ?? tornadoDomain(model)
  const x = scaleLinear<number>({ domain: [...domain], range: [track.left, track.right] })
  const step = roundStep(domain[1] - domain[0], track.right - track.left, Math.max(tickDistance(200, sizes), 56))
  const ticks = model.isMonth ? yearStarts(domain, (track.right - track.left) / 56) : ticksInside(domain[0], domain[1], step)
  const tickText = model.isMonth ? (value: number) => monthInWords(MONTHS[value]!) : tickWords(step)
  const plainAt = round2(x(model.plain))
  const asSet = TEXT.asSet(outcomeText(model.plain, model))
  const half = textWidth(asSet, { size: sizes.text, weight: 600 }) / 2
  const bar = (value: number, y: number): Box | null => {
    const at = x(value)
    // Without an outcome as set there is nothing that a bar could begin at.
    if (Number.isFinite(at) && !Number.isFinite(plainAt)) return { x: round2(at - 2), y, width: 4, height: rowHeight - 6 }
    return Number.isFinite(at) && Math.abs(at - plainAt) >= 0.25 ? { x: round2(Math.min(at, plainAt)), y, width: round2(Math.abs(at - plainAt)), height: rowHeight - 6 } : null
  }
  const said = model.isMissing ? TEXT.missing(model.name) : model.rows === null ? model.waiting : rows.length === 0 ? TEXT.noSwing : shown.length < rows.length ? TEXT.more(rows.length - shown.length) : null
  return {
    track, plainAt,
    plainWords: { text: asSet, size: sizes.text, weight: 600, x: round2(Math.min((correlationWidth === 0 ? width : track.right) - half, Math.max(half, Number.isFinite(plainAt) ? plainAt : (track.left + track.right) / 2))), y: sizes.text, anchor: 'middle' },
    head: correlationWidth === 0 ? null : { ...plainText, text: TEXT.correlation, x: width, y: sizes.text, anchor: 'end' },
    ticks: rows.length === 0 ? [] : ticks.map((value) => ({ at: round2(x(value)), label: { ...plainText, tabular: true, text: tickText(value), x: x(value), y: track.bottom + sizes.text + 4, anchor: 'middle' as const } })),
    rows: shown.map((row, place): PlacedSwing => {
      const y = top + place * rowHeight
      const baseline = baselineFor(y + (rowHeight - 6) / 2, sizes.text)
      return {
        row, place, box: { x: 0, y: round2(y - 3), width, height: rowHeight },
        name: { ...plainText, text: ellipsis(row.name, nameWidth, plainText), x: 0, y: baseline },
        range: rangeWidth === 0 ? null : { ...plainText, text: ranges[place]!, x: width - (correlationWidth === 0 ? 0 : correlationWidth + GAP), y: baseline, anchor: 'end' },
        correlation: correlationWidth === 0 ? null : { ...plainText, tabular: true, text: correlations[place]!, x: width, y: baseline, anchor: 'end' },
        low: bar(row.atLow, y), high: bar(row.atHigh, y),
      }
    }),
    said: said === null ? null : { ...plainText, text: said, x: 0, y: model.rows === null || rows.length === 0 ? top + sizes.text + 4 : round2(track.bottom + sizes.text + 4) },
  }
}

/** Januaries inside a stretch of the month grid, no more than `most`. */
function yearStarts([low, high]: readonly [number, number], most: number): readonly number[] {
  const all = MONTHS.flatMap((month, place) => (month.endsWith('-01') && place >= low && place <= high ? [place] : []))
  const every = Math.max(1, Math.ceil(all.length / Math.max(1, most)))
  return all.filter((_, place) => place % every === 0)
}
