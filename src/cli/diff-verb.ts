// `diff`: what differs between two scenarios and by how much their series differ, or which change made how much of one
// difference; in words or as a file.
import { writeFileWhole } from '../main/platform/write-file-whole'
import { actorNames } from '../shared/domain/actor-names'
import { differences } from '../shared/domain/differences'
import { fault } from '../shared/domain/fault'
import type { Scenario } from '../shared/domain/scenario'
import { endsInMoneyOfFirst } from '../shared/engine/attribution/changes'
import { project } from '../shared/engine/project'
import { variance, type Variance } from '../shared/engine/variance'
import { CLI_TEXT } from '../shared/text/cli'
import { DIFFERENCES, differenceWords } from '../shared/text/differences'
import { faultSentence } from '../shared/text/faults'
import { producerName } from '../shared/text/production'
import { choiceOf, readArguments } from './arguments'
import { withAskedFormulas } from './asked-formulas'
import { modelOf, referenceOf, type Environment } from './environment'
import { askedPoint, betweenAnswer, explanationCsv, explanationJson } from './explanation-output'
import { globTest } from './glob'
import { scenarioArguments } from './scenario-argument'
import { valueOf, wrongInput, wrongUse } from './stop'

export const DIFFERENCE_FORMAT = 'hague-horizon/difference'
export const DIFFERENCE_VERSION = 1

/** Series of an answer for which none was asked. */
const STANDARD_SERIES = ['coreShare.NATO', 'core.NATO', 'coreShare.EUROPE_CANADA', 'core.EUROPE_CANADA']

export async function diffVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const given = readArguments('diff', argv, ['series', 'why', 'at', 'format', 'out'])
  if (given.words.length !== 2) throw wrongUse(CLI_TEXT.twoScenarios)
  const format = choiceOf('--format', given.one('format'), ['text', 'json', 'csv'], 'text')
  const [why, at] = [given.one('why'), given.one('at')]
  if (why === undefined && at !== undefined) throw wrongUse(CLI_TEXT.atAlone)
  if (why === undefined && format === 'csv') throw wrongUse(CLI_TEXT.choice('--format', 'text or json', 'csv'))
  if (why !== undefined && given.all('series').length > 0) throw wrongUse(CLI_TEXT.whyOrSeries('diff'))
  const out = given.one('out')
  const reference = referenceOf(environment)
  const [first, second] = scenarioArguments(reference, given.words, [], 'shown')
  const [a, b] = [first!.scenario, second!.scenario]
  const model = modelOf(environment, reference)
  const answerWith = async (text: string) => {
    if (out === undefined) environment.stdout.write(text)
    else valueOf(await writeFileWhole(out, text))
    for (const { notes } of [first!, second!]) for (const sentence of notes) environment.stderr.write(`note: ${sentence}\n`)
  }
  if (why !== undefined) {
    const ends = endsInMoneyOfFirst({ scenario: a, events: [] }, { scenario: b, events: [] })
    const answer = betweenAnswer(model, reference, ends, askedPoint('--why', why, at), environment.appVersion)
    return answerWith(format === 'json' ? explanationJson(answer) : format === 'csv' ? explanationCsv(answer) : `${answer.text}\n`)
  }
  const patterns = given.all('series')
  const { projections, notes: ofFormulas } = withAskedFormulas([a, b], [project(model, a), project(model, { ...b, money: a.money })], (name) => patterns.length > 0 && globTest(patterns)(name))
  const ids = [...projections[0].series.keys()].filter(globTest(patterns.length === 0 ? STANDARD_SERIES : patterns))
  for (const pattern of patterns) if (!ids.some(globTest([pattern]))) throw wrongInput(faultSentence(fault('series.unknown', { series: pattern })))
  const variances = ids.flatMap((id) => variance(...projections, id) ?? [])
  const names = new Map([...actorNames(reference), ...[...a.actors, ...a.groups, ...b.actors, ...b.groups].map(({ id, name }) => [id, name] as const)])
  const nameOf = (id: string) => names.get(id) ?? producerName(id)
  const text = format === 'json' ? asJson(a, b, variances, nameOf) : inWords(a, b, variances, nameOf)
  for (const sentence of ofFormulas) environment.stderr.write(`note: ${sentence}\n`)
  return answerWith(text)
}

function asJson(a: Scenario, b: Scenario, variances: readonly Variance[], nameOf: (id: string) => string): string {
  const list = differences(a, b).map((difference) => ({ ...difference, text: differenceWords(difference, { actor: nameOf }).what }))
  const head = ({ name, basedOn }: Scenario) => ({ name, basedOn })
  const answer = {
    format: DIFFERENCE_FORMAT, version: DIFFERENCE_VERSION, a: head(a), b: head(b), money: a.money, differences: list,
    series: Object.fromEntries(variances.map(({ seriesId, unit, rows }) => [seriesId, { unit, rows }])),
  }
  return `${JSON.stringify(answer, null, 1)}\n`
}

function inWords(a: Scenario, b: Scenario, variances: readonly Variance[], nameOf: (id: string) => string): string {
  const lines = differences(a, b).map((difference) => {
    const { what, a: one, b: other } = differenceWords(difference, { actor: nameOf })
    return `  ${DIFFERENCES.line(what, one, other)}`
  })
  const head = lines.length === 0 ? DIFFERENCES.none : DIFFERENCES.head(a.name, b.name)
  return `${[head, ...lines, ...variances.flatMap(table)].join('\n')}\n`
}

/** Years in which the two differ. */
function table({ seriesId, unit, rows }: Variance): readonly string[] {
  const number = (value: number | null) => (value === null ? '\u2013' : value.toFixed(2).replace('-', '\u2212'))
  const shown = rows.filter(({ difference }) => difference !== null && difference !== 0)
  const cells = [DIFFERENCES.varianceHead, ...shown.map(({ year, a, b, difference, percent, cumulative }) => [String(year), number(a), number(b), number(difference), number(percent), number(cumulative)])]
  if (shown.length === 0) return []
  return ['', DIFFERENCES.variance(seriesId, unit), ...cells.map((row) => row.map((cell, place) => cell.padStart(place === 0 ? 6 : 12)).join(''))]
}
