// The numbers behind a picture as files: the table as CSV, and beside it what nobody can tell from the table alone. Owns
// the form of that description.
import { actorNames } from '../../domain/actor-names'
import { fuzzyDateOf } from '../../domain/fuzzy-date'
import { parseParameterKey } from '../../domain/parameter-key'
import { parameterRow } from '../../domain/parameter-table'
import type { Source } from '../../domain/reference-data'
import { isPresetId, type Scenario } from '../../domain/scenario'
import { PRESET_NAMES } from '../../text/figures'
import { UNIT_TEXT } from '../../text/parameters'
import { producerName } from '../../text/production'
import { dayOf } from '../../timeline/key-dates'
import type { DataTable, FigureId } from '../figure'
import { FIGURES } from '../figure-table'
import { allSources, figureSources } from '../frame/figure-sources'
import { pictureFigureOptions, pictureSubtitles, type PictureOptions, type PictureSetting } from '../picture'
import { DIFFERS_ID, MOVED_ID, TIMELINE_ID, VARIANCE_ID, type PictureId } from '../picture-id'
import { scenarioWordings, valueBefore, type NamedEvents } from '../scenario-words'
import { buildTimeline } from '../timeline-figure/state'
import type { TimelinePictureOptions } from '../timeline-figure/timeline-picture'
import { timelineTable, timelineWords } from '../timeline-figure/words'
import { openVariance } from '../variance/open-variance'
import type { VariancePictureOptions } from '../variance/variance-picture'
import { openDiffers, type DiffersPictureOptions } from '../what-differs/differs-picture'
import { namesOfPair } from '../compare/held-pair'
import type { MovedPictureOptions } from '../why-it-moved/moved-picture'
import { namesIn, openMoved } from '../why-it-moved/open-moved'
import { tableCsv } from './csv'

const FORMAT = 'hague-horizon-figure-data'
const VERSION = 1

export interface DataFile {
  readonly table: DataTable
  readonly csv: string
  /** JSON text. */
  readonly meta: string
}

/** A figure's table with its description: the scenarios, what differs from their presets, the sources of what is drawn. */
export function figureDataFile(id: FigureId, picture: PictureOptions): DataFile {
  const options = pictureFigureOptions(picture)
  const figure = FIGURES[id].open(picture.projection, options)
  const words = figure.words()
  const nameOf = (actor: string) => picture.projection.actors.get(actor)?.name ?? actorNames(picture.reference).get(actor) ?? producerName(actor)
  const others = (options.compared ?? []).flatMap(({ name }, place) => (picture.compared?.[place] === undefined ? [] : [{ ...picture.compared[place], name }]))
  const { picks, everyAlly, focus, basis, baskets, category, producer, chance } = options
  return dataFile(id, picture, figure.table(), {
    title: picture.title ?? words.headline,
    subtitle: pictureSubtitles(words, picture.subtitle, undefined)[0],
    options: { picks, everyAlly, focus, basis, baskets, category, producer, money: picture.scenario.money, ...(chance && { draws: chance.draws, seed: chance.seed, growthCorrelation: chance.growthCorrelation, ...(chance.about !== undefined && { about: chance.about }), ...(chance.standing !== undefined && { standing: chance.standing }), ...(chance.hitRate && { hitRate: chance.hitRate }) }) },
    scenarios: [{ ...picture.scenario, name: options.scenarioName }, ...others].map((scenario) => describeScenario(scenario, nameOf, words.productionSources !== undefined, picture.events)),
    eventsThatAct: picture.projection.acting.map(({ id: event, title, start }) => ({ id: event, title, start })),
    sources: allSources(figureSources(words, picture.reference, options)),
  })
}

/** The table of why a value moved, with its description. */
export function movedDataFile(picture: MovedPictureOptions): DataFile {
  const { moved, reference } = picture
  const figure = openMoved(moved, reference)
  const words = figure.words()
  const nameOf = namesIn(reference, moved.scenarios)
  const { seriesId, grid, place } = moved.explanation
  return dataFile(MOVED_ID, picture, figure.table(), {
    title: picture.title ?? words.headline,
    subtitle: picture.subtitle ?? words.subtitle,
    options: { series: seriesId, at: moved.projections[0][grid][place], money: moved.scenarios[0].money },
    scenarios: moved.scenarios.map((scenario) => describeScenario(scenario, nameOf, words.productionSources !== undefined, picture.events)),
    sources: allSources(figureSources(words, reference, { picks: [] })),
  })
}

