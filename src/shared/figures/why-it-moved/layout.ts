// "Why it moved" in pixels: a row for each scenario and each step, its words at the left, its number at the right, the bars
// between them on one value axis.
import { MOVED_WORDS } from '../../text/figures-moved'
import { scenarioLook, type ScenarioLook } from '../compare/scenarios'
import type { DrawProps } from '../figure'
import { formatSigned } from '../format'
import { ellipsis, firstThatFits, textWidth, wrapText, type Lettering } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes } from '../placing/drawing-sizes'
import { axisOf, levelsOf } from './axis'
import { placeTicks, type ValueTick } from './ticks'
import { showsErrors, shownError, toldSteps, type MovedModel } from './state'
import { restWords } from './words'

export type PlacedRow = PlacedEnd | PlacedStep

interface Row {
  readonly id: string
  readonly name: PlacedText
  /** The second line of the words, and what stands beside the number. */
  readonly beside: readonly PlacedText[]
  readonly number: PlacedText | null
  readonly top: number
  readonly bottom: number
}

export interface PlacedEnd extends Row {
  readonly kind: 'end'
  readonly look: ScenarioLook
  readonly mark: { readonly x: number; readonly y: number }
  /** px; null where the scenario has no value. */
  readonly bar: { readonly from: number; readonly to: number } | null
  /** Where the bar is broken because the axis is cut, px; null where it is whole. */
  readonly brokenAt: number | null
}

export interface PlacedStep extends Row {
  readonly kind: 'step' | 'rest'
  readonly bar: { readonly from: number; readonly to: number }
}

export interface MovedLayout {
  readonly heads: readonly PlacedText[]
  readonly ticks: readonly ValueTick[]
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  /** Where the axis begins or passes zero, px. */
  readonly base: number | null
  readonly rows: readonly PlacedRow[]
  /** From a bar to the next one. */
  readonly links: readonly { readonly x: number; readonly y1: number; readonly y2: number }[]
  /** A sentence where there are no steps. */
  readonly notice: readonly PlacedText[]
}

/** More steps than this say nothing one by one. */
const MOST_ROWS = 14
const GAP = 12
const MARK = 14
/** Narrower bars tell nothing: the share column gives way. */
const LEAST_PLOT = 110
const NAME_PART = 0.42
/** Names of scenarios are cut sooner: the notes say them whole. */
const END_NAME_PART = 0.32
/** Above the sentence that stands instead of steps. */
const NOTICE_GAP = 8

type MovedProps = Pick<DrawProps, 'width' | 'height' | 'style'> & { readonly model: MovedModel }

