// What the timeline's picture shows: the events and lanes of the window, for the whole horizon or for what is in view.
import { useMemo } from 'react'
import { HORIZON_END, HORIZON_START, type DayNumber } from '../../shared/domain/calendar'
import type { TimelineOptions } from '../../shared/figures/timeline-figure/state'
import type { Span } from '../../shared/ipc/settings'
import { changeNote } from '../../shared/text/event-here'
import { useSession, useView, useWorkspace } from '../state/session'
import { useShownEvents } from '../state/shown-events'
import { useScenario } from '../state/use-scenario'

export function useTimelineOptions(span: Span): TimelineOptions {
  const { names } = useSession()
  const events = useShownEvents()
  const elsewhere = useWorkspace((state) => state.workspace.events)
  const scenario = useScenario()
  const filter = useView((state) => state.filter)
  const window = useView((state) => state.window)
  const { lanesBy, laneOrder, hiddenLanes, foldedLanes } = useView((state) => state.settings)
  return useMemo(() => {
    const days = span === 'view' ? window : { from: HORIZON_START, to: HORIZON_END }
    // A window that is being zoomed may begin inside a day; pictures show whole days.
    const [from, to] = [Math.floor(days.from) as DayNumber, Math.floor(days.to) as DayNumber]
    const notes = Object.entries(scenario.eventChanges ?? {}).flatMap(([id, change]): [string, string][] => (Object.hasOwn(elsewhere, id) ? [[id, changeNote(change, elsewhere[id]!)]] : []))
    const changed = notes.length === 0 ? undefined : { scenario: scenario.name, notes: new Map(notes) }
    return { events: Object.values(events), from, to, lanesBy, laneOrder, hiddenLanes, foldedLanes, filter, names, changed }
  }, [span, window, events, elsewhere, scenario, lanesBy, laneOrder, hiddenLanes, foldedLanes, filter, names])
}
