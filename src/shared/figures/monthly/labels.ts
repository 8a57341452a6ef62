// The label column of a figure over the months: a row a line beside its end, with its values at the cursor and at the end.
import type { ChartProps } from '../figure'
import { formatUnits, monthInWords } from '../format'
import { firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import type { DrawingSizes } from '../placing/drawing-sizes'
import { placeRows, rowCapacity } from '../placing/place-rows'
import type { Plot } from '../placing/plot'
import type { TimeAxis } from '../placing/time-axis'
import { MONTHLY_WORDS } from '../../text/figures-production'
import type { MonthlyLine, MonthlyModel } from './model'

export interface MonthlyLabel {
  readonly line: MonthlyLine
  readonly y: number
  /** From the line's end to its row. */
  readonly curve: string
  readonly glyphX: number
  readonly name: PlacedText
  readonly atCursor: PlacedText | null
  readonly atEnd: PlacedText | null
}

export interface MonthlyLabels {
  readonly rows: readonly MonthlyLabel[]
  readonly heads: readonly { readonly text: PlacedText; readonly isCursor: boolean }[]
  /** "+2 more", where the plot is too low for a row each. */
  readonly more: PlacedText | null
}

/** px from the plot to the glyph, from there to the name, and between columns. */
const CURVE = 20
const GLYPH = 15
const GAP = 10
const ONE_NUMBER = 520
const ONE_NUMBER_COMPARED = 680
const WIDEST = 236

type Props = ChartProps<MonthlyModel>

/** Room for a number column: as wide as its head and the highest number of the axis. */
function numberWidth({ model }: Props, sizes: DrawingSizes, top: number): number {
  const texts = [formatUnits(top), formatUnits(Math.min(top, 99.9)), monthInWords(model.months.at(-1)!)]
  return Math.ceil(Math.max(...texts.map((text) => textWidth(text, { size: sizes.text, weight: 600, tabular: true }))))
}

/** Names of producers and scenarios together need more room than names of producers. */
function compares({ model }: Props): boolean {
  return model.lines.some(({ scenarios }) => scenarios !== undefined)
}

function twoNumbers(props: Props): boolean {
  return props.style === 'screen' && props.width >= (compares(props) ? ONE_NUMBER_COMPARED : ONE_NUMBER)
}

/** In the window a part of the width; in a picture as wide as names need, up to a part of it. */
export function labelWidth(props: Props, sizes: DrawingSizes, top: number): number {
  const column = numberWidth(props, sizes, top)
  const fixed = CURVE + GLYPH + GAP + column + (twoNumbers(props) ? column + GAP : 0)
  const limit = props.width * sizes.labelPart
  if (props.style === 'screen') return Math.min(WIDEST + (compares(props) ? 100 : twoNumbers(props) ? 40 : 0), Math.max(limit, fixed + 40))
  // Names of scenarios are cut where they are too long; others have shorter wordings.
  const names = props.model.lines.map((line) =>
    line.scenarios ? Math.min(limit - 2, fixed + textWidth(line.names[0]!, { size: sizes.text, weight: line.weight > 2 ? 600 : 400 })) : fixed + textWidth(line.names[0]!, { size: sizes.text, weight: 400 }),
  )
  return Math.ceil(Math.min(limit, 2 + Math.max(fixed + 40, ...names.filter((needed) => needed <= limit))))
}

/** Rows and heads; lines that come last give way where rows are short. */
export function placeMonthlyLabels(props: Props, sizes: DrawingSizes, plot: Plot, axis: TimeAxis, top: number, heightOf: (line: MonthlyLine) => number, cursor: number | null): MonthlyLabels {
  const { model, width } = props
  const column = numberWidth(props, sizes, top)
  const two = twoNumbers(props)
  const glyphX = plot.right + CURVE + 5
  const nameX = plot.right + CURVE + GLYPH
  const nameWidth = width - column - (two ? column + GAP : 0) - GAP - nameX
  const [low, high] = [plot.top + 2, plot.bottom - 2]
  const drawn = model.lines.filter(({ values }) => Number.isFinite(values[values.length - 1]!))
  const capacity = rowCapacity(sizes.rowGap, low, high)
  // Drawn last is what matters most.
  const shown = drawn.length <= capacity ? drawn : drawn.slice(-Math.max(1, capacity - 1))
  const folded = drawn.length - shown.length
  const sorted = shown.map((line) => ({ line, end: heightOf(line) })).sort((a, b) => a.end - b.end)
  const places = placeRows(sorted.map(({ end }) => end), sizes.rowGap, low, folded > 0 ? high - sizes.rowGap : high)
  const number = (value: number, x: number, y: number, weight: 500 | 600): PlacedText => ({
    text: formatUnits(value), x, y: baselineFor(y, sizes.text), size: sizes.text, weight, tabular: true, anchor: 'end',
  })
  const letteringOf = (line: MonthlyLine) => ({ size: sizes.text, weight: line.weight > 2 ? 600 : 400 }) as const
  /** The names left to a line where those named with it have to be short. */
  const namesOf = (line: MonthlyLine): readonly string[] => {
    if (line.namedWith === undefined) return line.names
    const alike = sorted.map((row) => row.line).filter((other) => other.namedWith === line.namedWith)
    const from = Math.max(...alike.map((other) => {
      const first = other.names.findIndex((name) => textWidth(name, letteringOf(other)) <= nameWidth)
      return first < 0 ? other.names.length - 1 : first
    }))
    return line.names.slice(Math.min(from, line.names.length - 1))
  }
  const cursorX = two ? width - column - GAP : width
  const rows = sorted.map(({ line, end }, place): MonthlyLabel => {
    const y = places[place]!
    const lettering = letteringOf(line)
    const from = Math.min(plot.bottom, Math.max(plot.top, end))
    const to = glyphX - (line.dash === undefined ? 8 : 12)
    const middle = round2((plot.right + to) / 2)
    return {
      line,
      y: round2(y),
      curve: `M${round2(plot.right + 2)},${round2(from)}C${middle},${round2(from)} ${middle},${round2(y)} ${round2(to)},${round2(y)}`,
      glyphX,
      name: { ...lettering, text: firstThatFits(namesOf(line), nameWidth, lettering), x: nameX, y: baselineFor(y, sizes.text) },
      atCursor: cursor === null ? null : number(line.values[cursor]!, cursorX, y, 600),
      atEnd: cursor !== null && !two ? null : number(line.values[axis.lastInView]!, width, y, 500),
    }
  })
  const head = (text: string, x: number, isCursor: boolean) => ({
    isCursor,
    text: { text, x, y: plot.top - 12, size: sizes.text, weight: isCursor ? 600 : 400, tabular: true, anchor: 'end' } as const,
  })
  return {
    rows,
    heads: [
      ...(cursor === null ? [] : [head(monthInWords(model.months[cursor]!), cursorX, true)]),
      ...(cursor !== null && !two ? [] : [head(monthInWords(model.months[axis.lastInView]!), width, false)]),
    ],
    more: folded === 0 ? null : { text: MONTHLY_WORDS.more(folded), size: sizes.text, weight: 400, x: nameX, y: baselineFor((places.at(-1) ?? low) + sizes.rowGap, sizes.text) },
  }
}
