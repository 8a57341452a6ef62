// `hindcast`: how well the method would have foretold the shares of 2014 to 2024.
import { DRAWS, STANDARD_DRAWS } from '../shared/domain/draw-request'
import { hindcast } from '../shared/engine/chance/hindcast'
import { CHANCE_TEXT } from '../shared/text/chance'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, readArguments } from './arguments'
import { drawsOf, LEAST_DRAWS, recordOf } from './chance-setting'
import { csvRow } from '../shared/figures/data/csv'
import type { Environment } from './environment'
import { wrongUse } from './stop'
import { textTable } from './text-table'

export function hindcastVerb(argv: readonly string[], environment: Environment): void {
  const given = readArguments('hindcast', argv, ['draws', 'seed', 'format'])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'hindcast'))
  const format = choiceOf('--format', given.one('format'), ['text', 'csv', 'json'], 'text')
  const { model, record } = recordOf(environment)
  const { draws, seed } = drawsOf({ ...given, one: (option) => (option === 'growth-correlation' ? undefined : given.one(option)) }, STANDARD_DRAWS, 1, [LEAST_DRAWS, DRAWS[1]])
  const { rows, byHorizon } = hindcast(model, record, { draws, seed })
  if (format === 'json') environment.stdout.write(`${JSON.stringify({ format: 'hague-horizon/hindcast', version: 1, dataVersion: model.dataVersion, draws, seed, byHorizon, rows }, null, 1)}\n`)
  else if (format === 'csv') environment.stdout.write([['from', 'actor', 'year', 'actual', 'p5', 'p25', 'p50', 'p75', 'p95'], ...rows.map(({ from, actor, year, actual, p5, p25, p50, p75, p95 }) => [from, actor, year, actual, p5, p25, p50, p75, p95])].map(csvRow).join(''))
  else {
    const percent = (part: number) => `${(part * 100).toFixed(0)} %`
    const cells = byHorizon.map(({ horizon, count, inside90, inside50, bias, error }) => [String(horizon), String(count), percent(inside90), percent(inside50), (Math.round(bias * 100) / 100 + 0).toFixed(2), error.toFixed(2)])
    environment.stdout.write(`${CHANCE_TEXT.hindcastHead}\n\n${textTable([CHANCE_TEXT.hindcastColumns, ...cells])}`)
  }
}
