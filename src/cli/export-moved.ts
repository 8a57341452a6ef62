// `export --figure why-it-moved`: why a value of one scenario is another one than that of the other.
import { MONEY_BASES } from '../shared/domain/scenario'
import { endsInMoneyOfFirst } from '../shared/engine/attribution/changes'
import { movedDataFile } from '../shared/figures/data/data-file'
import type { PictureSetting } from '../shared/figures/picture'
import { documentOfMoved } from '../shared/figures/picture-document'
import { MOVED_ID } from '../shared/figures/picture-id'
import { renderMovedSvg } from '../shared/figures/render-figure-svg'
import { movedBetween } from '../shared/figures/why-it-moved/open-moved'
import { choiceOf, type VerbArguments } from './arguments'
import { modelOf, type Environment } from './environment'
import { askedPoint, explainPoint } from './explanation-output'
import { comparedPair } from './compared-pair'
import { standardLook } from './drawn-scenarios'
import { valueOf } from './stop'

/** Options of `export` that this figure takes. */
export const MOVED_OPTIONS = ['scenario', 'set', 'basis', 'series', 'at']

/** The picture and the table behind it, each made when it is asked for. Values set with --set go to the first scenario. */
export function exportedMoved(given: VerbArguments, environment: Environment, setting: PictureSetting) {
  const { pair: [first, second], picture, view } = comparedPair(given, setting.reference, MOVED_ID)
  const [series, at] = [given.one('series') ?? view?.series ?? given.needed('series'), given.one('at') ?? (given.one('series') === undefined ? view?.at : undefined)]
  const asked = askedPoint('--series', series, at)
  const { money } = first.scenario
  const from = { ...first.scenario, money: { ...money, basis: choiceOf('--basis', given.one('basis'), MONEY_BASES, money.basis) } }
  const model = modelOf(environment, setting.reference)
  const ends = endsInMoneyOfFirst({ scenario: from, events: [] }, { scenario: second.scenario, events: [] })
  const moved = movedBetween(model, ends, explainPoint(model, ends, asked))
  return {
    svg: () => renderMovedSvg({ ...setting, moved }),
    document: () => valueOf(documentOfMoved({ ...setting, moved }, standardLook(picture, from.money.basis))),
    data: () => movedDataFile({ ...setting, moved }),
    notes: [...first.notes, ...second.notes],
  }
}
