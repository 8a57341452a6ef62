// Two scenarios of the workspace as pictures of tables hold them against each other: as they are now, in the money of A.
import { useMemo } from 'react'
import { project } from '../../shared/engine/project'
import type { HeldPair } from '../../shared/figures/compare/held-pair'
import { useModel } from '../state/session'
import { useScenarioEnds } from '../state/use-scenario-ends'

/** Null: nobody asked, it is not wanted, or one of the two is gone. */
export function useHeldPair(asked: { readonly from: string; readonly to: string } | null, isWanted: boolean): HeldPair | null {
  const model = useModel((state) => state.model)
  const ends = useScenarioEnds(isWanted && asked ? asked.from : null, isWanted && asked ? asked.to : null)
  return useMemo(() => {
    if (ends === null) return null
    const [a, b] = ends
    return { scenarios: [a.scenario, b.scenario], projections: [project(model, a.scenario, a.events), project(model, b.scenario, b.events)] }
  }, [model, ends])
}
