// An event of the workspace as one scenario has it, and what that scenario must say for it.
import { same } from './same'
import type { Effect } from './effect'
import type { HorizonEvent } from './event'
import type { FuzzyDate } from './fuzzy-date'
import type { EventChange } from './scenario'

/** What a scenario can have of its own of an event. */
export interface EventHere {
  readonly start: FuzzyDate
  readonly end?: FuzzyDate
  /** Those that it would have were it not `off`. */
  readonly effects: readonly Effect[]
  /** It does nothing here. */
  readonly off: boolean
}

/** The event under a change; as it stands without one. */
export function eventHere(event: HorizonEvent, change?: EventChange): EventHere {
  const { start, end } = change?.start === undefined ? event : change
  return { start: start!, ...(end !== undefined && { end }), effects: change?.effects ?? event.effects ?? [], off: change?.off ?? false }
}

/**
 * What a scenario says beside its parent, which has the event as `inherited` makes it, so that it has it as `wanted`. Only what
 * differs; null where nothing does.
 */
export function eventChangeTo(event: HorizonEvent, inherited: EventChange | undefined, wanted: EventHere): EventChange | null {
  const base = eventHere(event, inherited)
  const { start, end, effects, off } = wanted
  const otherDates = start !== base.start || end !== base.end
  // Effects that are said switch an inherited event on again.
  const otherEffects = !same(effects, base.effects) || (base.off && !off)
  const change: EventChange = {
    ...(otherDates && { start, ...(end !== undefined && { end }) }), ...(otherEffects && { effects }), ...(off && (!base.off || otherEffects) && { off }),
  }
  return Object.keys(change).length === 0 ? null : change
}
