// Level of detail: from a lane and a zoom to what is drawn, in pixels from the horizon's start. Pure; knows no window,
// so panning changes nothing. Crowded points become clusters, labels take the room that is free.
import { HORIZON_END, HORIZON_START } from '../domain/calendar'
import type { HorizonEvent } from '../domain/event'
import { binMonths, clusterId, fineBinDays, type Bin } from './bins'
import type { Crowd, Lane, LanePoint, PlacedPeriod } from './lanes'
import { fineCrowds, firstAfter, stretchesOf, type DayRange } from './stretches'

export interface Placed {
  /** Stable from zoom step to zoom step: the event's id, or the lane and bin of a cluster. */
  readonly id: string
  /** Days: the extent that vis-timeline gets. */
  readonly first: number
  readonly after: number
  /** Row in the lane, from 0. */
  readonly row: number
}

export interface PlacedPoint extends Placed {
  readonly kind: 'point'
  readonly event: HorizonEvent
  /** Pixels from the extent's start to the marker's centre. */
  readonly markerPx: number
  /** Pixels from the extent's start to the label's start. */
  readonly labelAtPx: number
  /** Pixels the label may take; 0: no label. */
  readonly labelPx: number
  readonly whisker: boolean
}

export interface PlacedBar extends Placed {
  readonly kind: 'bar'
  readonly event: HorizonEvent
  /** Inside when the bar has room for the label, else beside it; 0 pixels: no label. */
  readonly labelInside: boolean
  readonly labelPx: number
}

export interface PlacedCluster extends Placed {
  readonly kind: 'cluster'
  readonly bin: Bin
  readonly events: readonly HorizonEvent[]
  /** Pixels from the extent's start to the pill's centre. */
  readonly pillPx: number
}

export type PlacedItem = PlacedPoint | PlacedBar | PlacedCluster

/** Measures a label, px at 11 px text. */
export type MeasureLabel = (event: HorizonEvent) => number

const MARKER_PX = 6
const PILL_PX = 26
const GAP_PX = 6
const LABEL_GAP_PX = 10
const MAX_LABEL_PX = 300
const MIN_LABEL_PX = 44
/** Room that the choice of a row keeps free for a label. */
const RESERVE_PX = 160

/** A selected event's label takes this much where the timeline has it, whatever stands there. */
const SELECTED_LABEL_PX = 260

const WHOLE: DayRange = { from: HORIZON_START, to: HORIZON_END + 1 }

/**
 * Place what of a lane touches a range of days. `selected` always gets its own marker, and a label where the timeline has
 * any room for one. The range only chooses: where something stands never depends on it.
 */
export function placeLane(lane: Lane, pxPerDay: number, selected: string | null, measure: MeasureLabel, range: DayRange = WHOLE): PlacedItem[] {
  return [
    ...placePoints(lane, pxPerDay, selected, measure, range),
    ...placePeriods(lane, pxPerDay, selected, measure, range),
    ...placeOverflow(lane, pxPerDay, selected, measure, range),
  ]
}

function px(day: number, pxPerDay: number): number {
  return (day - HORIZON_START) * pxPerDay
}

interface Entry {
  readonly x: number
  /** What the mark takes left and right of x. */
  readonly left: number
  readonly right: number
  /** Width of the whole label; 0 for a cluster. */
  readonly wanted: number
  /** Pixels of a label that would stand before the marker, because behind it the timeline ends; else 0. */
  readonly labelBefore: number
  readonly point?: LanePoint
  readonly bin?: Bin
  readonly events: readonly HorizonEvent[]
}

/** Points alone or gathered by bin, by x, in the stretches that a range touches. */
function gather(lane: Lane, pxPerDay: number, selected: string | null, measure: MeasureLabel, range: DayRange): Entry[][] {
  const months = binMonths(pxPerDay)
  const end = px(HORIZON_END + 1, pxPerDay)
  const alone = (point: LanePoint): Entry => {
    const x = px(point.day, pxPerDay)
    const right = Math.max(MARKER_PX, px(point.after, pxPerDay) - x)
    const left = Math.max(MARKER_PX, x - px(point.first, pxPerDay))
    const wanted = Math.min(measure(point.event), MAX_LABEL_PX)
    const roomBehind = end - x - right - LABEL_GAP_PX
    const roomBefore = x - left - LABEL_GAP_PX
    const labelBefore = wanted > roomBehind && roomBefore > roomBehind ? Math.min(wanted, roomBefore) : 0
    return { x, left, right, wanted, labelBefore, point, events: [point.event] }
  }
  const together = (bin: Bin, points: readonly LanePoint[]): Entry => {
    const middle = px((bin.first + bin.after) / 2, pxPerDay)
    const x = Math.min(Math.max(middle, PILL_PX / 2 + 1), end - PILL_PX / 2 - 1)
    return { x, left: PILL_PX / 2, right: PILL_PX / 2, wanted: 0, labelBefore: 0, bin, events: points.map(({ event }) => event) }
  }
  const entriesOf = ({ bin, points }: Crowd, most: number): Entry[] => {
    const others = points.filter(({ event }) => event.id !== selected)
    const chosen = points.length === others.length ? [] : points.filter(({ event }) => event.id === selected).map(alone)
    return [...chosen, ...(others.length > most ? [together(bin, others)] : others.map(alone))]
  }
  const byX = (entries: Entry[]) => entries.sort((a, b) => a.x - b.x)
  if (months !== 0) return [byX(lane.crowds('points', months).flatMap((crowd) => entriesOf(crowd, 1)))]
  const stretches = stretchesOf(lane.points, pxPerDay, range)
  return stretches.map((points) => byX(fineCrowds(points, fineBinDays(pxPerDay)).flatMap((crowd) => entriesOf(crowd, MOST_ALONE))))
}

