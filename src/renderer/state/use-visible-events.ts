// The events that pass the filter in force.
import { useMemo } from 'react'
import { filterEvents } from '../../shared/domain/event-filter'
import type { HorizonEvent } from '../../shared/domain/event'
import { useView, useWorkspace } from './session'

/** By id; the workspace's own object when nothing is filtered. */
export function useVisibleEvents(): Readonly<Record<string, HorizonEvent>> {
  const events = useWorkspace((state) => state.workspace.events)
  const filter = useView((state) => state.filter)
  return useMemo(() => filterEvents(events, filter), [events, filter])
}
