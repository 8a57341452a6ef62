// What stands under an exported figure: scenario, how to read it, sources, and the footer. Owns the wording's parts and
// their shorter forms, not their places.
import type { FuzzyDate } from '../../domain/fuzzy-date'
import { ALL_PARTS, type PictureParts } from '../../domain/picture-content'
import type { ReferenceData, Source } from '../../domain/reference-data'
import type { Scenario } from '../../domain/scenario'
import type { Projection } from '../../engine/projection'
import { datesInWords, formatLongFuzzyDate } from '../../text/dates'
import { producerName } from '../../text/production'
import { FRAME_WORDS } from '../../text/figures'
import { isComparison, scenarioLook, type ScenarioLook } from '../compare/scenarios'
import type { FigureOptions, FigureWords } from '../figure'
import { scenarioWordings, type NamedEvents } from '../scenario-words'
import { figureSources } from './figure-sources'

/** More events than this are counted. */
const LISTED_EVENTS = 4

export interface Note {
  /** Empty where it goes on with the note above it. */
  readonly head: string
  /** The scenario of whom it speaks, where several are drawn: its mark stands before the words. */
  readonly look?: ScenarioLook
  /** The same note, longest first; the frame takes the longest that leaves the chart enough room. */
  readonly wordings: readonly string[]
}

export interface FrameNotes {
  readonly notes: readonly Note[]
  /** The footer, longest first. */
  readonly footers: readonly string[]
}

export interface NoteFacts {
  readonly projection: Projection
  readonly scenario: Scenario
  readonly reference: ReferenceData
  readonly options: Pick<FigureOptions, 'scenarioName' | 'picks' | 'compared'>
  /** Events of the workspace that scenarios have in their own way. */
  readonly events?: NamedEvents | undefined
  /** The scenarios of `options.compared`, in their order. */
  readonly compared?: readonly Scenario[] | undefined
  /** Day on which the picture is made, ISO 8601: the caller's clock. */
  readonly madeOn: string
  readonly appVersion: string
  /** Absent: all of them. */
  readonly parts?: PictureParts | undefined
}

/** The notes of a figure. */
export function frameNotes(words: FigureWords, facts: NoteFacts): FrameNotes {
  const { projection, reference, madeOn, appVersion, parts = ALL_PARTS } = facts
  const projections = [projection, ...(facts.options.compared ?? []).map((other) => other.projection)]
  const nameOf = (id: string) => projections.find(({ actors }) => actors.has(id))?.actors.get(id)?.name ?? producerName(id)
  const readAs = words.readAs.map((_, dropped) => words.readAs.slice(0, words.readAs.length - dropped).join(' '))
  return {
    notes: [
      ...(isComparison(facts.options) ? scenarioNotes(words, facts, nameOf) : [{ head: FRAME_WORDS.scenario, wordings: oneScenario(facts, words, nameOf) }]),
      ...(parts.legend && readAs.length > 0 ? [{ head: FRAME_WORDS.readAs, wordings: readAs }] : []),
      ...(parts.sources ? [{ head: FRAME_WORDS.sources, wordings: sourceWordings(words, facts) }] : []),
    ],
    footers: FRAME_WORDS.footers(
      formatLongFuzzyDate(reference.version.date as FuzzyDate),
      reference.version.hash,
      formatLongFuzzyDate(madeOn as FuzzyDate),
      appVersion,
    ),
  }
}

type NameOf = (actor: string) => string

/** Changed assumptions may be counted instead of named; a picture never hides that there are some. */
function listedOrCounted(wordings: readonly string[], { changes }: PictureParts): readonly string[] {
  return changes ? wordings : wordings.slice(-1)
}

function oneScenario({ scenario, projection, events, parts = ALL_PARTS }: NoteFacts, words: FigureWords, nameOf: NameOf): readonly string[] {
  return listedOrCounted(scenarioWordings(scenario, nameOf, words.productionSources !== undefined, false, events), parts).map((wording) => [wording, ...actingWords(projection)].join(' '))
}

