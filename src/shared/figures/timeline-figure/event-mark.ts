// Marks of events in pixels, before they are drawn: points with whiskers, bars, clusters, thin lines and ticks.
import type { EventStatus, HorizonEvent } from '../../domain/event'
import { eventLabel } from '../../text/timeline'
import type { Family } from '../../timeline/family'
import type { TimeScale } from '../../timeline/time-scale'
import { ellipsis, textWidth } from '../lettering/measure'
import { baselineFor, type PlacedText } from '../marks/label'

interface OfEvents {
  readonly events: readonly HorizonEvent[]
  readonly family: Family | 'ink'
  /** Middle of the row, px. */
  readonly y: number
}

export interface OfEvent extends OfEvents {
  readonly status: EventStatus
  /** About a date, or uncertain. */
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
  /** Its end is where the data stop. */
  readonly ongoing: boolean
  readonly left: number
  readonly right: number
  /** Where the `?` of a claim stands. */
  readonly query: number | null
  readonly label: PlacedText | null
  readonly labelInside: boolean
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

/** Width of a cluster's pill; its height is the layout's. */
export const PILL_WIDTH = 26
/** What a marker takes left and right of its middle. */
export const MARKER = 6
/** Labels cut shorter say too little. */
export const LEAST_LABEL = 64

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

/** A pill for several events. */
export function clusterOf(events: readonly HorizonEvent[], family: Family | 'ink', x: number, y: number): ClusterMark {
  return { kind: 'cluster', events, family, x, y, occurred: events.filter(({ status }) => status === 'occurred').length / events.length }
}

/** The label in the room it was given, cut at the plot's edge; none where too little would be left of it. */
export function labelAt(event: HorizonEvent, x: number, room: number, y: number, { scale, text }: LanePlace): PlacedText | null {
  const lettering = { size: text, weight: 400 } as const
  const whole = eventLabel(event.title)
  const width = Math.min(room, scale.width - x)
  if (room <= 0 || x < 0 || width < Math.min(LEAST_LABEL, textWidth(whole, lettering))) return null
  const words = ellipsis(whole, width, lettering)
  return words === '' ? null : { ...lettering, text: words, x, y: baselineFor(y, text) }
}
