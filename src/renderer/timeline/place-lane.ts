// Level of detail: from a lane and a zoom to what is drawn, in pixels from the horizon's start. Pure; knows no window,
// so panning changes nothing. Crowded points become clusters, labels take the room that is free.
import { HORIZON_START } from '../../shared/domain/calendar'
import type { HorizonEvent } from '../../shared/domain/event'
import { binMonths, binOf, clusterId, type Bin } from './bins'
import type { Lane, LanePoint } from './lanes'

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
  /** Pixels the label may take right of the marker; 0: no label. */
  readonly labelPx: number
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
/** Reserves tried for a label, widest first. */
const RESERVES_PX = [160, 84, 44, 0] as const

interface Spot {
  readonly left: number
  readonly right: number
}

/** Place all of a lane. `selected` always gets its own marker and its whole label. */
export function placeLane(lane: Lane, pxPerDay: number, selected: string | null, measure: MeasureLabel): PlacedItem[] {
  return [...placePoints(lane, pxPerDay, selected, measure), ...placePeriods(lane, pxPerDay, measure)]
}

function px(day: number, pxPerDay: number): number {
  return (day - HORIZON_START) * pxPerDay
}

interface Entry {
  readonly x: number
  readonly half: number
  readonly point?: LanePoint
  readonly bin?: Bin
  readonly events: readonly HorizonEvent[]
}

/** Points alone or gathered by bin, by x. */
function gather(lane: Lane, pxPerDay: number, selected: string | null): Entry[] {
  const months = binMonths(pxPerDay)
  const alone = (point: LanePoint): Entry => ({ x: px(point.day, pxPerDay), half: MARKER_PX, point, events: [point.event] })
  if (months === 0) return lane.points.map(alone)
  const bins = new Map<string, { bin: Bin; points: LanePoint[] }>()
  const entries: Entry[] = []
  for (const point of lane.points) {
    if (point.event.id === selected) {
      entries.push(alone(point))
      continue
    }
    const bin = binOf(point.day, months)
    const crowd = bins.get(bin.id) ?? { bin, points: [] }
    crowd.points.push(point)
    bins.set(bin.id, crowd)
  }
  for (const { bin, points } of bins.values()) {
    if (points.length === 1) entries.push(alone(points[0]!))
    else entries.push({ x: px((bin.first + bin.after) / 2, pxPerDay), half: PILL_PX / 2, bin, events: points.map(({ event }) => event) })
  }
  return entries.sort((a, b) => a.x - b.x)
}

/** The row with the most room for a label behind what stands there already. */
function chooseRow(rows: readonly Spot[][], left: number, right: number): number {
  for (const reserve of RESERVES_PX) {
    const free = rows.findIndex((spots) => spots.every((spot) => spot.right + GAP_PX <= left || spot.left >= right + reserve + GAP_PX))
    if (free !== -1) return free
  }
  return rows.length - 1
}

function placePoints(lane: Lane, pxPerDay: number, selected: string | null, measure: MeasureLabel): PlacedItem[] {
  const rows: Spot[][] = Array.from({ length: Math.max(1, lane.pointRows) }, () => [])
  const lastLabel: number[] = rows.map(() => -Infinity)
  const entries = gather(lane, pxPerDay, selected)
  const wanted = entries.map(({ point }) => (point ? Math.min(measure(point.event), MAX_LABEL_PX) + LABEL_GAP_PX : 0))
  const rowOf = entries.map((entry, index) => {
    const row = pickRow(lastLabel, entry.x - entry.half, entry, rows)
    const next = entries[index + 1]
    // A label may run to the next neighbour; what it reserves is what the row choice of the next one respects.
    const reserve = Math.min(wanted[index]!, next && rows.length === 1 ? next.x - next.half - entry.x : wanted[index]!)
    lastLabel[row] = entry.x + entry.half + Math.min(reserve, RESERVES_PX[0])
    rows[row]!.push({ left: entry.x - entry.half, right: entry.x + entry.half })
    return row
  })
  return entries.map((entry, index): PlacedItem => {
    const row = rowOf[index]!
    if (entry.bin) {
      const { first, after } = entry.bin
      return { kind: 'cluster', id: clusterId(lane.category, entry.bin), first, after, row, bin: entry.bin, events: entry.events }
    }
    const { event, first, after, day } = entry.point!
    const next = entries.find((_, later) => later > index && rowOf[later] === row)
    const room = next ? next.x - next.half - entry.x - LABEL_GAP_PX - GAP_PX : MAX_LABEL_PX
    return {
      kind: 'point', id: event.id, event, first, after, row,
      markerPx: (day - first) * pxPerDay,
      labelPx: labelWidth(measure(event), event.id === selected ? Math.max(room, 260) : room),
    }
  })
}

function pickRow(lastLabel: readonly number[], left: number, entry: Entry, rows: readonly Spot[][]): number {
  const clear = lastLabel.findIndex((right) => right + GAP_PX <= left)
  if (clear !== -1) return clear
  return chooseRow(rows, left, entry.x + entry.half)
}

/** The label's width inside the room, or 0 where too little would be left of it. */
function labelWidth(wanted: number, room: number): number {
  const width = Math.min(wanted, room, MAX_LABEL_PX)
  return width < Math.min(MIN_LABEL_PX, wanted) ? 0 : width
}

function placePeriods(lane: Lane, pxPerDay: number, measure: MeasureLabel): PlacedBar[] {
  return lane.periods.map(({ event, first, after, row }) => {
    const width = (after - first) * pxPerDay
    const next = lane.periods
      .filter((other) => other.row === row && other.first >= after)
      .reduce((nearest, other) => Math.min(nearest, px(other.first, pxPerDay)), Infinity)
    const wanted = measure(event)
    const inside = width - 12
    const beside = Math.min(next - px(after, pxPerDay) - LABEL_GAP_PX - GAP_PX, MAX_LABEL_PX)
    const labelInside = inside >= wanted || inside >= labelWidth(wanted, beside)
    return {
      kind: 'bar', id: event.id, event, first, after, row: lane.pointRows + row, labelInside,
      labelPx: labelInside ? labelWidth(wanted, inside) : labelWidth(wanted, beside),
    }
  })
}
