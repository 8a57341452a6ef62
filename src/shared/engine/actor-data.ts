// What the engine knows of one actor before any parameter acts: recorded shares, GDP, growth and prices on the year grid.
// Allies, Russia and the user's own actors have the same form; prepare-model.ts and own-actor-data.ts make it.
import type { Announcement } from './announced-path'
import type { ProjectedActor } from './projection'

/** Rise of prices after a forecast's last year, % a year: an assumption (docs/MODEL.md §2). */
export const LATER_PRICE_RISE = 2

export interface ActorData {
  readonly id: string
  readonly name: string
  readonly kind: ProjectedActor['kind']
  /** Currency of every money value, as units name it: `US$`, or the code of an own actor's currency. */
  readonly currency: string
  /** Recorded core share, % of GDP; NaN where there is none. */
  readonly coreShare: Float64Array
  /** Recorded equipment share, % of core; NaN where there is none. */
  readonly equipmentShare: Float64Array
  /** GDP at current prices, bn of `currency`; NaN where there is none. */
  readonly gdp: Float64Array
  /** What the core share is of, over GDP: 1, or national income over GDP (Luxembourg from 2023). */
  readonly shareBase: Float64Array
  /** Real growth, % a year. */
  readonly growth: Float64Array
  /** Rise of the GDP price level, % a year. */
  readonly priceRise: Float64Array
  /** Place of the last year with a growth forecast; `economy.longRunGrowth` acts after it. */
  readonly forecastUntil: number
  /** Place of the last year whose GDP is taken as recorded; null: the base year, whichever it is. */
  readonly gdpUntil: number | null
  /** `rates`: exchange rates move, constant money goes by growth. `prices`: one currency, it goes by the price level. */
  readonly deflate: 'rates' | 'prices'
  /** Core shares that it has announced for given years, by year. */
  readonly announced: readonly Announcement[]
  /** Part of the way to 2 % that it went from 2014 to 2024 (docs/MODEL.md §2, Wales pace), and whether that is assumed. */
  readonly wales: { readonly compliance: number; readonly assumed: boolean }
  /** False: no parameter moves it and nothing is projected (Russia). */
  readonly projected: boolean
  /** False for Iceland: no core spending, and no group counts it. */
  readonly hasForces: boolean
  /** First year whose share the source calls an estimate. */
  readonly estimateFrom?: number
}

/** Place of the last year up to `until` that has a value; −1 when there is none. */
export function lastRecorded(values: Float64Array, until: number): number {
  for (let index = Math.min(until, values.length - 1); index >= 0; index--) {
    if (!Number.isNaN(values[index])) return index
  }
  return -1
}
