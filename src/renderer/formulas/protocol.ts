// What goes to the thread of formulas and comes back.
import type { Result } from '../../shared/domain/result'
import type { OwnFormula } from '../../shared/domain/scenario'
import type { NamedValues } from '../../shared/formula/named-values'
import type { FormulaAnswer } from '../../shared/formula/scenario-formulas'

export interface Question {
  readonly id: number
  readonly formulas: readonly OwnFormula[]
  /** What the formulas name, of each projection that is asked about. */
  readonly values: readonly NamedValues[]
}

/** Of one projection, in the order of the formulas. */
export type Answers = readonly Result<FormulaAnswer>[]

export interface Answer {
  readonly id: number
  readonly answers: readonly Answers[]
}
