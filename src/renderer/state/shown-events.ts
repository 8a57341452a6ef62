// Events as the scenario that is shown has them, and changes by hand: an event that this scenario has in its own way already is
// changed for it alone, so that what moves under the hand is what the figures follow; any other event for every scenario.
import { eventChangeTo, eventHere, type EventHere } from '../../shared/domain/event-change'
import type { HorizonEvent } from '../../shared/domain/event'
import type { EventDates } from '../../shared/domain/move-event-dates'
import type { EventChange } from '../../shared/domain/scenario'
import type { Workspace } from '../../shared/domain/workspace'
import type { Resolver } from './scenarios'
import { useSession, useWorkspace, type Session } from './session'
import { changeShown } from './use-scenario'

type Events = Workspace['events']

/** By id; the workspace's own object where the scenario changes none. */
export function useShownEvents(): Events {
  const { resolver } = useSession()
  return useWorkspace(({ workspace }) => resolver.events(workspace, workspace.active))
}

export function shownEvents({ workspace, resolver }: Session): Events {
  const now = workspace.getState().workspace
  return resolver.events(now, now.active)
}

/** How an event of the workspace differs in the scenario that is shown. */
export interface HereAndElsewhere {
  /** As it stands in the workspace. */
  readonly elsewhere: HorizonEvent
  /** What this scenario says of it, its parents' word included; undefined: it stands as elsewhere. */
  readonly change: EventChange | undefined
  /** What its parents say. */
  readonly inherited: EventChange | undefined
  /** What it says by itself. */
  readonly own: EventChange | undefined
}

/** Null for an event that is not in the workspace. */
export function hereAndElsewhere(resolver: Resolver, { events, scenarios, active }: Pick<Workspace, 'events' | 'scenarios' | 'active'>, id: string): HereAndElsewhere | null {
  if (!Object.hasOwn(events, id)) return null
  const shown = resolver.resolve(scenarios, active)
  const of = (changes: Readonly<Record<string, EventChange>> = {}) => (Object.hasOwn(changes, id) ? changes[id] : undefined)
  return { elsewhere: events[id]!, change: of(shown.scenario.eventChanges), inherited: shown.own === null ? undefined : of(shown.parent.eventChanges), own: of(shown.own?.eventChanges) }
}

/** The same of what a session shows now. */
export function knownHere({ resolver, workspace }: Session, id: string): HereAndElsewhere | null {
  return hereAndElsewhere(resolver, workspace.getState().workspace, id)
}

/** Make an event so for the shown scenario alone; of a preset a copy is made. False when it is refused. */
export function changeHere(session: Session, id: string, wanted: EventHere): boolean {
  const known = knownHere(session, id)
  if (known === null) return false
  const change = eventChangeTo(known.elsewhere, known.inherited, wanted)
  if (change === null && known.own === undefined) return true
  return changeShown(session, (own) => [{ type: 'overrideEvent', scenario: own.id, id, change }])
}

/** Take back what the shown scenario says of an event by itself. */
export function asElsewhere(session: Session, id: string): boolean {
  return changeShown(session, (own) => [{ type: 'overrideEvent', scenario: own.id, id, change: null }])
}

/** Move an event by hand. */
export function moveByHand(session: Session, id: string, { start, end }: EventDates): boolean {
  const dates = { start, ...(end !== undefined && { end }) }
  return byHand(session, id, dates, () => session.workspace.dispatch([{ type: 'moveEvent', id, ...dates }]))
}

/** Change the effects of an event by hand. */
export function changeEffectsByHand(session: Session, id: string, effects: NonNullable<HorizonEvent['effects']>): boolean {
  return byHand(session, id, { effects }, ({ elsewhere }) => session.workspace.dispatch([{ type: 'editEvent', event: { ...elsewhere, effects } }]))
}

/**
 * What the shown scenario says of an event that it has in its own way, once a hand has changed part of it. Put back to where it
 * stands elsewhere it stays this scenario's own: the next move is for it alone, too.
 */
export function changeByHand({ elsewhere, change, inherited }: HereAndElsewhere, part: Partial<EventHere>): EventChange {
  const { start, end, ...rest } = eventHere(elsewhere, change)
  // Dates go together: a start that is given alone makes a point.
  const dates = part.start === undefined ? { start, ...(end !== undefined && { end }) } : { start: part.start, ...(part.end !== undefined && { end: part.end }) }
  return eventChangeTo(elsewhere, inherited, { ...rest, ...(part.effects && { effects: part.effects }), ...dates }) ?? dates
}

function byHand(session: Session, id: string, part: Partial<EventHere>, everywhere: (known: HereAndElsewhere) => boolean): boolean {
  const known = knownHere(session, id)
  if (known === null) return false
  if (known.change === undefined) return everywhere(known)
  return changeShown(session, (own) => [{ type: 'overrideEvent', scenario: own.id, id, change: changeByHand(known, part) }])
}
