// What a projection is: named series on a year grid, indicators and warnings. Owns the shape, not the arithmetic.
import type { ParameterValue } from '../domain/parameter-key'
import type { ParameterId } from '../domain/parameter-table'
import type { WarningCode } from '../domain/scenario-warnings'

import type { FigureLevel, ProductionCategory } from '../domain/production-categories'
import type { ActingEvent } from './effects'
import type { LineFigures } from './production/line-figures'
import type { LinePath, LineSettings } from './production/line'

/** The unit of a series, as files and axes name it. Money says its currency and price basis. */
export interface SeriesUnit {
  readonly text: string
  /** `number`: a formula's, of any size. */
  readonly kind: 'percentOfGdp' | 'points' | 'money' | 'percentOfCore' | 'percent' | 'unitsAMonth' | 'units' | 'binds' | 'number'
}

export interface Series {
  readonly id: string
  readonly unit: SeriesUnit
  readonly grid: 'years' | 'months'
  /** One value a year or month of the grid; NaN where there is none (null in files, never 0). */
  readonly values: Float64Array
  /** Of a formula: the series and indicators that it rests on. */
  readonly restsOn?: readonly string[]
}

export interface Indicator {
  readonly id: string
  readonly unit: string
  readonly value: number | null
  /** The value as files print it, where that is no number: a month, `2031-05`, whose value is its place on the month grid. */
  readonly text?: string
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

/** Production's lines, run when they are asked for. */
export interface ProductionLines {
  /** Producers of a category that have a line: the built-in ones, then those that the scenario names. */
  producers(category: ProductionCategory): readonly string[]
  /** What is published of a line; undefined for producers that the data do not know. */
  published(category: ProductionCategory, producer: string): LineFigures | undefined
  /** The line as it would be from another level of the published figures, everything else as the scenario has it. */
  atLevel(category: ProductionCategory, producer: string, level: FigureLevel): LinePath | null
  /**
   * What a parameter of a line is: as the scenario says, else as published or derived, else the table's; null where nobody
   * says it. `without`: a key left out of the scenario, to see what would be in force then.
   */
  inForce(id: ParameterId, category: ProductionCategory, producer: string, without?: string): ParameterValue | null
  /** A line's months and what they were run with; null where nothing is published and nobody said anything. */
  line(category: ProductionCategory, producer: string): { readonly path: LinePath; readonly settings: LineSettings } | null
}

export interface Projection {
  /** 2014…2035. */
  readonly years: readonly number[]
  /** `2025-06`, … `2035-12`. */
  readonly months: readonly string[]
  /** Production's lines; null where the model was prepared without them. */
  readonly production: ProductionLines | null
  readonly series: ReadonlyMap<string, Series>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly actors: ReadonlyMap<string, ProjectedActor>
  readonly warnings: readonly Warning[]
  /** Events whose effects act on it, by date. */
  readonly acting: readonly ActingEvent[]
}

/** The value of a series in a year; NaN when the series or the value is missing. */
export function valueAt(projection: Projection, seriesId: string, year: number): number {
  const index = projection.years.indexOf(year)
  return projection.series.get(seriesId)?.values[index] ?? Number.NaN
}
