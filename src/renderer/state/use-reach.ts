// Whom effects of events can reach, and which of them contradict each other, as the scenario stands.
import { useMemo } from 'react'
import { makeContradictionFinder, type ContradictionFinder, type Reach } from '../../shared/domain/contradictions'
import { reachOf } from '../../shared/engine/reach'
import { useModel } from './session'
import { useStandingEvents } from './use-projection'
import { useScenario } from './use-scenario'

export function useReach(): Reach {
  const model = useModel((state) => state.model)
  const scenario = useScenario()
  return useMemo(() => reachOf(model, scenario), [model, scenario])
}

/** Finds what contradicts the effects of an event, among all events that act and those of the scenario's own. */
export function useContradictionFinder(): ContradictionFinder {
  const acting = useStandingEvents()
  const { events: own } = useScenario()
  const reach = useReach()
  return useMemo(() => makeContradictionFinder([...acting, ...(own ?? [])], reach), [acting, own, reach])
}
