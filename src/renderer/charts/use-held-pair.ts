// Two scenarios of the workspace as pictures of tables hold them against each other: as they are now, in the money of A.
import { useMemo } from 'react'
import type { OwnFormula } from '../../shared/domain/scenario'
import { project } from '../../shared/engine/project'
import type { Projection } from '../../shared/engine/projection'
import type { HeldPair } from '../../shared/figures/compare/held-pair'
import { formulasOfBoth } from '../../shared/formula/with-formulas'
import { useWithFormulas } from '../formulas/use-formulas'
import { useModel } from '../state/session'
import { useScenarioEnds } from '../state/use-scenario-ends'

const NO_FORMULAS: readonly OwnFormula[] = []
const NO_PROJECTIONS: readonly Projection[] = []

/** Formulas of both are among the series. Null: nobody asked, it is not wanted, or one of the two is gone. */
export function useHeldPair(asked: { readonly from: string; readonly to: string } | null, isWanted: boolean): HeldPair | null {
  const model = useModel((state) => state.model)
  const ends = useScenarioEnds(isWanted && asked ? asked.from : null, isWanted && asked ? asked.to : null)
  const pair = useMemo(() => {
    if (ends === null) return null
    const [a, b] = ends
    return { scenarios: [a.scenario, b.scenario] as const, projections: [project(model, a.scenario, a.events), project(model, b.scenario, b.events)], formulas: formulasOfBoth(a.scenario, b.scenario).formulas }
  }, [model, ends])
  const [from, to] = useWithFormulas(pair?.formulas ?? NO_FORMULAS, pair?.projections ?? NO_PROJECTIONS)
  return useMemo(() => (pair === null || from === undefined || to === undefined ? null : { scenarios: pair.scenarios, projections: [from, to] }), [pair, from, to])
}
