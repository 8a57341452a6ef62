// The scenarios that `export` draws, and what of them: as its options say, else as the first picture among them shows it.
import { isPictureFile } from '../main/platform/picture-container'
import { PRODUCERS, PRODUCTION_CATEGORIES } from '../shared/domain/production-categories'
import type { ReferenceData } from '../shared/domain/reference-data'
import { DEFAULT_PRESET, MONEY_BASES, type Scenario } from '../shared/domain/scenario'
import { project } from '../shared/engine/project'
import type { SpendingModel } from '../shared/engine/prepare-model'
import { MOST_SCENARIOS } from '../shared/figures/compare/scenarios'
import type { PictureOptions } from '../shared/figures/picture'
import { comparedScenario, purchasingPowerOf } from '../shared/figures/scenario-words'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, type VerbArguments } from './arguments'
import { scenarioArguments, type ArgumentScenario } from './scenario-argument'
import { wrongInput, wrongUse } from './stop'

/** Options that say which scenarios are drawn and what of them. */
export const SCENARIO_OPTIONS = ['scenario', 'set', 'actors', 'focus', 'basis', 'category', 'producer'] as const
const DEFAULT_ACTORS = ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL']
const DEFAULT_FOCUS = 'EUROPE_CANADA'

export type NamedScenarios = readonly [ArgumentScenario, ...ArgumentScenario[]]

/** Whether a picture is among what is named: it says what the options leave open. */
export function namesPicture(given: VerbArguments): boolean {
  return given.all('scenario').some(isPictureFile)
}

/** The scenarios that are asked for; a picture stands for those that it shows. Values set with --set go to the first. */
export function namedScenarios(reference: ReferenceData, given: VerbArguments): NamedScenarios {
  const names = given.all('scenario')
  const scenarios = scenarioArguments(reference, names.length === 0 ? [DEFAULT_PRESET] : names, given.all('set'), 'all')
  if (scenarios.length > MOST_SCENARIOS) throw wrongUse(CLI_TEXT.mostScenarios(MOST_SCENARIOS))
  return scenarios as NamedScenarios
}

/**
 * The scenarios as figures take them, counted in the first one's money. Figures show shares of GDP unless --basis asks for money,
 * or the picture showed some.
 */
export function drawnScenarios(model: SpendingModel, [first, ...others]: NamedScenarios, given: VerbArguments) {
  const view = first.picture?.view
  const asked = given.one('basis')
  const basis = choiceOf('--basis', asked, MONEY_BASES, view?.basis ?? 'share')
  const money = asked === undefined ? first.scenario.money : { ...first.scenario.money, basis }
  const scenario = { ...first.scenario, money }
  const projection = project(model, scenario)
  const actors = given.one('actors')?.split(',').map((id) => id.trim())
  const picks = actors ?? view?.picks ?? DEFAULT_ACTORS
  const focus = given.one('focus') ?? view?.focus ?? (picks.includes(DEFAULT_FOCUS) ? DEFAULT_FOCUS : picks[0]!)
  for (const id of [...picks, focus]) if (!projection.actors.has(id)) throw wrongInput(CLI_TEXT.noActor(id))
  const beside = others.map((other): Scenario => ({ ...other.scenario, money }))
  const compared = beside.map((other) => comparedScenario(other, project(model, other)))
  const russiaPurchasingPower = purchasingPowerOf(scenario)
  const everyAlly = actors === undefined && (view?.everyAlly ?? true)
  const category = choiceOf('--category', given.one('category'), PRODUCTION_CATEGORIES, view?.category ?? 'mbt')
  const producer = given.one('producer') ?? view?.producer
  if (producer !== undefined && !PRODUCERS.some((id) => id === producer) && !(projection.production?.producers(category) ?? []).includes(producer)) throw wrongInput(CLI_TEXT.noProducer(producer, category, PRODUCERS.join(', ')))
  const options = { picks, everyAlly, focus, basis, baskets: view?.baskets ?? ('coreAndTotal' as const), category, producer, compared, russiaPurchasingPower } satisfies PictureOptions['options']
  return { scenario, projection, options, compared: beside }
}
