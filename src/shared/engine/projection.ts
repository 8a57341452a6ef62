// What a projection is: named series on a year grid, indicators and warnings. Owns the shape, not the arithmetic.
import type { WarningCode } from '../domain/scenario-warnings'

/** The unit of a series, as files and axes name it. Money says its currency and price basis. */
export interface SeriesUnit {
  readonly text: string
  readonly kind: 'percentOfGdp' | 'points' | 'money' | 'percentOfCore' | 'percent'
}

export interface Series {
  readonly id: string
  readonly unit: SeriesUnit
  readonly grid: 'years'
  /** One value a year of the grid; NaN where there is none (null in files, never 0). */
  readonly values: Float64Array
}

export interface Indicator {
  readonly id: string
  readonly unit: string
  readonly value: number | null
  /** Why there is no value, in words; absent when there is one. */
  readonly why?: string
}

/** Something a reader of the numbers must know. `code` with data, like a fault; the sentence stands in shared/text/engine.ts. */
export interface Warning {
  readonly code: WarningCode
  readonly data: Readonly<Record<string, string | number>>
}

/** One actor of the projection: an ally, a group, Russia, or the user's own. */
export interface ProjectedActor {
  readonly id: string
  readonly name: string
  readonly kind: 'ally' | 'group' | 'own' | 'ownGroup' | 'other'
  /** Last recorded year; years after it are projected. For a group the latest of its members'. */
  readonly baseYear: number
  /** First year that the source calls an estimate; absent when none is. */
  readonly estimateFrom?: number
  readonly members: readonly string[]
}

export interface Projection {
  /** 2014…2035. */
  readonly years: readonly number[]
  readonly series: ReadonlyMap<string, Series>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly actors: ReadonlyMap<string, ProjectedActor>
  readonly warnings: readonly Warning[]
}

/** The value of a series in a year; NaN when the series or the value is missing. */
export function valueAt(projection: Projection, seriesId: string, year: number): number {
  const index = projection.years.indexOf(year)
  return projection.series.get(seriesId)?.values[index] ?? Number.NaN
}
