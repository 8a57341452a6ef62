// The explanation of a value, computed in slices between the frames so that the window stays alive. The newest question wins:
// what was being computed for an older one is dropped. Until the new answer is whole the last one stays.
import { useEffect, useMemo, useState } from 'react'
import { changesBetween, presetEnd, type Ends } from '../../../shared/engine/attribution/changes'
import { explaining, type Explanation } from '../../../shared/engine/attribution/explain'
import { useModel } from '../../state/session'
import { useEnd } from '../../state/use-projection'

/** ms of a frame that computing may take. */
const SLICE = 10

export interface ExplanationState {
  /** The last whole answer; undefined before the first, null where there is no such series. */
  readonly explanation: Explanation | null | undefined
  /** Part of the next answer that is computed, 0…1; null while nothing is. */
  readonly done: number | null
}

/** Why the series has its value at this place of its grid, against the preset that the scenario is based on. */
export function useExplanation(seriesId: string, place: number): ExplanationState {
  const model = useModel((state) => state.model)
  const to = useEnd()
  const ends = useMemo((): Ends => [presetEnd(to), to], [to])
  const [state, setState] = useState<ExplanationState>({ explanation: undefined, done: 0 })

  useEffect(() => {
    const steps = explaining(model, ends, changesBetween(ends), seriesId, place)
    let frame = 0
    const slice = () => {
      const until = performance.now() + SLICE
      let step = steps.next()
      while (!step.done && performance.now() < until) step = steps.next()
      const next = step
      if (next.done) setState({ explanation: next.value, done: null })
      else {
        setState(({ explanation }) => ({ explanation, done: next.value }))
        frame = requestAnimationFrame(slice)
      }
    }
    slice()
    return () => cancelAnimationFrame(frame)
  }, [model, ends, seriesId, place])

  return state
}
