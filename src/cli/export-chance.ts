// What draws say of a scenario, for a figure about what is not sure: made here and now, as its options, its picture or the window
// have it.
import { DRAWS, GROWTH_CORRELATION, STANDARD_DRAWS } from '../shared/domain/draw-request'
import type { PictureDraws } from '../shared/domain/picture/picture-view'
import { answering, hitRate, type ChanceAnswer, type ChanceQuestion } from '../shared/engine/chance/answer'
import type { FigureId, ShownChance } from '../shared/figures/figure'
import { fansOf } from '../shared/figures/figure-table'
import { withChance, type PictureOptions } from '../shared/figures/picture'
import type { VerbArguments } from './arguments'
import { drawsOf, recordOf } from './chance-setting'
import type { Environment } from './environment'

/** The picture of a figure with its draws. `before`: how a picture made them that is drawn again. */
export function pictureByChance(id: FigureId, environment: Environment, given: VerbArguments, picture: PictureOptions, before: PictureDraws | undefined): PictureOptions {
  const chance = drawnChance([id], environment, given, picture, before)
  return withChance({ ...picture, scenario: { ...picture.scenario, seed: chance.seed } }, chance)
}

/** What draws say of the scenario, of what the figures look at. */
export function drawnChance(figures: readonly FigureId[], environment: Environment, given: VerbArguments, { scenario: asRead, options }: Pick<PictureOptions, 'scenario' | 'options'>, before: PictureDraws | undefined): ShownChance {
  const { model, record } = recordOf(environment)
  const { growthCorrelation = before?.growthCorrelation ?? GROWTH_CORRELATION, draws, seed } = drawsOf(given, before?.draws ?? STANDARD_DRAWS, asRead.seed, DRAWS)
  const scenario = { ...asRead, seed }
  const { focus, basis, category = 'mbt' } = options
  const fans = fansOf(figures)
  const question: ChanceQuestion = { scenario, events: [], draws, seed, growthCorrelation, focus, kind: basis === 'share' ? 'coreShare' : 'core', category, ...(before?.about !== undefined && { about: before.about }), ...(fans.length > 0 && { fans }) }
  let last: (() => ChanceAnswer) | null = null
  for (const answer of answering(model, record, question)) last = answer
  return { answer: last!(), isCurrent: true, draws, seed, growthCorrelation, about: before?.about, hitRate: hitRate(model, record) }
}
