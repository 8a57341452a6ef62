// What is seen of a move while it lasts: the plate at the new place, how far it went, what it snaps to.
import { useMemo } from 'react'
import { eventSpan } from '../../shared/domain/event'
import { DAYS_OF_UNIT, snapUnitFor, type EventDates } from '../../shared/domain/move-event-dates'
import { snapUnitForEdge, type EventEdge } from '../../shared/domain/resize-event-dates'
import { middleDay } from '../../shared/domain/fuzzy-date'
import { formatDateRange, formatFuzzyDate } from '../../shared/text/dates'
import { eventLabel, movedBy, TIMELINE } from '../../shared/text/timeline'
import { useView, useWorkspace } from '../state/session'
import { GUTTER_PX } from '../../shared/timeline/sizes'
import { zoomSnap, type TimeScale } from '../../shared/timeline/time-scale'

/** Widest plate; room that the words beside it take; narrowest plate. */
const PLATE_PX = 260
const WORDS_PX = 260
const LEAST_PX = 80

interface DragPlateProps {
  readonly scale: TimeScale
  /** px below the top of the scrolled lanes at which the moved event's row stands. */
  readonly top: (eventId: string) => number
}

/** Which end of a period is under the hand; null when all of it moves, or nothing has moved yet. */
function edgeMoved(event: EventDates, draft: EventDates): EventEdge | null {
  if (event.end === undefined || draft.end === undefined || (event.start !== draft.start && event.end !== draft.end)) return null
  return event.end !== draft.end ? 'end' : event.start !== draft.start ? 'start' : null
}

export function DragPlate({ scale, top }: DragPlateProps) {
  const draft = useView((state) => state.eventDraft)
  const event = useWorkspace((state) => (draft === null ? undefined : state.workspace.events[draft.id]))
  const id = event?.id
  // Rows stand still while an event is moved; measuring at each step would lay the window out a second time.
  const rowTop = useMemo(() => (id === undefined ? 0 : top(id)), [id, top])
  if (!draft || !event || draft.effects !== undefined) return null
  const wanted = zoomSnap(scale.pxPerDay)
  const edge = edgeMoved(event, draft)
  const unit = edge === null ? snapUnitFor(event, wanted) : snapUnitForEdge(event, edge, wanted)
  const [moved, stood] = edge === 'end' ? [draft.end!, event.end!] : [draft.start, event.start]
  const steps = Math.round((middleDay(moved) - middleDay(stood)) / DAYS_OF_UNIT[unit])
  const { first, last } = eventSpan(draft)
  const left = scale.x(draft.end === undefined ? middleDay(draft.start) + 0.5 : first)
  const width = draft.end === undefined ? undefined : scale.x(last + 1) - left
  // Near the right edge what is said of the move stands before the plate, so that it is always in view.
  const before = left > scale.width - PLATE_PX - WORDS_PX
  const room = Math.min(Math.max(LEAST_PX, scale.width - left), PLATE_PX)
  const place = before ? { right: Math.max(0, scale.width - left - room) } : { left: GUTTER_PX + Math.max(0, left) }
  return (
    <div className="drag-plate" data-before={before} style={{ top: rowTop, ...place }}>
      <span className="drag-event" style={{ minWidth: width === undefined ? undefined : Math.min(width, room), maxWidth: room }}>
        {eventLabel(event.title)}
      </span>
      <span className="drag-tag num">{movedBy(steps, unit)}</span>
      <span className="drag-note">
        {edge === null ? formatDateRange(draft.start, draft.end ?? draft.start) : TIMELINE.edgeAt(edge, formatFuzzyDate(moved))}, {TIMELINE.snapsTo(unit)}
      </span>
    </div>
  )
}