export function layoutMoved({ model, width, height, style }: MovedProps): MovedLayout {
  const { text } = drawingSizes(style, width)
  const { from, to, steps, none, decimals } = model
  const hasErrors = showsErrors(model)
  const least = text + 5
  const axisHeight = height >= least * 6 ? text + 9 : 0
  const headHeight = height >= least * 5 ? text + 8 : 0
  const room = height - axisHeight - headHeight
  const noticeLines = none === null ? [] : wrapText(none, width, { size: text, weight: 400 })
  const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(room / least) - 2))
  const { told, rest } = toldSteps(steps, most)
  const count = told.length + (rest === null ? 0 : 1) + 2
  const rowHeight = Math.min((room - noticeLines.length * (text + 5) - (none === null ? 0 : NOTICE_GAP)) / count, text * 5.5)
  const isTwoLine = rowHeight >= text * 2 + 9
  const plain: Lettering = { size: text, weight: 400 }
  const strong: Lettering = { size: text, weight: 600 }
  const number = (weight: 500 | 600): Lettering => ({ size: text, weight, tabular: true })
  const widest = (texts: readonly string[], lettering: Lettering) => Math.ceil(Math.max(0, ...texts.map((one) => textWidth(one, lettering))))

  // Columns from the right: share, error, number; then the bars; the words at the left.
  const words = [
    ...told.map(({ id, name, what, rounded, error, share }) => ({ id, kind: 'step' as const, name, what, rounded, error, share })),
    ...(rest === null ? [] : [{ id: 'rest', kind: 'rest' as const, name: restWords(rest.count, told.length), what: '', rounded: rest.rounded, error: rest.error, share: rest.share }]),
  ].map((row) => ({
    ...row,
    number: formatSigned(row.rounded, decimals),
    error: row.error === null || !hasErrors ? '' : MOVED_WORDS.error(shownError(row.error, model)),
    share: row.share === null ? '' : MOVED_WORDS.shareOf(formatSigned(row.share, 0).replace('+', '')),
  }))
  const headOf = (head: string) => (headHeight === 0 ? [] : [head])
  const shareWidth = words.every(({ share }) => share === '') ? 0 : widest([...headOf(MOVED_WORDS.share), ...words.map(({ share }) => share)], number(500)) + GAP
  const errorWidth = hasErrors ? widest(words.map(({ error }) => error), plain) + 6 : 0
  const numberWidth = widest([from.shown, to.shown], number(600))
  const stepWidth = Math.max(numberWidth, widest([...headOf(model.partUnit), ...words.map((row) => row.number)], number(500)))
  const mostName = Math.floor(width * NAME_PART)
  const named = words.map((row) => {
    const whole = row.what === '' ? [] : [MOVED_WORDS.inOneLine(row.name, row.what)]
    return isTwoLine ? { name: ellipsis(row.name, mostName, plain), below: ellipsis(row.what, mostName, plain) } : { name: firstThatFits([...whole, row.name], mostName, plain), below: '' }
  })
  const ends = Math.min(MARK + widest([from.name, to.name], strong), Math.floor(width * END_NAME_PART))
  const nameWidth = Math.min(Math.max(ends, widest(named.flatMap(({ name, below }) => [name, below]), plain)), mostName)
  const hasShare = width - nameWidth - GAP * 2 - stepWidth - errorWidth - shareWidth >= LEAST_PLOT
  const right = width - (hasShare ? shareWidth : 0) - errorWidth
  const plot = { left: nameWidth + GAP, right: Math.max(nameWidth + GAP + 20, right - stepWidth - GAP), top: headHeight, bottom: headHeight + count * rowHeight }

  const axis = axisOf(model)
  const [low, high] = axis?.domain ?? [0, 1]
  const x = (value: number) => round2(plot.left + ((value - low) / (high - low)) * (plot.right - plot.left))
  const base = axis === null ? null : x(axis.isCut ? low : 0)
  const barHeight = Math.min(rowHeight * 0.62, text * 2.4)
  const frame = (index: number) => {
    const middle = plot.top + rowHeight * (index + 0.5)
    return { middle, top: round2(middle - barHeight / 2), bottom: round2(middle + barHeight / 2), line: baselineFor(middle, text) }
  }

  const end = (index: number, place: 0 | 1): PlacedEnd => {
    const { name, value, shown } = place === 0 ? from : to
    const { middle, line, ...box } = frame(index)
    return {
      ...box, kind: 'end', id: place === 0 ? 'from' : 'to', look: scenarioLook(place), mark: { x: 5, y: round2(middle) },
      name: { ...strong, text: ellipsis(name, nameWidth - MARK, strong), x: MARK, y: line },
      number: { ...number(600), text: shown, x: right, y: line, anchor: 'end' },
      beside: [],
      bar: Number.isFinite(value) && base !== null ? { from: base, to: x(value) } : null,
      brokenAt: axis?.isCut === true && base !== null ? base + Math.min(14, (x(Math.min(from.value, to.value)) - base) / 2) : null,
    }
  }
  const levels = [...levelsOf({ from, steps: told }), to.value]
  const placed = words.map((row, at): PlacedStep => {
    const { middle, line, ...box } = frame(at + 1)
    const { name, below } = named[at]!
    return {
      ...box, kind: row.kind, id: row.id,
      name: { ...plain, text: name, x: 0, y: below !== '' ? baselineFor(middle - text * 0.62, text) : line },
      number: { ...number(500), text: row.number, x: right, y: line, anchor: 'end' },
      beside: [
        ...(below === '' ? [] : [{ ...plain, text: below, x: 0, y: baselineFor(middle + text * 0.62, text) }]),
        ...(row.error === '' ? [] : [{ ...plain, text: row.error, x: right + 6, y: line }]),
        ...(hasShare && row.share !== '' ? [{ ...number(500), weight: 400 as const, text: row.share, x: width, y: line, anchor: 'end' as const }] : []),
      ],
      bar: { from: x(levels[at]!), to: x(levels[at + 1]!) },
    }
  })
  const rows = none === null ? [end(0, 0), ...placed, end(count - 1, 1)] : [end(0, 0), end(1, 1)]
  const headLine = baselineFor(headHeight / 2 - 2, text)
  return {
    rows,
    plot: { left: round2(plot.left), right: round2(plot.right), top: round2(plot.top), bottom: round2(plot.bottom) },
    base,
    ticks: axis === null ? [] : placeTicks(axis, x, plot, { text, hasLabels: axisHeight > 0, right: width, decimals }),
    heads: headHeight === 0 || none !== null ? [] : [
      { ...plain, text: model.partUnit, x: right, y: headLine, anchor: 'end' },
      ...(hasShare && shareWidth > 0 ? [{ ...plain, text: MOVED_WORDS.share, x: width, y: headLine, anchor: 'end' as const }] : []),
    ],
    links: none !== null ? [] : rows.slice(0, -1).flatMap(({ bar, bottom }, at) => (bar === null ? [] : [{ x: bar.to, y1: bottom, y2: rows[at + 1]!.top }])),
    notice: noticeLines.map((line, at) => ({ ...plain, text: line, x: 0, y: baselineFor(plot.bottom + axisHeight + NOTICE_GAP + (text + 5) * (at + 0.5), text) })),
  }
}