/** A note for each scenario on the figure, with its mark; events that act on all of them alike in one of their own. */
function scenarioNotes(words: FigureWords, { projection, scenario, options, compared = [], events: changed, parts = ALL_PARTS }: NoteFacts, nameOf: NameOf): readonly Note[] {
  const others = (options.compared ?? []).map(({ name, projection: own }, place) => ({ name, projection: own, scenario: compared[place] ? { ...compared[place], name } : null }))
  const drawn = [{ name: options.scenarioName, scenario, projection }, ...others]
  const events = drawn.map((one) => actingWords(one.projection).join(' '))
  const [alike] = events
  const areAlike = events.every((some) => some === alike)
  return [
    ...drawn.map((one, place): Note => {
      const wordings = one.scenario === null ? [FRAME_WORDS.named(one.name)] : listedOrCounted(scenarioWordings(one.scenario, nameOf, words.productionSources !== undefined, true, changed), parts)
      const acting = areAlike || events[place] === '' ? [] : [events[place]!]
      return { head: place === 0 ? FRAME_WORDS.scenarios : '', look: scenarioLook(place), wordings: wordings.map((wording) => [wording, ...acting].join(' ')) }
    }),
    ...(areAlike && alike !== '' ? [{ head: '', wordings: [alike!] }] : []),
  ]
}

/** Events that act on the numbers are named under every picture, however short its notes are. */
function actingWords({ acting }: Projection): readonly string[] {
  if (acting.length === 0) return []
  const named = acting.slice(0, LISTED_EVENTS).map(({ title, start }) => FRAME_WORDS.actingEvent(title, formatLongFuzzyDate(start)))
  return [FRAME_WORDS.acting(named.join('; '), acting.length - named.length)]
}

/** Longest first. Lines of production start from dozens of sources: where they have no room the first few are named and the others counted. */
function sourceWordings(words: FigureWords, facts: NoteFacts): readonly string[] {
  const ofSpending = [sourceWords(words, facts, fullSource), sourceWords(words, facts, shortSource)]
  if (words.productionSources === undefined) return ofSpending
  const ofProduction = productionSourceWordings(words, facts)
  return words.alsoSpending === true ? ofProduction.flatMap((some) => ofSpending.map((spending) => [spending, some].filter((part) => part !== '').join(' '))) : ofProduction
}

function productionSourceWordings(words: FigureWords, facts: NoteFacts): readonly string[] {
  const sources = figureSources(words, facts.reference, facts.options).production
  if (sources.length === 0) return ['']
  const full = [...new Set(sources.map(fullSource))]
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))]
  const some = (most: number) => (publishers.length > most ? [FRAME_WORDS.productionSources(FRAME_WORDS.amongSources(publishers.slice(0, most).join('; '), publishers.length - most))] : [])
  return [FRAME_WORDS.productionSources(full.join('; ')), FRAME_WORDS.productionSources(publishers.join('; ')), ...some(6), ...some(2)]
}

function sourceWords(words: FigureWords, { reference, options }: NoteFacts, say: (source: Source) => string): string {
  const sources = figureSources(words, reference, options)
  const [defence, economy, russia, assumed] = (['defence', 'economy', 'russia', 'assumed'] as const).map((kind) => [...new Set(sources[kind].map(say))].join('; '))
  const lastForecast = Math.max(...reference.gdp.map(({ year }) => year))
  return [
    ...(!defence ? [] : [FRAME_WORDS.defence(defence)]),
    ...(!economy ? [] : [FRAME_WORDS.economy(economy)]),
    ...(!russia ? [] : [FRAME_WORDS.russia(russia)]),
    ...(!assumed ? [] : [FRAME_WORDS.assumptions(assumed)]),
    ...(Number.isFinite(lastForecast) ? [FRAME_WORDS.laterGrowth(lastForecast)] : []),
  ].join(' ')
}

function fullSource({ publisher, title, date }: Source): string {
  const named = title.replace(/(\d{4})-(\d{4})/g, '$1–$2')
  return [publisher, named, ...(date === null ? [] : [datesInWords(date)])].join(', ')
}

function shortSource({ publisher, date }: Source): string {
  return [publisher, ...(date === null ? [] : [datesInWords(date).replace(/ \(.*/, '')])].join(', ')
}
