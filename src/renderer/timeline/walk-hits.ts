// Walking what a search found, in time order and around the end: selects a hit and brings it into view.
import { addDays } from '../../shared/domain/calendar'
import { eventSpan, type HorizonEvent } from '../../shared/domain/event'
import { filterEvents } from '../../shared/domain/event-filter'
import { daySpan, middleDay } from '../../shared/domain/fuzzy-date'
import { laneOf } from '../../shared/domain/lane-key'
import { eventsInTimeOrder } from '../../shared/domain/list-order'
import type { Session } from '../state/session'
import { shownEvents } from '../state/shown-events'
import type { ViewStore } from '../state/view-store'

/** Put cursor and window of time on an event; the window keeps its width and moves only when its bar or marker is outside. */
export function showEvent(view: ViewStore, event: HorizonEvent): void {
  view.moveCursor(daySpan(event.start).first, 'keyboard')
  const { from, to } = view.getState().window
  const { first, last } = eventSpan(event)
  const marker = middleDay(event.start)
  if (event.end === undefined ? marker >= from && marker <= to : last >= from && first <= to) return
  const at = event.end === undefined ? marker : first
  view.showWindow(addDays(at, -(to - from) / 2), addDays(at, (to - from) / 2), 'keyboard')
}

/** The hits that can be walked to: those that pass the filter and stand in a lane that is shown. */
function shownHits(session: Session): HorizonEvent[] {
  const { view } = session
  const { search, filter, settings } = view.getState()
  const { hits } = search
  if (hits === null) return []
  const inLanes = settings.eventsAs === 'lanes'
  return Object.values(filterEvents(shownEvents(session), filter)).filter(
    (event) => hits.has(event.id) && !(inLanes && settings.hiddenLanes.includes(laneOf(event, settings.lanesBy))),
  )
}

/** Go to the next hit, or back to the one before; from an event that is no hit, to its neighbour in time. */
export function walkHits(session: Session, direction: 1 | -1): void {
  const { view } = session
  const order = eventsInTimeOrder(shownHits(session))
  if (order.length === 0) return
  const { selection, settings, search } = view.getState()
  const from = selection === null ? undefined : shownEvents(session)[selection]
  const next = (place: number) => (place + order.length) % order.length
  let place = direction === 1 ? 0 : order.length - 1
  if (from) {
    const at = order.findIndex(({ id }) => id === from.id)
    place = at !== -1 ? next(at + direction) : next(eventsInTimeOrder([...order, from]).indexOf(from) + (direction === 1 ? 0 : -1))
  }
  const hit = order[place]!
  const lane = laneOf(hit, settings.lanesBy)
  if (settings.eventsAs === 'lanes' && settings.foldedLanes.includes(lane)) {
    view.changeSettings({ foldedLanes: settings.foldedLanes.filter((folded) => folded !== lane) })
  }
  view.select(hit.id)
  showEvent(view, hit)
  view.setState({ search: { ...search, walked: { place: place + 1, of: order.length } } })
}
