// A projection as the public contract has it: JSON of version 1, or the annual series as CSV. Missing values are null or empty.
import { effectiveParameters, type Scenario } from '../shared/domain/scenario'
import type { Indicator, Projection, Series } from '../shared/engine/projection'
import type { FormulaAnswer } from '../shared/formula/scenario-formulas'
import { warningSentence } from '../shared/text/engine'
import { csvRow } from './csv'

export const PROJECTION_FORMAT = 'hague-horizon/projection'
export const PROJECTION_VERSION = 1

export interface AnswerSeries {
  readonly id: string
  readonly unit: string
  readonly grid: Series['grid']
  readonly values: readonly (number | null)[]
}

export interface ProjectionAnswer {
  readonly scenario: Scenario
  readonly projection: Projection
  readonly formulas: readonly FormulaAnswer[]
  readonly notes: readonly string[]
  readonly dataVersion: string
  readonly appVersion: string
}

/** Series of the projection and of its formulas whose id `wanted` takes. */
export function answerSeries(answer: ProjectionAnswer, wanted: (id: string) => boolean): readonly AnswerSeries[] {
  const series = [...answer.projection.series.keys()].filter(wanted).map((id): AnswerSeries => {
    const { unit, grid, values } = answer.projection.series.get(id)!
    return { id, unit: unit.text, grid, values: Array.from(values, finiteOrNull) }
  })
  const formulas = answer.formulas
    .filter(({ name }) => wanted(name))
    .map(({ name, values }): AnswerSeries => ({ id: name, unit: 'formula', grid: 'years', values: Array.from(values, finiteOrNull) }))
  return [...series, ...formulas]
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

/** The JSON text, one series or indicator a line. */
export function projectionJson(answer: ProjectionAnswer, series: readonly AnswerSeries[]): string {
  const { scenario, projection, formulas, dataVersion, appVersion } = answer
  const indicators: readonly Indicator[] = [...projection.indicators.values(), ...formulas.map(({ indicator }) => indicator)]
  const parts = {
    format: JSON.stringify(PROJECTION_FORMAT),
    version: JSON.stringify(PROJECTION_VERSION),
    meta: JSON.stringify({
      scenario: scenario.name,
      basedOn: scenario.basedOn,
      parameters: effectiveParameters(scenario),
      dataVersion,
      appVersion,
      money: scenario.money,
      seed: scenario.seed,
    }),
    grids: JSON.stringify({ years: projection.years, months: projection.months }),
    series: lines(series.map(({ id, unit, grid, values }) => [id, { unit, grid, values }])),
    indicators: lines(indicators.map(({ id, unit, value, text, why }) => [id, { unit, value: text ?? value, ...(why !== undefined && { why }) }])),
    actors: lines([...projection.actors].map(([id, { name, kind, baseYear, estimateFrom }]) => [id, { name, kind, baseYear, ...(estimateFrom !== undefined && { estimateFrom }) }])),
    warnings: JSON.stringify(projection.warnings.map((warning) => ({ ...warning, text: warningSentence(warning) }))),
    notes: JSON.stringify(answer.notes),
  }
  return `{\n${Object.entries(parts).map(([key, text]) => `  "${key}": ${text}`).join(',\n')}\n}\n`
}

function lines(entries: readonly (readonly [string, unknown])[]): string {
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n  }`
}

/** One row a series; units in the second column, then a column a year and, where a series is monthly, a column a month. */
export function projectionCsv(answer: ProjectionAnswer, series: readonly AnswerSeries[]): string {
  const { years, months } = answer.projection
  const ofYears = series.some(({ grid }) => grid === 'years') ? years : []
  const ofMonths = series.some(({ grid }) => grid === 'months') ? months : []
  const none = (columns: readonly unknown[]) => columns.map(() => null)
  return (
    csvRow(['series', 'unit', ...ofYears, ...ofMonths]) +
    series.map(({ id, unit, grid, values }) => csvRow([id, unit, ...(grid === 'years' ? [...values, ...none(ofMonths)] : [...none(ofYears), ...values])])).join('')
  )
}
