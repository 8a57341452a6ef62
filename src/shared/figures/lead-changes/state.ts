// "When the lead changes hands" without pixels: in which month NATO makes as many as Russia, as parts of the draws.
import type { ProductionCategory } from '../../domain/production-categories'
import { MONTHS } from '../../engine/production/months'
import type { Projection } from '../../engine/projection'
import { CHANCE_FIGURE } from '../../text/figures-chance'
import { LEAD_CHANGES as TEXT } from '../../text/figures-chances'
import { partWords, type ColumnsModel } from '../chance-columns/model'
import { drawsMade } from '../draws-made'
import type { FigureOptions } from '../figure'
import { formatNumber, monthInWords } from '../format'
import { categoryOf, drawnProducers, sourcesOf } from '../monthly/producers'

export interface LeadModel extends ColumnsModel {
  readonly category: ProductionCategory
  /** Part of the draws in which it comes in no month, per cent; NaN where nothing is drawn. */
  readonly never: number
  /** The month by which half of the draws have it; null where fewer have. */
  readonly median: string | null
  readonly sources: readonly string[]
}

export function buildLead(projection: Projection, options: FigureOptions): LeadModel {
  const answer = options.chance?.answer ?? null
  const made = drawsMade(options.chance, answer?.ofLead, (id) => projection.actors.get(id)?.name ?? id)
  const category = categoryOf(options)
  const chances = answer?.crossover ?? null
  const comes = chances !== null && chances.never < 1
  const parts = comes ? [...chances.inMonth].map((part) => part * 100) : null
  let sum = 0
  const by = [...(chances?.inMonth ?? [])].map((part) => (sum += part))
  const middle = chances?.percentiles[2] ?? null
  const never = chances === null ? Number.NaN : chances.never * 100
  const progress = CHANCE_FIGURE.progress(formatNumber(made.done, 0), formatNumber(made.draws, 0))
  const beside = TEXT.never(partWords(never))
  return {
    ...made, scenarioName: options.scenarioName, category, grid: 'months', places: MONTHS, parts, never,
    median: middle === null ? null : MONTHS[middle]!,
    nothing: answer === null ? CHANCE_FIGURE.computing : chances === null ? TEXT.noCrossover : TEXT.always,
    above: [...(made.isCurrent ? [] : [CHANCE_FIGURE.older]), `${progress}; ${beside}`, beside],
    saidAt: (place) => TEXT.at(monthInWords(MONTHS[place]!), partWords(parts?.[place] ?? Number.NaN), partWords((by[place] ?? Number.NaN) * 100)),
    sources: sourcesOf(projection, category, drawnProducers(projection, category)),
  }
}
