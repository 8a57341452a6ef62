// The month grid of every monthly series: June 2025, the month of the Hague summit, to December 2035.
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
