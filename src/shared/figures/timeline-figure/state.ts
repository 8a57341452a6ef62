// The timeline figure without pixels: which events are in the window, in which lanes, and what is left out by choice.
import type { DayNumber } from '../../domain/calendar'
import { eventSpan, type HorizonEvent } from '../../domain/event'
import { NO_FILTER, passesFilter, type EventFilter } from '../../domain/event-filter'
import { laneOf, type LanesBy } from '../../domain/lane-key'
import { filterInWords } from '../../text/search'
import { laneName } from '../../text/timeline'
import { makeLanes, type Lane } from '../../timeline/lanes'

/** What the picture is asked to show: the same events and lanes as the window, or as the command line says. */
export interface TimelineOptions {
  readonly events: readonly HorizonEvent[]
  /** Days in view, both included. */
  readonly from: DayNumber
  readonly to: DayNumber
  readonly lanesBy: LanesBy
  /** Lanes that come first, in this order. */
  readonly laneOrder?: readonly string[] | undefined
  readonly hiddenLanes?: readonly string[] | undefined
  readonly foldedLanes?: readonly string[] | undefined
  /** The window's filter. */
  readonly filter?: EventFilter | undefined
  /** Names of actors, by id. */
  readonly names: ReadonlyMap<string, string>
  /** The scenario whose events these are, and what it has in its own way, in words, by the event's id. */
  readonly changed?: { readonly scenario: string; readonly notes: ReadonlyMap<string, string> } | undefined
}

export interface TimelineLane {
  readonly name: string
  readonly folded: boolean
  readonly lane: Lane
}

export interface TimelineModel {
  readonly lanesBy: LanesBy
  readonly from: DayNumber
  readonly to: DayNumber
  /** Lanes that have events in the window, without the hidden ones. */
  readonly lanes: readonly TimelineLane[]
  /** Events in these lanes. */
  readonly events: readonly HorizonEvent[]
  /** Events in the window that stand in hidden lanes, and how many such lanes there are. */
  readonly hidden: { readonly lanes: number; readonly events: number }
  /** The filter in words, empty without one, and the events in the window that it leaves out. */
  readonly filtered: { readonly by: string; readonly events: number }
}

/** The events that may fall into the window, in lanes. */
export function buildTimeline(options: TimelineOptions): TimelineModel {
  const { events, from, to, lanesBy, laneOrder, names } = options
  const hiddenLanes = new Set(options.hiddenLanes)
  const folded = new Set(options.foldedLanes)
  const inWindow = events.filter((event) => {
    const { first, last } = eventSpan(event)
    return last >= from && first <= to
  })
  const filter = options.filter ?? NO_FILTER
  const passing = inWindow.filter((event) => passesFilter(event, filter))
  const shown = passing.filter((event) => !hiddenLanes.has(laneOf(event, lanesBy)))
  const away = passing.filter((event) => hiddenLanes.has(laneOf(event, lanesBy)))
  return {
    lanesBy,
    from,
    to,
    lanes: makeLanes(shown, lanesBy, laneOrder).map((lane) => ({ name: laneName(lane.id, names), folded: folded.has(lane.id), lane })),
    events: shown,
    hidden: { lanes: new Set(away.map((event) => laneOf(event, lanesBy))).size, events: away.length },
    filtered: { by: filterInWords(filter, names), events: inWindow.length - passing.length },
  }
}
