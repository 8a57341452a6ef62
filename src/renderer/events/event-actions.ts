// What can be done with events besides moving them: made, edited, duplicated, removed. Used by keys, buttons and gestures.
import type { Command, Step } from '../../shared/domain/command'
import type { EventCategory } from '../../shared/domain/event'
import { newId } from '../../shared/domain/event-id'
import { addDays, calendarDay, dayNumber } from '../../shared/domain/calendar'
import { fuzzyDateOf, type FuzzyDate } from '../../shared/domain/fuzzy-date'
import { EFFECTS } from '../../shared/text/effects'
import { EDITOR } from '../../shared/text/editor'
import type { Session } from '../state/session'
import { CEASEFIRE } from './ceasefire'
import { blankEvent } from './event-form'

/** Open the editor on an event that is yet to be made. */
export function makeEvent({ view }: Session, date: FuzzyDate, category: EventCategory): void {
  view.openEditor(blankEvent(date, category), 'new')
}

/** The same in the middle of what is in view, or at the cursor; beside the selected event it is of its category. */
export function makeEventInView(session: Session): void {
  const { cursor, window, selection } = session.view.getState()
  const day = cursor?.day ?? addDays(window.from, Math.floor((window.to - window.from) / 2))
  const beside = selection === null ? undefined : session.workspace.getState().workspace.events[selection]
  makeEvent(session, fuzzyDateOf(day, 'month'), beside?.category ?? 'review')
}

/** Add a ceasefire of the user's own at the cursor, or a year from today, and select it. Where the cursor is in the past it would change what has been. */
export function makeCeasefire({ view, workspace, today }: Session): void {
  const { events } = workspace.getState().workspace
  const [thisYear, thisMonth, thisDay] = today.split('-').map(Number) as [number, number, number]
  const { cursor } = view.getState()
  const isAhead = cursor !== null && cursor.day >= dayNumber(thisYear, thisMonth, thisDay)
  const { year, month } = calendarDay(isAhead ? cursor.day : addDays(dayNumber(thisYear, thisMonth, 1), 365))
  const date = fuzzyDateOf(dayNumber(year, month, 1), 'month')
  const id = newId(EFFECTS.ceasefire, (taken) => Object.hasOwn(events, taken))
  const event = { ...blankEvent(date, 'diplomacy'), id, title: EFFECTS.ceasefire, actors: ['RUS', 'UKR'], summary: EFFECTS.ceasefireNote, effects: CEASEFIRE }
  if (workspace.dispatch([{ type: 'addEvent', event }])) view.select(id)
}

/** Open the editor on an event. */
export function editEvent({ view, workspace }: Session, id: string): void {
  const { events } = workspace.getState().workspace
  if (!Object.hasOwn(events, id)) return
  view.select(id)
  view.openEditor(events[id]!, 'shared')
}

/** The same on the event as the shown scenario alone has it. */
export function editHere({ view, workspace }: Session, id: string): void {
  const { events } = workspace.getState().workspace
  if (Object.hasOwn(events, id)) view.openEditor(events[id]!, 'here')
}

/** Add copies, the user's own, as one step, and select them. */
export function duplicateEvents({ view, workspace }: Session, ids: readonly string[]): void {
  const { events } = workspace.getState().workspace
  const made = new Set<string>()
  const step = ids.flatMap((id): Command[] => {
    if (!Object.hasOwn(events, id)) return []
    const title = EDITOR.copyName(events[id]!.title).slice(0, 400)
    const copy = newId(title, (taken) => Object.hasOwn(events, taken) || made.has(taken))
    made.add(copy)
    return [{ type: 'addEvent', event: { ...events[id]!, id: copy, title, provenance: 'own' } }]
  })
  if (step.length > 0 && workspace.dispatch(step as unknown as Step)) view.selectAll([...made])
}

/** Remove events as one step. Links to them go with them. */
export function removeEvents({ view, workspace }: Session, ids: readonly string[]): void {
  const { events } = workspace.getState().workspace
  const gone = new Set(ids.filter((id) => Object.hasOwn(events, id)))
  if (gone.size === 0) return
  const linked = Object.values(events).filter(({ id, links }) => !gone.has(id) && links?.some((link) => gone.has(link)))
  const unlinked = linked.map((event): Command => {
    const { links = [], ...rest } = event
    const kept = links.filter((link) => !gone.has(link))
    return { type: 'editEvent', event: { ...rest, ...(kept.length > 0 && { links: kept }) } }
  })
  const step = [...unlinked, ...[...gone].map((id): Command => ({ type: 'removeEvent', id }))]
  if (workspace.dispatch(step as unknown as Step)) view.select(null)
}
