// From lanes, scale, selection and draft to the items and lanes that the canvas is handed. Pure but for the nodes that
// `draw` makes when it is called.
import { countActing, effectState, effectStateOf, type EffectState, type HorizonEvent } from '../../shared/domain/event'
import { textWidth } from '../../shared/figures/lettering/measure'
import { formatFuzzyDate } from '../../shared/text/dates'
import { fuzzyDateOf } from '../../shared/domain/fuzzy-date'
import { EVENT_HERE } from '../../shared/text/event-here'
import { eventLabel, spokenEvent, TIMELINE } from '../../shared/text/timeline'
import { addDays } from '../../shared/domain/calendar'
import { itemClasses, itemElement } from './adapter/item-element'
import type { CanvasItem, CanvasLane } from './adapter/vis-canvas'
import { FAMILY, laneFamily } from '../../shared/timeline/family'
import { laneElement } from './adapter/lane-element'
import type { Lane } from '../../shared/timeline/lanes'
import { placeLane, type PlacedItem } from '../../shared/timeline/place-lane'
import { laneHeight } from '../../shared/timeline/sizes'
import { softEnds } from '../../shared/timeline/soft-ends'
import type { TimeScale } from '../../shared/timeline/time-scale'

/** Width of an event's label at 11 px. */
export function measureLabel(event: HorizonEvent): number {
  return Math.ceil(textWidth(eventLabel(event.title), { size: 11, weight: 400 })) + 4
}

/** The same, each event measured once: an event that is edited is another object. */
export function makeLabelMeasure(): (event: HorizonEvent) => number {
  const widths = new WeakMap<HorizonEvent, number>()
  return (event) => {
    const width = widths.get(event) ?? measureLabel(event)
    widths.set(event, width)
    return width
  }
}

function spoken(item: PlacedItem): string {
  if (item.kind !== 'cluster') return spokenEvent(item.event)
  const from = formatFuzzyDate(fuzzyDateOf(item.bin.first, 'month'))
  const to = formatFuzzyDate(fuzzyDateOf(addDays(item.bin.after, -1), 'month'))
  return TIMELINE.cluster(item.events.length, from === to ? from : `${from} to ${to}`, countActing(item.events))
}

function softStyle(event: HorizonEvent, pxPerDay: number): string {
  const { start, end } = softEnds(event, pxPerDay)
  return start + end === 0 ? '' : `--soft-start: ${start}px; --soft-end: ${end}px;`
}

/** Whether a search found the item, or any event of a cluster; nothing while none is made. */
function hitState(item: PlacedItem, hits: ReadonlySet<string> | null): readonly string[] {
  if (hits === null) return []
  const found = item.kind === 'cluster' ? item.events.some(({ id }) => hits.has(id)) : hits.has(item.id)
  return [found ? 'hh-hit' : 'hh-dim']
}

/** Two items with one signature look alike. A cluster's events are told apart by how many there are and have occurred. */
function signatureOf(item: PlacedItem, className: string, style: string, label: string): string {
  if (item.kind === 'cluster') {
    const { events, pillPx } = item
    return `${className}|${pillPx}|${events.length}|${events[0]!.id}|${events.filter(({ status }) => status === 'occurred').length}|${countActing(events)}`
  }
  const { event, labelPx } = item
  const at = item.kind === 'point' ? `${item.markerPx}|${item.labelAtPx}|${item.whisker}` : item.labelInside
  return `${className}|${style}|${label}|${labelPx}|${at}|${event.start}|${event.end ?? ''}|${event.title}`
}

/** What is marked on the canvas, by event ids. */
export interface Marks {
  readonly selected: string | null
  readonly dragging: string | null
  /** All that are selected, where several are. */
  readonly chosen?: readonly string[]
  /** What a search found; null while none is made. */
  readonly hits?: ReadonlySet<string> | null
  /** The event that is pointed at in another pane. */
  readonly hovered?: string | null
  /** What the shown scenario has in its own way, by id. */
  readonly changes?: Readonly<Record<string, unknown>> | undefined
}

