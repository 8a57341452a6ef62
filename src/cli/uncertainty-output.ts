// Draws as the public contract has them: JSON of version 1, or a row a series and percentile as CSV. Missing values are null or empty.
import type { ProductionCategory } from '../shared/domain/production-categories'
import { effectiveParameters } from '../shared/domain/scenario'
import { chanceOfTarget, monthChances, type Bands } from '../shared/engine/chance/bands'
import { GROWTH_CORRELATION } from '../shared/domain/draw-request'
import type { DrawRequest, Draws } from '../shared/engine/chance/draws'
import { MONTHS } from '../shared/engine/production/months'
import { YEARS } from '../shared/engine/years'
import { originSentence } from '../shared/text/chance'
import type { ChanceSetting } from './chance-setting'
import { csvRow } from '../shared/figures/data/csv'

const UNCERTAINTY_FORMAT = 'hague-horizon/uncertainty'
const UNCERTAINTY_VERSION = 1

const PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const

export interface UncertaintyAnswer {
  readonly setting: ChanceSetting
  readonly request: Pick<DrawRequest, 'draws' | 'seed' | 'growthCorrelation'>
  readonly draws: Draws
  /** Keys of what is set and so not drawn, though the record would draw it. */
  readonly takenAsSure: readonly string[]
  readonly actors: readonly string[]
  readonly categories: readonly ProductionCategory[]
  readonly bands: readonly { readonly id: string; readonly bands: Bands }[]
  readonly appVersion: string
}

export function uncertaintyJson({ setting, request, draws, takenAsSure, actors, categories, bands, appVersion }: UncertaintyAnswer): string {
  const { model, scenario } = setting
  const parts = {
    format: JSON.stringify(UNCERTAINTY_FORMAT),
    version: JSON.stringify(UNCERTAINTY_VERSION),
    meta: JSON.stringify({
      scenario: scenario.name, basedOn: scenario.basedOn, parameters: effectiveParameters(scenario), dataVersion: model.dataVersion, appVersion,
      money: scenario.money, draws: request.draws, seed: request.seed, growthCorrelation: request.growthCorrelation ?? GROWTH_CORRELATION,
    }),
    grids: JSON.stringify({ years: YEARS, months: MONTHS }),
    inputs: lines(draws.inputs.map(({ id, distribution, origin }) => [id, {
      distribution, origin: origin.code, ...(origin.code !== 'scenario' && { sources: origin.sources }), text: originSentence(origin),
    }])),
    takenAsSure: JSON.stringify(takenAsSure),
    series: lines(bands.map(({ id, bands: of }) => {
      const { unit, grid } = draws.series.get(id)!
      return [id, { unit: unit.text, grid, ...Object.fromEntries(PERCENTILES.map((name) => [name, Array.from(of[name], orNull)])), known: Array.from(of.known) }]
    })),
    chanceOfTarget: lines(actors.map((actor) => [actor, Array.from(chanceOfTarget(draws, actor)!, orNull)])),
    crossover: lines(categories.flatMap((category) => {
      const found = monthChances(draws, `crossover.${category}`)
      if (found === undefined) return []
      const { never, percentiles, inMonth } = found
      const months = Object.fromEntries([...inMonth].flatMap((part, month) => (part > 0 ? [[MONTHS[month]!, part]] : [])))
      return [[category, { never, ...Object.fromEntries(PERCENTILES.map((name, place) => [name, percentiles[place] === null ? null : MONTHS[percentiles[place]!]])), months }] as const]
    })),
    notes: JSON.stringify(setting.notes),
  }
  return `{\n${Object.entries(parts).map(([key, text]) => `  "${key}": ${text}`).join(',\n')}\n}\n`
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function lines(entries: readonly (readonly [string, unknown])[]): string {
  return entries.length === 0 ? '{}' : `{\n${entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n  }`
}

/** A row a series and percentile; then a column a year and, where a series is monthly, a column a month. */
export function uncertaintyCsv({ draws, bands }: UncertaintyAnswer): string {
  const has = (grid: 'years' | 'months') => bands.some(({ id }) => draws.series.get(id)!.grid === grid)
  const [years, months] = [has('years') ? YEARS : [], has('months') ? MONTHS : []]
  const none = (columns: readonly unknown[]) => columns.map(() => null)
  const rows = bands.flatMap(({ id, bands: of }) => {
    const { unit, grid } = draws.series.get(id)!
    return PERCENTILES.map((name) => {
      const values = Array.from(of[name], orNull)
      return csvRow([id, unit.text, name, ...(grid === 'years' ? [...values, ...none(months)] : [...none(years), ...values])])
    })
  })
  return csvRow(['series', 'unit', 'percentile', ...years, ...months]) + rows.join('')
}
