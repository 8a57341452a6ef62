// The scenarios that are drawn beside the one shown: those chosen, and the baseline, in the money and under the events, moved
// ones too, of the one shown.
import { useMemo } from 'react'
import type { HorizonEvent } from '../../shared/domain/event'
import type { Scenario } from '../../shared/domain/scenario'
import type { Workspace } from '../../shared/domain/workspace'
import type { Projection } from '../../shared/engine/projection'
import { useModel, useSession, useView, useWorkspace } from './session'
import { useDraftedScenario } from './use-projection'
import type { EventDraft } from './view-store'

/** Beside the one that is shown. */
export const MOST_BESIDE = 3

export interface Compared {
  readonly scenario: Scenario
  readonly projection: Projection
}

/** Ids of what stands beside the shown scenario: the baseline first, then those chosen. */
export function idsBeside({ active, baseline, compared }: Pick<Workspace, 'active' | 'baseline' | 'compared'>): readonly string[] {
  const wanted = [...(baseline === null ? [] : [baseline]), ...compared]
  return wanted.filter((id, place) => id !== active && wanted.indexOf(id) === place).slice(0, MOST_BESIDE)
}

/** Events that carry effects, with the one under the hand where it would be. */
function underTheHand(events: Workspace['events'], draft: EventDraft | null): readonly HorizonEvent[] {
  const acting = Object.values(events).filter(({ effects }) => effects !== undefined)
  if (draft === null) return acting
  return acting.map((event) => (event.id === draft.id ? { ...event, start: draft.start, ...(draft.effects && { effects: draft.effects }) } : event))
}

const NONE: readonly Compared[] = []

export function useCompared(): readonly Compared[] {
  const { projector, resolver } = useSession()
  const model = useModel((state) => state.model)
  const { basis, baseYear } = useDraftedScenario().money
  const draft = useView((state) => state.eventDraft)
  const events = useWorkspace(({ workspace }) => workspace.events)
  const scenarios = useWorkspace(({ workspace }) => workspace.scenarios)
  const active = useWorkspace(({ workspace }) => workspace.active)
  const baseline = useWorkspace(({ workspace }) => workspace.baseline)
  const compared = useWorkspace(({ workspace }) => workspace.compared)
  return useMemo(() => {
    const ids = idsBeside({ active, baseline, compared })
    if (ids.length === 0) return NONE
    return ids.map((id) => {
      const scenario = { ...resolver.resolve(scenarios, id).scenario, money: { basis, baseYear } }
      return { scenario, projection: projector.beside(model, scenario, underTheHand(resolver.events({ events, scenarios }, id), draft)) }
    })
  }, [projector, resolver, model, basis, baseYear, draft, events, scenarios, active, baseline, compared])
}