/** Where months are wide enough, so many points of one lane may stand alone in the width of a pill. */
const MOST_ALONE = 4

function touches({ first, after }: Pick<Placed, 'first' | 'after'>, { from, to }: DayRange): boolean {
  return after > from && first < to
}

function placePoints(lane: Lane, pxPerDay: number, selected: string | null, measure: MeasureLabel, range: DayRange): PlacedItem[] {
  return gather(lane, pxPerDay, selected, measure, range)
    .flatMap((entries) => placeEntries(entries, lane, pxPerDay, selected))
    .filter((item) => touches(item, range))
}

function placeEntries(entries: readonly Entry[], lane: Lane, pxPerDay: number, selected: string | null): PlacedItem[] {
  const seats = takeSeats(entries, Math.max(1, lane.pointRows), selected)
  const end = px(HORIZON_END + 1, pxPerDay)
  const nextStarts = startsBehind(entries, seats, end)
  return entries.map((entry, index): PlacedItem => {
    const { row, labelBefore } = seats[index]!
    if (entry.bin) {
      const { first, after } = entry.bin
      const pillPx = entry.x - px(first, pxPerDay)
      return { kind: 'cluster', id: clusterId(lane.id, entry.bin), first, after, row, bin: entry.bin, events: entry.events, pillPx }
    }
    const { event, first, after, day } = entry.point!
    const roomTo = (limit: number) => limit - entry.x - entry.right - LABEL_GAP_PX
    const room = event.id === selected ? selectedRoom(roomTo(nextStarts[index]!), roomTo(end)) : roomTo(nextStarts[index]!)
    const markerPx = (day - first) * pxPerDay
    const labelPx = labelBefore || labelWidth(entry.wanted, room)
    const labelAtPx = labelBefore > 0 ? -labelBefore - 6 : markerPx + entry.right + 4
    return { kind: 'point', id: event.id, event, first, after, row, markerPx, labelAtPx, labelPx, whisker: after - first > 1 }
  })
}

interface Seat {
  readonly row: number
  /** Pixels of the label before the marker; 0 when it stands behind it. */
  readonly labelBefore: number
}

/** For each entry its row; a label that stands before its marker is cut or moved behind it where no row has room for it. */
function takeSeats(entries: readonly Entry[], count: number, selected: string | null): Seat[] {
  const marksEnd = Array.from({ length: count }, () => -Infinity)
  const labelsEnd = [...marksEnd]
  return entries.map(({ x, left, right, wanted, labelBefore: whole, point }) => {
    const bare = x - left
    const withLabel = whole > 0 ? freeRow(bare - whole - LABEL_GAP_PX, marksEnd, labelsEnd) : null
    const row = withLabel ?? freeRow(bare, marksEnd, labelsEnd) ?? count - 1
    const keepsWhole = withLabel !== null || point?.event.id === selected
    const labelBefore = keepsWhole ? whole : labelWidth(whole, bare - LABEL_GAP_PX - GAP_PX - marksEnd[row]!)
    const label = point && labelBefore === 0 ? Math.min(wanted, RESERVE_PX) + LABEL_GAP_PX : 0
    marksEnd[row] = Math.max(marksEnd[row]!, x + right)
    labelsEnd[row] = Math.max(labelsEnd[row]!, x + right + label)
    return { row, labelBefore }
  })
}

/** The first row that is clear of labels, else the one that is clear of marks and where least of a label is cut; else none. */
function freeRow(start: number, marksEnd: readonly number[], labelsEnd: readonly number[]): number | null {
  const clearOfLabels = labelsEnd.findIndex((end) => end + GAP_PX <= start)
  if (clearOfLabels !== -1) return clearOfLabels
  const clearOfMarks = marksEnd.flatMap((end, row) => (end + GAP_PX <= start ? [row] : []))
  return clearOfMarks.sort((a, b) => labelsEnd[a]! - labelsEnd[b]!)[0] ?? null
}

