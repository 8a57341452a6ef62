// What the verbs about chance have in common: the model, one scenario with the effects that act on it, and what is not sure.
import { loadComparisonData } from '../main/platform/load-resources'
import { effectiveEvents, type Scenario } from '../shared/domain/scenario'
import { heldInputs, uncertainInputs, type HeldInput } from '../shared/engine/chance/evidence'
import { reachingOf } from '../shared/engine/chance/input-reach'
import type { Cast } from '../shared/engine/cast'
import type { FoundOutcome } from '../shared/engine/chance/outcome'
import { trackRecord, type TrackRecord } from '../shared/engine/chance/track-record'
import { saidInputs, type UncertainInput } from '../shared/engine/chance/uncertain-input'
import { actingEffects, type ActingEffect } from '../shared/engine/effects'
import type { SpendingModel } from '../shared/engine/prepare-model'
import { project, rememberedReading } from '../shared/engine/project'
import type { Projection } from '../shared/engine/projection'
import { findWithFormulas } from '../shared/formula/formula-outcome'
import { heldNames } from '../shared/figures/why/held-names'
import { takenAsSureSentence } from '../shared/text/chance'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, type VerbArguments } from './arguments'
import { modelOf, referenceOf, type Environment } from './environment'
import { scenarioArgument } from './scenario-argument'
import { valueOf, wrongInput } from './stop'

export interface ChanceSetting {
  readonly model: SpendingModel
  readonly record: TrackRecord
  readonly scenario: Scenario
  readonly notes: readonly string[]
  readonly acting: readonly ActingEffect[]
  readonly projection: Projection
  readonly inputs: readonly UncertainInput[]
  /** What the record would draw, were it not set. */
  readonly held: readonly HeldInput[]
  readonly cast: Cast
}

/** Options of every such verb. */
export const SETTING_OPTIONS = ['scenario', 'set', 'inputs'] as const
export const DRAW_OPTIONS = ['draws', 'seed', 'growth-correlation'] as const

/** The model and its record. */
export function recordOf(environment: Environment) {
  const reference = referenceOf(environment)
  const model = modelOf(environment, reference)
  return { reference, model, record: trackRecord(model, reference, valueOf(loadComparisonData(environment.data))) }
}

/** `--scenario`, `--set`; `--inputs scenario` leaves out what evidence says. */
export function settingOf(given: VerbArguments, environment: Environment): ChanceSetting {
  const { reference, model, record } = recordOf(environment)
  const which = choiceOf('--inputs', given.one('inputs'), ['all', 'scenario'], 'all')
  const { scenario, notes } = scenarioArgument(reference, given.one('scenario'), given.all('set'))
  const acting = actingEffects(effectiveEvents(scenario))
  const cast = rememberedReading().castIn(model, scenario)
  const inputs = which === 'all' ? uncertainInputs(model, cast, scenario, acting, record) : saidInputs(scenario, acting)
  const held = which === 'all' ? heldInputs(model, cast, scenario, record) : []
  return { model, record, scenario, notes, acting, projection: project(model, scenario), inputs, held, cast }
}

/** Keys of what is set, and so taken as sure, though the record would draw it and it can reach what is asked for; told as a note. */
export function heldIn({ inputs, held, cast, scenario, acting, projection }: ChanceSetting, wanted: Parameters<typeof reachingOf>[5], environment: Environment): readonly string[] {
  const keys = reachingOf(inputs, held, cast, scenario, acting, wanted).held
  if (keys.length > 0) environment.stderr.write(`note: ${takenAsSureSentence(heldNames(keys, (id) => projection.actors.get(id)?.name ?? id))}\n`)
  return keys
}

export const LEAST_DRAWS = 10
const MOST_DRAWS = 100_000
const MOST_SEED = Number.MAX_SAFE_INTEGER

/** `--draws` and `--seed`, by default the scenario's, and `--growth-correlation`. */
export function drawsOf(given: VerbArguments, draws: number, seed: number, [least, most]: readonly [number, number] = [LEAST_DRAWS, MOST_DRAWS]) {
  const growthCorrelation = given.one('growth-correlation')
  return {
    draws: wholeOf(given, 'draws', least, most, draws), seed: wholeOf(given, 'seed', 0, MOST_SEED, seed),
    ...(growthCorrelation !== undefined && { growthCorrelation: partOf('--growth-correlation', growthCorrelation) }),
  }
}

/** A whole number inside its bounds. */
export function wholeOf(given: VerbArguments, option: string, min: number, max: number, fallback: number): number {
  const text = given.one(option)
  if (text === undefined) return fallback
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max)) throw wrongInput(CLI_TEXT.whole(`--${option}`, min, max, text))
  return value
}

function partOf(option: string, text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= 0 && value <= 1)) throw wrongInput(CLI_TEXT.number(option, 0, 1, text))
  return value
}

/** An indicator, a series at `--at`, or a formula of the scenario by its name. Stops where there is none. */
export function outcomeOf({ scenario, projection }: ChanceSetting, id: string, at: string | undefined): FoundOutcome {
  const formulas = scenario.formulas ?? []
  const found = valueOf(findWithFormulas(formulas, { id, ...(at !== undefined && { at }) }, projection))
  const isFormula = formulas.some(({ name }) => name === id)
  if (found === null) throw wrongInput(isFormula || projection.series.has(id) ? CLI_TEXT.noSuchTime(id, at ?? '') : projection.indicators.has(id) ? CLI_TEXT.timeless(id) : CLI_TEXT.noOutcome(id))
  return isFormula && found.unit === '' ? { ...found, unit: 'as the formula gives it' } : found
}
