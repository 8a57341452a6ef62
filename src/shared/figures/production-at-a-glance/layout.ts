// "All categories at a glance" in pixels: small charts on one scale of powers of two, parity in the middle.
import { scaleLinear } from '@visx/scale'
import { endMarks, type EndMark } from '../compare/end-marks'
import { placeScenarioKey, type ScenarioKey } from '../compare/scenario-key'
import type { ScenarioLook } from '../compare/scenarios'
import type { ChartProps } from '../figure'
import { formatFactor, monthInWords } from '../format'
import { firstThatFits, textWidth } from '../lettering/measure'
import { monthYearTicks } from '../monthly/layout'
import { baselineFor, round2, type PlacedText } from '../marks/label'
import { drawingSizes } from '../placing/drawing-sizes'
import type { Point } from '../placing/free-spot'
import { cellAt, fitGrid, type GridNeeds } from '../placing/grid'
import type { PlacedTick, Plot } from '../placing/plot'
import { GLANCE_WORDS, MONTHLY_WORDS } from '../../text/figures-production'
import { glanceDomain, type GlanceModel, type GlancePanel } from './state'

export interface PlacedGlance {
  readonly panel: GlancePanel
  readonly plot: Plot
  readonly name: PlacedText
  /** The ratio at the cursor, or in the last month. */
  readonly value: PlacedText | null
  readonly points: readonly Point[]
  readonly ghost: readonly Point[]
  readonly others: readonly { readonly look: ScenarioLook; readonly points: readonly Point[] }[]
  /** Marks of the scenarios at the ends of their lines; none where nothing is compared. */
  readonly ends: readonly EndMark[]
  /** Height of parity, px. */
  readonly parity: number
  readonly cursor: Point | null
  /** Why there is no line. */
  readonly missing: PlacedText | null
  readonly scale: readonly PlacedText[]
  readonly years: readonly PlacedTick[]
}

export interface GlanceLayout {
  readonly key: ScenarioKey
  readonly panels: readonly PlacedGlance[]
  readonly head: { readonly text: PlacedText; readonly isCursor: boolean }
  readonly unit: PlacedText
  /** "+2 more", where not all have room. */
  readonly rest: PlacedText | null
  readonly nothing: PlacedText | null
  monthAt(x: number, y: number): number | null
}

const LEAST_WIDTH = 92
const END = 4

