// "Path to 5 %, ally by ally" in pixels: a key, small charts on one scale, years under the lowest of each column.
import { scaleLinear } from '@visx/scale'
import { MULTIPLES_WORDS } from '../../text/figures-multiples'
import { WORDS } from '../../text/figures'
import { endMarks, type EndMark } from '../compare/end-marks'
import { placeScenarioKey, type ScenarioKey } from '../compare/scenario-key'
import type { ScenarioLook } from '../compare/scenarios'
import type { ChartProps, Domain } from '../figure'
import { formatShare, plainNumber } from '../format'
import { ellipsis, textWidth } from '../lettering/measure'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes, type DrawingSizes } from '../placing/drawing-sizes'
import type { Box, Point } from '../placing/free-spot'
import type { Plot } from '../placing/plot'
import { tickWords, yearLabels } from '../placing/ticks'
import { cellAt, fitGrid, type GridNeeds } from '../placing/grid'
import { baseValue, isMet, multiplesDomain, type MultiplesModel, type Panel } from './state'

export interface PlacedPanel {
  readonly panel: Panel
  readonly plot: Plot
  readonly name: PlacedText
  /** The share in the base year; absent where it has no room or there is only one number to show. */
  readonly before: PlacedText | null
  /** The share at the cursor, or in the last year. */
  readonly after: PlacedText
  readonly recorded: readonly Point[]
  readonly projected: readonly Point[]
  readonly ghost: readonly Point[]
  readonly others: readonly { readonly look: ScenarioLook; readonly recorded: readonly Point[]; readonly projected: readonly Point[] }[]
  /** Marks of the scenarios at the ends of their lines; none where nothing is compared. */
  readonly ends: readonly EndMark[]
  readonly estimates: readonly Point[]
  readonly marker: { readonly at: Point; readonly hollow: boolean } | null
  readonly cursor: Point | null
  /** Labels of the scale, in the first chart of a row alone. */
  readonly ticks: readonly PlacedText[]
  readonly years: readonly PlacedText[]
}

export type KeySample = 'recorded' | 'projected' | 'ghost' | 'target'

export interface MultiplesLayout {
  readonly panels: readonly PlacedPanel[]
  readonly clipped: boolean
  /** Height of the target in a plot, px from its top. */
  readonly targetDrop: number
  readonly cursorX: (plot: Plot) => number | null
  readonly key: readonly { readonly sample: KeySample; readonly x: number; readonly y: number; readonly text: PlacedText }[]
  readonly scenarioKey: ScenarioKey
  /** Which years the two numbers of each head are of; the second is the cursor's when there is one. */
  readonly heads: { readonly before: PlacedText | null; readonly after: PlacedText; readonly isCursor: boolean } | null
  /** What a small picture has no room for, counted. */
  readonly rest: readonly PlacedText[]
  yearAt(x: number, y: number): number | null
}

const GAP = 6
const GAP_X = 14
const SAMPLE = 16
/** px between an end of a line and the edge of its chart. */
const END = 4
const LEAST_WIDTH = 76
const LEAST_PLOT = 20
const LONGEST_NAME = 132

