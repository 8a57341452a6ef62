// Which values stand on the axis of "why it moved", and their labels.
import { formatNumber } from '../format'
import { textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import type { MovedAxis } from './axis'

export interface ValueTick {
  readonly x: number
  /** Null where there is no room for it. */
  readonly label: PlacedText | null
}

interface TickRoom {
  readonly text: number
  readonly hasLabels: boolean
  /** px of the whole drawing. */
  readonly right: number
  /** Of the values: ticks have no more. */
  readonly decimals: number
}

/** Round numbers, as many as there is room for their labels. */
export function placeTicks({ domain: [low, high] }: MovedAxis, x: (value: number) => number, plot: { readonly left: number; readonly right: number; readonly bottom: number }, room: TickRoom): readonly ValueTick[] {
  const lettering = { size: room.text, weight: 400, tabular: true } as const
  const length = plot.right - plot.left
  const widest = Math.max(...[low, high].map((value) => textWidth(formatNumber(value, room.decimals), lettering)))
  const steps = [room.text * 6, 0].map((least) => roundStep(high - low, length, Math.max(widest + room.text * 1.6, least)))
  const step = steps.find((one) => ticksInside(low, high, one).length > 1) ?? steps.at(-1)!
  const words = tickWords(step)
  let taken = Number.NEGATIVE_INFINITY
  return ticksInside(low, high, step).map((value): ValueTick => {
    const label: PlacedText = { ...lettering, text: words(value), x: round2(x(value)), y: baselineFor(plot.bottom + room.text * 0.5 + 7, room.text), anchor: 'middle' }
    const box = textBox(label)
    const fits = room.hasLabels && box.x > taken + 4 && box.x >= 0 && box.x + box.width <= room.right
    if (fits) taken = box.x + box.width
    return { x: label.x, label: fits ? label : null }
  })
}
