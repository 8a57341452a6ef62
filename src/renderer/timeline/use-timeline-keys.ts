// The timeline by keyboard: arrows walk the events in time order, Alt moves the selected one, plus and minus zoom.
import { useMemo, useState, type KeyboardEvent } from 'react'
import { moveEventDates, snapUnitFor } from '../../shared/domain/move-event-dates'
import { resizeEventDates, snapUnitForEdge } from '../../shared/domain/resize-event-dates'
import { formatFuzzyDate } from '../../shared/text/dates'
import type { HorizonEvent } from '../../shared/domain/event'
import { movedBy, spokenEvent, TIMELINE } from '../../shared/text/timeline'
import { duplicateEvents } from '../events/event-actions'
import { useSession } from '../state/session'
import { moveByHand, shownEvents } from '../state/shown-events'
import { zoomedAround } from '../state/zoom'
import { inTimeOrder, type Lane } from '../../shared/timeline/lanes'
import { eventKeys, focusDetails } from './event-keys'
import { showEvent } from './walk-hits'
import { zoomSnap, type TimeScale } from '../../shared/timeline/time-scale'

interface TimelineKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** What was just done, for screen readers. */
  readonly spoken: string
}

export function useTimelineKeys(lanes: readonly Lane[], scale: TimeScale | null): TimelineKeys {
  const session = useSession()
  const { view } = session
  // Sorted when the first key asks: fifty thousand events take their time.
  const orderOf = useMemo(() => {
    let order: readonly HorizonEvent[] | null = null
    return () => (order ??= inTimeOrder(lanes))
  }, [lanes])
  const [spoken, setSpoken] = useState('')

  /** To the event so many steps from the selected one; from nothing, to the last or the first. */
  function step(by: -1 | 1): void {
    const order = orderOf()
    const place = order.findIndex(({ id }) => id === view.getState().selection)
    go(place === -1 && by === -1 ? order.length - 1 : place + by)
  }

  function go(place: number): void {
    const order = orderOf()
    const event = order[Math.min(order.length - 1, Math.max(0, place))]
    if (!event) return
    view.select(event.id)
    setSpoken(spokenEvent(event))
    showEvent(view, event)
  }

  function move(direction: -1 | 1): void {
    const { selection } = view.getState()
    const event = selection === null ? undefined : shownEvents(session)[selection]
    if (!event || !scale) return
    const unit = snapUnitFor(event, zoomSnap(scale.pxPerDay))
    const { dates, steps } = moveEventDates(event, unit, direction)
    if (steps === 0) return
    moveByHand(session, event.id, dates)
    setSpoken(TIMELINE.moved(event.title, movedBy(steps, unit), formatFuzzyDate(dates.start)))
  }

  function zoom(factor: number): void {
    const { window, cursor } = view.getState()
    const next = zoomedAround(window, factor, cursor?.day ?? null)
    view.showWindow(next.from, next.to, 'keyboard')
  }

  /** One end of the selected period, by one step. */
  function resize(direction: -1 | 1): void {
    const { selection } = view.getState()
    const event = selection === null ? undefined : shownEvents(session)[selection]
    if (!event || !scale) return
    const unit = snapUnitForEdge(event, 'end', zoomSnap(scale.pxPerDay))
    const { dates, steps } = resizeEventDates(event, 'end', unit, direction)
    if (steps === 0) return
    moveByHand(session, event.id, dates)
    setSpoken(TIMELINE.moved(event.title, movedBy(steps, unit), formatFuzzyDate(dates.end!)))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).closest('button, input')) return
    const { selected } = view.getState()
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'd') {
      event.preventDefault()
      return duplicateEvents(session, selected)
    }
    if (event.ctrlKey || event.metaKey) return
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined
    const actions: Readonly<Record<string, () => unknown>> = {
      ArrowLeft: () => step(-1),
      ArrowRight: () => step(1),
      Home: () => go(0),
      End: () => go(Infinity),
      Enter: focusDetails,
      Escape: () => (view.getState().eventDraft ? view.draftEvent(null) : view.select(null)),
      ...eventKeys(session),
      '+': () => zoom(0.5),
      '=': () => zoom(0.5),
      '-': () => zoom(2),
      '0': () => view.fit('keyboard'),
    }
    const action = event.altKey ? direction && (() => (event.shiftKey ? resize(direction) : move(direction))) : actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }

  return { onKeyDown, spoken }
}
