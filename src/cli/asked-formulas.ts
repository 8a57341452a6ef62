// Formulas among the series that two scenarios are held against each other by: those that are asked for, over both alike.
import type { Scenario } from '../shared/domain/scenario'
import type { Projection } from '../shared/engine/projection'
import { projectionSource } from '../shared/formula/formula-source'
import { answerFormulas, prepareFormulas } from '../shared/formula/scenario-formulas'
import { formulasOfBoth, withFormulas } from '../shared/formula/with-formulas'
import { CLI_TEXT } from '../shared/text/cli'
import { listInWords } from '../shared/text/figures'
import { valueOf } from './stop'

export interface AskedFormulas {
  readonly projections: readonly [Projection, Projection]
  /** Told: names that read otherwise in the second scenario. */
  readonly notes: readonly string[]
}

/** Only a formula that is asked for can stop the answer. */
export function withAskedFormulas([a, b]: readonly [Scenario, Scenario], projections: readonly [Projection, Projection], isAsked: (name: string) => boolean): AskedFormulas {
  const { formulas, otherwise } = formulasOfBoth(a, b)
  const asked = new Set(formulas.map(({ name }) => name).filter(isAsked))
  if (asked.size === 0) return { projections, notes: [] }
  const withThem = (projection: Projection): Projection => {
    const source = projectionSource(projection)
    const answers = answerFormulas(prepareFormulas(formulas, source.has), source).filter((_, place) => asked.has(formulas[place]!.name))
    return withFormulas(projection, answers.map((answer) => valueOf(answer)))
  }
  const other = otherwise.filter((name) => asked.has(name))
  return { projections: [withThem(projections[0]), withThem(projections[1])], notes: other.length > 0 ? [CLI_TEXT.otherwiseInB(listInWords(other))] : [] }
}
