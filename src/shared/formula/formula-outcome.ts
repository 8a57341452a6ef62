// One number of a projection by name, formulas of the scenario's own among them: what is sought, swung and looked for.
import type { OwnFormula } from '../domain/scenario'
import { ok, type Result } from '../domain/result'
import { findOutcome, type FindOutcome, type FoundOutcome, type Outcome } from '../engine/chance/outcome'
import type { Projection } from '../engine/projection'
import { projectionSource } from './formula-source'
import { answerFormulas, prepareFormulas } from './scenario-formulas'
import { withFormulas } from './with-formulas'

/**
 * Find it in a projection: a formula by its name, else as `findOutcome`. Formulas are read once; each `valueIn` evaluates them over
 * the projection that it is given. Null where there is no such thing, or no such year or month.
 * Faults: what is wrong with the formula that is asked for, as `answerFormulas` tells it.
 */
export function findWithFormulas(formulas: readonly OwnFormula[], outcome: Outcome, projection: Projection): Result<FoundOutcome | null> {
  const index = formulas.findIndex(({ name }) => name === outcome.id)
  if (index < 0) return ok(findOutcome(outcome, projection))
  const prepared = prepareFormulas(formulas, projectionSource(projection).has)
  const answerIn = (of: Projection) => answerFormulas(prepared, projectionSource(of))[index]!
  const answer = answerIn(projection)
  if (!answer.ok) return answer
  // Which place of which grid is meant is told from the answer that stands among the projection's series.
  const found = findOutcome(outcome, withFormulas(projection, [answer.value]))
  if (found === null) return ok(null)
  const valueIn = (of: Projection): number => {
    const its = answerIn(of)
    return its.ok ? its.value.values[found.place!]! : Number.NaN
  }
  return ok({ ...found, valueIn })
}

/** The same of a scenario's own formulas, whose faults are told elsewhere. */
export const findInScenario: FindOutcome = ({ formulas = [] }, outcome, projection) => {
  const found = findWithFormulas(formulas, outcome, projection)
  return found.ok ? found.value : null
}
