// What formulas may name, and what it stands for: the series and indicators of a projection, or values that were handed over.
import type { Indicator, Projection, Series } from '../engine/projection'
import { yearlyMeans } from '../engine/production/months'
import type { FormulaValue } from './functions'

export interface FormulaSource {
  readonly has: (name: string) => boolean
  /** NaN where there is none. */
  readonly value: (name: string) => FormulaValue
  /** Empty for what has no unit. */
  readonly unit: (name: string) => string
}

/** The named values of a projection, each made when it is asked for. */
export function projectionSource({ series, indicators }: Pick<Projection, 'series' | 'indicators'>): FormulaSource {
  return {
    has: (name) => series.has(name) || indicators.has(name),
    value: (name) => yearlyValues(series.get(name)) ?? indicatorValue(indicators.get(name)),
    unit: (name) => series.get(name)?.unit.text ?? indicators.get(name)?.unit ?? '',
  }
}

/** Formulas reckon in years: of a monthly series the mean of each year's months, which leaves its unit as it is. */
function yearlyValues(series: Series | undefined): Float64Array | undefined {
  return series?.grid === 'months' ? yearlyMeans(series.values) : series?.values
}

function indicatorValue(indicator: Indicator | undefined): number {
  return indicator?.value ?? Number.NaN
}
