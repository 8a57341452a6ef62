// What a picture of the figure table carries: from what it is drawn with to the text that brings it back.
import type { DayNumber } from '../domain/calendar'
import { ALL_PARTS } from '../domain/picture-content'
import { pictureText, type ActingScenario } from '../domain/picture/picture-document'
import type { Result } from '../domain/result'
import { effectiveEvents, type Scenario } from '../domain/scenario'
import type { Projection } from '../engine/projection'
import type { FigureId } from './figure'
import type { PictureOptions } from './picture'

/** `window`: the days in view. Faults: those of `pictureText`. */
export function documentOf(figure: FigureId, picture: PictureOptions, window: { readonly from: DayNumber; readonly to: DayNumber } | undefined): Result<string> {
  const { options, width, height, theme, title, subtitle, time, parts = ALL_PARTS, reference, appVersion } = picture
  const { basis, baskets, picks, everyAlly = false, focus, category = 'mbt', producer, chance } = options
  return pictureText({
    scenarios: [acting(picture.scenario, picture.projection), ...(picture.compared ?? []).map((scenario, place) => acting(scenario, options.compared![place]!.projection))],
    view: { figure, basis, baskets, picks, everyAlly, focus, category, ...(producer !== undefined && { producer }), ...(chance && { chance: { draws: chance.draws, growthCorrelation: chance.growthCorrelation } }), ...(window && { window }) },
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
