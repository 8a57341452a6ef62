// What draws say, as figures and pictures take it.
import { useMemo } from 'react'
import { GROWTH_CORRELATION, STANDARD_DRAWS } from '../../shared/domain/draw-request'
import type { ShownChance } from '../../shared/figures/figure'
import { useChanceState, useView } from '../state/session'
import { knownOf, useLookAtChance } from '../state/use-chance'

const NOT_ASKED = { draws: STANDARD_DRAWS, seed: 0, growthCorrelation: GROWTH_CORRELATION }

/** Undefined where it is not wanted; while it is, the draws are made. */
export function useShownChance(isWanted: boolean): ShownChance | undefined {
  useLookAtChance(isWanted)
  const state = useChanceState((known) => (isWanted ? known : null))
  const about = useView((known) => known.about) ?? undefined
  const standing = useView((known) => known.standing) ?? undefined
  return useMemo(() => {
    if (state === null) return undefined
    const { answer, isCurrent } = knownOf(state)
    const { draws, seed, growthCorrelation } = state.last?.question ?? NOT_ASKED
    return { answer, isCurrent, draws, seed, growthCorrelation, about, standing, hitRate: state.hitRate, record: state.hindcast }
  }, [state, about, standing])
}

/** For a picture, which waits until everything is drawn and says nothing of a scenario as it was; undefined until then. */
export function useWholeChance(isWanted: boolean): ShownChance | undefined {
  const shown = useShownChance(isWanted)
  const isWhole = useChanceState((known) => known.hitRate !== null && knownOf(known).isWhole)
  return isWhole ? shown : undefined
}