/** Lay the figure out in `width` × `height` px. */
export function layoutMultiples(props: ChartProps<MultiplesModel>): MultiplesLayout {
  const { model, width, height, style, cursorYear } = props
  const sizes = drawingSizes(style, width)
  const { text } = sizes
  const domain = props.domain ?? multiplesDomain(model)
  const { years, panels } = model
  const onGrid = cursorYear !== undefined && years.includes(cursorYear) ? cursorYear : undefined
  const numbers = numbersOf(model, onGrid)
  const numberWidth = Math.ceil(numbers.widest(sizes))
  const scaleWidth = Math.ceil(textWidth(scaleWords(model.target)(model.target), { size: text, weight: 600, tabular: true })) + GAP
  const names = panels.map(({ name }) => textWidth(name, { size: text, weight: 600 }))
  const scenarioKey = placeScenarioKey(model.key, text + 5, width, height, text)
  const head = text + 8 + scenarioKey.height
  const foot = text + 8
  const needs: GridNeeds = {
    count: panels.length,
    room: { x: scaleWidth, y: head + 2, width: Math.max(1, width - scaleWidth - 2), height: Math.max(1, height - head - 2 - foot) },
    oneLine: text + 7,
    twoLines: text * 2 + 7,
    oneLineWidth: Math.min(LONGEST_NAME, Math.max(0, ...names)) + GAP + numberWidth,
    leastWidth: Math.max(LEAST_WIDTH, numberWidth + END),
    leastPlot: LEAST_PLOT,
    gapX: GAP_X,
    gapY: 7,
  }
  const grid = fitGrid(needs)
  const cells = panels.slice(0, grid.shown).map((panel, index) => ({ panel, index, box: cellAt(index, grid, needs) }))
  const headHeight = (grid.isOneLine ? needs.oneLine : needs.twoLines) + Math.min(8, Math.max(0, grid.cellHeight - 80) * 0.1)
  const plotOf = (box: Box): Plot => ({ left: round2(box.x), right: round2(box.x + box.width - END), top: round2(box.y + headHeight), bottom: round2(box.y + box.height) })
  const isLowest = (index: number) => index + grid.columns >= grid.shown
  const restBox = panels.length > grid.shown ? cellAt(grid.shown, grid, needs) : null
  const placed = cells.map(({ panel, index, box }) => {
    const plot = plotOf(box)
    const x = scaleLinear<number>({ domain: [years[0] ?? 0, years.at(-1) ?? 1], range: [plot.left, plot.right] })
    const aboveRest = restBox !== null && index + grid.columns === grid.shown
    return {
      ...placeLines(panel, years, onGrid, plot, domain, x),
      ...placeHead(panel, box, grid.isOneLine, numbers.of(panel), numberWidth, sizes),
      panel,
      plot,
      ticks: index % grid.columns === 0 ? placeTicks(model.target, plot, domain, sizes) : [],
      years: isLowest(index) && !aboveRest ? placeYears(years, panel.baseYear, plot, x, sizes) : [],
    }
  })
  const left = panels.slice(grid.shown)
  return {
    panels: placed,
    clipped: panels.some(({ values, ghost, others }) => [...values, ...(ghost ?? []), ...others.flatMap((other) => Array.from(other.values))].some((value) => value < domain[0] || value > domain[1])),
    targetDrop: placed[0] ? round2(heightAt(model.target, placed[0].plot, domain) - placed[0].plot.top) : 0,
    cursorX: (plot) => (onGrid === undefined ? null : round2(plot.left + ((onGrid - years[0]!) / (years.at(-1)! - years[0]!)) * (plot.right - plot.left))),
    scenarioKey,
    ...placeKey(model, numbers, onGrid !== undefined, width, sizes),
    rest: restBox === null ? [] : placeRest(left, model, restBox, sizes),
    yearAt: (px, py) => {
      const under = placed.find(({ plot }, index) => px >= plot.left && px <= plot.right && py >= cells[index]!.box.y && py <= plot.bottom + 2)
      if (!under) return null
      const { left: from, right: to } = under.plot
      return Math.round(years[0]! + ((px - from) / (to - from)) * (years.at(-1)! - years[0]!))
    },
  }
}

interface Numbers {
  of(panel: Panel): { readonly before: string | null; readonly after: string }
  widest(sizes: DrawingSizes): number
  readonly beforeYear: string | null
  readonly afterYear: string
}

