// One number of a projection, by name: an indicator, a series in a year or month, or a formula of the scenario's own.
import type { Scenario } from '../../domain/scenario'
import type { Projection } from '../projection'
import { FIRST_YEAR } from '../years'

export interface Outcome {
  /** Id of an indicator or series. */
  readonly id: string
  /** `2031`, or `2031-06` of a monthly series; a year of a monthly series is its December. Absent: an indicator, or the series' last. */
  readonly at?: string
}

/** A read outcome; `place` on the grid of its series, null for an indicator. */
export interface FoundOutcome {
  readonly id: string
  readonly place: number | null
  /** `2035`, `2035-12`; empty for an indicator. */
  readonly at: string
  readonly unit: string
  /** NaN where it has no value. */
  readonly valueIn: (projection: Projection) => number
}

/** Finds an outcome in the projection of a scenario; null where there is none. */
export type FindOutcome = (scenario: Scenario, outcome: Outcome, projection: Projection) => FoundOutcome | null

/** What every scenario has: `formula/formula-outcome.ts` finds its formulas too. */
export const findBuiltIn: FindOutcome = (_, outcome, projection) => findOutcome(outcome, projection)

/** Find it in a projection: indicators first. Null where there is no such thing, or no such year or month. */
export function findOutcome({ id, at }: Outcome, projection: Projection): FoundOutcome | null {
  const indicator = at === undefined ? projection.indicators.get(id) : undefined
  if (indicator !== undefined) return { id, place: null, at: '', unit: indicator.unit, valueIn: ({ indicators }) => indicators.get(id)?.value ?? Number.NaN }
  const series = projection.series.get(id)
  if (series === undefined) return null
  const { years, months } = projection
  const place = series.grid === 'months' ? (at === undefined ? months.length - 1 : months.indexOf(/^\d{4}$/.test(at) ? `${at}-12` : at)) : at === undefined ? years.length - 1 : /^\d{4}$/.test(at) ? Number(at) - FIRST_YEAR : -1
  if (place < 0 || place >= series.values.length) return null
  const label = series.grid === 'months' ? months[place]! : String(years[place])
  return { id, place, at: label, unit: series.unit.text, valueIn: (of) => of.series.get(id)?.values[place] ?? Number.NaN }
}
