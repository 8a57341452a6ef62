// The thread on which formulas are read and evaluated: whatever a formula does, the page goes on.
import { answerFormulas, prepareFormulas, type PreparedFormula } from '../../shared/formula/scenario-formulas'
import { sourceOf } from '../../shared/formula/named-values'
import type { OwnFormula } from '../../shared/domain/scenario'
import type { Answer, Question } from './protocol'

/** Formulas are read once: the same texts with the same known names are what they were. */
function remembered() {
  let key = ''
  let prepared: readonly PreparedFormula[] = []
  return (formulas: readonly OwnFormula[], names: readonly string[], isKnown: (name: string) => boolean) => {
    const now = JSON.stringify([formulas, names])
    if (now !== key) [key, prepared] = [now, prepareFormulas(formulas, isKnown)]
    return prepared
  }
}

function listen(scope: Pick<Worker, 'addEventListener' | 'postMessage'>): void {
  const prepare = remembered()
  scope.addEventListener('message', ({ data }: MessageEvent<Question>) => {
    const answers = data.values.map((values) => {
      const source = sourceOf(values)
      return answerFormulas(prepare(data.formulas, [...values.keys()], source.has), source)
    })
    scope.postMessage({ id: data.id, answers } satisfies Answer)
  })
}

listen(globalThis as unknown as Worker)
