// What draws say, as figures and pictures take it.
import { useMemo } from 'react'
import type { ShownChance } from '../../shared/figures/figure'
import { useChanceState } from '../state/session'
import { knownOf, useLookAtChance } from '../state/use-chance'

/** Undefined where it is not wanted; while it is, the draws are made. */
export function useShownChance(isWanted: boolean): ShownChance | undefined {
  useLookAtChance(isWanted)
  const state = useChanceState((known) => (isWanted ? known : null))
  return useMemo(() => {
    if (state === null) return undefined
    const { answer, isCurrent } = knownOf(state)
    return { answer, isCurrent, seed: state.last?.question.seed ?? 0, hitRate: state.hitRate }
  }, [state])
}
