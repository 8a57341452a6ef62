// What draws say of a scenario, for a figure about what is not sure: made here and now, as its options, its picture or the window
// have it.
import { DRAWS, GROWTH_CORRELATION, STANDARD_DRAWS, STANDING } from '../shared/domain/draw-request'
import type { PictureDraws } from '../shared/domain/picture/picture-view'
import { answering, HINDCAST_DRAWS, hitRateOf, type ChanceAnswer, type ChanceQuestion } from '../shared/engine/chance/answer'
import { hindcast } from '../shared/engine/chance/hindcast'
import { findInScenario } from '../shared/formula/formula-outcome'
import type { FigureId, ShownChance } from '../shared/figures/figure'
import { fansOf, FIGURES } from '../shared/figures/figure-table'
import { withChance, type PictureOptions } from '../shared/figures/picture'
import type { VerbArguments } from './arguments'
import { DRAW_OPTIONS, drawsOf, recordOf, wholeOf } from './chance-setting'
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
  if (figures.some(isDrawn)) for (const answer of answering(model, record, question, findInScenario)) last = answer
  // The same whatever the scenario, and made as the window makes it.
  const past = hindcast(model, record, HINDCAST_DRAWS)
  return { answer: last?.() ?? null, isCurrent: true, draws, seed, growthCorrelation, about: before?.about, standing: standingOf(given, before), hitRate: hitRateOf(past), record: past }
}

/** The figure that stands in a year. Its bands are those of the hindcast, however the scenario is drawn. */
export const TRACK_RECORD_ID: FigureId = 'track-record'

/** Whether what it shows hangs on how draws are made. */
function isDrawn(id: FigureId): boolean {
  return FIGURES[id].ofChance && id !== TRACK_RECORD_ID
}

/** An option about draws, or the standing year, that is given and that none of the figures follows: it would be believed, and do nothing. */
export function idleOption(given: VerbArguments, figures: readonly FigureId[]): string | undefined {
  const idle = [...(figures.some(isDrawn) ? [] : DRAW_OPTIONS), ...(figures.includes(TRACK_RECORD_ID) ? [] : ['standing'])]
  return idle.find((option) => given.one(option) !== undefined)
}

function standingOf(given: VerbArguments, before: PictureDraws | undefined): number | undefined {
  return given.one('standing') === undefined ? before?.standing : wholeOf(given, 'standing', ...STANDING, STANDING[0])
}
