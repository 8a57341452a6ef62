// GDP of one actor on the year grid, at current and at constant prices (docs/MODEL.md §2: growth, price level, money basis).
import type { ActorData } from './actor-data'
import { shifted, type ActorEffects } from './effects'
import type { ActorSettings } from './settings'
import type { NewSeries } from './new-series'
import { YEAR_COUNT } from './years'

/**
 * GDP at current prices and at the prices (and exchange rates) of one year, bn of the actor's currency; NaN where there is
 * none. Recorded values stand up to the base year; after it
 *   current(t) = current(t−1) · (1 + growth(t)) · (1 + inflation(t)), exchange rates held;
 *   constant(t) = constant(t−1) · (1 + growth(t)).
 * Both are of what the share is a share of: GDP, or for Luxembourg from 2023 national income, in proportion to GDP.
 *
 * @param base place of the base year on the grid
 * @param moneyYear place of the year whose prices `constant` uses
 */
export function gdpOf(
  actor: ActorData,
  settings: ActorSettings,
  effects: ActorEffects,
  base: number,
  moneyYear: number,
  newYears: NewSeries,
): { readonly current: Float64Array; readonly constant: Float64Array } {
  const [current, constant] = [newYears(), newYears()]
  const [onGrowth, onPrices] = [effects('growth'), effects('inflation')]
  const last = actor.gdpUntil ?? base
  const volume = constant
  for (let t = 0; t <= last; t++) current[t] = actor.gdp[t]!
  volume[last] = 1
  for (let t = last + 1; t < YEAR_COUNT; t++) {
    const growth = 1 + shifted(growthIn(actor, settings, t), onGrowth, t) / 100
    const prices = 1 + shifted(inYear(settings.inflationByYear, t) ?? settings.inflation ?? actor.priceRise[t]!, onPrices, t) / 100
    volume[t] = volume[t - 1]! * growth
    current[t] = current[t - 1]! * growth * prices
  }
  for (let t = last - 1; t >= 0; t--) volume[t] = volume[t + 1]! / (1 + actor.growth[t + 1]! / 100)
  const lastAtMoneyYear = valueOfLastYear(actor, last, moneyYear, current, volume)
  for (let t = 0; t < YEAR_COUNT; t++) {
    const base1 = shareBaseIn(actor, t, base)
    constant[t] = t <= last && Number.isNaN(current[t]!) ? Number.NaN : lastAtMoneyYear * volume[t]! * base1
    current[t] = current[t]! * base1
  }
  return { current, constant }
}

/** Real growth in a projected year, % a year (docs/MODEL.md §2); none for an actor that is recorded only. */
function growthIn(actor: ActorData, settings: ActorSettings, t: number): number {
  if (!actor.projected) return Number.NaN
  const longRun = t > actor.forecastUntil ? settings.longRunGrowth : null
  return (inYear(settings.growthByYear, t) ?? settings.growth ?? longRun ?? actor.growth[t]!) + settings.growthShift
}

function inYear(values: Float64Array | null, t: number): number | null {
  return values === null || Number.isNaN(values[t]!) ? null : values[t]!
}

/**
 * GDP of the last recorded year at the prices of the money year. Where exchange rates move, it is the money year's own
 * GDP taken along real growth; where there is one currency, the price level alone carries it.
 */
function valueOfLastYear(
  actor: ActorData,
  last: number,
  moneyYear: number,
  current: Float64Array,
  volume: Float64Array,
): number {
  if (actor.deflate === 'prices' && moneyYear < last) {
    let prices = 1
    for (let t = moneyYear + 1; t <= last; t++) prices *= 1 + actor.priceRise[t]! / 100
    if (!Number.isNaN(prices)) return current[last]! / prices
  }
  return current[moneyYear]! / volume[moneyYear]!
}

function shareBaseIn(actor: ActorData, t: number, base: number): number {
  return actor.shareBase[Math.min(t, Math.max(base, 0))]!
}
