// Fields that the reader of pictures reads in more than one place; each wrong one is a fault with its path.
import { HORIZON_END, HORIZON_START, type DayNumber } from '../calendar'
import { isJsonObject, readNumber, refuse, type Findings } from '../parse-scenario-fields'
import { shown } from '../shown'

export const LONGEST_ID = 80

/** Days, both included. */
export function daysOf(findings: Findings, value: unknown, where: string): { readonly from: DayNumber; readonly to: DayNumber } {
  const days = isJsonObject(value) ? value : {}
  const day = (key: 'from' | 'to') => readNumber(findings, days[key], `${where}.${key}`, { min: HORIZON_START, max: HORIZON_END, unit: '' }) as DayNumber
  return { from: day('from'), to: day('to') }
}

export function oneOf<const T extends string>(findings: Findings, value: unknown, where: string, choices: readonly [T, ...T[]]): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) refuse(findings, where, `it takes one of ${choices.join(', ')}, not ${shown(value)}`)
  return found ?? choices[0]
}
