// What a picture carries: from what it is drawn with to the text that brings it back.
import type { DayNumber } from '../domain/calendar'
import { NO_FILTER } from '../domain/event-filter'
import { ALL_PARTS } from '../domain/picture-content'
import { pictureText, type ActingScenario } from '../domain/picture/picture-document'
import type { ComparisonView, PictureForm, PictureView } from '../domain/picture/picture-view'
import type { Result } from '../domain/result'
import { effectiveEvents, type Scenario } from '../domain/scenario'
import type { Projection } from '../engine/projection'
import type { HeldPair } from './compare/held-pair'
import type { FigureId, FigureOptions } from './figure'
import type { PictureOptions, PictureSetting } from './picture'
import { DIFFERS_ID, MOVED_ID, TIMELINE_ID, VARIANCE_ID } from './picture-id'
import type { TimelinePictureOptions } from './timeline-figure/timeline-picture'
import type { VariancePictureOptions } from './variance/variance-picture'
import type { DiffersPictureOptions } from './what-differs/differs-picture'
import type { MovedPictureOptions } from './why-it-moved/moved-picture'

/** Days in view, both included. */
export interface DaysInView {
  readonly from: DayNumber
  readonly to: DayNumber
}

/** How figures are looked at beside a picture that is none of the figure table. */
export type LookedAt = Omit<PictureView, 'figure' | 'timeline' | 'comparison'>

/** The scenario that is shown first, then those beside it, each with its projection. */
export type ShownScenarios = readonly (readonly [Scenario, Projection])[]

/** A picture of the figure table. `window`: the days in view. Faults: those of `pictureText`. */
export function documentOf(figure: FigureId, picture: PictureOptions, window: DaysInView | undefined): Result<string> {
  const { options, time } = picture
  const scenarios: ShownScenarios = [[picture.scenario, picture.projection], ...(picture.compared ?? []).map((scenario, place) => [scenario, options.compared![place]!.projection] as const)]
  return textOf(picture, scenarios, { ...lookOf(options), figure, ...(window && { window }) }, time)
}

/** The timeline with the scenarios that are looked at beside it. Faults: those of `pictureText`. */
export function documentOfTimeline(picture: TimelinePictureOptions, scenarios: ShownScenarios, look: LookedAt): Result<string> {
  const { from, to, lanesBy, laneOrder = [], hiddenLanes = [], foldedLanes = [], filter = NO_FILTER } = picture.options
  return textOf(picture, scenarios, { ...look, figure: TIMELINE_ID, timeline: { from, to, lanesBy, laneOrder, hiddenLanes, foldedLanes, filter } })
}

/** Why a value moved: the second scenario is the one that is shown. Faults: those of `pictureText`. */
export function documentOfMoved(picture: MovedPictureOptions, look: LookedAt): Result<string> {
  const { scenarios, projections, explanation } = picture.moved
  const { seriesId, grid, place } = explanation
  return comparisonDocument(picture, MOVED_ID, { scenarios, projections }, look, { series: seriesId, at: String(projections[0][grid][place]) })
}

/** Values of a series in two scenarios: B is the one that is shown. Faults: those of `pictureText`. */
export function documentOfVariance(picture: VariancePictureOptions, look: LookedAt): Result<string> {
  const { pair, seriesId, addedUp } = picture.question
  return comparisonDocument(picture, VARIANCE_ID, pair, look, { series: seriesId, addedUp })
}

/** What differs between two scenarios: B is the one that is shown. Faults: those of `pictureText`. */
export function documentOfDiffers(picture: DiffersPictureOptions, look: LookedAt): Result<string> {
  return comparisonDocument(picture, DIFFERS_ID, picture.pair, look, {})
}

/** From the first to the second, which is the one that is shown. */
function comparisonDocument(setting: PictureSetting, figure: string, { scenarios: [from, to], projections: [before, after] }: HeldPair, look: LookedAt, comparison: ComparisonView): Result<string> {
  return textOf(setting, [[to, after], [from, before]], { ...look, figure, comparison })
}

/** How figures are looked at, from their options. */
export function lookOf({ basis, baskets, picks, everyAlly = false, focus, category = 'mbt', producer, formula, chance }: Omit<FigureOptions, 'scenarioName' | 'targets'>): LookedAt {
  return { basis, baskets, picks, everyAlly, focus, category, ...(producer !== undefined && { producer }), ...(formula && { formula: formula.name }), ...(chance && { chance: { draws: chance.draws, growthCorrelation: chance.growthCorrelation, ...(chance.about !== undefined && { about: chance.about }), ...(chance.standing !== undefined && { standing: chance.standing }) } }) }
}

function textOf(setting: PictureSetting, scenarios: ShownScenarios, view: PictureView, time?: PictureForm['time']): Result<string> {
  const { width, height, theme, title, subtitle, parts = ALL_PARTS, reference, appVersion } = setting
  return pictureText({
    scenarios: scenarios.map(([scenario, projection]) => acting(scenario, projection)),
    view,
    form: { width, height, theme, ...(title !== undefined && { title }), ...(subtitle !== undefined && { subtitle }), parts, ...(time && { time }) },
    reference,
    appVersion,
  })
}

/** The events that the projection was made with, beside the scenario's own. */
function acting(scenario: Scenario, projection: Projection): ActingScenario {
  const own = new Set<unknown>(effectiveEvents(scenario))
  return { scenario, events: projection.acting.filter((event) => !own.has(event)) }
}
