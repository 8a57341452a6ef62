// A goal as it is typed, and outcomes as they are told: what `seek` and `ways` have in common.
import type { Scenario } from '../shared/domain/scenario'
import { parseParameterKey } from '../shared/domain/parameter-key'
import { parameterRow, type NumberRow } from '../shared/domain/parameter-table'
import { checkScenario, scenarioContext } from '../shared/domain/scenario-check'
import type { FoundOutcome } from '../shared/engine/chance/outcome'
import { MONTHS } from '../shared/engine/production/months'
import { CLI_TEXT } from '../shared/text/cli'
import { referenceOf, type Environment } from './environment'
import { sentenceIn, valueOf, wrongInput } from './stop'

/** A number, or a month where the outcome is one. */
export function goalOf(text: string, { unit }: FoundOutcome): number {
  const month = unit === 'month' ? MONTHS.indexOf(text) : -1
  if (month >= 0) return month
  if (unit === 'month') throw wrongInput(CLI_TEXT.windowDate('--value', text))
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw wrongInput(CLI_TEXT.decimalPoint('--value', text))
  return Number(text)
}

/** The row of a number's parameter that the scenario may have. Stops where it is another, or about somebody unknown. */
export function checkedKey(key: string, scenario: Scenario, environment: Environment): NumberRow {
  const row = parameterRow(valueOf(parseParameterKey(key)).id)
  if (row.type !== 'number') throw wrongInput(CLI_TEXT.notSought(key))
  const trial = { ...scenario, parameters: { ...scenario.parameters, [key]: row.min } }
  const stranger = checkScenario(trial, scenarioContext(referenceOf(environment), key)).find(({ code }) => code === 'parameter.scope')
  if (stranger) throw wrongInput(sentenceIn(stranger))
  return row
}

export function shownNumber(value: number): string {
  return Number(value.toPrecision(8)).toString()
}

export function shownOutcome(value: number, { unit }: FoundOutcome): string {
  return unit === 'month' ? MONTHS[value] ?? 'no month' : `${shownNumber(value)} ${unit}`
}
