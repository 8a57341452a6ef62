// Why a value moved, as it was last asked in the comparison of two scenarios, on the scenarios as they are now.
import { useMemo } from 'react'
import { movedBetween, type Moved } from '../../shared/figures/why-it-moved/open-moved'
import { useModel, useView } from '../state/session'
import { useExplaining } from '../state/use-explaining'
import { useScenarioEnds } from '../state/use-scenario-ends'

/** Null while it is not wanted, not computed yet, or there is nothing to show: nobody asked, or a scenario is gone. */
export function useMoved(isWanted: boolean): Moved | null {
  const asked = useView((state) => state.moved)
  const model = useModel((state) => state.model)
  const ends = useScenarioEnds(isWanted && asked ? asked.from : null, isWanted && asked ? asked.to : null)
  const { answer, done } = useExplaining(ends, asked?.seriesId ?? '', asked?.place ?? 0)
  return useMemo(() => (done === null && answer?.ends === ends && answer?.explanation ? movedBetween(model, answer.ends, answer.explanation) : null), [model, ends, answer, done])
}
