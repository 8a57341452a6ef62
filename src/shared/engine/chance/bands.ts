// What draws say of a series: bands with a median, how likely a target is reached by each year, when a lead changes hands.
import { MONTH_COUNT } from '../production/months'
import type { Projection } from '../projection'
import type { Draws } from './draws'
import { percentilesOf } from './percentiles'

/** Of every fan: 5 to 95 and 25 to 75 per cent, and the median. */
export const BAND_PARTS = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/** One value a place of the series' grid, NaN where no draw has one. */
export interface Bands {
  readonly p5: Float64Array
  readonly p25: Float64Array
  readonly p50: Float64Array
  readonly p75: Float64Array
  readonly p95: Float64Array
  /** Part of the draws that have a value. */
  readonly known: Float64Array
}

/** Bands of a series that was asked for, over the draws that are done; undefined for another one. */
export function bandsOf({ series, count, done }: Draws, id: string): Bands | undefined {
  const found = series.get(id)
  if (found === undefined) return undefined
  const made = () => new Float64Array(found.places)
  const bands = { p5: made(), p25: made(), p50: made(), p75: made(), p95: made(), known: made() }
  const lines = [bands.p5, bands.p25, bands.p50, bands.p75, bands.p95]
  for (let place = 0; place < found.places; place += 1) {
    const { values, counted } = percentilesOf(found.values.slice(place * count, place * count + done), BAND_PARTS)
    for (const [line, value] of values.entries()) lines[line]![place] = value
    bands.known[place] = counted / done
  }
  return bands
}

/** A gap below this, in points, is rounding. */
const NO_GAP = 1e-9

/** Whether somebody has a core target: Russia pledged nothing. */
export function hasTarget({ actors }: Pick<Projection, 'actors'>, actor: string): boolean {
  const kind = actors.get(actor)?.kind
  return kind !== undefined && kind !== 'other'
}

/**
 * Part of the draws in which an actor or group is at its core target in each year of the grid, from the series `gapPoints` that
 * was asked for; undefined without it. NaN where no share is known. Paths do not fall unless events make them, so this is also
 * how likely it gets there by that year.
 */
export function chanceOfTarget({ series, count, done }: Draws, actor: string): Float64Array | undefined {
  const found = series.get(`gapPoints.${actor}`)
  return found && Float64Array.from({ length: found.places }, (_, year) => {
    const gaps = found.values.subarray(year * count, year * count + done)
    const known = gaps.reduce((sum, gap) => (Number.isNaN(gap) ? sum : sum + 1), 0)
    return gaps.reduce((sum, gap) => (gap < NO_GAP ? sum + 1 : sum), 0) / known
  })
}

/** When something happens that is told by a month of the grid. */
export interface MonthChances {
  /** Part of the draws in which it is that month, one a month. */
  readonly inMonth: Float64Array
  /** Part in which it does not come by the end of the grid. */
  readonly never: number
  /** Percentiles over all draws, as places of months; null where that part of the draws comes only after the grid. */
  readonly percentiles: readonly (number | null)[]
}

/** Of an indicator that is a month, such as `crossover.mbt`, and was asked for; undefined for another one. */
export function monthChances({ indicators, done }: Draws, id: string): MonthChances | undefined {
  const values = indicators.get(id)
  if (values === undefined) return undefined
  const inMonth = new Float64Array(MONTH_COUNT)
  let never = 0
  for (const month of values.subarray(0, done)) {
    if (Number.isNaN(month)) never += 1
    else inMonth[month] = inMonth[month]! + 1
  }
  // The first month by which that part of the draws has it.
  const percentiles = BAND_PARTS.map((part) => {
    let sum = 0
    for (let month = 0; month < MONTH_COUNT; month += 1) {
      sum += inMonth[month]!
      if (sum >= part * done && sum > 0) return month
    }
    return null
  })
  return { inMonth: inMonth.map((draws) => draws / done), never: never / done, percentiles }
}
