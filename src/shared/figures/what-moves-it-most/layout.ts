// "What moves it most" in pixels: a row an input with its name, two bars from the outcome as set, and its two values.
import { scaleLinear } from '@visx/scale'
import { CHANCE_FIGURE } from '../../text/figures-chance'
import type { ChartProps } from '../figure'
import { formatByKind, formatNumber, plainNumber } from '../format'
import { ellipsis, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance } from '../placing/drawing-sizes'
import type { Box } from '../placing/free-spot'
import { roundStep, tickDecimals, ticksInside } from '../placing/ticks'
import { tornadoDomain, type SwingRow, type TornadoModel } from './state'

export interface PlacedSwing {
  readonly row: SwingRow
  readonly place: number
  readonly box: Box
  readonly name: PlacedText
  readonly range: PlacedText | null
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
  /** How many are left out, or why there are none. */
  readonly said: PlacedText | null
}

const TEXT = CHANCE_FIGURE.tornado
const GAP = 10

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
  const nameWidth = Math.min(widest(shown.map(({ name }) => name)), Math.floor(width * 0.4))
  const track = { left: nameWidth + GAP + 2, right: width - (rangeWidth === 0 ? 4 : rangeWidth + GAP), top: top - 2, bottom: top + Math.max(1, shown.length) * rowHeight }
  const domain = props.domain ?? tornadoDomain(model)
  const x = scaleLinear<number>({ domain: [...domain], range: [track.left, track.right] })
  const step = roundStep(domain[1] - domain[0], track.right - track.left, Math.max(tickDistance(200, sizes), 56))
  const tickText = (value: number) => (model.unit.kind === 'money' ? formatNumber(value, tickDecimals(step)) : plainNumber(value))
  const plainAt = round2(x(model.plain))
  const asSet = TEXT.asSet(formatByKind(model.plain, model.unit.kind))
  const half = textWidth(asSet, { size: sizes.text, weight: 600 }) / 2
  const bar = (value: number, y: number): Box | null => {
    const at = x(value)
    return Number.isFinite(at) && Number.isFinite(plainAt) && Math.abs(at - plainAt) >= 0.25 ? { x: round2(Math.min(at, plainAt)), y, width: round2(Math.abs(at - plainAt)), height: rowHeight - 6 } : null
  }
  const said = model.rows === null ? CHANCE_FIGURE.computing : rows.length === 0 ? TEXT.noSwing : shown.length < rows.length ? TEXT.more(rows.length - shown.length) : null
  return {
    track, plainAt,
    plainWords: { text: asSet, size: sizes.text, weight: 600, x: round2(Math.min(width - half, Math.max(half, plainAt))), y: sizes.text, anchor: 'middle' },
    ticks: rows.length === 0 ? [] : ticksInside(domain[0], domain[1], step).map((value) => ({ at: round2(x(value)), label: { ...plainText, tabular: true, text: tickText(value), x: x(value), y: track.bottom + sizes.text + 4, anchor: 'middle' as const } })),
    rows: shown.map((row, place): PlacedSwing => {
      const y = top + place * rowHeight
      const baseline = baselineFor(y + (rowHeight - 6) / 2, sizes.text)
      return {
        row, place, box: { x: 0, y: round2(y - 3), width, height: rowHeight },
        name: { ...plainText, text: ellipsis(row.name, nameWidth, plainText), x: 0, y: baseline },
        range: rangeWidth === 0 ? null : { ...plainText, text: ranges[place]!, x: width, y: baseline, anchor: 'end' },
        low: bar(row.atLow, y), high: bar(row.atHigh, y),
      }
    }),
    said: said === null ? null : { ...plainText, text: said, x: 0, y: model.rows === null || rows.length === 0 ? top + sizes.text + 4 : round2(track.bottom + sizes.text + 4) },
  }
}
