// One row of the list of events.
import { memo, type MouseEvent } from 'react'
import { effectState, type HorizonEvent } from '../../shared/domain/event'
import { actorsInWords } from '../../shared/domain/list-order'
import { CONFIDENCE_WORD, listDate } from '../../shared/text/search'
import { CATEGORY_TEXT, EFFECT_STATE_TEXT, STATUS_TEXT } from '../../shared/text/timeline'
import { FAMILY } from '../../shared/timeline/family'
import { useSession } from '../state/session'
import { Marked } from './Marked'

/** The element's id of an event's row. */
export function rowId(eventId: string): string {
  return `event-row-${eventId}`
}

interface EventRowProps {
  readonly event: HorizonEvent
  /** From 0. */
  readonly place: number
  /** px */
  readonly top: number
  readonly selected: boolean
  readonly active: boolean
  readonly onClick: (event: MouseEvent, place: number) => void
}

export const EventRow = memo(function EventRow({ event, place, top, selected, active, onClick }: EventRowProps) {
  const { names, view } = useSession()
  const effects = effectState(event)
  const date = listDate(event)
  const actors = actorsInWords(event, names)
  return (
    <div
      id={rowId(event.id)}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={selected}
      className="list-row"
      data-active={active}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(click) => onClick(click, place)}
      onPointerEnter={() => view.hoverEvent(event.id, 'list')}
      onPointerLeave={() => view.hoverEvent(null, 'list')}
    >
      <div role="gridcell" className="cell-date num" title={date}>
        {date}
      </div>
      <div role="gridcell" className="cell-title" title={event.title}>
        {effects !== 'none' && <span className="acts-mark" data-off={effects === 'off'} role="img" aria-label={EFFECT_STATE_TEXT[effects]} title={EFFECT_STATE_TEXT[effects]} />}
        <Marked text={event.title} />
      </div>
      <div role="gridcell" className="cell-category">
        {CATEGORY_TEXT[event.category]}
      </div>
      <div role="gridcell" className="cell-actors" title={actors}>
        <Marked text={actors} />
      </div>
      <div role="gridcell" className={`cell-status hh-point hh-${event.status} family-${FAMILY[event.category]}`}>
        <span className="hh-marker legend-mark" aria-hidden="true">
          {event.status === 'claim' ? '?' : ''}
        </span>
        {STATUS_TEXT[event.status]}
      </div>
      <div role="gridcell" className="cell-confidence">
        {CONFIDENCE_WORD[event.confidence]}
      </div>
      <div role="gridcell" className="cell-sources num">
        {event.sources.length}
      </div>
    </div>
  )
})
