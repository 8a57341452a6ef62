// What a window or picture wants to know of a scenario that is not sure, asked at once and answered in steps: bands of an
// actor and of production, how likely the target is, when the lead changes hands, and what moves the outcome most.
import type { ProductionCategory } from '../../domain/production-categories'
import { effectiveEvents, type Scenario } from '../../domain/scenario'
import { actingEffects, type ActingEvent } from '../effects'
import type { SpendingModel } from '../prepare-model'
import { projectActing, rememberedReading } from '../project'
import type { Series } from '../projection'
import { bandsOf, chanceOfTarget, hasTarget, monthChances, type Bands, type MonthChances } from './bands'
import { drawing, type Draws } from './draws'
import { heldInputs, uncertainInputs, type HeldInput } from './evidence'
import type { Hindcast } from './hindcast'
import { reachingOf, type Reaching } from './input-reach'
import type { StrataOf } from './latin-hypercube'
import { fansAsked, type FanKind } from './monthly-fans'
import { findBuiltIn, findOutcome, type FoundOutcome } from './outcome'
import { rankCorrelations } from './rank-correlation'
import { tornado, type Tornado } from './tornado'
import type { TrackRecord } from './track-record'
import type { UncertainInput } from './uncertain-input'

/** The money of `scenario` says what `core` is counted in. */
export interface ChanceQuestion {
  readonly scenario: Scenario
  /** Events that act beside the scenario's own. */
  readonly events: readonly ActingEvent[]
  readonly draws: number
  readonly seed: number
  /** 0…1 */
  readonly growthCorrelation: number
  /** The actor or group in question, and whether its share or its money is. */
  readonly focus: string
  readonly kind: 'coreShare' | 'core'
  readonly category: ProductionCategory
  /** Id of the indicator, series or formula that the tornado is about, the latter two at their last place; absent: the actor's path. */
  readonly about?: string
  /** Of which kinds of monthly series both sides' bands are wanted; absent: of none. */
  readonly fans?: readonly FanKind[]
}

export interface SeriesBands {
  readonly id: string
  readonly unit: Series['unit']
  readonly bands: Bands
}

/** With what reaches the series. */
export interface FanBands extends SeriesBands, Reaching {}

/** A tornado with what it is about. */
export interface SwungOutcome extends Tornado {
  /** As in `FoundOutcome`. */
  readonly id: string
  readonly at: string
  readonly unit: string
  /** Rank correlation of each swing's input with the outcome over the draws, −1…1; NaN where nothing varies. */
  readonly correlations: readonly number[]
}

/** What is known after `done` of `draws`. */
export interface ChanceAnswer {
  readonly draws: number
  readonly done: number
  /** What is drawn, with where its distribution comes from; the same whatever fans are asked for. */
  readonly inputs: readonly UncertainInput[]
  /** What the record would draw that can reach the same, were it not set: taken as sure. */
  readonly held: readonly HeldInput[]
  /** Core share or money of the actor in question over the years; null where it has none. */
  readonly path: FanBands | null
  /** How likely it is at its target in each year of the grid; null where it has none. */
  readonly atTarget: Float64Array | null
  /** What reaches that, and what reaches when the lead changes hands. */
  readonly ofTarget: Reaching
  readonly ofLead: Reaching
  /** Output a month of NATO and Russia; null where nothing is published. */
  readonly output: { readonly nato: SeriesBands; readonly russia: SeriesBands } | null
  /** Of the fans that were asked for those that there are. */
  readonly fans: readonly FanBands[]
  /** When NATO makes as much a month as Russia. */
  readonly crossover: MonthChances | null
  /** False where this scenario has nothing that is called so. */
  readonly hasOutcome: boolean
  /** What moves the outcome most; null until it is computed, and where there is no such outcome. */
  readonly tornado: SwungOutcome | null
}

/** Draws in a step: the first answer comes after so many. */
export const STEP = 50

/**
 * Answers to a question, one a step of `STEP` draws, each made when it is asked for; the last knows all. Same question: same
 * bits. `find`: how the outcome is found. `strataOf`: that of earlier questions, to save time.
 */
