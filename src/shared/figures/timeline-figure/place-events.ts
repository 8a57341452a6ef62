// The events of one lane of the picture in pixels: marks, clusters, and labels where they have room.
import { HORIZON_START } from '../../domain/calendar'
import type { EventStatus, HorizonEvent } from '../../domain/event'
import { dateDoubt } from '../../domain/fuzzy-date'
import { eventLabel } from '../../text/timeline'
import { FAMILY, laneFamily, type Family } from '../../timeline/family'
import type { Lane } from '../../timeline/lanes'
import { placeLane, type PlacedBar, type PlacedPoint } from '../../timeline/place-lane'
import type { TimeScale } from '../../timeline/time-scale'
import { ellipsis, textWidth } from '../lettering/measure'
import { baselineFor, type PlacedText } from '../marks/label'
import type { FittedLane } from './fit-lanes'

interface OfEvents {
  readonly events: readonly HorizonEvent[]
  readonly family: Family | 'ink'
  /** Middle of the row, px. */
  readonly y: number
}

interface OfEvent extends OfEvents {
  readonly status: EventStatus
  /** About, uncertain, or one of several dates. */
  readonly doubtful: boolean
}

export interface PointMark extends OfEvent {
  readonly kind: 'point'
  /** Null when only its whisker reaches into the window. */
  readonly x: number | null
  readonly whisker: readonly [left: number, right: number] | null
  readonly label: PlacedText | null
}

export interface BarMark extends OfEvent {
  readonly kind: 'bar'
  readonly left: number
  readonly right: number
  /** Where the `?` of a claim stands. */
  readonly query: number | null
  readonly label: PlacedText | null
  readonly labelInside: boolean
  /** px; 0 without a label. */
  readonly labelWidth: number
}

export interface ClusterMark extends OfEvents {
  readonly kind: 'cluster'
  readonly x: number
  /** Part of them that has occurred, 0…1. */
  readonly occurred: number
}

/** A period in a closed or folded lane. */
export interface LineMark extends OfEvents {
  readonly kind: 'line'
  readonly left: number
  readonly right: number
}

export interface TickMark extends OfEvents {
  readonly kind: 'tick'
  readonly x: number
}

export type EventMark = PointMark | BarMark | ClusterMark | LineMark | TickMark

export const PILL = { width: 26, height: 15 } as const
const MARKER = 6
const LEAST_LABEL = 44
const INSET = 6

export interface LanePlace {
  readonly scale: TimeScale
  readonly top: number
  readonly rowHeight: number
  /** px */
  readonly text: number
}

/** Width that `placeLane` should keep for a label at this text size. */
export function labelMeasure(text: number): (event: HorizonEvent) => number {
  return (event) => Math.ceil(textWidth(eventLabel(event.title), { size: text, weight: 400 })) + 4
}

/** Marks of a lane; x is counted from the plot's left edge. */
export function placeEvents(fitted: FittedLane, place: LanePlace): readonly EventMark[] {
  if (fitted.form === 'folded') return foldedMarks(fitted.lane, place)
  const { lane } = fitted
  const measure = labelMeasure(place.text)
  if (fitted.form === 'open') return settle(marksOf(lane, place, measure), laneFamily(lane.id), place)
  const points: Lane = { ...lane, periods: [], periodRows: 0, pointRows: Math.min(1, lane.pointRows) }
  return [...lineMarks(lane, place), ...settle(marksOf(points, place, measure), laneFamily(lane.id), place)]
}

const visible = (value: number, { width }: TimeScale) => Math.min(width, Math.max(0, value))

function foldedMarks(lane: Lane, place: LanePlace): EventMark[] {
  const y = place.top + place.rowHeight * 0.42
  const ticks = lane.points.map(({ event, day }): TickMark => {
    const x = visible(place.scale.x(day), place.scale)
    return { kind: 'tick', events: [event], family: FAMILY[event.category], y, x }
  })
  return [...lineMarks(lane, place), ...ticks]
}

function lineMarks(lane: Lane, { scale, top, rowHeight }: LanePlace): EventMark[] {
  return lane.periods.map(({ event, first, after }): LineMark => {
    const left = visible(scale.x(first), scale)
    return { kind: 'line', events: [event], family: FAMILY[event.category], y: top + rowHeight - 1.5, left, right: Math.max(left + 2, visible(scale.x(after), scale)) }
  })
}

function marksOf(lane: Lane, place: LanePlace, measure: (event: HorizonEvent) => number): EventMark[] {
  const { scale } = place
  const shift = scale.x(HORIZON_START)
  return placeLane(lane, scale.pxPerDay, null, measure).map((item): EventMark => {
    const y = place.top + place.rowHeight * (item.row + 0.5)
    const start = shift + (item.first - HORIZON_START) * scale.pxPerDay
    if (item.kind === 'cluster') {
      const x = Math.min(Math.max(start + item.pillPx, PILL.width / 2), scale.width - PILL.width / 2)
      return clusterOf(item.events, laneFamily(lane.id), x, y)
    }
    const common = { events: [item.event], family: FAMILY[item.event.category], y, status: item.event.status, doubtful: isDoubtful(item.event) }
    return item.kind === 'point' ? pointMark(item, start, common, place) : barMark(item, start, common, place)
  })
}

