// What a picture carries so that it can be opened again: the scenarios that it shows, whole, each with the events that act on it,
// how they were looked at, and on which data. Nothing that does not act goes along: no notes, no events or effects that are
// switched off, no sources of the user's own, no parts of a file that this version does not use.
import { actingFrom } from '../effect-time'
import type { Distribution } from '../distribution'
import type { HorizonEvent } from '../event'
import type { Effect } from '../effect'
import { standalone } from '../make-snapshot'
import type { JsonObject } from '../parse-scenario-fields'
import type { ReferenceData } from '../reference-data'
import type { Result } from '../result'
import { effectiveEvents, type Scenario } from '../scenario'
import { parametersFile, scenarioFile } from '../scenario-file'
import { sealPicture } from './picture-text'
import type { PictureForm, PictureView } from './picture-view'
import { readPicture } from './read-picture'

/** A scenario with the events that act on it beside its own. */
export interface ActingScenario {
  readonly scenario: Scenario
  readonly events: Iterable<Pick<HorizonEvent, 'id' | 'title' | 'start' | 'effects'>>
}

export interface ShownPicture {
  /** The one that is shown, then those drawn beside it, as they are drawn: in the money of the first. */
  readonly scenarios: readonly ActingScenario[]
  readonly view: PictureView
  readonly form: PictureForm
  readonly reference: ReferenceData
  readonly appVersion: string
}

/** Day and hash of the data, as documents name them. */
export function dataVersionOf({ version }: Pick<ReferenceData, 'version'>): string {
  return `${version.date} ${version.hash}`
}

/**
 * The text that a picture of this content carries. It is read back before it is given away: what could not be opened is never
 * saved. Faults: `picture.noRoom`, those of `readPicture`.
 */
export function pictureText({ scenarios, view, form, reference, appVersion }: ShownPicture): Result<string> {
  const shipped = new Set(reference.sources.map(({ id }) => id))
  const text = sealPicture({
    dataVersion: dataVersionOf(reference),
    appVersion,
    scenarios: scenarios.map((one) => actingFile(one, shipped)),
    view,
    form,
  })
  if (!text.ok) return text
  const read = readPicture(text.value, '', reference)
  return read.ok ? text : read
}

function actingFile({ scenario, events }: ActingScenario, shipped: ReadonlySet<string>): JsonObject {
  const { kept: _kept, events: own = [], ...said } = scenario
  const acting = <T extends Pick<HorizonEvent, 'start' | 'effects'>>(of: Iterable<T>): T[] =>
    [...of].flatMap((event) => {
      const effects = (event.effects ?? []).flatMap((effect) => (effect.enabled ? [withoutWords(effect, shipped)] : []))
      return effects.length === 0 || actingFrom(event.start) === null ? [] : [{ ...event, effects }]
    })
  // An event of the preset that is idle here must stay so: told by its id alone.
  const inherited = new Set(effectiveEvents({ basedOn: scenario.basedOn }).map(({ id }) => id))
  const kept = own.flatMap((event) => acting([event])[0] ?? (inherited.has(event.id) ? { id: event.id, title: event.id, start: event.start, effects: [] } : []))
  const alone = standalone({ ...said, note: '', events: kept }, acting(events))
  // Lines of production stay among the parameters: the order of these is that of the series.
  return { ...scenarioFile(alone), production: undefined, parameters: parametersFile(alone.parameters, spreadsOf(alone.distributions, shipped)) }
}

/** How sure values are, without the user's reasons. */
function spreadsOf(distributions: Scenario['distributions'] = {}, shipped: ReadonlySet<string>): NonNullable<Scenario['distributions']> {
  return Object.fromEntries(Object.entries(distributions).map(([key, distribution]) => [key, withoutWords(distribution, shipped)]))
}

/** The user's reasons stay at home, a source that everyone has is named. */
function withoutWords<T extends Effect | Distribution>(told: T, shipped: ReadonlySet<string>): T {
  const { note: _note, source, ...rest } = told
  return { ...rest, ...(source !== undefined && shipped.has(source) && { source }) } as T
}
