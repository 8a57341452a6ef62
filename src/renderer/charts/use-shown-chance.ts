// What draws say, as figures and pictures take it.
import { useMemo } from 'react'
import { GROWTH_CORRELATION, STANDARD_DRAWS } from '../../shared/domain/draw-request'
import type { FigureId, ShownChance } from '../../shared/figures/figure'
import { FIGURES, fansOf } from '../../shared/figures/figure-table'
import { useChanceState, useView } from '../state/session'
import { knownOf, useLookAtChance } from '../state/use-chance'

const NOT_ASKED = { draws: STANDARD_DRAWS, seed: 0, growthCorrelation: GROWTH_CORRELATION }

/** Undefined where none of the figures wants it; while one does, the draws are made. */
export function useShownChance(figures: readonly FigureId[]): ShownChance | undefined {
  const isWanted = figures.some((id) => FIGURES[id].ofChance)
  useLookAtChance(isWanted, fansOf(figures))
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

/** For pictures, which wait until everything is drawn and say nothing of a scenario as it was; undefined until then. */
export function useWholeChance(figures: readonly FigureId[]): ShownChance | undefined {
  const shown = useShownChance(figures)
  const isWhole = useChanceState((known) => known.hitRate !== null && knownOf(known).isWhole)
  // What is whole may be the answer to the question before these figures were wanted.
  const asked = useChanceState((known) => known.last?.question.fans)
  return isWhole && fansOf(figures).every((kind) => asked?.includes(kind)) ? shown : undefined
}
