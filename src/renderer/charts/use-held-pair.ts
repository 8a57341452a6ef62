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

interface AskedPair {
  readonly from: string
  readonly to: string
  /** Of what is shown of them. Where it is a formula, those of both are among the series. */
  readonly seriesId?: string
}

export interface WholePair {
  /** Null: nobody asked, it is not wanted, one of the two is gone, or formulas are not answered yet. */
  readonly pair: HeldPair | null
  /** The formulas took too long: there will be none. */
  readonly isStopped: boolean
}

export function useHeldPair(asked: AskedPair | null, isWanted: boolean): WholePair {
  const model = useModel((state) => state.model)
  const ends = useScenarioEnds(isWanted && asked ? asked.from : null, isWanted && asked ? asked.to : null)
  const pair = useMemo(() => {
    if (ends === null) return null
    const [a, b] = ends
    return { scenarios: [a.scenario, b.scenario] as const, projections: [project(model, a.scenario, a.events), project(model, b.scenario, b.events)], formulas: formulasOfBoth(a.scenario, b.scenario).formulas }
  }, [model, ends])
  const isOfFormula = pair !== null && pair.formulas.some(({ name }) => name === asked?.seriesId)
  const { projections: [from, to], standing } = useWithFormulas(isOfFormula ? pair.formulas : NO_FORMULAS, pair?.projections ?? NO_PROJECTIONS)
  return useMemo(() => {
    const isWhole = pair !== null && from !== undefined && to !== undefined && standing === 'current'
    return { pair: isWhole ? { scenarios: pair.scenarios, projections: [from, to] } : null, isStopped: standing === 'stopped' }
  }, [pair, from, to, standing])
}
