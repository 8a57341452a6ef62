// The axis of the picture: years, quarters or months where they fit, and the key dates with their words.
import { dayNumber, type DayNumber } from '../../domain/calendar'
import { TIMELINE } from '../../text/timeline'
import { HAGUE_DAY, KEY_YEARS } from '../../timeline/key-dates'
import { fineTicks, yearTicks, type TimeScale } from '../../timeline/time-scale'
import { textWidth } from '../lettering/measure'
import { textBox, type PlacedText } from '../marks/label'
import { boxesOverlap, type Box } from '../placing/free-spot'

export interface KeyLine {
  readonly kind: 'hague' | 'today'
  readonly x: number
}

export interface PlacedAxis {
  readonly height: number
  readonly years: readonly PlacedText[]
  readonly fine: readonly PlacedText[]
  readonly keys: readonly (PlacedText & { readonly strong: boolean })[]
  /** Where a year, quarter or month begins, px. */
  readonly grid: readonly number[]
  readonly bands: readonly { readonly left: number; readonly width: number }[]
  readonly lines: readonly KeyLine[]
}

/** Place the axis over a plot that begins at `left`; words may reach into the gutter. */
export function placeAxis(scale: TimeScale, today: DayNumber | null, left: number, text: number): PlacedAxis {
  const line = text + 6
  const ticks = fineTicks(scale)
  const years = placeYears(scale, left, text, line)
  const fine = ticks.flatMap(({ label, left: from, width }): PlacedText[] => {
    const words = { text: label, size: text, weight: 400, anchor: 'middle', x: left + from + width / 2, y: line * 2 - 6 } as const
    const fits = textWidth(label, words) <= width - 4 && from >= 0 && from + width <= scale.width + 1
    return fits ? [words] : []
  })
  const rows = fine.length > 0 ? 2 : 1
  const inView = (day: number) => day >= scale.from && day <= scale.to + 1
  const lines: KeyLine[] = [
    ...(inView(HAGUE_DAY) ? [{ kind: 'hague', x: left + scale.x(HAGUE_DAY) } as const] : []),
    ...(today !== null && inView(today) ? [{ kind: 'today', x: left + scale.x(today) } as const] : []),
  ]
  const bands = KEY_YEARS.flatMap(({ year, label }) => {
    const [from, to] = [Math.max(0, scale.x(dayNumber(year))), Math.min(scale.width, scale.x(dayNumber(year + 1)))]
    return to > from ? [{ left: left + from, width: to - from, label }] : []
  })
  const keys = placeKeys(lines, bands, left + scale.width, text, line * (rows + 1) - 6)
  return {
    height: line * (rows + (lines.length + bands.length > 0 ? 1 : 0)) + 2,
    years,
    fine,
    keys,
    grid: [...new Set([...yearTicks(scale), ...ticks].map((tick) => left + tick.left).filter((x) => x > left && x < left + scale.width))],
    bands: bands.map(({ left: from, width }) => ({ left: from, width })),
    lines,
  }
}

/** Every year, every second or every fifth: the most that have room. */
function placeYears(scale: TimeScale, left: number, text: number, line: number): readonly PlacedText[] {
  const cells = yearTicks(scale)
  const lettering = { size: text, weight: 500, tabular: true } as const
  const needed = textWidth('2035', lettering) + 8
  const widest = Math.max(...cells.map(({ width }) => width))
  const step = [1, 2, 5, 10].find((years) => widest * years >= needed) ?? 10
  return cells.flatMap(({ label, left: from, width }): PlacedText[] => {
    const fits = step === 1 ? width >= needed - 4 : Number(label) % step === 0 && from + width / 2 >= needed / 2 && from + width / 2 <= scale.width - needed / 2
    return fits ? [{ ...lettering, text: label, anchor: 'middle', x: left + from + width / 2, y: line - 6 }] : []
  })
}

interface Band {
  readonly left: number
  readonly width: number
  readonly label: string
}

/** Words of the key dates, today first; each in the first of its places that is free. */
function placeKeys(lines: readonly KeyLine[], bands: readonly Band[], right: number, text: number, y: number): PlacedAxis['keys'] {
  const taken: Box[] = []
  const placed: (PlacedText & { strong: boolean })[] = []
  const put = (strong: boolean, places: readonly PlacedText[]) => {
    const free = places.find((place) => {
      const box = textBox(place)
      return box.x >= 0 && box.x + box.width <= right && !taken.some((other) => boxesOverlap({ ...other, x: other.x - 5, width: other.width + 10 }, box))
    })
    if (!free) return
    taken.push(textBox(free))
    placed.push({ ...free, strong })
  }
  const words = (label: string, x: number, anchor: 'start' | 'middle' | 'end', weight: 400 | 600 = 400): PlacedText => ({ text: label, size: text, weight, x, y, anchor })
  for (const { x } of lines.filter(({ kind }) => kind === 'today')) {
    put(true, [words(TIMELINE.today, x, 'middle', 600), words(TIMELINE.today, x + 3, 'start', 600), words(TIMELINE.today, x - 3, 'end', 600)])
  }
  for (const { left, width, label } of bands) put(false, [words(label, left + width / 2, 'middle'), words(label, left + width, 'end'), words(label, left, 'start')])
  for (const { x } of lines.filter(({ kind }) => kind === 'hague')) put(false, [words(TIMELINE.hague, x + 4, 'start'), words(TIMELINE.hague, x - 4, 'end')])
  return placed
}
