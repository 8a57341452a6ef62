// Whom effects of events can reach, and which of them contradict each other, as the scenario stands.
import { useMemo } from 'react'
import { makeContradictionFinder, type ContradictionFinder, type Reach } from '../../shared/domain/contradictions'
import { reachOf } from '../../shared/engine/reach'
import { useModel, useSession, useWorkspace } from './session'

export function useReach(): Reach {
  const model = useModel((state) => state.model)
  const scenario = useWorkspace((state) => state.workspace.scenario)
  return useMemo(() => reachOf(model, scenario), [model, scenario])
}

/** Finds what contradicts the effects of an event, among all events that act and those of the scenario's own. */
export function useContradictionFinder(): ContradictionFinder {
  const { projector } = useSession()
  const acting = useWorkspace((state) => projector.acting(state.workspace.events))
  const own = useWorkspace((state) => state.workspace.scenario.events)
  const reach = useReach()
  return useMemo(() => makeContradictionFinder([...acting, ...(own ?? [])], reach), [acting, own, reach])
}
