// What a new workspace holds in these runs: a handful of events and one scenario.
import type { Seed } from '../../src/main/storage/create-workspace'
import type { HorizonEvent } from '../../src/shared/domain/event'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { blankScenario } from '../../src/shared/domain/own-scenario'
import { ok, type Result } from '../../src/shared/domain/result'
import { freshWorkspace } from '../../src/shared/domain/workspace'

/** The same every time. */
export function seedWorkspace(): Result<Seed> {
  const events = Array.from({ length: 40 }, (_, index): HorizonEvent => ({
    id: `first-${index}`, title: `First ${index}`, start: `${2026 + (index % 9)}` as FuzzyDate, category: 'summit', status: 'planned', confidence: 'low',
    summary: '', provenance: 'own', actors: [], tags: [], sources: [],
  }))
  const mine = blankScenario('mine', 'My scenario', 'pledge-met')
  const workspace = { ...freshWorkspace(Object.fromEntries(events.map((event) => [event.id, event]))), scenarios: { mine }, scenarioOrder: ['mine'], active: 'mine' }
  return ok({ workspace, dataVersion: 'abc' })
}
