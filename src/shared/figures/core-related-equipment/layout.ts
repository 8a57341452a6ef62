// "Core, related and equipment" in pixels: stacked columns, the parts of the last year named at their right, the cursor.
import { scaleLinear } from '@visx/scale'
import { PARTS_WORDS } from '../../text/figures-parts'
import { joinedNames } from '../compare/scenario-names'
import { scenarioLook, type ScenarioLook } from '../compare/scenarios'
import type { ChartProps } from '../figure'
import { formatByKind, formatNumber } from '../format'
import { firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import type { PlacedColumnAxes } from '../marks/column-axes'
import { placeColumnCursor, type ColumnCursor } from '../placing/column-cursor'
import { drawingSizes, tickDistance, type DrawingSizes } from '../placing/drawing-sizes'
import type { Box } from '../placing/free-spot'
import { placeRows } from '../placing/place-rows'
import { placeEvents, type PlacedEvent } from '../placing/place-events'
import { isBetween, unitLeft, type Plot } from '../placing/plot'
import { placeColumnYears } from '../placing/year-ticks'
import { roundStep, tickWords, ticksInside } from '../placing/ticks'
import { plotSides, yearAxis, type YearAxis } from '../placing/time-axis'
import { coreOf, orNothing, partsDomain, totalOf, type PartsColumn, type PartsModel } from './state'

export type Part = 'equipment' | 'rest' | 'related'

export interface PlacedParts {
  readonly column: PartsColumn
  readonly boxes: readonly { readonly part: Part; readonly box: Box }[]
  /** Totals of the compared scenarios. */
  readonly caps: readonly { readonly look: ScenarioLook; readonly y: number }[]
}

export interface PartLabel {
  /** `total`: of a scenario, the active one among them. */
  readonly part: Part | 'total'
  /** Of a scenario; null of parts. */
  readonly look: ScenarioLook | null
  readonly swatchX: number
  readonly y: number
  readonly lines: readonly PlacedText[]
}

export interface PartsLayout extends PlacedColumnAxes {
  readonly plot: Plot
  readonly axis: YearAxis
  readonly columns: readonly PlacedParts[]
  readonly columnWidth: number
  readonly columnLeft: (year: number) => number
  readonly clipped: boolean
  readonly labels: readonly PartLabel[]
  readonly events: readonly PlacedEvent[]
  readonly cursor: ColumnCursor | null
}

const BEFORE = 10
const SWATCH = 12

/** Lay the figure out in `width` × `height` px. */
export function layoutParts(props: ChartProps<PartsModel>): PartsLayout {
  const { model, width, height, style, cursorYear } = props
  const sizes = drawingSizes(style, width)
  const domain = props.domain ?? partsDomain(model)
  const plotHeight = height - sizes.top - sizes.bottom
  const step = roundStep(domain[1] - domain[0], plotHeight, tickDistance(plotHeight, sizes))
  const ticks = ticksInside(domain[0], domain[1], step)
  const lettering = { size: sizes.text, weight: 400, tabular: true } as const
  const tickText = tickWords(step)
  const left = Math.ceil(Math.max(sizes.left, 10 + Math.max(0, ...ticks.map((tick) => textWidth(tickText(tick), lettering)))))
  const labelWidth = Math.min(sizes.text * 11.5, width * sizes.labelPart)
  const plot: Plot = { ...plotSides({ left, right: Math.floor(width - labelWidth - BEFORE - SWATCH - 6) }, props.time), top: sizes.top, bottom: height - sizes.bottom }
  const years = model.columns.map(({ year }) => year)
  const axis = yearAxis(years, plot, props.time, 'columns')
  const y = scaleLinear<number>({ domain: [...domain], range: [plot.bottom, plot.top] })
  const onGrid = cursorYear !== undefined && years.includes(cursorYear) && isBetween(axis.year(cursorYear), plot) ? cursorYear : undefined
  const leftOf = (year: number) => axis.year(year) - axis.column / 2
  const atCursor = model.columns.find(({ year }) => year === onGrid)
  const cursor = onGrid === undefined ? null : placeColumnCursor(onGrid, wordsAt(model, atCursor), axis.year(onGrid), axis.column, plot, sizes)
  const columns = model.columns.map((column, place) => ({
    column,
    boxes: stack(column, round2(leftOf(column.year)), round2(axis.column), y),
    caps: model.caps.flatMap(({ look, values }) => (Number.isFinite(values[place]) ? [{ look, y: round2(y(values[place]!)) }] : [])).reverse(),
  }))
  return {
    plot,
    axis,
    columns,
    columnWidth: round2(axis.column),
    columnLeft: (year) => round2(leftOf(year)),
    clipped: axis.isPart || [...model.columns.map(totalOf), ...model.caps.flatMap(({ values }) => values)].some((value) => value > domain[1]),
    valueTicks: ticks.map((tick) => ({
      at: round2(y(tick)),
      label: { ...lettering, text: tickText(tick), x: plot.left - 8, y: baselineFor(y(tick), sizes.text), anchor: 'end' },
    })),
    yearTicks: placeColumnYears(axis, model.baseYear, plot, sizes, onGrid, props.time),
    unit: { text: model.unit.text, x: unitLeft(props.time), y: plot.top - 12, size: sizes.text, weight: 400 },
    labels: placeLabels(model, plot, y, sizes, labelWidth),
    events: placeEvents(props.events, axis, plot, sizes, [], [...columns.flatMap(({ boxes }) => boxes.map(({ box }) => box)), ...(cursor?.plate ? [cursor.plate] : [])], props.hoveredEvent),
    cursor,
  }
}

function wordsAt({ unit }: PartsModel, column: PartsColumn | undefined) {
  if (!column || !Number.isFinite(coreOf(column))) return null
  const share = column.equipmentShare
  return {
    value: formatByKind(coreOf(column), unit.kind),
    note: Number.isFinite(share) ? PARTS_WORDS.cursorShare(formatNumber(share, 1)) : '',
  }
}

function stack(column: PartsColumn, x: number, width: number, y: (value: number) => number): PlacedParts['boxes'] {
  const parts: readonly (readonly [Part, number])[] = [['equipment', column.equipment], ['rest', column.rest], ['related', column.related]]
  let floor = 0
  return parts.flatMap(([part, value]) => {
    if (!(value > 0)) return []
    const [low, high] = [y(floor), y(floor + value)]
    floor += value
    return [{ part, box: { x, y: round2(high), width, height: round2(low - high) } }]
  })
}

/** The parts of the last year beside it, each with its value and name. */
function placeLabels(
  model: PartsModel,
  plot: PartsLayout['plot'],
  y: (value: number) => number,
  sizes: DrawingSizes,
  most: number,
): readonly PartLabel[] {
  const last = model.columns.at(-1)
  if (!last || !Number.isFinite(coreOf(last))) return []
  const line = sizes.text + 2
  const plain = { size: sizes.text, weight: 400 } as const
  const strong = { size: sizes.text, weight: 600, tabular: true } as const
  const compares = model.scenarios.length > 0
  const all = compares ? [...totalEntries(model), ...partEntries(last)].sort((a, b) => b.at - a.at) : partEntries(last)
  const room = plot.bottom - plot.top
  const captionRows = compares ? 1 : 2
  const lineCount = (captions: readonly (readonly string[])[]) => 1 + (room > line * 10 ? Math.min(captionRows, captions.length) : Math.min(1, captions.length))
  const gap = Math.max(...all.map(({ captions }) => lineCount(captions))) * line + 4
  const compact = all.length * gap > room + gap / 2
  const shown = compact && compares ? mostImportant(all, Math.max(1, Math.floor(room / (line + 1)) + 1)) : all
  const rowGap = compact ? line + 1 : gap
  const places = placeRows(shown.map(({ at }) => y(at)), rowGap, plot.top, plot.bottom - (compact ? 0 : gap - line))
  const x = plot.right + BEFORE + SWATCH + 6
  return shown.map(({ part, look, value, captions }, index) => {
    const middle = places[index]!
    const number = formatByKind(value, model.unit.kind)
    const beside = textWidth(number, strong) + 5
    const texts = compact ? [] : captions.slice(0, lineCount(captions) - 1)
    return {
      part,
      look,
      swatchX: round2(plot.right + BEFORE),
      y: round2(middle),
      lines: [
        { ...strong, text: number, x, y: baselineFor(middle, sizes.text) },
        ...(compact
          ? [{ ...plain, text: firstThatFits(captions[0]!, most - beside, plain), x: x + beside, y: baselineFor(middle, sizes.text) }]
          : texts.map((caption, row) => ({ ...plain, text: firstThatFits(caption, most, plain), x, y: baselineFor(middle + line * (row + 1), sizes.text) }))),
      ],
    }
  })
}

interface Entry {
  readonly part: PartLabel['part']
  readonly look: ScenarioLook | null
  readonly value: number
  /** The value beside whose height it stands. */
  readonly at: number
  readonly captions: readonly (readonly string[])[]
}

/** The parts of a year, from the top. */
function partEntries(last: PartsColumn): readonly Entry[] {
  const known = Number.isFinite(last.equipment)
  const equipment = orNothing(last.equipment)
  const entries: readonly Entry[] = [
    { part: 'related', look: null, value: last.related, at: coreOf(last) + orNothing(last.related) / 2, captions: [PARTS_WORDS.related] },
    { part: 'rest', look: null, value: last.rest, at: equipment + last.rest / 2, captions: [known ? PARTS_WORDS.rest : PARTS_WORDS.core] },
    { part: 'equipment', look: null, value: last.equipment, at: equipment / 2, captions: [PARTS_WORDS.equipment, PARTS_WORDS.share(formatNumber(last.equipmentShare, 1), last.year)] },
  ]
  return entries.filter(({ value }) => Number.isFinite(value) && value > 0)
}

/** The totals of the last year under each scenario. */
function totalEntries({ columns, columnNames, caps }: PartsModel): readonly Entry[] {
  const entry = (look: ScenarioLook, names: readonly string[], value: number): Entry => ({ part: 'total', look, value, at: value, captions: [joinedNames(names)] })
  return [entry(scenarioLook(0), columnNames, totalOf(columns.at(-1)!)), ...caps.map(({ look, names, values }) => entry(look, names, values.at(-1)!))].filter(({ value }) => Number.isFinite(value))
}

/** As many rows as have room: the parts of the active scenario give way to the totals of all. */
function mostImportant(all: readonly Entry[], most: number): readonly Entry[] {
  const order: readonly Entry['part'][] = ['rest', 'related', 'equipment']
  const dropped = order.slice(0, Math.max(0, all.length - most))
  return all.filter(({ part }) => !dropped.includes(part))
}
