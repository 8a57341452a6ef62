// `uncertainty`: percentiles of series over draws, how likely targets are reached, when production's lead changes hands.
import { STANDARD_DRAWS } from '../shared/domain/draw-request'
import { writeFileWhole } from '../main/platform/write-file-whole'
import { fault } from '../shared/domain/fault'
import { bandsOf, hasTarget } from '../shared/engine/chance/bands'
import { drawAll, MOST_VALUES } from '../shared/engine/chance/draws'
import { PRODUCTION_CATEGORIES } from '../shared/domain/production-categories'
import { CLI_TEXT } from '../shared/text/cli'
import { faultSentence } from '../shared/text/faults'
import { choiceOf, readArguments } from './arguments'
import { DRAW_OPTIONS, drawsOf, heldIn, SETTING_OPTIONS, settingOf } from './chance-setting'
import type { Environment } from './environment'
import { globTest } from './glob'
import { valueOf, wrongInput, wrongUse } from './stop'
import { uncertaintyCsv, uncertaintyJson } from './uncertainty-output'

/** Series of an answer for which none was asked. */
const STANDARD_SERIES = ['coreShare.NATO', 'coreShare.EUROPE_CANADA', 'core.NATO', 'total.mbt.NATO', 'total.mbt.RUS']

export async function uncertaintyVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const given = readArguments('uncertainty', argv, [...SETTING_OPTIONS, ...DRAW_OPTIONS, 'series', 'format', 'out'])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'uncertainty'))
  const format = choiceOf('--format', given.one('format'), ['json', 'csv'], 'json')
  const setting = settingOf(given, environment)
  const { model, scenario, acting, inputs, projection } = setting
  const request = drawsOf(given, STANDARD_DRAWS, scenario.seed)
  const patterns = given.all('series').length === 0 ? STANDARD_SERIES : given.all('series')
  const known = [...projection.series.keys()]
  const asked = known.filter(globTest(patterns))
  for (const pattern of patterns) if (!asked.some(globTest([pattern]))) throw wrongInput(faultSentence(fault('series.unknown', { series: pattern })))
  // Shares bring how likely the target is, output the crossover.
  const actors = asked.flatMap((id) => (id.startsWith('coreShare.') && known.includes(`gapPoints.${id.slice(10)}`) && hasTarget(projection, id.slice(10)) ? [id.slice(10)] : []))
  const categories = PRODUCTION_CATEGORIES.filter((category) => asked.some((id) => /^(total|output)\./.test(id) && id.split('.')[1] === category))
  const series = [...new Set([...asked, ...actors.map((actor) => `gapPoints.${actor}`)])]
  const values = series.reduce((sum, id) => sum + projection.series.get(id)!.values.length, 0) * request.draws
  if (values > MOST_VALUES) throw wrongInput(CLI_TEXT.tooManyDraws(series.length, request.draws, Math.floor((MOST_VALUES / values) * request.draws)))
  const indicators = categories.map((category) => `crossover.${category}`)
  const draws = drawAll(model, scenario, acting, inputs, { ...request, series, indicators })
  const takenAsSure = heldIn(setting, { series, indicators }, environment)
  const answer = { setting, request, draws, takenAsSure, actors, categories, bands: asked.map((id) => ({ id, bands: bandsOf(draws, id)! })), appVersion: environment.appVersion }
  const text = format === 'csv' ? uncertaintyCsv(answer) : uncertaintyJson(answer)
  const out = given.one('out')
  if (out === undefined) environment.stdout.write(text)
  else valueOf(await writeFileWhole(out, text))
  for (const sentence of setting.notes) environment.stderr.write(`note: ${sentence}\n`)
}
