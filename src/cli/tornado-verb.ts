// `tornado`: which of the things that are not sure move an outcome most.
import { STANDARD_DRAWS } from '../shared/domain/draw-request'
import { correlationsOf } from '../shared/engine/chance/answer'
import { drawAll } from '../shared/engine/chance/draws'
import { tornado, type Tornado } from '../shared/engine/chance/tornado'
import { MONTHS } from '../shared/engine/production/months'
import { CHANCE_TEXT, distributionWords, originSentence } from '../shared/text/chance'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, readArguments } from './arguments'
import { DRAW_OPTIONS, drawsOf, heldIn, outcomeOf, SETTING_OPTIONS, settingOf } from './chance-setting'
import { csvRow } from '../shared/figures/data/csv'
import type { Environment } from './environment'
import { wrongUse } from './stop'
import { textTable } from './text-table'

export function tornadoVerb(argv: readonly string[], environment: Environment): void {
  const given = readArguments('tornado', argv, [...SETTING_OPTIONS, ...DRAW_OPTIONS, 'indicator', 'at', 'format'])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'tornado'))
  const format = choiceOf('--format', given.one('format'), ['text', 'csv', 'json'], 'text')
  const indicator = given.needed('indicator')
  const setting = settingOf(given, environment)
  const { model, scenario, acting, inputs } = setting
  const outcome = outcomeOf(setting, indicator, given.one('at'))
  const request = drawsOf(given, STANDARD_DRAWS, scenario.seed)
  const found = tornado(model, scenario, acting, inputs, outcome)
  const isFormula = scenario.formulas?.some(({ name }) => name === indicator)
  const kept = isFormula ? { series: [], outcome } : outcome.place === null ? { series: [], indicators: [indicator] } : { series: [indicator] }
  const draws = drawAll(model, scenario, acting, inputs, { ...request, ...kept })
  heldIn(setting, kept, environment)
  const told = toldIn(outcome.unit)
  const rows = rowsOf(found, correlationsOf(draws, outcome), told)
  if (format === 'csv') environment.stdout.write([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))].map(csvRow).join(''))
  else if (format === 'json') environment.stdout.write(`${JSON.stringify({ format: 'hague-horizon/tornado', version: 1, outcome: outcome.id, ...(outcome.at !== '' && { at: outcome.at }), unit: outcome.unit, plain: told(found.plain), rows }, null, 1)}\n`)
  else {
    const shown = (value: string | number | null) => (value === null ? '–' : typeof value === 'number' ? Number(value.toPrecision(5)).toString() : value)
    const name = outcome.at === '' ? outcome.id : `${outcome.id} in ${outcome.at}`
    const cells = rows.map((row) => [row.input, shown(row.low), shown(row.high), shown(row.atLow), shown(row.atHigh), shown(row.swing), row.correlation === null ? '–' : row.correlation.toFixed(2)])
    environment.stdout.write(`${CHANCE_TEXT.tornadoHead(`${name} (${outcome.unit})`, shown(told(found.plain)))}\n\n${textTable([CHANCE_TEXT.tornadoColumns, ...cells])}`)
  }
  for (const sentence of setting.notes) environment.stderr.write(`note: ${sentence}\n`)
}

const COLUMNS = ['input', 'low', 'high', 'atLow', 'atHigh', 'swing', 'correlation', 'distribution', 'text'] as const

/** A number as it is, a place of the month grid as its month; null where there is no value. */
function toldIn(unit: string): (value: number) => number | string | null {
  return (value) => (unit === 'month' ? (MONTHS[value] ?? null) : orNull(value))
}

function rowsOf({ swings }: Tornado, correlations: ReadonlyMap<string, number>, told: (value: number) => number | string | null) {
  return swings.map(({ input, low, high, atLow, atHigh }) => ({
    input: input.id, low, high, atLow: told(atLow), atHigh: told(atHigh), swing: orNull(atHigh - atLow), correlation: orNull(correlations.get(input.id) ?? Number.NaN),
    distribution: distributionWords(input.distribution), text: originSentence(input.origin),
  }))
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
