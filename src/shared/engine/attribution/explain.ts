// Why a value of a projection is what it is: its difference to the same value at another end, shared out over the changes
// between the two (shapley.ts). Changes that cannot reach the value are left out before counting; their part is 0.
import type { ParameterValue } from '../../domain/parameter-key'
import { effectiveParameters } from '../../domain/scenario'
import type { SpendingModel } from '../prepare-model'
import { projectActing, rememberedReading } from '../project'
import type { Series, SeriesUnit } from '../projection'
import type { Change, Ends } from './changes'
import { inForceAt, type SeenEnd } from './in-force'
import { mixtures } from './made-changes'
import { reachTest } from './reach'
import { sharing, type ShareOptions, type Sharing } from './shapley'

export interface ExplainedPart {
  readonly change: Change
  /** In the unit of the series. */
  readonly part: number
  /** Standard error, where orders of changes were sampled; else null. */
  readonly error: number | null
  /** Of a parameter: the values in force at both ends; null where each actor or line has its own. */
  readonly from: ParameterValue | null
  readonly to: ParameterValue | null
}

export interface Explanation {
  readonly seriesId: string
  readonly grid: Series['grid']
  readonly place: number
  readonly unit: SeriesUnit
  readonly sharing: Sharing
  /** The largest first, whatever its sign; empty where nothing can be shared out. Together `all − none`. */
  readonly parts: readonly ExplainedPart[]
  /** Changes that do not reach the value. */
  readonly idle: readonly Change[]
}

/**
 * Explain the value of a series at a place of its grid by the changes between two ends (`changesBetween`, all of them).
 * Null where neither end has the series. Same input, same bits.
 */
export function explain(model: SpendingModel, ends: Ends, changes: readonly Change[], seriesId: string, place: number, options: ShareOptions = {}): Explanation | null {
  const steps = explaining(model, ends, changes, seriesId, place, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, a projection in each, for callers that must not hold up others. Yields the part done, 0…1. */
export function* explaining(
  model: SpendingModel, ends: Ends, changes: readonly Change[], seriesId: string, place: number, options: ShareOptions = {},
): Generator<number, Explanation | null> {
  const sorted = sortOut(model, ends, changes, seriesId, place)
  if (sorted === null) return null
  const { series, first, last, counted, idle, reading } = sorted
  const some = mixtures(ends, counted)
  const shared = yield* sharing(counted.length, (isMade) => {
    const { scenario, acting } = some(isMade)
    return projectActing(model, scenario, acting, reading).series.get(seriesId)?.values[place] ?? Number.NaN
  }, options)
  const parts = shared.kind === 'noValue' ? [] : counted.map((change, at): ExplainedPart => ({
    change, part: shared.parts[at]!, error: shared.errors?.[at] ?? null,
    from: change.kind === 'parameter' ? inForceAt(change, change.from, first) : null,
    to: change.kind === 'parameter' ? inForceAt(change, change.to, last) : null,
  }))
  return {
    seriesId, place, grid: series.grid, unit: series.unit, sharing: shared, idle,
    parts: parts.sort((a, b) => Math.abs(b.part) - Math.abs(a.part) || (a.change.id < b.change.id ? -1 : 1)),
  }
}

/** Both ends as they are, and the changes that may reach the value apart from those that cannot. Null where neither end has the series. */
export function sortOut(model: SpendingModel, ends: Ends, changes: readonly Change[], seriesId: string, place: number) {
  const reading = rememberedReading()
  const all = mixtures(ends, changes)
  const endWith = (isMade: boolean): SeenEnd => {
    const { scenario, acting } = all(changes.map(() => isMade))
    return { scenario, projection: projectActing(model, scenario, acting, reading), cast: reading.castIn(model, scenario) }
  }
  const [first, last] = [endWith(false), endWith(true)]
  const series = last.projection.series.get(seriesId) ?? first.projection.series.get(seriesId)
  if (series === undefined) return null
  const reaches = reachTest({
    seriesId, grid: series.grid, place, casts: [first.cast, last.cast], moneyYear: last.scenario.money.baseYear, moneyMayBind: ends.some(({ scenario }) => mayBind(scenario)),
  })
  const does = changes.map(reaches)
  return { series, first, last, reading, counted: changes.filter((_, at) => does[at]), idle: changes.filter((_, at) => !does[at]) }
}

/** Whether some line may have money for its ceiling. */
function mayBind(scenario: Ends[number]['scenario']): boolean {
  return Object.entries(effectiveParameters(scenario)).some(([key, value]) => key.startsWith('production.ceiling') && value !== 'capacity')
}
