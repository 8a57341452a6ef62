// Answers of formulas over projections, from the thread of formulas. While a question is on its way the answers from before stay.
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { OwnFormula } from '../../shared/domain/scenario'
import type { Projection } from '../../shared/engine/projection'
import { projectionSource } from '../../shared/formula/formula-source'
import { namedValues } from '../../shared/formula/named-values'
import { withFormulas } from '../../shared/formula/with-formulas'
import type { Evaluator } from './evaluator'
import type { Answers } from './protocol'

export const EvaluatorContext = createContext<Evaluator | null>(null)

/** `stopped`: the last question took too long. */
export type FormulaState = { readonly kind: 'waiting' } | { readonly kind: 'stopped' } | { readonly kind: 'answered'; readonly formulas: readonly OwnFormula[]; readonly answers: readonly Answers[] }

const NONE: FormulaState = { kind: 'answered', formulas: [], answers: [] }

/** What the formulas give over each projection. */
export function useFormulaAnswers(formulas: readonly OwnFormula[], projections: readonly Projection[]): FormulaState {
  const evaluator = useContext(EvaluatorContext)
  if (evaluator === null) throw new Error('useFormulaAnswers outside of its provider')
  const [state, setState] = useState<FormulaState>({ kind: 'waiting' })
  const busy = useRef(false)
  const wanted = useRef<{ readonly formulas: readonly OwnFormula[]; readonly projections: readonly Projection[] } | null>(null)
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
        setState(answers === null ? { kind: 'stopped' } : { kind: 'answered', formulas: next.formulas, answers })
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

/** The projections, each with what the formulas give among its series: the last answers there are. */
export function useWithFormulas(formulas: readonly OwnFormula[], projections: readonly Projection[]): readonly Projection[] {
  const state = useFormulaAnswers(formulas, projections)
  const list = useSameList(projections)
  return useMemo(
    () => list.map((projection, place) => withFormulas(projection, state.kind === 'answered' ? (state.answers[place] ?? []).flatMap((answer) => (answer.ok ? [answer.value] : [])) : [])),
    [list, state],
  )
}
