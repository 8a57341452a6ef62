// Answers of formulas over projections, from the thread of formulas. While a question is on its way the answers from before stay.
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { OwnFormula } from '../../shared/domain/scenario'
import type { Projection } from '../../shared/engine/projection'
import { projectionSource } from '../../shared/formula/formula-source'
import { namedValues } from '../../shared/formula/named-values'
import { withFormulas } from '../../shared/formula/with-formulas'
import { standingOf, type FormulaQuestion, type FormulaState, type Standing } from './answer-standing'
import type { Evaluator } from './evaluator'

export const EvaluatorContext = createContext<Evaluator | null>(null)

const NONE: FormulaState = { kind: 'answered', formulas: [], projections: [], answers: [] }

/** What the formulas give over each projection. */
export function useFormulaAnswers(formulas: readonly OwnFormula[], projections: readonly Projection[]): FormulaState {
  const evaluator = useContext(EvaluatorContext)
  if (evaluator === null) throw new Error('useFormulaAnswers outside of its provider')
  const [state, setState] = useState<FormulaState>({ kind: 'waiting' })
  const busy = useRef(false)
  const wanted = useRef<FormulaQuestion | null>(null)
  const list = useSameList(projections)
  useEffect(() => {
    wanted.current = formulas.length === 0 ? null : { formulas, projections: list }
    // One question at a time: of those that come while one is on its way only the last is asked.
    const askNext = async (): Promise<void> => {
      busy.current = true
      while (wanted.current !== null) {
        const next = wanted.current
        wanted.current = null
        const answers = await evaluator.evaluate(next.formulas, next.projections.map((projection) => namedValues(next.formulas, projectionSource(projection))))
        setState(answers === null ? { kind: 'stopped', ...next } : { kind: 'answered', ...next, answers })
      }
      busy.current = false
    }
    if (!busy.current && wanted.current !== null) void askNext()
  }, [evaluator, formulas, list])
  return formulas.length === 0 ? NONE : state
}

/** The same list for the same entries. */
function useSameList<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list)
  const isSame = kept.length === list.length && kept.every((entry, place) => entry === list[place])
  if (!isSame) setKept(list)
  return isSame ? kept : list
}

export interface WithFormulas {
  readonly projections: readonly Projection[]
  /** Of what the answers among them are; what leaves the app waits until it is `current`. */
  readonly standing: Standing
}

/** The projections, each with what the formulas give among its series: the last answers there are. */
export function useWithFormulas(formulas: readonly OwnFormula[], projections: readonly Projection[]): WithFormulas {
  const state = useFormulaAnswers(formulas, projections)
  const list = useSameList(projections)
  return useMemo(() => {
    const answersAt = (place: number) => (state.kind === 'answered' ? (state.answers[place] ?? []).flatMap((answer) => (answer.ok ? [answer.value] : [])) : [])
    return { projections: list.map((projection, place) => withFormulas(projection, answersAt(place))), standing: standingOf(state, { formulas, projections: list }) }
  }, [formulas, list, state])
}