/** The numbers of the heads: base year and cursor's year, or base year and last year; one where the cursor is not ahead. */
function numbersOf({ years, panels, baseYear }: MultiplesModel, cursorYear: number | undefined): Numbers {
  const year = cursorYear ?? years.at(-1) ?? 0
  const place = years.indexOf(year)
  const isBack = baseYear !== null && year <= baseYear
  const of = (panel: Panel) => ({
    before: isBack || !Number.isFinite(baseValue(panel)) || year <= panel.baseYear ? null : formatShare(baseValue(panel)),
    after: formatShare(panel.values[place] ?? Number.NaN),
  })
  return {
    of,
    beforeYear: isBack ? null : baseYear === null ? MULTIPLES_WORDS.lastRecorded : String(baseYear),
    afterYear: String(year),
    // From what can stand here, not from what does: the grid must not jump while a slider or the cursor moves.
    widest: ({ text: size }) => {
      const most = formatShare(Math.max(9.99, ...panels.flatMap(({ values }) => values.filter(Number.isFinite))))
      return textWidth(most, { size, weight: 400, tabular: true }) + arrowWidth(size) + textWidth(most, { size, weight: 600, tabular: true })
    },
  }
}

function arrowWidth(size: number): number {
  return textWidth(` ${MULTIPLES_WORDS.arrow} `, { size, weight: 400 })
}

/** Name at the left; numbers at the right of it, or under it. */
function placeHead(
  panel: Panel,
  box: Box,
  isOneLine: boolean,
  { before, after }: ReturnType<Numbers['of']>,
  numberWidth: number,
  { text: size }: DrawingSizes,
): Pick<PlacedPanel, 'name' | 'before' | 'after'> {
  const strong = { size, weight: 600, tabular: true } as const
  const lettering = { size, weight: panel.isFocus ? 600 : 400 } as const
  const first = box.y + size
  const width = box.width - END - (isOneLine ? numberWidth + GAP : 0)
  const y = isOneLine ? first : first + size + 2
  const right = box.x + box.width - END
  const earlier = before === null ? '' : `${before} ${MULTIPLES_WORDS.arrow} `
  const earlierWidth = textWidth(earlier, { size, weight: 400 })
  return {
    name: { ...lettering, text: ellipsis(panel.name, width, lettering), x: box.x, y: first },
    before: before === null ? null : { size, weight: 400, text: earlier.trimEnd(), x: isOneLine ? right - textWidth(after, strong) - earlierWidth : box.x, y },
    after: { ...strong, text: after, x: isOneLine ? right : box.x + earlierWidth, y, ...(isOneLine && { anchor: 'end' as const }) },
  }
}

function heightAt(value: number, plot: Plot, [low, high]: Domain): number {
  return round2(plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top))
}

function placeLines(
  panel: Panel,
  years: readonly number[],
  cursorYear: number | undefined,
  plot: Plot,
  domain: Domain,
  x: (year: number) => number,
): Pick<PlacedPanel, 'recorded' | 'projected' | 'ghost' | 'others' | 'ends' | 'estimates' | 'marker' | 'cursor'> {
  const pointsOf = (values: readonly number[]) => values.map((value, place): Point => [round2(x(years[place]!)), heightAt(value, plot, domain)])
  const points = pointsOf(panel.values)
  const others = panel.others.map(({ looks, values, drawnFrom, basePlace }) => ({ looks, basePlace, points: pointsOf(Array.from(values, (value, place) => (place < drawnFrom ? Number.NaN : value))) }))
  const finite = (point: Point | undefined): point is Point => point !== undefined && Number.isFinite(point[1])
  const base = points[panel.basePlace]
  const cursor = cursorYear === undefined ? undefined : points[years.indexOf(cursorYear)]
  return {
    recorded: points.slice(0, panel.basePlace + 1),
    projected: points.slice(Math.max(0, panel.basePlace)),
    ghost: pointsOf(panel.ghost ?? []),
    others: others.map(({ looks, points: own, basePlace }) => ({ look: looks[0]!, recorded: own.slice(0, basePlace + 1), projected: own.slice(Math.max(0, basePlace)) })),
    ends: [...others, { looks: panel.looks, points }].flatMap(({ looks, points: own }) => endMarks(own, looks, plot)),
    estimates: panel.estimates.filter((place) => place !== panel.basePlace).map((place) => points[place]!).filter(finite),
    marker: finite(base) ? { at: base, hollow: panel.estimates.includes(panel.basePlace) } : null,
    cursor: finite(cursor) ? cursor : null,
  }
}

/** Whole numbers, beside the target with its decimals. */
const scaleWords = (target: number) => tickWords(1, [target])

