// `ways`: what would have to be true, the smallest sets of changes that bring an indicator, series or formula to a goal.
import { effectiveEvents } from '../shared/domain/scenario'
import { dateLever, parameterLever, type Lever } from '../shared/engine/chance/lever'
import type { FoundOutcome } from '../shared/engine/chance/outcome'
import { usualLevers } from '../shared/engine/chance/usual-levers'
import { findWays, sideOf, type Side, type Step, type Ways } from '../shared/engine/chance/ways'
import { MONTHS } from '../shared/engine/production/months'
import { originSentence } from '../shared/text/chance'
import { CLI_TEXT } from '../shared/text/cli'
import { WAYS_TEXT } from '../shared/text/ways'
import { choiceOf, readArguments } from './arguments'
import { outcomeOf, SETTING_OPTIONS, settingOf, type ChanceSetting } from './chance-setting'
import type { Environment } from './environment'
import { checkedKey, goalOf, shownNumber, shownOutcome } from './goal'
import { wrongInput, wrongUse } from './stop'

export function waysVerb(argv: readonly string[], environment: Environment): void {
  const given = readArguments('ways', argv, [...SETTING_OPTIONS, 'parameter', 'event', 'indicator', 'value', 'at', 'side', 'format'])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'ways'))
  const format = choiceOf('--format', given.one('format'), ['text', 'json'], 'text')
  const [indicator, text] = [given.needed('indicator'), given.needed('value')]
  const setting = settingOf(given, environment)
  const outcome = outcomeOf(setting, indicator, given.one('at'))
  const value = goalOf(text, outcome)
  const side = choiceOf('--side', given.one('side'), ['atLeast', 'atMost'], sideOf(outcome.valueIn(setting.projection), value, outcome.unit === 'month'))
  const [keys, eventIds] = [given.all('parameter'), given.all('event')]
  const areChosen = keys.length + eventIds.length > 0
  const levers = areChosen ? leversOf(setting, keys, eventIds, environment) : usualLevers(setting, effectiveEvents(setting.scenario), indicator)
  const ways = whole(findWays(setting.model, setting.scenario, effectiveEvents(setting.scenario), levers, { valueIn: outcome.valueIn, value, side }))
  environment.stdout.write(format === 'json' ? asJson(setting, outcome, value, side, ways) : `${inWords(outcome, value, side, ways, areChosen).join('\n')}\n`)
  for (const sentence of setting.notes) environment.stderr.write(`note: ${sentence}\n`)
}

function whole(search: Generator<number, Ways>): Ways {
  let step = search.next()
  while (!step.done) step = search.next()
  return step.value
}

/** Those that are named. */
function leversOf({ scenario, projection, inputs, record }: ChanceSetting, keys: readonly string[], eventIds: readonly string[], environment: Environment): readonly Lever[] {
  const events = effectiveEvents(scenario)
  return [
    ...[...new Set(keys)].map((key) => {
      checkedKey(key, scenario, environment)
      const lever = parameterLever(key, scenario, projection, inputs, record)
      if (lever === null) throw wrongInput(CLI_TEXT.noOneValue(key))
      return lever
    }),
    ...[...new Set(eventIds)].map((id) => {
      const event = events.find((one) => one.id === id)
      const lever = event && dateLever(event)
      if (event === undefined) throw wrongInput(CLI_TEXT.noEvent(id))
      if (!lever) throw wrongInput(CLI_TEXT.eventOutside(id))
      return lever
    }),
  ]
}

function shownValue(lever: Lever, value: number): string {
  return lever.kind === 'date' ? MONTHS[value]! : shownNumber(value)
}

function stepWords({ lever, value, asFar }: Step): string {
  return WAYS_TEXT.step(lever.id, shownValue(lever, lever.current), shownValue(lever, value), asFar, lever.record?.origin.code === 'scenario')
}

function inWords(outcome: FoundOutcome, goal: number, side: Side, { plain, ways, idle, leftOut }: Ways, areChosen: boolean): readonly string[] {
  const name = outcome.at === '' ? outcome.id : `${outcome.id}@${outcome.at}`
  const aim = WAYS_TEXT.aim(side, outcome.unit === 'month', shownOutcome(goal, outcome))
  const head = WAYS_TEXT.now(name, Number.isNaN(plain) ? null : shownOutcome(plain, outcome))
  if (side === 'atLeast' ? plain >= goal : plain <= goal) return [head, WAYS_TEXT.already(aim)]
  const records = new Map(ways.flatMap(({ steps }) => steps.flatMap(({ lever }) => (lever.record === null ? [] : [[originSentence(lever.record.origin), lever] as const]))))
  const names = (levers: readonly Lever[]) => levers.map(({ id }) => id).join(', ')
  return [
    head,
    ways.length === 0 ? WAYS_TEXT.none(aim) : WAYS_TEXT.head(aim),
    ...ways.map(({ steps, outcome: reached }, place) => `${place + 1}. ${steps.map(stepWords).join('; ')}: ${shownOutcome(reached, outcome)}`),
    ...[...records].map(([sentence, { id }]) => WAYS_TEXT.record(id, sentence)),
    ...(areChosen && idle.length > 0 ? [WAYS_TEXT.idle(names(idle))] : []),
    ...(leftOut.length > 0 ? [WAYS_TEXT.leftOut(names(leftOut))] : []),
  ]
}

function asJson({ model, scenario }: ChanceSetting, outcome: FoundOutcome, goal: number, side: Side, { plain, ways, idle, leftOut }: Ways): string {
  const told = (value: number) => (Number.isNaN(value) ? null : outcome.unit === 'month' ? MONTHS[value]! : value)
  const said = (lever: Lever, value: number) => (lever.kind === 'date' ? MONTHS[value]! : value)
  const answer = {
    format: 'hague-horizon/ways', version: 1,
    meta: { scenario: scenario.name, basedOn: scenario.basedOn, dataVersion: model.dataVersion, money: scenario.money },
    outcome: outcome.id, ...(outcome.at !== '' && { at: outcome.at }), unit: outcome.unit, goal: told(goal), side, now: told(plain),
    ways: ways.map(({ steps, outcome: reached, rarest }) => ({
      steps: steps.map(({ lever, value, asFar }) => ({ what: lever.id, now: said(lever, lever.current), value: said(lever, value), asFar, ...(lever.record !== null && { record: originSentence(lever.record.origin) }) })),
      result: told(reached), rarest,
    })),
    idle: idle.map(({ id }) => id), leftOut: leftOut.map(({ id }) => id),
  }
  return `${JSON.stringify(answer, null, 1)}\n`
}