function isDoubtful({ start, end }: HorizonEvent): boolean {
  return dateDoubt(start) !== 'none' || (end !== undefined && dateDoubt(end) !== 'none')
}

export function clusterOf(events: readonly HorizonEvent[], family: Family | 'ink', x: number, y: number): ClusterMark {
  return { kind: 'cluster', events, family, x, y, occurred: events.filter(({ status }) => status === 'occurred').length / events.length }
}

function pointMark(item: PlacedPoint, start: number, common: OfEvent, place: LanePlace): PointMark {
  const { scale } = place
  const x = start + item.markerPx
  const end = start + (item.after - item.first) * scale.pxPerDay
  const inView = x >= -1 && x <= scale.width + 1
  const whisker = item.whisker && end - start > 2 * MARKER ? ([Math.max(0, start), Math.min(scale.width, end)] as const) : null
  const label = inView ? labelAt(item.event, start + item.labelAtPx, item.labelPx, common.y, place) : null
  return { ...common, kind: 'point', x: inView ? Math.min(Math.max(x, 0), scale.width) : null, whisker, label }
}

function barMark(item: PlacedBar, start: number, common: OfEvent, place: LanePlace): BarMark {
  const { scale } = place
  const end = start + (item.after - item.first) * scale.pxPerDay
  const [left, right] = [Math.max(0, start), Math.min(scale.width, end)]
  const claim = item.event.status === 'claim'
  const inset = claim ? INSET + 10 : INSET
  const inside = item.labelInside || end > scale.width - LEAST_LABEL
  const labelInside = inside && right - left - inset - INSET > 0
  const label = labelInside
    ? labelAt(item.event, left + inset, right - left - inset - INSET, common.y, place)
    : labelAt(item.event, right + INSET, item.labelPx, common.y, place)
  return { ...common, kind: 'bar', left: start, right: end, query: claim && right - left >= 16 ? left + INSET : null, label, labelInside: label !== null && labelInside, labelWidth: label ? textWidth(label.text, label) : 0 }
}

/** The label in the room it was given, cut at the plot's edge; none where too little would be left of it. */
function labelAt(event: HorizonEvent, x: number, room: number, y: number, { scale, text }: LanePlace): PlacedText | null {
  const lettering = { size: text, weight: 400 } as const
  const whole = eventLabel(event.title)
  const width = Math.min(room, scale.width - x)
  if (room <= 0 || x < 0 || width < Math.min(LEAST_LABEL, textWidth(whole, lettering))) return null
  const words = ellipsis(whole, width, lettering)
  return words === '' ? null : { ...lettering, text: words, x, y: baselineFor(y, text) }
}

/** Marks of one row that would lie over each other become one cluster; a label that something lies over is dropped. */
function settle(marks: readonly EventMark[], family: Family | 'ink', { text }: LanePlace): readonly EventMark[] {
  const single = marks.filter((mark): mark is PointMark | ClusterMark => mark.kind === 'cluster' || (mark.kind === 'point' && mark.x !== null))
  const others = marks.filter((mark) => mark.kind !== 'cluster' && !(mark.kind === 'point' && mark.x !== null))
  const half = (mark: PointMark | ClusterMark) => (mark.kind === 'cluster' ? PILL.width / 2 : MARKER - 1)
  const joined: (PointMark | ClusterMark)[] = []
  for (const mark of [...single].sort((a, b) => a.y - b.y || a.x! - b.x!)) {
    let next = mark
    for (let before = joined.at(-1); before?.y === next.y && before.x! + half(before) > next.x! - half(next); before = joined.at(-1)) {
      const x = before.kind === 'cluster' ? before.x : next.kind === 'cluster' ? next.x : (before.x! + next.x!) / 2
      next = clusterOf([...before.events, ...next.events], family, Math.max(PILL.width / 2, x), next.y)
      joined.pop()
    }
    joined.push(next)
  }
  const settled = [...others, ...joined]
  return settled.map((mark) => (('label' in mark) && mark.label && touched(mark, mark.label, settled, text) ? { ...mark, label: null } : mark))
}

function touched(owner: EventMark, label: PlacedText, marks: readonly EventMark[], text: number): boolean {
  const right = label.x + textWidth(label.text, { size: text, weight: 400 })
  return marks.some((other) => {
    if (other === owner || other.y !== owner.y) return false
    return extents(other, text).some(([from, to]) => from < right + 2 && to > label.x - 2)
  })
}

/** What a mark takes of its row: marker, whisker, pill, bar, and its label. */
function extents(mark: EventMark, text: number): readonly (readonly [number, number])[] {
  if (mark.kind === 'cluster') return [[mark.x - PILL.width / 2, mark.x + PILL.width / 2]]
  if (mark.kind === 'line' || mark.kind === 'tick') return []
  const own: (readonly [number, number])[] = mark.kind === 'bar' ? [[mark.left, mark.right]] : mark.x === null ? [] : [[mark.x - MARKER, mark.x + MARKER]]
  if (mark.kind === 'point' && mark.whisker) own.push(mark.whisker)
  if (mark.label) own.push([mark.label.x, mark.label.x + textWidth(mark.label.text, { size: text, weight: 400 })])
  return own
}
