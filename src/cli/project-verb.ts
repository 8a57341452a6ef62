// `project`: a scenario's projection as JSON or CSV, or why one of its values is what it is, on standard output or in a file.
import { writeFileWhole } from '../main/platform/write-file-whole'
import { fault } from '../shared/domain/fault'
import { project } from '../shared/engine/project'
import { evaluateFormulas } from '../shared/formula/scenario-formulas'
import { CLI_TEXT } from '../shared/text/cli'
import { faultSentence } from '../shared/text/faults'
import { choiceOf, readArguments } from './arguments'
import { modelOf, referenceOf, type Environment } from './environment'
import { explanationAnswer, explanationCsv, explanationJson } from './explanation-output'
import { globTest } from './glob'
import { answerSeries, projectionCsv, projectionJson, type ProjectionAnswer } from './projection-output'
import { scenarioArgument } from './scenario-argument'
import { valueOf, wrongInput, wrongUse } from './stop'

export async function projectVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const given = readArguments('project', argv, ['scenario', 'set', 'series', 'why', 'format', 'out'])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'project'))
  const format = choiceOf('--format', given.one('format'), ['json', 'csv'], 'json')
  const out = given.one('out')
  const reference = referenceOf(environment)
  const { scenario, notes } = scenarioArgument(reference, given.one('scenario'), given.all('set'))
  const model = modelOf(environment, reference)
  const why = given.one('why')
  if (why !== undefined) {
    if (given.all('series').length > 0) throw wrongUse(CLI_TEXT.whyOrSeries)
    const explained = explanationAnswer(model, reference, scenario, why, environment.appVersion)
    return answerWith(format === 'csv' ? explanationCsv(explained) : explanationJson(explained), out, notes, environment)
  }
  const projection = project(model, scenario)
  const formulas = valueOf(evaluateFormulas(scenario.formulas ?? [], projection))
  const { dataVersion } = model
  const answer: ProjectionAnswer = { scenario, projection, formulas, notes, dataVersion, appVersion: environment.appVersion }
  const patterns = given.all('series')
  for (const pattern of patterns) {
    if (answerSeries(answer, globTest([pattern])).length === 0) throw wrongInput(faultSentence(fault('series.unknown', { series: pattern })))
  }
  const series = answerSeries(answer, globTest(patterns))
  const text = format === 'csv' ? projectionCsv(answer, series) : projectionJson(answer, series)
  return answerWith(text, out, notes, environment)
}

/** The answer on standard output or in a file, remarks on standard error. */
async function answerWith(text: string, out: string | undefined, notes: readonly string[], { stdout, stderr }: Environment): Promise<void> {
  if (out === undefined) stdout.write(text)
  else valueOf(await writeFileWhole(out, text))
  for (const sentence of notes) stderr.write(`note: ${sentence}\n`)
}
