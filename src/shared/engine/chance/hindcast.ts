// How well the method would have done: stand in 2014 and in each later year, project the pledge of Wales (2 % by 2024) with what
// was not sure about it, and hold what became of each ally against the bands (docs/MODEL.md §7).
import { presetScenario, type Scenario } from '../../domain/scenario'
import type { ActorData } from '../actor-data'
import type { SpendingModel } from '../prepare-model'
import { FIRST_YEAR, yearIndex } from '../years'
import { bandsOf } from './bands'
import { drawing } from './draws'
import { walesSpread, type TrackRecord } from './track-record'
import { parameterInput, type UncertainInput } from './uncertain-input'

const PLEDGED = { target: 2, year: 2024 }

export interface HindcastRow {
  /** The year in which it stands: the last that it knows. */
  readonly from: number
  readonly actor: string
  /** % of GDP in the year in which it stands. */
  readonly known: number
  readonly year: number
  /** % of GDP */
  readonly actual: number
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
}

export interface HorizonScore {
  /** Years ahead. */
  readonly horizon: number
  readonly count: number
  /** Part of the actual values inside the bands: 0.9 and 0.5 would be right. */
  readonly inside90: number
  readonly inside50: number
  /** Mean of actual − median, points of GDP, and of its size. */
  readonly bias: number
  readonly error: number
}

export interface Hindcast {
  readonly rows: readonly HindcastRow[]
  readonly byHorizon: readonly HorizonScore[]
}

/**
 * Hold the method against 2014…2024, ally by ally. How far an ally may go is the spread of the *other* allies' decade, so that
 * no ally's own record helps to foretell it; the decade as a whole still does, which flatters the result.
 */
export function hindcast(model: SpendingModel, record: TrackRecord, request: HindcastRequest): Hindcast {
  const steps = hindcasting(model, record, request)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export interface HindcastRequest {
  readonly draws: number
  readonly seed: number
}

/** Draws in a step. */
const STEP = 100

/** The same in steps, between which its caller may do other things. */
export function* hindcasting(model: SpendingModel, record: TrackRecord, { draws, seed }: HindcastRequest): Generator<unknown, Hindcast> {
  const allies = model.cast.actors.filter(({ kind, hasForces }) => kind === 'ally' && hasForces)
  const inputs = allies.flatMap((ally) => inputsOf(ally, allies, record))
  const rows: HindcastRow[] = []
  for (let from = FIRST_YEAR; from < PLEDGED.year; from += 1) {
    const drawn = yield* drawing(model, standingIn(from), [], inputs, { draws, seed, series: allies.map(({ id }) => `coreShare.${id}`), slice: STEP })
    for (const ally of allies) {
      const known = ally.coreShare[yearIndex(from)]!
      if (Number.isNaN(known)) continue
      const bands = bandsOf(drawn, `coreShare.${ally.id}`)!
      for (let year = from + 1; year <= PLEDGED.year; year += 1) {
        const place = yearIndex(year)
        const [p5, p25, p50, p75, p95] = [bands.p5, bands.p25, bands.p50, bands.p75, bands.p95].map((line) => line[place]!) as [number, number, number, number, number]
        const actual = ally.coreShare[place]!
        if (!Number.isNaN(actual)) rows.push({ from, actor: ally.id, known, year, actual, p5, p25, p50, p75, p95 })
      }
      yield
    }
  }
  return { rows, byHorizon: scores(rows) }
}

function standingIn(year: number): Scenario {
  return { ...presetScenario('pledge-met'), parameters: { 'spending.baseYear': year, 'spending.coreTarget': PLEDGED.target, 'spending.targetYear': PLEDGED.year } }
}

function inputsOf(ally: ActorData, allies: readonly ActorData[], { revision }: TrackRecord): readonly UncertainInput[] {
  const others = walesSpread(allies.filter(({ id, wales }) => id !== ally.id && !wales.assumed).map(({ wales }) => wales.compliance))
  return [['spending.compliance', others] as const, ['spending.baseRevision', revision] as const].flatMap(([id, finding]) => (finding && parameterInput(`${id}.${ally.id}`, finding.distribution, finding.evidence)) ?? [])
}

function scores(rows: readonly HindcastRow[]): readonly HorizonScore[] {
  const horizons = [...new Set(rows.map(({ from, year }) => year - from))].sort((a, b) => a - b)
  return horizons.map((horizon): HorizonScore => {
    const some = rows.filter(({ from, year }) => year - from === horizon)
    const part = (isSo: (row: HindcastRow) => boolean) => some.filter(isSo).length / some.length
    const mean = (of: (row: HindcastRow) => number) => some.reduce((sum, row) => sum + of(row), 0) / some.length
    return {
      horizon, count: some.length,
      inside90: part(({ actual, p5, p95 }) => p5 <= actual && actual <= p95), inside50: part(({ actual, p25, p75 }) => p25 <= actual && actual <= p75),
      bias: mean(({ actual, p50 }) => actual - p50), error: mean(({ actual, p50 }) => Math.abs(actual - p50)),
    }
  })
}