/** The values of a series in two scenarios, with their description. */
export function varianceDataFile(picture: VariancePictureOptions): DataFile {
  const { question: { pair, seriesId, addedUp }, reference } = picture
  const figure = openVariance(picture.question, reference)
  const words = figure.words()
  return dataFile(VARIANCE_ID, picture, figure.table(), {
    title: picture.title ?? words.headline,
    subtitle: picture.subtitle ?? words.subtitle,
    options: { series: seriesId, counted: addedUp ? 'added-up' : 'by-year', money: pair.scenarios[0].money, notes: words.readAs },
    scenarios: pair.scenarios.map((scenario) => describeScenario(scenario, namesOfPair(reference, pair), words.productionSources !== undefined, picture.events)),
    sources: allSources(figureSources(words, reference, { picks: [] })),
  })
}

/** What differs between two scenarios, with its description. */
export function differsDataFile(picture: DiffersPictureOptions): DataFile {
  const { pair, reference } = picture
  const figure = openDiffers(picture)
  const words = figure.words()
  return dataFile(DIFFERS_ID, picture, figure.table(), {
    title: picture.title ?? words.headline,
    subtitle: picture.subtitle ?? words.subtitle,
    options: {},
    scenarios: pair.scenarios.map((scenario) => describeScenario(scenario, namesOfPair(reference, pair), false, picture.events)),
    sources: [],
  })
}

/** The timeline's table with its description. */
export function timelineDataFile(picture: TimelinePictureOptions): DataFile {
  const model = buildTimeline(picture.options)
  const words = timelineWords(model, dayOf(picture.madeOn))
  const named = new Set(model.events.flatMap(({ sources }) => sources))
  return dataFile(TIMELINE_ID, picture, timelineTable(model), {
    title: picture.title ?? words.headline,
    subtitle: picture.subtitle ?? words.subtitle,
    options: { from: fuzzyDateOf(model.from, 'day'), to: fuzzyDateOf(model.to, 'day'), lanes: model.lanesBy },
    sources: picture.reference.sources.filter(({ id }) => named.has(id)),
  })
}

interface Described {
  readonly title: string
  readonly subtitle: string
  readonly options: Readonly<Record<string, unknown>>
  readonly scenarios?: readonly object[]
  readonly eventsThatAct?: readonly object[]
  readonly sources: readonly Source[]
}

function dataFile(figure: PictureId, { reference, mark, madeOn, appVersion }: PictureSetting, table: DataTable, { sources, ...described }: Described): DataFile {
  const meta = {
    format: FORMAT,
    formatVersion: VERSION,
    figure,
    ...(mark?.trim() && { handlingMark: mark.trim() }),
    ...described,
    columns: table.columns.map(({ label, unit }) => ({ label, unit: unit === '' ? null : unit })),
    rows: table.rows.length,
    data: { version: reference.version.hash, date: reference.version.date },
    sources: sources.map(({ id, publisher, title, date, url }) => ({ id, publisher, title, date, url })),
    app: { name: 'Hague Horizon', version: appVersion },
    madeOn,
  }
  return { table, csv: tableCsv(table), meta: `${JSON.stringify(meta, null, 2)}\n` }
}

/** A scenario as it differs from its preset, value by value and in words. */
function describeScenario(scenario: Scenario, nameOf: (actor: string) => string, ofProduction: boolean, events: NamedEvents | undefined): object {
  const { name, basedOn, parameters, distributions = {}, actors, groups } = scenario
  return {
    name,
    basedOn: isPresetId(basedOn) ? { preset: basedOn, name: PRESET_NAMES[basedOn] } : { preset: basedOn },
    changed: Object.entries(parameters).map(([key, value]) => ({ parameter: key, value, before: valueBefore(scenario, key), unit: unitOf(key), ...(Object.hasOwn(distributions, key) && { distribution: distributions[key] }) })),
    ...(actors.length > 0 && { ownCountries: actors.map((actor) => actor.name) }),
    ...(groups.length > 0 && { ownGroups: groups.map((group) => group.name) }),
    inWords: scenarioWordings(scenario, nameOf, ofProduction, false, events)[0] ?? '',
  }
}

function unitOf(key: string): string | null {
  const parts = parseParameterKey(key)
  if (!parts.ok) return null
  return UNIT_TEXT[parameterRow(parts.value.id).unit] || null
}
