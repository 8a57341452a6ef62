// The month grid of every monthly series: June 2025, the month of the Hague summit, to December 2035.
import type { NewSeries } from '../new-series'
import { yearIndex, YEAR_COUNT } from '../years'
import { HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR } from '../../domain/calendar'

const FIRST_MONTH = 6

/** Number of months on the grid. */
export const MONTH_COUNT = (HORIZON_LAST_YEAR - HORIZON_FIRST_YEAR + 1) * 12 - (FIRST_MONTH - 1)

/** Place of a month on the grid, 0 for June 2025; outside 0…126 for a month that is not on it. `month` 1…12. */
export function monthIndex(year: number, month: number): number {
  return (year - HORIZON_FIRST_YEAR) * 12 + month - FIRST_MONTH
}

/** Calendar year of a place on the grid. */
export function yearOfMonth(place: number): number {
  return HORIZON_FIRST_YEAR + Math.floor((place + FIRST_MONTH - 1) / 12)
}

/** `2025-06`, `2025-07`, … `2035-12`. */
export const MONTHS: readonly string[] = Array.from({ length: MONTH_COUNT }, (_, place) => {
  const month = ((place + FIRST_MONTH - 1) % 12) + 1
  return `${yearOfMonth(place)}-${String(month).padStart(2, '0')}`
})

/** Sums over the months of each year on the year grid, NaN before June 2025; of 2025 there are seven months. */
export function yearlySums(valueOf: (month: number) => number): Float64Array {
  const years = new Float64Array(YEAR_COUNT).fill(Number.NaN)
  for (let month = 0; month < MONTH_COUNT; month += 1) {
    const place = yearIndex(yearOfMonth(month))
    years[place] = (Number.isNaN(years[place]!) ? 0 : years[place]!) + valueOf(month)
  }
  return years
}

/** Means over the months of each year. */
export function yearlyMeans(values: Float64Array): Float64Array {
  const counts = yearlySums(() => 1)
  return yearlySums((month) => values[month]!).map((sum, place) => sum / counts[place]!)
}

export const newMonths: NewSeries = () => new Float64Array(MONTH_COUNT)
