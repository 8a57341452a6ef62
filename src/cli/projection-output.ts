// A projection as the public contract has it: JSON of version 1, or the annual series as CSV. Missing values are null or empty.
import { effectiveParameters, type Scenario } from '../shared/domain/scenario'
import type { Indicator, Projection, Series } from '../shared/engine/projection'
import type { FormulaAnswer } from '../shared/formula/scenario-formulas'
import { warningSentence } from '../shared/text/engine'
import { csvRow } from '../shared/figures/data/csv'

export const PROJECTION_FORMAT = 'hague-horizon/projection'
export const PROJECTIONS_FORMAT = 'hague-horizon/projections'
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
    .map(({ name, unit, grid, values }): AnswerSeries => ({ id: name, unit: unit === '' ? 'formula' : unit, grid, values: Array.from(values, finiteOrNull) }))
  return [...series, ...formulas]
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

/** The JSON text, one series or indicator a line. */
function projectionJson(answer: ProjectionAnswer, series: readonly AnswerSeries[]): string {
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

/** Several projections in one file, each as it would be alone; one is the projection itself. */
export function projectionsJson(answers: readonly ProjectionAnswer[], series: readonly (readonly AnswerSeries[])[]): string {
  const texts = answers.map((answer, place) => projectionJson(answer, series[place]!))
  if (texts.length === 1) return texts[0]!
  return `{\n"format": ${JSON.stringify(PROJECTIONS_FORMAT)},\n"version": ${PROJECTION_VERSION},\n"projections": [\n${texts.map((text) => text.trimEnd()).join(',\n')}\n]\n}\n`
}

/** The series of each; with several projections the scenario's name stands first in every row. */
export function projectionsCsv(answers: readonly ProjectionAnswer[], series: readonly (readonly AnswerSeries[])[]): string {
  const { years, months } = answers[0]!.projection
  const named = answers.flatMap(({ scenario }, place) => series[place]!.map((one) => ({ ...one, lead: answers.length === 1 ? [] : [scenario.name] })))
  return seriesCsv({ years, months }, named, answers.length === 1 ? [] : ['scenario'])
}

interface LedSeries extends AnswerSeries {
  readonly lead: readonly string[]
}

/** One row a series; units before the values, then a column a year and, where a series is monthly, a column a month. */
function seriesCsv({ years, months }: Pick<Projection, 'years' | 'months'>, series: readonly LedSeries[], lead: readonly string[]): string {
  const ofYears = series.some(({ grid }) => grid === 'years') ? years : []
  const ofMonths = series.some(({ grid }) => grid === 'months') ? months : []
  const none = (columns: readonly unknown[]) => columns.map(() => null)
  return (
    csvRow([...lead, 'series', 'unit', ...ofYears, ...ofMonths]) +
    series.map(({ lead, id, unit, grid, values }) => csvRow([...lead, id, unit, ...(grid === 'years' ? [...values, ...none(ofMonths)] : [...none(ofYears), ...values])])).join('')
  )
}
