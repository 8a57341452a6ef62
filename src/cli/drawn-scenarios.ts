// The scenarios that `export` draws, and what of them: as its options say, else as the first picture among them shows it.
import { isPictureFile } from '../main/platform/picture-container'
import { PRODUCERS, PRODUCTION_CATEGORIES } from '../shared/domain/production-categories'
import type { ReadPicture } from '../shared/domain/picture/read-picture'
import type { ReferenceData } from '../shared/domain/reference-data'
import { DEFAULT_PRESET, MONEY_BASES, type OwnFormula, type Scenario, type MoneyBasis } from '../shared/domain/scenario'
import { project } from '../shared/engine/project'
import type { SpendingModel } from '../shared/engine/prepare-model'
import type { Projection } from '../shared/engine/projection'
import { MOST_SCENARIOS } from '../shared/figures/compare/scenarios'
import type { PictureId } from '../shared/figures/picture-id'
import type { PictureOptions } from '../shared/figures/picture'
import type { LookedAt } from '../shared/figures/picture-document'
import { comparedScenario, purchasingPowerOf } from '../shared/figures/scenario-words'
import { projectionSource } from '../shared/formula/formula-source'
import { answerFormulas, prepareFormulas } from '../shared/formula/scenario-formulas'
import { withFormulas } from '../shared/formula/with-formulas'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, type VerbArguments } from './arguments'
import { scenarioArguments, type ArgumentScenario } from './scenario-argument'
import { valueOf, wrongInput, wrongUse } from './stop'

/** Options that say which scenarios are drawn and what of them. */
export const SCENARIO_OPTIONS = ['scenario', 'set', 'actors', 'focus', 'basis', 'category', 'producer', 'formula'] as const
const DEFAULT_ACTORS = ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL']
const DEFAULT_FOCUS = 'EUROPE_CANADA'

/** How figures are looked at where nothing is said; a picture says it. */
export function standardLook(picture: ReadPicture | undefined, basis: MoneyBasis): LookedAt {
  if (picture === undefined) return { basis, baskets: 'coreAndTotal', picks: DEFAULT_ACTORS, everyAlly: true, focus: DEFAULT_FOCUS, category: 'mbt' }
  const { figure: _figure, timeline: _timeline, comparison: _comparison, ...look } = picture.view
  return { ...look, basis }
}

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
export function drawnScenarios(model: SpendingModel, [first, ...others]: NamedScenarios, given: VerbArguments, id: PictureId) {
  const view = first.picture?.view
  const asked = given.one('basis')
  const basis = choiceOf('--basis', asked, MONEY_BASES, view?.basis ?? 'share')
  const money = asked === undefined ? first.scenario.money : { ...first.scenario.money, basis }
  const scenario = { ...first.scenario, money }
  const formula = drawnFormula(scenario, given.one('formula'), view?.formula, id)
  const projection = withFormula(project(model, scenario), scenario, formula, false)
  const actors = given.one('actors')?.split(',').map((id) => id.trim())
  const picks = actors ?? view?.picks ?? DEFAULT_ACTORS
  const focus = given.one('focus') ?? view?.focus ?? (picks.includes(DEFAULT_FOCUS) ? DEFAULT_FOCUS : picks[0]!)
  for (const id of [...picks, focus]) if (!projection.actors.has(id)) throw wrongInput(CLI_TEXT.noActor(id))
  const beside = others.map((other): Scenario => ({ ...other.scenario, money }))
  const compared = beside.map((other) => comparedScenario(other, withFormula(project(model, other), scenario, formula, true)))
  const russiaPurchasingPower = purchasingPowerOf(scenario)
  const everyAlly = actors === undefined && (view?.everyAlly ?? true)
  const category = choiceOf('--category', given.one('category'), PRODUCTION_CATEGORIES, view?.category ?? 'mbt')
  const producer = given.one('producer') ?? view?.producer
  if (producer !== undefined && !PRODUCERS.some((id) => id === producer) && !(projection.production?.producers(category) ?? []).includes(producer)) throw wrongInput(CLI_TEXT.noProducer(producer, category, PRODUCERS.join(', ')))
  const options = { picks, everyAlly, focus, basis, baskets: view?.baskets ?? ('coreAndTotal' as const), category, producer, formula, compared, russiaPurchasingPower } satisfies PictureOptions['options']
  return { scenario, projection, options, compared: beside }
}

/** The formula that is asked for, else that of the picture, else the first; undefined where the figure draws none. */
function drawnFormula({ name: scenario, formulas = [] }: Scenario, asked: string | undefined, before: string | undefined, id: PictureId): OwnFormula | undefined {
  if (id !== 'own-formula') {
    if (asked !== undefined) throw wrongUse(CLI_TEXT.notForFigure('--formula', id))
    return undefined
  }
  const found = asked === undefined ? (formulas.find(({ name }) => name === before) ?? formulas[0]) : formulas.find(({ name }) => name === asked)
  if (found === undefined) throw wrongInput(asked === undefined ? CLI_TEXT.noFormulaToDraw(scenario) : CLI_TEXT.noFormula(asked, scenario))
  return found
}

/** A formula means the same in all scenarios: the text of `from`, over each projection. One that lacks what it names has no line. */
function withFormula(projection: Projection, { formulas = [] }: Scenario, formula: OwnFormula | undefined, mayLack: boolean): Projection {
  if (formula === undefined) return projection
  const source = projectionSource(projection)
  const wanted = answerFormulas(prepareFormulas(formulas, source.has), source)[formulas.indexOf(formula)]!
  return withFormulas(projection, mayLack && !wanted.ok ? [] : [valueOf(wanted)])
}
