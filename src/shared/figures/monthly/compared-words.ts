// What every figure over the months says alike where scenarios are compared.
import { COMPARE_WORDS } from '../../text/figures-compare'
import { MONTHLY_WORDS } from '../../text/figures-production'
import type { MonthlyModel } from './model'

/** How colours, marks and patterns are to be read. `patterns`: whose line is which. */
export function comparedReadAs({ lines }: MonthlyModel, patterns: string = MONTHLY_WORDS.sides): readonly string[] {
  const areJoined = lines.some(({ scenarios }) => scenarios !== undefined && scenarios.length > 1)
  return [`${COMPARE_WORDS.marks} ${patterns}`, ...(areJoined ? [COMPARE_WORDS.joined] : []), MONTHLY_WORDS.comparedSides]
}
