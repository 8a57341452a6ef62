// What formulas may name, and what it stands for: the series and indicators of a projection, or values that were handed over.
import type { Indicator, Projection } from '../engine/projection'
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
    value: (name) => series.get(name)?.values ?? indicatorValue(indicators.get(name)),
    unit: (name) => series.get(name)?.unit.text ?? indicators.get(name)?.unit ?? '',
  }
}

function indicatorValue(indicator: Indicator | undefined): number {
  return indicator?.value ?? Number.NaN
}
