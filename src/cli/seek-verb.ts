// `seek`: which value of a parameter, or which date of an event, brings an indicator or series to a goal.
import { monthOf } from '../shared/engine/chance/event-month'
import { currentValue, seekDate, seekParameter } from '../shared/engine/chance/seek-parameter'
import type { FoundOutcome } from '../shared/engine/chance/outcome'
import type { Sought } from '../shared/engine/chance/seek'
import { MONTHS } from '../shared/engine/production/months'
import { effectiveEvents } from '../shared/domain/scenario'
import { CHANCE_TEXT } from '../shared/text/chance'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, readArguments } from './arguments'
import { outcomeOf, settingOf, type ChanceSetting } from './chance-setting'
import type { Environment } from './environment'
import { checkedKey, goalOf, shownNumber, shownOutcome } from './goal'
import { wrongInput, wrongUse } from './stop'

export const SEEK_FORMAT = 'hague-horizon/seek'
export const SEEK_VERSION = 1

interface Seek {
  /** `spending.coreTarget`, or `event ID`. */
  readonly what: string
  readonly from: string
  readonly to: string
  readonly now: number | null
  readonly sought: Sought | null
  /** A value sought as people read it. */
  readonly shown: (value: number) => string
}

export function seekVerb(argv: readonly string[], environment: Environment): void {
  const given = readArguments('seek', argv, ['scenario', 'set', 'parameter', 'event', 'indicator', 'value', 'at', 'format'])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'seek'))
  const format = choiceOf('--format', given.one('format'), ['text', 'json'], 'text')
  const [key, event, indicator, text] = [given.one('parameter'), given.one('event'), given.needed('indicator'), given.needed('value')]
  if ((key === undefined) === (event === undefined)) throw wrongUse(CLI_TEXT.seekOne)
  const setting = settingOf({ ...given, one: (option) => (option === 'inputs' ? undefined : given.one(option)) }, environment)
  const outcome = outcomeOf(setting, indicator, given.one('at'))
  const goal = goalOf(text, outcome)
  const seek = key === undefined ? ofEvent(setting, event!, outcome, goal) : ofParameter(setting, key, outcome, goal, environment)
  environment.stdout.write(format === 'json' ? asJson(setting, seek, outcome, goal) : `${inWords(setting, seek, outcome, goal).join('\n')}\n`)
  for (const sentence of setting.notes) environment.stderr.write(`note: ${sentence}\n`)
}

function ofParameter(setting: ChanceSetting, key: string, { valueIn }: FoundOutcome, goal: number, environment: Environment): Seek {
  const { model, scenario, acting, projection } = setting
  const row = checkedKey(key, scenario, environment)
  const shown = (value: number) => (row.unit === 'year' ? String(value) : shownNumber(value))
  return { what: key, from: shown(row.min), to: shown(row.max), now: currentValue(key, scenario, projection), sought: seekParameter(model, scenario, acting, key, valueIn, goal), shown }
}

function ofEvent({ model, scenario }: ChanceSetting, id: string, { valueIn }: FoundOutcome, goal: number): Seek {
  const events = effectiveEvents(scenario)
  const event = events.find((one) => one.id === id)
  if (event === undefined) throw wrongInput(CLI_TEXT.noEvent(id))
  return { what: `event ${id}`, from: MONTHS[0]!, to: MONTHS.at(-1)!, now: monthOf(event), sought: seekDate(model, scenario, events, id, valueIn, goal), shown: (month) => MONTHS[month]! }
}

function inWords({ projection }: ChanceSetting, { what, from, to, now, sought, shown }: Seek, outcome: FoundOutcome, goal: number): readonly string[] {
  const name = outcome.at === '' ? outcome.id : `${outcome.id}@${outcome.at}`
  if (sought === null) return [CHANCE_TEXT.noValue(name, what)]
  const { reached, passed, value, outcome: found, others } = sought
  const first = reached
    ? CHANCE_TEXT.reached(what, shown(value), name, shownOutcome(found, outcome))
    : passed ? CHANCE_TEXT.passed(`${name} = ${shownOutcome(goal, outcome)}`, what, shown(value), shownOutcome(found, outcome))
    : CHANCE_TEXT.nearest(`${name} = ${shownOutcome(goal, outcome)}`, what, from, to, shown(value), shownOutcome(found, outcome))
  const today = outcome.valueIn(projection)
  return [
    first,
    ...(others.length > 0 ? [CHANCE_TEXT.others(others.map(shown).join(', '))] : []),
    ...(now === null || Number.isNaN(today) ? [] : [CHANCE_TEXT.now(shown(now), shownOutcome(today, outcome))]),
  ]
}

function asJson({ model, scenario }: ChanceSetting, { what, now, sought, shown }: Seek, outcome: FoundOutcome, goal: number): string {
  const isMonth = what.startsWith('event ')
  const said = (value: number) => (isMonth ? shown(value) : value)
  const told = (value: number) => (outcome.unit === 'month' ? (MONTHS[value] ?? null) : value)
  const answer = {
    format: SEEK_FORMAT, version: SEEK_VERSION,
    meta: { scenario: scenario.name, basedOn: scenario.basedOn, dataVersion: model.dataVersion, money: scenario.money },
    sought: what, now: now === null ? null : said(now), outcome: outcome.id, ...(outcome.at !== '' && { at: outcome.at }), unit: outcome.unit, goal: told(goal),
    ...(sought === null ? { reached: false, value: null, result: null, others: [] } : { reached: sought.reached, value: said(sought.value), result: told(sought.outcome), others: sought.others.map(said) }),
  }
  return `${JSON.stringify(answer, null, 1)}\n`
}