/** The target first; nothing and the top where they keep clear of it. */
function placeTicks(target: number, plot: Plot, domain: Domain, { text: size }: DrawingSizes): readonly PlacedText[] {
  const taken: PlacedText[] = []
  for (const value of [target, 0, Math.floor(domain[1])]) {
    const y = baselineFor(heightAt(value, plot, domain), size)
    if (value > domain[1] || taken.some((other) => Math.abs(other.y - y) < size + 1)) continue
    taken.push({ text: scaleWords(target)(value), x: plot.left - GAP, y, size, weight: value === target ? 600 : 400, tabular: true, anchor: 'end' })
  }
  return taken
}

/** First, last and base year where there is room, inside the chart's own width. */
function placeYears(years: readonly number[], baseYear: number, plot: Plot, x: (year: number) => number, { text: size }: DrawingSizes): readonly PlacedText[] {
  const lettering = { size, weight: 400, tabular: true } as const
  const half = textWidth('2000', lettering) / 2
  const inside = (year: number) => Math.min(plot.right - half, Math.max(plot.left + half, x(year)))
  return yearLabels(years, baseYear, inside, half * 2 + 8).map((year) => ({
    ...lettering, text: String(year), x: inside(year), y: plot.bottom + 4 + size, anchor: 'middle',
  }))
}

/** The years of the numbers at the right end of the first line, then as many samples as fit before them. */
function placeKey(
  model: MultiplesModel,
  numbers: Numbers,
  isCursor: boolean,
  width: number,
  { text: size }: DrawingSizes,
): Pick<MultiplesLayout, 'key' | 'heads'> {
  const y = size
  const plain = { size, weight: 400 } as const
  const strong = { size, weight: 600, tabular: true } as const
  const right = width - 2 - END
  const after: PlacedText = { ...strong, text: numbers.afterYear, x: right, y, anchor: 'end' }
  const afterLeft = right - textWidth(after.text, strong)
  const beforeText = numbers.beforeYear === null ? null : `${numbers.beforeYear} ${MULTIPLES_WORDS.arrow}`
  const beforeX = afterLeft - textWidth(' ', plain) - textWidth(beforeText ?? '', plain)
  const before: PlacedText | null = beforeText === null ? null : { ...plain, text: beforeText, x: beforeX, y }
  const limit = (before ? beforeX : afterLeft) - GAP_X
  const samples: readonly (readonly [KeySample, readonly string[]])[] = [
    ['target', MULTIPLES_WORDS.keyTarget(plainNumber(model.target))],
    ['recorded', [WORDS.recorded]],
    ['projected', [WORDS.projected]],
    ...(model.ghostName === null ? [] : [['ghost', [model.ghostName]] as const]),
  ]
  let x = 0
  const key = samples.flatMap(([sample, wordings]) => {
    const room = limit - x - SAMPLE - GAP
    const text = wordings.find((wording) => textWidth(wording, plain) <= room)
    if (text === undefined) return []
    const entry = { sample, x, y: round2(y - size * 0.364), text: { ...plain, text, x: x + SAMPLE + GAP, y } }
    x += SAMPLE + GAP + textWidth(text, plain) + GAP_X
    return [entry]
  })
  return { key, heads: model.panels.length === 0 ? null : { before, after, isCursor } }
}

function placeRest(left: readonly Panel[], { target, years }: MultiplesModel, box: Box, { text: size }: DrawingSizes): readonly PlacedText[] {
  const lettering = { size, weight: 400 } as const
  const met = left.filter(({ values }) => isMet(values.at(-1), target)).length
  const choices = MULTIPLES_WORDS.rest(left.length, met, years.at(-1) ?? 0)
  const fits = (lines: readonly string[]) => lines.length * (size + 3) <= box.height && lines.every((line) => textWidth(line, lettering) <= box.width - END)
  return (choices.find(fits) ?? choices.at(-1)!).map((text, row) => ({ ...lettering, text, x: box.x, y: box.y + size + row * (size + 3) }))
}