const ACTS: Readonly<Record<EffectState, readonly string[]>> = { acts: ['hh-acts'], off: ['hh-acts', 'hh-acts-off'], none: [] }

/** The part of time that gets items, and how wide a day is. */
export interface DrawnPart {
  readonly pxPerDay: number
  /** Days. */
  readonly from: number
  readonly to: number
}

/** A quarter of a window more on both sides, in steps of a quarter: most steps of panning stay inside what is drawn. */
export function drawnPart({ from, to, pxPerDay }: TimeScale): DrawnPart {
  const days = to + 1 - from
  const step = days / 4
  return {
    // Panning moves both ends by the same; what is left of it in the last digits is no zoom.
    pxPerDay: Number(pxPerDay.toPrecision(9)), from: (Math.floor(from / step + 1e-6) - 1) * step, to: (Math.ceil(to / step - 1e-6) + 1) * step,
  }
}

/** Items of all unfolded lanes in a part of time, so that vis-timeline never holds the whole workspace. */
export function canvasItems(
  lanes: readonly Lane[],
  folded: ReadonlySet<string>,
  part: DrawnPart,
  { selected, dragging, chosen = [], hits = null, hovered = null, changes = {} }: Marks,
  measure: (event: HorizonEvent) => number = measureLabel,
): CanvasItem[] {
  return lanes
    .flatMap((lane) => placeLane(lane, part.pxPerDay, selected, measure, part).map((item) => ({ lane, item })))
    .map(({ lane, item }) => {
      const tick = folded.has(lane.id) ? ['hh-tick'] : []
      const changed = item.kind !== 'cluster' && Object.hasOwn(changes, item.id)
      const states = [...tick, ...(changed ? ['hh-changed'] : []), ...(item.id === selected ? ['hh-selected'] : []), ...(item.id === dragging ? ['hh-moving'] : []), ...(chosen.includes(item.id) ? ['hh-chosen'] : []), ...(item.id === hovered ? ['hh-hovered'] : []), ...ACTS[item.kind === 'cluster' ? effectStateOf(item.events) : effectState(item.event)], ...hitState(item, hits)]
      const className = itemClasses(item, `family-${item.kind === 'cluster' ? laneFamily(lane.id) : FAMILY[item.event.category]}`, states)
      const style = item.kind === 'bar' ? softStyle(item.event, part.pxPerDay) : ''
      const label = item.kind === 'cluster' ? '' : eventLabel(item.event.title)
      return {
        id: item.id,
        lane: lane.id,
        first: item.first,
        after: item.after,
        className,
        style,
        movable: item.id === selected,
        signature: signatureOf(item, className, style, label),
        eventIds: () => (item.kind === 'cluster' ? item.events.map(({ id }) => id) : [item.id]),
        draw: (before) => itemElement(item, { label, spoken: () => (changed ? EVENT_HERE.spoken(spoken(item)) : spoken(item)) }, before),
      }
    })
}

/** The gutter's labels. Their heights hold the lanes open, whatever is in view. */
export function canvasLanes(
  lanes: readonly Lane[],
  folded: ReadonlySet<string>,
  nameOf: (lane: string) => string,
  onToggle: (lane: string) => void,
): CanvasLane[] {
  return lanes.map((lane) => {
    const isFolded = folded.has(lane.id)
    const name = nameOf(lane.id)
    const height = laneHeight(lane, isFolded)
    return {
      id: lane.id,
      height,
      signature: `${name} ${lane.count} ${height} ${isFolded}`,
      draw: () =>
        laneElement({
          name, count: lane.count, height, folded: isFolded, family: laneFamily(lane.id),
          toggleLabel: isFolded ? TIMELINE.unfold(name) : TIMELINE.fold(name),
          onToggle: () => onToggle(lane.id),
        }),
    }
  })
}
