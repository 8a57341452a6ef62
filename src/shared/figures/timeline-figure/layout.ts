// The timeline figure in pixels: axis, gutter, lanes in the rows that fit, legend. Everything is placed by measured width.
import type { DayNumber } from '../../domain/calendar'
import { TIMELINE_FIGURE } from '../../text/figures-timeline'
import { laneFamily, type Family } from '../../timeline/family'
import { makeTimeScale } from '../../timeline/time-scale'
import type { DrawProps } from '../figure'
import { ellipsis, firstThatFits, textWidth } from '../lettering/measure'
import { baselineFor, type PlacedText } from '../marks/label'
import { drawingSizes } from '../placing/drawing-sizes'
import { placeAxis, type PlacedAxis } from './axis'
import { fitLanes, type FittedLane, type LaneForm } from './fit-lanes'
import { legendKeys, placeLegend, type LegendEntry } from './legend'
import { labelMeasure, type EventMark } from './event-mark'
import { placeEvents } from './place-events'
import type { TimelineModel } from './state'

export interface PlacedLane {
  readonly id: string
  readonly form: LaneForm
  readonly family: Family | 'ink'
  readonly top: number
  readonly height: number
  readonly name: PlacedText
  readonly count: PlacedText
  readonly marks: readonly EventMark[]
}

export interface TimelineLayout {
  /** Where days begin and end, px. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly axis: PlacedAxis
  readonly lanes: readonly PlacedLane[]
  /** Height of bars and pills, px. */
  readonly markHeight: number
  readonly legend: readonly LegendEntry[]
  /** What had no room, in words; null when everything has. */
  readonly left: PlacedText | null
  /** Events for which there was no room. */
  readonly leftEvents: number
}

export type TimelineChartProps = DrawProps & {
  readonly model: TimelineModel
  /** Null: unknown, and not drawn. */
  readonly today: DayNumber | null
  /** Whether the signs are explained under the lanes. */
  readonly legend: boolean
}

const GUTTER_PAD = 8
const LANE_PAD = 2
/** Room right of the plot for half a mark on its last day. */
const RIGHT = 6
const TALLEST_ROW = 24

/** Lay the figure out in `width` × `height` px. */
export function layoutTimeline({ model, today, legend, width, height, style }: TimelineChartProps): TimelineLayout {
  const sizes = drawingSizes(style, width)
  const text = height < 300 ? Math.min(11, sizes.text) : sizes.text
  const gutter = gutterWidth(model, width, text)
  const scale = makeTimeScale(model.from, model.to, Math.max(20, width - gutter - RIGHT))
  const axis = placeAxis(scale, today, gutter, text)
  const least = text + 3.5

  const compose = (legendHeight: number) => {
    const room = Math.max(0, height - axis.height - legendHeight)
    const laneRoom = (count: number) => room - count * 2 * LANE_PAD
    const most = (count: number) => Math.floor(laneRoom(count) / least)
    // With more lanes than rows, padding is that of the lanes that are kept.
    const fitting = most(model.lanes.length) >= model.lanes.length ? model.lanes.length : Math.floor(room / (least + 2 * LANE_PAD))
    const fitted = fitLanes(model.lanes, most(Math.min(fitting, model.lanes.length)), scale.pxPerDay, labelMeasure(text))
    const rows = fitted.rows + (fitted.left.length > 0 ? 1 : 0)
    const rowHeight = rows === 0 ? least : Math.min(TALLEST_ROW, Math.max(least, laneRoom(fitted.lanes.length) / rows))
    let top = axis.height
    const lanes = fitted.lanes.map((lane) => {
      const placed = placeLaneAt(lane, top, rowHeight, gutter, text, scale)
      top += placed.height
      return placed
    })
    return { fitted, lanes, bottom: top, rowHeight }
  }

  const first = compose(0)
  const reserved = placeLegend(legendKeys(first.lanes.flatMap(({ marks }) => marks)), width, 0, text).height
  const withLegend = legend && reserved > 0 && height - axis.height - reserved - 8 >= least * 3
  const { fitted, lanes, bottom, rowHeight } = withLegend ? compose(reserved + 8) : first
  const leftEvents = fitted.left.reduce((sum, { lane }) => sum + lane.count, 0)
  const lettering = { size: text, weight: 400 } as const
  const legendTop = bottom + (leftEvents > 0 ? rowHeight : 0) + 8
  return {
    plot: { left: gutter, right: gutter + scale.width, top: axis.height, bottom },
    axis,
    lanes,
    markHeight: Math.min(15, rowHeight - 1),
    legend: withLegend ? placeLegend(legendKeys(lanes.flatMap(({ marks }) => marks)), width, legendTop, text).entries : [],
    left: leftEvents === 0 ? null : {
      ...lettering, text: firstThatFits(TIMELINE_FIGURE.moreLanes(fitted.left.length, leftEvents), width, lettering), x: 0,
      y: baselineFor(bottom + rowHeight / 2 + 1, text),
    },
    leftEvents,
  }
}

/** Wide enough for the longest name with its count, but never more than a third. */
function gutterWidth({ lanes }: TimelineModel, width: number, text: number): number {
  const widest = Math.max(0, ...lanes.map(({ name, lane }) => textWidth(name, { size: text, weight: 600 }) + textWidth(String(lane.count), { size: text, weight: 400, tabular: true })))
  return Math.min(Math.round(width * 0.32), Math.max(60, Math.ceil(widest + GUTTER_PAD * 3 + 4)))
}

function placeLaneAt(fitted: FittedLane, top: number, rowHeight: number, gutter: number, text: number, scale: ReturnType<typeof makeTimeScale>): PlacedLane {
  const { lane, name, form, rows } = fitted
  const middle = top + LANE_PAD + rowHeight / 2
  const lettering = { size: text, weight: form === 'folded' ? 400 : 600 } as const
  const count = { text: String(lane.count), size: text, weight: 400, tabular: true, anchor: 'end', x: gutter - GUTTER_PAD, y: baselineFor(middle, text) } as const
  const room = gutter - GUTTER_PAD * 3 - 3 - textWidth(count.text, count)
  return {
    id: lane.id,
    form,
    family: laneFamily(lane.id),
    top,
    height: rows * rowHeight + 2 * LANE_PAD,
    name: { ...lettering, text: ellipsis(name, room, lettering), x: GUTTER_PAD + 3, y: baselineFor(middle, text) },
    count,
    marks: placeEvents(fitted, { scale, top: top + LANE_PAD, rowHeight, text }),
  }
}
