// The events of one lane of the picture in pixels: points, whiskers, bars, clusters. Which labels stay is settle.ts.
import { HORIZON_START } from '../../domain/calendar'
import type { HorizonEvent } from '../../domain/event'
import { dateDoubt } from '../../domain/fuzzy-date'
import { FAMILY, laneFamily } from '../../timeline/family'
import { allPeriods, assembleLane, type Lane, type LanePoint, type PlacedPeriod } from '../../timeline/lanes'
import { placeLane, type PlacedBar, type PlacedPoint } from '../../timeline/place-lane'
import type { TimeScale } from '../../timeline/time-scale'
import {
  clusterOf, labelAt, labelMeasure, LEAST_LABEL, MARKER, PILL_WIDTH,
  type BarMark, type EventMark, type LanePlace, type LineMark, type OfEvent, type PointMark, type TickMark,
} from './event-mark'
import type { FittedLane } from './fit-lanes'
import { settle } from './settle'

const INSET = 6
/** A shorter period is drawn as a point, as `placeLane` does. */
const SHORTEST_BAR = 9
/** How far the dashes of a day in doubt reach from its middle. */
const DOUBT = 9.5
/** Lines of a closed lane, under its points. */
const LINES = 2

type Period = Omit<PlacedPeriod, 'row'>

/** Marks of a lane; x is counted from the plot's left edge. */
export function placeEvents(fitted: FittedLane, place: LanePlace): readonly EventMark[] {
  const { lane, form } = fitted
  const settled = (drawn: Lane, at: LanePlace) => settle(marksOf(drawn, at), laneFamily(lane.id), place)
  if (form === 'open') return settled(lane, place)
  const periods = allPeriods(lane)
  if (form === 'folded') return [...lineMarks(periods, place), ...tickMarks(lane, place)]
  const isShort = ({ first, after }: Period) => (after - first) * place.scale.pxPerDay < SHORTEST_BAR
  const short = periods.filter(isShort).map(({ event, first, after }): LanePoint => ({ event, first, after, day: (first + after) / 2 }))
  const points = assembleLane({
    ...lane, periods: [], overflow: [], pointRows: 1, points: [...lane.points, ...short].sort((a, b) => a.day - b.day),
  })
  return [...lineMarks(periods.filter((period) => !isShort(period)), place), ...settled(points, { ...place, top: place.top - 1.5 })]
}

const visible = (value: number, { width }: TimeScale) => Math.min(width, Math.max(0, value))

/** A tick a point; points of one colour and pixel share it. */
function tickMarks(lane: Lane, { scale, top, rowHeight }: LanePlace): EventMark[] {
  const ticks = new Map<string, { readonly x: number; readonly event: HorizonEvent }[]>()
  for (const { event, day } of lane.points) {
    const x = visible(scale.x(day), scale)
    const key = `${FAMILY[event.category]} ${Math.round(x)}`
    const same = ticks.get(key)
    if (same) same.push({ x, event })
    else ticks.set(key, [{ x, event }])
  }
  return [...ticks.values()].map((same): TickMark => ({
    kind: 'tick', events: same.map(({ event }) => event), family: FAMILY[same[0]!.event.category], y: top + rowHeight * 0.42, x: same[0]!.x,
  }))
}

/** Thin lines, one above the other; on the lowest, lines of one colour that run together are one. */
function lineMarks(periods: readonly Period[], { scale, top, rowHeight }: LanePlace): EventMark[] {
  const lines: { readonly events: HorizonEvent[]; readonly line: number; readonly left: number; right: number }[] = []
  const ends = Array.from({ length: LINES }, () => -Infinity)
  const lowest = new Map<string, (typeof lines)[number]>()
  for (const { event, first, after } of periods) {
    const left = visible(scale.x(first), scale)
    const right = Math.max(left + 2, visible(scale.x(after), scale))
    const free = ends.findIndex((end) => end + 2 <= left)
    const line = free === -1 ? LINES - 1 : free
    const before = lowest.get(FAMILY[event.category])
    ends[line] = Math.max(ends[line]!, right)
    if (line === LINES - 1 && before && before.right >= left) {
      before.events.push(event)
      before.right = Math.max(before.right, right)
      continue
    }
    const started = { events: [event], line, left, right }
    lines.push(started)
    if (line === LINES - 1) lowest.set(FAMILY[event.category], started)
  }
  return lines.map(({ events, line, left, right }): LineMark => (
    { kind: 'line', events, family: FAMILY[events[0]!.category], y: top + rowHeight - 1 + line * 2.5, left, right }
  ))
}

function marksOf(lane: Lane, place: LanePlace): EventMark[] {
  const { scale } = place
  const shift = scale.x(HORIZON_START)
  return placeLane(lane, scale.pxPerDay, null, labelMeasure(place.text)).map((item): EventMark => {
    const y = place.top + place.rowHeight * (item.row + 0.5)
    const start = shift + (item.first - HORIZON_START) * scale.pxPerDay
    if (item.kind === 'cluster') {
      const x = Math.min(Math.max(start + item.pillPx, PILL_WIDTH / 2), scale.width - PILL_WIDTH / 2)
      return clusterOf(item.events, laneFamily(lane.id), x, y)
    }
    const common = { events: [item.event], family: FAMILY[item.event.category], y, status: item.event.status, doubtful: isDoubtful(item.event) }
    return item.kind === 'point' ? pointMark(item, start, common, place) : barMark(item, start, common, place)
  })
}

/** About or uncertain; one of several days is not in doubt, its whisker says which. */
function isDoubtful({ start, end = start }: HorizonEvent): boolean {
  return [start, end].map(dateDoubt).some((doubt) => doubt !== 'none' && doubt !== 'oneOf')
}

function pointMark(item: PlacedPoint, start: number, common: OfEvent, place: LanePlace): PointMark {
  const { scale } = place
  const x = start + item.markerPx
  const end = start + (item.after - item.first) * scale.pxPerDay
  const inView = x >= -1 && x <= scale.width + 1
  const spans = item.whisker && end - start > 2 * MARKER
  const [from, to] = spans ? [start, end] : [x - DOUBT, x + DOUBT]
  const whisker = spans || (common.doubtful && inView) ? ([Math.max(0, from), Math.min(scale.width, to)] as const) : null
  const label = inView ? labelAt(item.event, start + item.labelAtPx + (whisker && !spans ? DOUBT - MARKER : 0), item.labelPx, common.y, place) : null
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
  return { ...common, kind: 'bar', ongoing: item.event.ongoing === true, left: start, right: end, query: claim && right - left >= 16 ? left + INSET : null, label, labelInside: label !== null && labelInside }
}
