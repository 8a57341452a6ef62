// What domain, timeline and store tests work with: an event in one line, a workspace of some events.
import type { HorizonEvent } from '../../../src/shared/domain/event'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { makePresetScenario, type Scenario } from '../../../src/shared/domain/scenario'
import type { Workspace } from '../../../src/shared/domain/workspace'

/** A planned summit of the user's own. */
export function eventAt(id: string, start: string, end?: string, changes: Partial<HorizonEvent> = {}): HorizonEvent {
  return {
    id, title: `Event ${id}`, start: start as FuzzyDate, ...(end !== undefined && { end: end as FuzzyDate }), category: 'summit',
    actors: ['NATO'], status: 'planned', confidence: 'medium', summary: '', sources: [], tags: [], provenance: 'own', ...changes,
  }
}

export function workspaceOf(events: readonly HorizonEvent[] = [], scenario: Partial<Scenario> = {}): Workspace {
  return {
    events: Object.fromEntries(events.map((event) => [event.id, event])),
    scenario: { ...makePresetScenario('pledge-met', 'My scenario'), ...scenario },
    sources: {},
  }
}
