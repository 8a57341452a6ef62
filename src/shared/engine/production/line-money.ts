// What pays for a line, and at which prices. Money is counted in one of two ways and never in both at once: as it is at
// market rates over the producer's own prices, or, for Russia, as it is at purchasing power over Western prices. Russian
// prices in US$ are low already; multiplying the budget as well would count the same advantage twice (docs/MODEL.md §3).
import type { ParameterValue } from '../../domain/parameter-key'
import { parameterRow, type ParameterId } from '../../domain/parameter-table'
import type { ProductionCategory } from '../../domain/production-categories'
import type { ProductionModel } from './line-figures'
import type { ProductionSettings } from './production-settings'
import { MONTH_COUNT, yearOfMonth } from './months'
import { yearIndex } from '../years'

export interface LineMoney {
  /** US$ m a month; null where no budget is known. */
  readonly procurement: Float64Array | null
  /** US$ m a unit in June 2025, as published; null where no price is. */
  readonly unitCost: number | null
}

/** Who has a purchasing-power reading of its money. */
const RUSSIA = 'RUS'
/** Whose prices stand for Western ones, the first that has one. */
const WESTERN = ['NATO_EUROPE', 'USA'] as const
/** US$ bn a year to US$ m a month. */
const MONTHLY = 1000 / 12

/**
 * The money of a line. A budget that the scenario gives goes before the spending side's and stays the same in every year.
 * @param yearly procurement of the spending side, US$ bn of constant prices on the year grid
 * @param purchasingPower how many times Russia's money is worth at home what it is at market rates
 */
export function moneyOfLine(
  settings: ProductionSettings, model: ProductionModel, category: ProductionCategory, producer: string, yearly: Float64Array | null, purchasingPower: number,
): LineMoney {
  const set = (id: ParameterId): ParameterValue | null => settings.set(id, category, producer) ?? parameterRow(id).fallback
  const priceOf = (whose: string) => model.get(`${category}.${whose}`)?.unitCost ?? null
  const given = set('production.procurement') as number | null
  const atMonth = given !== null ? () => given : yearly && ((month: number) => yearly[yearIndex(yearOfMonth(month))]!)
  const isWestern = producer === RUSSIA && set('production.prices') === 'western'
  const domestic = Number(set('production.domesticShare'))
  const worth = isWestern ? domestic * purchasingPower + (1 - domestic) : 1
  return {
    procurement: atMonth && new Float64Array(MONTH_COUNT).map((_, month) => atMonth(month) * MONTHLY * worth),
    unitCost: isWestern ? (WESTERN.map(priceOf).find((price) => price !== null) ?? null) : priceOf(producer),
  }
}
