// Why a value on a figure is what it is, against the preset that the scenario is based on.
import { useMemo } from 'react'
import { presetEnd, type Ends } from '../../../shared/engine/attribution/changes'
import type { Explanation } from '../../../shared/engine/attribution/explain'
import { useExplaining } from '../../state/use-explaining'
import { useEnd } from '../../state/use-projection'

export interface ExplanationState {
  /** The last whole answer; undefined before the first, null where there is no such series. */
  readonly explanation: Explanation | null | undefined
  /** Part of the next answer that is computed, 0…1; null while nothing is. */
  readonly done: number | null
}

export function useExplanation(seriesId: string, place: number): ExplanationState {
  const to = useEnd()
  const ends = useMemo((): Ends => [presetEnd(to), to], [to])
  const { answer, done } = useExplaining(ends, seriesId, place)
  return { explanation: answer?.explanation, done }
}
