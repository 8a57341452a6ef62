// Keys that do the same on the timeline and in an event's details, and the way between the two.
import { editEvent, makeEventInView, removeEvents } from '../events/event-actions'
import type { Session } from '../state/session'

const GROUND = 'event-ground'
const DETAILS = 'event-details'

/** On the lanes or on the list, whichever is shown: it takes the keys of the events. */
export const EVENT_GROUND = { id: GROUND, tabIndex: 0 } as const
/** On the details. */
export const EVENT_DETAILS = { id: DETAILS, tabIndex: -1 } as const

export function focusEvents(): void {
  document.getElementById(GROUND)?.focus({ preventScroll: true })
}

export function focusDetails(): void {
  document.getElementById(DETAILS)?.focus()
}

/** What a key does with the events that are selected. */
export function eventKeys(session: Session): Readonly<Record<string, () => unknown>> {
  const { selected } = session.view.getState()
  const make = () => makeEventInView(session)
  return {
    n: make,
    Insert: make,
    e: () => selected.length === 1 && editEvent(session, selected[0]!),
    Delete: () => removeEvents(session, selected),
  }
}
