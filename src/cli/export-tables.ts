// `export --figure variance` and `--figure what-differs`: the values of a series in two scenarios, and everything that differs.
import { MONEY_BASES } from '../shared/domain/scenario'
import { fault } from '../shared/domain/fault'
import { endsInMoneyOfFirst } from '../shared/engine/attribution/changes'
import { project } from '../shared/engine/project'
import type { HeldPair } from '../shared/figures/compare/held-pair'
import { differsDataFile, varianceDataFile } from '../shared/figures/data/data-file'
import type { PictureSetting } from '../shared/figures/picture'
import { documentOfDiffers, documentOfVariance } from '../shared/figures/picture-document'
import { DIFFERS_ID, VARIANCE_ID } from '../shared/figures/picture-id'
import { renderDiffersSvg, renderVarianceSvg } from '../shared/figures/render-figure-svg'
import { faultSentence } from '../shared/text/faults'
import { choiceOf, type VerbArguments } from './arguments'
import { withAskedFormulas } from './asked-formulas'
import { comparedPair, type ComparedPair } from './compared-pair'
import { standardLook } from './drawn-scenarios'
import { modelOf, type Environment } from './environment'
import { valueOf, wrongInput } from './stop'

/** Options of `export` that these figures take. */
export const DIFFERS_OPTIONS = ['scenario', 'set', 'basis']
export const VARIANCE_OPTIONS = [...DIFFERS_OPTIONS, 'series', 'counted']

const COUNTED = ['by-year', 'added-up'] as const

/** The table as a picture and as a file, each made when it is asked for. */
export function exportedVariance(given: VerbArguments, environment: Environment, setting: PictureSetting) {
  const named = comparedPair(given, setting.reference, VARIANCE_ID)
  const { view, picture } = named
  const seriesId = given.one('series') ?? view?.series ?? given.needed('series')
  const counted = choiceOf('--counted', given.one('counted'), COUNTED, view?.addedUp === true ? 'added-up' : 'by-year')
  const plain = heldPair(named, given, environment, setting)
  const { projections, notes } = withAskedFormulas(plain.scenarios, plain.projections, (name) => name === seriesId)
  const pair = { ...plain, projections }
  if (!pair.projections.some(({ series }) => series.has(seriesId))) throw wrongInput(faultSentence(fault('series.unknown', { series: seriesId })))
  const options = { ...setting, question: { pair, seriesId, addedUp: counted === 'added-up' } }
  return {
    svg: () => renderVarianceSvg(options),
    data: () => varianceDataFile(options),
    document: () => valueOf(documentOfVariance(options, standardLook(picture, pair.scenarios[0].money.basis))),
    notes: [...named.pair.flatMap((one) => one.notes), ...notes],
  }
}

/** The list as a picture and as a file, each made when it is asked for. */
export function exportedDiffers(given: VerbArguments, environment: Environment, setting: PictureSetting) {
  const named = comparedPair(given, setting.reference, DIFFERS_ID)
  const pair = heldPair(named, given, environment, setting)
  const options = { ...setting, pair, model: modelOf(environment, setting.reference) }
  return {
    svg: () => renderDiffersSvg(options),
    data: () => differsDataFile(options),
    document: () => valueOf(documentOfDiffers(options, standardLook(named.picture, pair.scenarios[0].money.basis))),
    notes: named.pair.flatMap(({ notes }) => notes),
  }
}

/** Both in the money of the first. */
function heldPair({ pair: [first, second] }: ComparedPair, given: VerbArguments, environment: Environment, setting: PictureSetting): HeldPair {
  const { money } = first.scenario
  const from = { ...first.scenario, money: { ...money, basis: choiceOf('--basis', given.one('basis'), MONEY_BASES, money.basis) } }
  const [a, b] = endsInMoneyOfFirst({ scenario: from, events: [] }, { scenario: second.scenario, events: [] })
  const model = modelOf(environment, setting.reference)
  return { scenarios: [a.scenario, b.scenario], projections: [project(model, a.scenario), project(model, b.scenario)] }
}
