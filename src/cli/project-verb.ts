// `project`: the projection of a scenario, or of several, as JSON or CSV, or why a value of one is what it is, on standard output
// or in a file.
import { writeFileWhole } from '../main/platform/write-file-whole'
import { fault } from '../shared/domain/fault'
import { DEFAULT_PRESET } from '../shared/domain/scenario'
import { project } from '../shared/engine/project'
import { evaluateFormulas } from '../shared/formula/scenario-formulas'
import { CLI_TEXT } from '../shared/text/cli'
import { faultSentence } from '../shared/text/faults'
import { choiceOf, readArguments } from './arguments'
import { modelOf, referenceOf, type Environment } from './environment'
import { askedPoint, explanationCsv, explanationJson, presetAnswer } from './explanation-output'
import { globTest } from './glob'
import { answerSeries, projectionsCsv, projectionsJson, type ProjectionAnswer } from './projection-output'
import { scenarioArguments } from './scenario-argument'
import { valueOf, wrongInput, wrongUse } from './stop'

/** Scenarios in one answer. */
const MOST_SCENARIOS = 4

export async function projectVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const given = readArguments('project', argv, ['scenario', 'set', 'series', 'why', 'at', 'format', 'out'])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'project'))
  const format = choiceOf('--format', given.one('format'), ['json', 'csv'], 'json')
  const out = given.one('out')
  const names = given.all('scenario')
  const reference = referenceOf(environment)
  const model = modelOf(environment, reference)
  const [why, at] = [given.one('why'), given.one('at')]
  if (why === undefined && at !== undefined) throw wrongUse(CLI_TEXT.atAlone)
  const scenarios = scenarioArguments(reference, names.length === 0 ? [DEFAULT_PRESET] : names, given.all('set'), why === undefined ? 'all' : 'shown')
  if (scenarios.length > MOST_SCENARIOS) throw wrongUse(CLI_TEXT.mostProjected(MOST_SCENARIOS))
  if (why !== undefined) {
    if (given.all('series').length > 0) throw wrongUse(CLI_TEXT.whyOrSeries('project'))
    if (scenarios.length > 1) throw wrongUse(CLI_TEXT.whyOfOne)
    const explained = presetAnswer(model, reference, scenarios[0]!.scenario, askedPoint('--why', why, at), environment.appVersion)
    return answerWith(format === 'csv' ? explanationCsv(explained) : explanationJson(explained), out, scenarios[0]!.notes, environment)
  }
  const patterns = given.all('series')
  const answers = scenarios.map(({ scenario, notes }): ProjectionAnswer => {
    const projection = project(model, scenario)
    const formulas = valueOf(evaluateFormulas(scenario.formulas ?? [], projection))
    return { scenario, projection, formulas, notes, dataVersion: model.dataVersion, appVersion: environment.appVersion }
  })
  for (const pattern of patterns) {
    if (answers.every((answer) => answerSeries(answer, globTest([pattern])).length === 0)) throw wrongInput(faultSentence(fault('series.unknown', { series: pattern })))
  }
  const series = answers.map((answer) => answerSeries(answer, globTest(patterns)))
  const text = format === 'csv' ? projectionsCsv(answers, series) : projectionsJson(answers, series)
  return answerWith(text, out, answers.flatMap(({ notes }) => notes), environment)
}

/** The answer on standard output or in a file, remarks on standard error. */
async function answerWith(text: string, out: string | undefined, notes: readonly string[], { stdout, stderr }: Environment): Promise<void> {
  if (out === undefined) stdout.write(text)
  else valueOf(await writeFileWhole(out, text))
  for (const sentence of notes) stderr.write(`note: ${sentence}\n`)
}
