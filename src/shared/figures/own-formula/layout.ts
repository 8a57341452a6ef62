// A formula over the years or months in pixels: axes, a line a scenario, its values and names beside it, the cursor.
import { scaleLinear } from '@visx/scale'
import { endMarks, type EndMark } from '../compare/end-marks'
import { WORDS } from '../../text/figures'
import { joinedNames } from '../compare/scenario-names'
import { namesOf } from '../compare/scenarios'
import type { ChartProps } from '../figure'
import { formatFree } from '../format'
import { firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, textBox, type PlacedText } from '../marks/label'
import { drawingSizes, tickDistance } from '../placing/drawing-sizes'
import type { Point } from '../placing/free-spot'
import { placeEvents, type PlacedEvent } from '../placing/place-events'
import { placeRows } from '../placing/place-rows'
import { lineEnd, unitLeft, type BaseLine, type CursorFlag, type PlacedTick, type Plot } from '../placing/plot'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { plotSides, type TimeAxis } from '../placing/time-axis'
import { formulaTime } from './over-time'
import { ownFormulaDomain, type FormulaLine, type OwnFormulaModel } from './state'

export interface PlacedLine {
  readonly line: FormulaLine
  readonly recorded: readonly Point[]
  readonly projected: readonly Point[]
  readonly cursor: Point | null
  readonly ends: readonly EndMark[]
  readonly value: PlacedText
  readonly name: PlacedText | null
  /** Of the row beside the plot. */
  readonly row: { readonly x: number; readonly y: number }
}

export interface OwnFormulaLayout {
  readonly plot: Plot
  readonly axis: TimeAxis
  readonly clipped: boolean
  readonly lines: readonly PlacedLine[]
  readonly valueTicks: readonly PlacedTick[]
  readonly yearTicks: readonly PlacedTick[]
  readonly unit: PlacedText
  readonly base: BaseLine | null
  readonly head: PlacedText | null
  /** Said where there is no line. */
  readonly empty: PlacedText | null
  readonly events: readonly PlacedEvent[]
  readonly cursor: CursorFlag | null
}

const BESIDE = 14
const GLYPH = 12
const GAP = 8

/** Lay the figure out in `width` × `height` px. */
export function layoutOwnFormula(props: ChartProps<OwnFormulaModel>): OwnFormulaLayout {
  const { model, width, height, style, time } = props
  const sizes = drawingSizes(style, width)
  const domain = props.domain ?? ownFormulaDomain(model)
  const [top, bottom] = [sizes.top, height - sizes.bottom]
  const step = roundStep(domain[1] - domain[0], bottom - top, tickDistance(bottom - top, sizes))
  const ticks = ticksInside(domain[0], domain[1], step)
  const small = { size: sizes.text, weight: 400, tabular: true } as const
  const strong = { size: sizes.text, weight: 600, tabular: true } as const
  const largest = Math.max(...domain.map(Math.abs))
  const tickText = largest >= 1e9 || largest < 1e-4 ? formatFree : tickWords(step)
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), strong)))))
  // As wide as its numbers may get, so that the plot stays while a slider moves.
  const numberWidth = Math.ceil(Math.max(textWidth('0,000', strong), ...ticks.map((tick) => textWidth(formatFree(tick), strong))))
  const names = model.lines.map(({ scenarios }) => joinedNames(namesOf(scenarios)))
  const widestName = model.compares ? Math.max(40, ...names.map(([first = '']) => textWidth(first, small))) : 0
  const fixed = BESIDE + numberWidth + (model.compares ? GLYPH + GAP : 0)
  const column = Math.min(fixed + widestName + 2, Math.max(fixed, width * sizes.labelPart))
  const plot: Plot = { ...plotSides({ left, right: Math.floor(width - column) }, time), top, bottom }
  const over = formulaTime(props, plot, sizes)
  const { axis } = over
  const y = scaleLinear<number>({ domain: [...domain], range: [bottom, top] })
  const place = over.cursor ?? axis.lastInView
  const all = model.lines.map(({ values }) => values.map((value, t): Point => [round2(axis.place(t)), round2(y(value))]))
  const wanted = all.map((points) => Math.min(bottom, Math.max(top, lineEnd(points, plot)?.[1] ?? bottom)))
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!)
  const rows = placeRows(order.map((index) => wanted[index]!), sizes.rowGap, top + 2, bottom - 2)
  const lines = model.lines.map((line, index): PlacedLine => {
    const points = all[index]!
    const at = points[place]
    const row = rows[order.indexOf(index)]!
    const x = plot.right + BESIDE + (model.compares ? GLYPH : 0)
    const text = { y: baselineFor(row, sizes.text), size: sizes.text } as const
    return {
      line,
      recorded: points.slice(0, over.basePlace + 1),
      projected: points.slice(Math.max(0, over.basePlace)),
      cursor: over.cursor !== null && at !== undefined && Number.isFinite(at[1]) ? at : null,
      ends: endMarks(points, model.compares ? line.scenarios : [], plot),
      row: { x: plot.right + BESIDE, y: round2(row) },
      value: { ...text, text: formatFree(line.values[place]!), x: x + numberWidth, weight: 600, tabular: true, anchor: 'end' },
      name: model.compares ? { ...text, text: firstThatFits(names[index]!, width - x - numberWidth - GAP, small), x: x + numberWidth + GAP, weight: 400 } : null,
    }
  })
  const unit: PlacedText = { text: firstThatFits([model.unit], Math.max(40, plot.right - plot.left), { size: sizes.text, weight: 400 }), x: unitLeft(time), y: top - 12, size: sizes.text, weight: 400 }
  const base = over.baseLine(textBox(unit))
  const isEmpty = lines.length === 0
  return {
    plot, axis, lines, unit,
    base: isEmpty ? null : base,
    empty: isEmpty ? { ...small, tabular: false, text: WORDS.nothingToDraw, x: round2((plot.left + plot.right) / 2), y: round2((top + bottom) / 2), anchor: 'middle' } : null,
    clipped: axis.isPart || model.lines.some(({ values }) => values.some((value) => value < domain[0] || value > domain[1])),
    valueTicks: isEmpty ? [] : ticks.map((tick) => ({ at: round2(y(tick)), strong: false, label: { ...small, text: tickText(tick), x: plot.left - 8, y: baselineFor(y(tick), sizes.text), anchor: 'end' } })),
    yearTicks: over.ticks,
    head: lines.length === 0 ? null : { ...strong, text: over.words(place), x: lines[0]!.value.x, y: top - 12, anchor: 'end' },
    events: placeEvents(props.events, axis, plot, sizes, all, (base?.words ?? []).map(textBox), props.hoveredEvent),
    cursor: over.flag,
  }
}

/** The nearest place of the grid under a point of the plot; null beside it. */
export function ownFormulaPlaceAt(px: number, py: number, props: ChartProps<OwnFormulaModel>): number | null {
  const { plot, axis } = layoutOwnFormula(props)
  if (px < plot.left - 8 || px > plot.right + 8 || py < 0 || py > props.height) return null
  return axis.placeAt(px)
}
