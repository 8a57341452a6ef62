// Days, months and years as whole numbers, without clock and without time zone. Owns the horizon; knows no text format.
import type { Brand } from './brand'

/** Days since 1970-01-01, proleptic Gregorian. */
export type DayNumber = Brand<number, 'DayNumber'>

export interface CalendarDay {
  readonly year: number
  /** 1…12 */
  readonly month: number
  /** 1…31 */
  readonly day: number
}

/** Day number of a calendar day that exists. Algorithm: days from civil (Howard Hinnant, public domain). */
export function dayNumber(year: number, month = 1, day = 1): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146097 + dayOfEra - 719468) as DayNumber
}

/** The calendar day of a day number: the inverse of `dayNumber`. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1 }
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Number of days in a month, 1…12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function addDays(day: DayNumber, days: number): DayNumber {
  return (day + days) as DayNumber
}

/** The timeline's bounds: the month of the Hague summit to the end of the pledge's last year. */
export const HORIZON_FIRST_YEAR = 2025
export const HORIZON_LAST_YEAR = 2035
export const HORIZON_START: DayNumber = dayNumber(2025, 6, 1)
export const HORIZON_END: DayNumber = dayNumber(2035, 12, 31)

/** The spending grid: recorded years from the Wales pledge on, projected years to the Hague target. */
export const GRID_FIRST_YEAR = 2014
export const GRID_LAST_YEAR = 2035
export const GRID_YEARS: readonly number[] = Array.from(
  { length: GRID_LAST_YEAR - GRID_FIRST_YEAR + 1 },
  (_, index) => GRID_FIRST_YEAR + index,
)
