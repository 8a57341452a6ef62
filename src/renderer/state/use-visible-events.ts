// The events that pass the filter in force.
import { useMemo } from 'react'
import { filterEvents } from '../../shared/domain/event-filter'
import type { HorizonEvent } from '../../shared/domain/event'
import { useView } from './session'
import { useShownEvents } from './shown-events'

/** By id, as the shown scenario has them; the same object when nothing is filtered. */
export function useVisibleEvents(): Readonly<Record<string, HorizonEvent>> {
  const events = useShownEvents()
  const filter = useView((state) => state.filter)
  return useMemo(() => filterEvents(events, filter), [events, filter])
}