/** Lay the figure out in `width` × `height` px. */
export function layoutGlance(props: ChartProps<GlanceModel>): GlanceLayout {
  const { model, width, height, style, cursorMonth } = props
  const sizes = drawingSizes(style, width)
  const { text } = sizes
  const domain = props.domain ?? glanceDomain(model)
  const last = model.months.length - 1
  const cursor = cursorMonth !== undefined && cursorMonth >= 0 && cursorMonth <= last ? cursorMonth : null
  const month = cursor ?? last
  const plain = { size: text, weight: 400 } as const
  const strong = { size: text, weight: 600 } as const
  const tabular = { size: text, weight: 600, tabular: true } as const
  const edge = powerWords(domain[1])
  const scaleWidth = Math.ceil(Math.max(textWidth(edge, plain), textWidth(powerWords(domain[0]), plain))) + 6
  const valueWidth = Math.ceil(textWidth('88.88', tabular)) + 4
  const key = placeScenarioKey(model.key, text + 5, width, height, text)
  const top = text + 10 + key.height
  const foot = text + 10
  const needs: GridNeeds = {
    count: model.panels.length,
    room: { x: scaleWidth, y: top, width: Math.max(1, width - scaleWidth - 2), height: Math.max(1, height - top - foot) },
    oneLine: text + 7,
    twoLines: text + 7,
    oneLineWidth: LEAST_WIDTH,
    leastWidth: LEAST_WIDTH,
    leastPlot: 22,
    gapX: 14,
    gapY: 8,
  }
  const grid = fitGrid(needs)
  const restBox = model.panels.length > grid.shown ? cellAt(grid.shown, grid, needs) : null
  const shown = model.panels.slice(0, grid.shown)
  const panels = shown.map((panel, index): PlacedGlance => {
    const box = cellAt(index, grid, needs)
    const plot: Plot = { left: round2(box.x), right: round2(box.x + box.width - END), top: round2(box.y + needs.oneLine), bottom: round2(box.y + box.height) }
    const x = scaleLinear<number>({ domain: [0, last], range: [plot.left, plot.right] })
    const y = scaleLinear<number>({ domain: [Math.log2(domain[0]), Math.log2(domain[1])], range: [plot.bottom, plot.top] })
    const pointsOf = (values: Float64Array | null) => Array.from(values ?? [], (value, place): Point => [round2(x(place)), round2(y(Math.log2(value)))])
    const points = pointsOf(panel.ratio)
    const others = panel.others.map(({ looks, ratio }) => ({ looks, look: looks[0]!, points: pointsOf(ratio) }))
    const at = cursor === null ? undefined : points[cursor]
    const baseline = box.y + text - 1
    // Years stand under the lowest of a column, and never where the rest is counted.
    const isLowest = index + grid.columns >= grid.shown && !(restBox !== null && index + grid.columns === grid.shown)
    return {
      panel,
      plot,
      name: { ...strong, text: firstThatFits(panel.names, box.width - END - (panel.ratio ? valueWidth : 0), strong), x: box.x, y: baseline },
      value: panel.ratio === null ? null : { ...tabular, text: formatFactor(panel.ratio[month]!), x: plot.right, y: baseline, anchor: 'end' },
      points,
      ghost: pointsOf(panel.ghost),
      others,
      ends: [...others, { looks: panel.looks, points }].flatMap(({ looks, points: own }) => endMarks(own, looks, plot)),
      parity: round2(y(0)),
      cursor: at && Number.isFinite(at[1]) ? at : null,
      missing: hasLine(panel) ? null : { ...plain, text: firstThatFits(panel.missing, plot.right - plot.left, plain), x: plot.left, y: baselineFor((plot.top + plot.bottom) / 2, text) },
      scale: index % grid.columns !== 0 ? [] : scaleWords(plot, domain, y, text).map(({ words, at: middle }) => ({ ...plain, text: words, x: plot.left - 6, y: baselineFor(middle, text), anchor: 'end' })),
      years: isLowest ? monthYearTicks(last, x, plot, sizes, null) : [],
    }
  })
  const headText = GLANCE_WORDS.head(monthInWords(model.months[month]!))
  return {
    key,
    panels,
    head: { isCursor: cursor !== null, text: { ...(cursor === null ? plain : strong), text: headText, x: width - END, y: text - 1, anchor: 'end' } },
    unit: { ...plain, text: firstThatFits(GLANCE_WORDS.units, width - textWidth(headText, strong) - 16, plain), x: 0, y: text - 1 },
    rest: restBox && { ...plain, text: MONTHLY_WORDS.more(model.panels.length - grid.shown), x: restBox.x, y: restBox.y + text },
    nothing: model.isReady ? null : { ...plain, text: MONTHLY_WORDS.loading, x: width / 2, y: height / 2, anchor: 'middle' },
    monthAt: (px, py) => {
      const under = panels.find(({ plot }) => px >= plot.left && px <= plot.right && py >= plot.top - needs.oneLine && py <= plot.bottom + 2)
      return under === undefined ? null : Math.round(((px - under.plot.left) / (under.plot.right - under.plot.left)) * last)
    },
  }
}

/** Whether any scenario has a ratio. */
function hasLine({ ratio, others }: GlancePanel): boolean {
  return ratio !== null || others.length > 0
}

/** Parity, and the ends where the chart is high enough for them. */
function scaleWords(plot: Plot, domain: readonly [number, number], y: (power: number) => number, text: number) {
  const ends = plot.bottom - plot.top >= text * 4 ? [domain[1], domain[0]] : []
  return [1, ...ends].map((value) => ({ words: powerWords(value), at: y(Math.log2(value)) }))
}

/** "4", "1", "1/4". */
function powerWords(value: number): string {
  return value >= 1 ? String(value) : `1/${Math.round(1 / value)}`
}
