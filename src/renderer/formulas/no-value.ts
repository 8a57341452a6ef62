// Why a formula has no value where one is looked for.
import type { FormulaAnswer } from '../../shared/formula/scenario-formulas'
import { FORMULA_TEXT } from '../../shared/text/formulas'

/** What rests on nothing can miss nothing: then the number itself is none. */
export function noValueBecause({ restsOn }: Pick<FormulaAnswer, 'restsOn'>): string {
  return restsOn.length === 0 ? FORMULA_TEXT.notFinite : FORMULA_TEXT.noValueThere
}