/** For each entry where the first thing behind it in its row begins, else the timeline's end. */
function startsBehind(entries: readonly Entry[], seats: readonly Seat[], end: number): number[] {
  const nearest = new Map<number, number>()
  const starts: number[] = []
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const { x, left } = entries[index]!
    const { row, labelBefore } = seats[index]!
    const behind = nearest.get(row) ?? end
    starts[index] = behind
    nearest.set(row, Math.min(behind, x - left - (labelBefore > 0 ? labelBefore + LABEL_GAP_PX : 0)))
  }
  return starts
}

function selectedRoom(room: number, roomToEnd: number): number {
  return Math.max(room, Math.min(SELECTED_LABEL_PX, roomToEnd))
}

/** The label's width inside the room, or 0 where too little would be left of it. */
function labelWidth(wanted: number, room: number): number {
  const width = Math.min(wanted, room, MAX_LABEL_PX)
  return width < Math.min(MIN_LABEL_PX, wanted) ? 0 : width
}

/** Bars narrower than this are drawn as a mark. */
const SHORTEST_BAR_PX = 9

function placePeriods(lane: Lane, pxPerDay: number, selected: string | null, measure: MeasureLabel, range: DayRange): PlacedItem[] {
  const end = px(HORIZON_END + 1, pxPerDay)
  return lane.rows.flatMap((row) => {
    const placed: PlacedItem[] = []
    // Periods of a row do not overlap: those that touch the range lie side by side.
    for (let index = firstAfter(row, range.from); index < row.length && row[index]!.first < range.to; index += 1) {
      const behind = row[index + 1]
      placed.push(placePeriod(row[index]!, lane.pointRows + row[index]!.row, behind ? px(behind.first, pxPerDay) : end, pxPerDay, selected, measure))
    }
    return placed
  })
}

function placePeriod(
  { event, first, after }: Pick<PlacedPeriod, 'event' | 'first' | 'after'>,
  row: number,
  next: number,
  pxPerDay: number,
  selected: string | null,
  measure: MeasureLabel,
): PlacedBar | PlacedPoint {
  const end = px(HORIZON_END + 1, pxPerDay)
  const width = (after - first) * pxPerDay
  const wanted = measure(event)
  const roomTo = (limit: number) => limit - px(after, pxPerDay) - LABEL_GAP_PX - GAP_PX
  const beside = event.id === selected ? selectedRoom(roomTo(next), roomTo(end)) : roomTo(next)
  if (width < SHORTEST_BAR_PX) {
    const markerPx = width / 2
    return { kind: 'point', id: event.id, event, first, after, row, markerPx, labelAtPx: markerPx + LABEL_GAP_PX, labelPx: labelWidth(wanted, beside), whisker: false }
  }
  const inside = width - (event.status === 'claim' ? 24 : 12)
  const labelInside = inside >= wanted || inside >= labelWidth(wanted, beside)
  return {
    kind: 'bar', id: event.id, event, first, after, row, labelInside,
    labelPx: labelInside ? labelWidth(wanted, inside) : labelWidth(wanted, beside),
  }
}

/** Periods without a row: pills by where they start, in the lane's last row; the selected one as its bar. */
function placeOverflow(lane: Lane, pxPerDay: number, selected: string | null, measure: MeasureLabel, range: DayRange): PlacedItem[] {
  if (lane.overflow.length === 0) return []
  const months = binMonths(pxPerDay)
  const row = lane.pointRows + lane.periodRows - 1
  const end = px(HORIZON_END + 1, pxPerDay)
  const crowds = months === 0 ? stretchesOf(lane.overflow, pxPerDay, range).flatMap((points) => fineCrowds(points, fineBinDays(pxPerDay))) : lane.crowds('overflow', months)
  const pills = crowds.flatMap(({ bin, points }): PlacedItem[] => {
    const others = points.filter(({ event }) => event.id !== selected)
    if (others.length === 0) return []
    const middle = Math.min(Math.max(px((bin.first + bin.after) / 2, pxPerDay), PILL_PX / 2 + 1), end - PILL_PX / 2 - 1)
    if (others.length === 1) return [placePeriod(others[0]!, row, px(others[0]!.after, pxPerDay), pxPerDay, null, measure)]
    return [{ kind: 'cluster', id: clusterId(`${lane.id}~`, bin), first: bin.first, after: bin.after, row, bin, events: others.map(({ event }) => event), pillPx: middle - px(bin.first, pxPerDay) }]
  })
  const chosen = lane.overflow.filter(({ event }) => event.id === selected).map((period) => placePeriod(period, row, px(period.after, pxPerDay), pxPerDay, selected, measure))
  return [...pills, ...chosen].filter((item) => touches(item, range))
}
