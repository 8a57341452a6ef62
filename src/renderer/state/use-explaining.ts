// An explanation between two ends, computed in slices between the frames so that the window stays alive. The newest question
// wins: what was being computed for an older one is dropped. Until the new answer is whole the last one stays.
import { useEffect, useState } from 'react'
import { changesBetween, type Ends } from '../../shared/engine/attribution/changes'
import { explaining, type Explanation } from '../../shared/engine/attribution/explain'
import { useModel } from './session'

/** ms of a frame that computing may take. */
const SLICE = 10

export interface ExplainingState {
  /** The last whole answer with the ends that it stands between; its explanation is null where there is no such series. */
  readonly answer: { readonly ends: Ends; readonly explanation: Explanation | null } | undefined
  /** Part of the next answer that is computed, 0…1; null while nothing is. */
  readonly done: number | null
}

/** Why the series has another value at the second end than at the first, at this place of its grid. The ends must be the same objects while they are the same. */
export function useExplaining(ends: Ends | null, seriesId: string, place: number): ExplainingState {
  const model = useModel((state) => state.model)
  const [state, setState] = useState<ExplainingState>({ answer: undefined, done: ends === null ? null : 0 })

  useEffect(() => {
    if (ends === null) return undefined
    const steps = explaining(model, ends, changesBetween(ends), seriesId, place)
    let frame = 0
    const slice = () => {
      const until = performance.now() + SLICE
      let step = steps.next()
      while (!step.done && performance.now() < until) step = steps.next()
      const next = step
      if (next.done) setState({ answer: { ends, explanation: next.value }, done: null })
      else {
        setState(({ answer }) => ({ answer, done: next.value }))
        frame = requestAnimationFrame(slice)
      }
    }
    slice()
    return () => cancelAnimationFrame(frame)
  }, [model, ends, seriesId, place])

  return state
}
