// What is seen of a move while it lasts: the plate at the new place, how far it went, what it snaps to.
import { eventSpan } from '../../shared/domain/event'
import { DAYS_OF_UNIT, snapUnitFor } from '../../shared/domain/move-event-dates'
import { middleDay } from '../../shared/domain/fuzzy-date'
import { eventDateInWords, eventLabel, movedBy, TIMELINE } from '../../shared/text/timeline'
import { useView, useWorkspace } from '../state/session'
import { zoomSnap, type TimeScale } from './time-scale'

interface DragPlateProps {
  readonly scale: TimeScale
  /** px below the top of the viewport at which the moved event's row stands. */
  readonly top: (eventId: string) => number
}

export function DragPlate({ scale, top }: DragPlateProps) {
  const draft = useView((state) => state.eventDraft)
  const event = useWorkspace((state) => (draft === null ? undefined : state.workspace.events[draft.id]))
  if (!draft || !event) return null
  const unit = snapUnitFor(event, zoomSnap(scale.pxPerDay))
  const steps = Math.round((middleDay(draft.start) - middleDay(event.start)) / DAYS_OF_UNIT[unit])
  const { first, last } = eventSpan(draft)
  const left = scale.x(draft.end === undefined ? middleDay(draft.start) + 0.5 : first)
  const width = draft.end === undefined ? undefined : scale.x(last + 1) - left
  return (
    <div className="drag-plate" style={{ left: Math.min(left, scale.width - 160), top: top(draft.id) }}>
      <span className="drag-event" style={{ minWidth: width }}>
        {eventLabel(event.title)}
      </span>
      <span className="drag-tag num">{movedBy(steps, unit)}</span>
      <span className="drag-note">
        {eventDateInWords(draft)}, {TIMELINE.snapsTo(unit)}
      </span>
    </div>
  )
}
