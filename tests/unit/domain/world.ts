// What domain, timeline and store tests work with: an event in one line, a workspace of some events.
import type { HorizonEvent } from '../../../src/shared/domain/event'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { blankScenario, type OwnScenario } from '../../../src/shared/domain/own-scenario'
import { freshWorkspace, type Workspace } from '../../../src/shared/domain/workspace'

/** A planned summit of the user's own. */
export function eventAt(id: string, start: string, end?: string, changes: Partial<HorizonEvent> = {}): HorizonEvent {
  return {
    id, title: `Event ${id}`, start: start as FuzzyDate, ...(end !== undefined && { end: end as FuzzyDate }), category: 'summit',
    actors: ['NATO'], status: 'planned', confidence: 'medium', summary: '', sources: [], tags: [], provenance: 'own', ...changes,
  }
}

/** A workspace that shows an own scenario, `mine`, with these differences from Pledge met. */
export function workspaceOf(events: readonly HorizonEvent[] = [], differences: Partial<OwnScenario> = {}): Workspace {
  const mine = { ...blankScenario('mine', 'My scenario', 'pledge-met'), ...differences }
  return { ...freshWorkspace(Object.fromEntries(events.map((event) => [event.id, event]))), scenarios: { mine }, scenarioOrder: ['mine'], active: 'mine' }
}