export function* answering(model: SpendingModel, record: TrackRecord, question: ChanceQuestion, find = findBuiltIn, strataOf?: StrataOf): Generator<() => ChanceAnswer> {
  const { scenario, focus, category, kind } = question
  const acting = actingEffects([...question.events, ...effectiveEvents(scenario)])
  const reading = rememberedReading()
  const cast = reading.castIn(model, scenario)
  const inputs = uncertainInputs(model, cast, scenario, acting, record)
  const path = `${kind}.${focus}`
  const about = question.about ?? path
  const plain = projectActing(model, scenario, acting, reading)
  const outcome = find(scenario, { id: about }, plain)
  const isBuiltIn = findOutcome({ id: about }, plain) !== null
  const [asSeries, asIndicator] = outcome === null || !isBuiltIn ? [[], []] : outcome.place === null ? [[], [about]] : [[about], []]
  const ofFormula = isBuiltIn ? undefined : (outcome ?? undefined)
  const series = [...new Set([path, ...asSeries, `gapPoints.${focus}`, `total.${category}.NATO`, `total.${category}.RUS`])]
  const indicators = [...new Set([`crossover.${category}`, ...asIndicator])]
  const fans = fansAsked(question.fans ?? [], category)
  const held = heldInputs(model, cast, scenario, record)
  const reachingWith = (wanted: Parameters<typeof reachingOf>[5]) => reachingOf(inputs, held, cast, scenario, acting, wanted)
  const reaching = (wanted: Parameters<typeof reachingWith>[0]): Reaching => {
    const { inputs: drawn, held: keys } = reachingWith(wanted)
    return { inputs: drawn, held: keys }
  }
  const all = reachingWith({ series, indicators, outcome: ofFormula })
  // What is told of the drawn inputs must not hang on which fans stand beside: a picture has one figure alone.
  const told: Told = {
    hasOutcome: outcome !== null, hasTarget: hasTarget(plain, focus), held: all.heldInputs, inputs: all.inputs,
    path: reaching({ series: [path] }), target: reaching({ series: [`gapPoints.${focus}`] }), lead: reaching({ series: [], indicators: [`crossover.${category}`] }),
    fans: fans.map((id) => [id, reaching({ series: [id] })]),
  }
  const request = { draws: question.draws, seed: question.seed, growthCorrelation: question.growthCorrelation, series: [...new Set([...series, ...fans])], indicators, outcome: ofFormula, slice: STEP }
  let last: Draws | null = null
  for (const draws of drawing(model, scenario, acting, inputs, request, strataOf)) {
    last = draws
    yield () => answerOf(draws, question, told, null)
  }
  const found = outcome && swung(tornado(model, scenario, acting, told.inputs, outcome), outcome, last!)
  yield () => answerOf(last!, question, told, found)
}

interface Told {
  readonly hasOutcome: boolean
  readonly inputs: readonly UncertainInput[]
  readonly held: readonly HeldInput[]
  readonly path: Reaching
  readonly target: Reaching
  readonly lead: Reaching
  /** Ids of monthly series, each with what reaches it. */
  readonly fans: readonly (readonly [id: string, reaching: Reaching])[]
  /** Whether the actor in question has a target. */
  readonly hasTarget: boolean
}

function answerOf(draws: Draws, { focus, category, kind }: ChanceQuestion, told: Told, found: SwungOutcome | null): ChanceAnswer {
  const made = new Map<string, SeriesBands>()
  const bands = (id: string): SeriesBands | null => {
    const kept = draws.series.get(id)
    if (kept === undefined) return null
    const known = made.get(id) ?? { id, unit: kept.unit, bands: bandsOf(draws, id)! }
    made.set(id, known)
    return known
  }
  const withReach = (id: string, reaching: Reaching): FanBands | null => {
    const found = bands(id)
    return found && { ...found, ...reaching }
  }
  const [nato, russia] = ['NATO', 'RUS'].map((producer) => bands(`total.${category}.${producer}`)) as [SeriesBands | null, SeriesBands | null]
  return {
    draws: draws.count, done: draws.done, inputs: told.inputs, held: told.held, ofTarget: told.target, ofLead: told.lead,
    path: withReach(`${kind}.${focus}`, told.path), atTarget: (told.hasTarget ? chanceOfTarget(draws, focus) : undefined) ?? null,
    fans: told.fans.flatMap(([id, reaching]) => withReach(id, reaching) ?? []),
    output: nato && russia && { nato, russia }, crossover: monthChances(draws, `crossover.${category}`) ?? null, hasOutcome: told.hasOutcome, tornado: found,
  }
}

function swung(found: Tornado, outcome: FoundOutcome, draws: Draws): SwungOutcome {
  const correlations = correlationsOf(draws, outcome)
  return { ...found, id: outcome.id, at: outcome.at, unit: outcome.unit, correlations: found.swings.map(({ input }) => correlations.get(input.id) ?? Number.NaN) }
}

/** Rank correlation of each input with an outcome whose draws were kept, by the input's id. */
export function correlationsOf({ inputs, drawn, series, indicators, count }: Draws, { id, place }: FoundOutcome): ReadonlyMap<string, number> {
  const values = indicators.get(id) ?? series.get(id)!.values.subarray(place! * count, (place! + 1) * count)
  const ranked = rankCorrelations(inputs.map((_, at) => drawn(at)), values)
  return new Map(inputs.map((input, at) => [input.id, ranked[at]!]))
}

/** How often the past lay inside the bands, over all years ahead. */
export interface HitRate {
  readonly count: number
  readonly inside90: number
  readonly inside50: number
}

/** Draws and seed of the hit rate, and of the command line's `hindcast` unless told. */
export const HINDCAST_DRAWS = { draws: 1000, seed: 1 } as const

export function hitRateOf({ byHorizon }: Pick<Hindcast, 'byHorizon'>): HitRate {
  const count = byHorizon.reduce((sum, row) => sum + row.count, 0)
  const part = (of: 'inside90' | 'inside50') => byHorizon.reduce((sum, row) => sum + row[of] * row.count, 0) / count
  return { count, inside90: part('inside90'), inside50: part('inside50') }
}
