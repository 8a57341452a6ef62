// What is known of a question about formulas: whether the answers at hand are its own. Pure.
import type { OwnFormula } from '../../shared/domain/scenario'
import type { Projection } from '../../shared/engine/projection'
import type { Answers } from './protocol'

export interface FormulaQuestion {
  readonly formulas: readonly OwnFormula[]
  readonly projections: readonly Projection[]
}

/** `stopped`: the last question took too long. The question is the one that was answered, or stopped. */
export type FormulaState =
  | { readonly kind: 'waiting' }
  | ({ readonly kind: 'stopped' } & FormulaQuestion)
  | ({ readonly kind: 'answered'; readonly answers: readonly Answers[] } & FormulaQuestion)

/** `earlier`: there are none yet, or they are those of a question before this one. */
export type Standing = 'current' | 'earlier' | 'stopped'

/** Formulas and projections are compared as objects: a change makes new ones. */
export function standingOf(state: FormulaState, { formulas, projections }: FormulaQuestion): Standing {
  if (formulas.length === 0) return 'current'
  if (state.kind === 'waiting' || state.formulas !== formulas || !sameEntries(state.projections, projections)) return 'earlier'
  return state.kind === 'stopped' ? 'stopped' : 'current'
}

function sameEntries(one: readonly Projection[], other: readonly Projection[]): boolean {
  return one.length === other.length && one.every((projection, place) => projection === other[place])
}
