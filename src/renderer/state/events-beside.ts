// The events that carry effects as a scenario beside the shown one has them: the one under the hand as it would be there if it
// were let go now.
import type { HorizonEvent } from '../../shared/domain/event'
import { eventUnder, lineOf, resolveScenario } from '../../shared/domain/resolve-scenario'
import type { Workspace } from '../../shared/domain/workspace'
import type { Resolver } from './scenarios'
import { changeByHand, hereAndElsewhere } from './shown-events'
import type { EventDraft } from './view-store'

type Now = Pick<Workspace, 'events' | 'scenarios' | 'active'>

export function eventsBeside(resolver: Resolver, now: Now, id: string, draft: EventDraft | null): readonly HorizonEvent[] {
  const standing = Object.values(resolver.events(now, id)).filter(({ effects }) => effects !== undefined)
  if (draft === null) return standing
  const moved = movedEvent(resolver, now, id, draft)
  return moved === null ? standing : standing.map((event) => (event.id === draft.id ? moved : event))
}

/** Null where nothing of it moves in that scenario. */
function movedEvent(resolver: Resolver, now: Now, id: string, draft: EventDraft): HorizonEvent | null {
  const known = hereAndElsewhere(resolver, now, draft.id)
  if (known === null) return null
  const { elsewhere, change } = known
  if (change === undefined) {
    const { end: _end, ...point } = elsewhere
    const { effects } = draft
    const shared = { ...point, start: draft.start, ...(draft.end !== undefined && { end: draft.end }), ...(effects && { effects }) }
    return eventUnder(shared, resolver.resolve(now.scenarios, id).scenario.eventChanges?.[draft.id])
  }
  // Moved in the shown scenario alone, it moves as well in those that are based on it.
  const own = now.scenarios[now.active]
  if (own === undefined || !lineOf(now.scenarios, id).own.includes(own)) return null
  const { id: _id, ...part } = draft
  const then = { ...own, eventChanges: { ...own.eventChanges, [draft.id]: changeByHand(known, part) } }
  return eventUnder(elsewhere, resolveScenario({ scenarios: { ...now.scenarios, [own.id]: then } }, id).eventChanges?.[draft.id])
}
