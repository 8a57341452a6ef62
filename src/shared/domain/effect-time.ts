// When an effect acts, in months counted from January 2014, parts of a month included: from a date to a month and back, and
// where the weight of an effect bends.
import { calendarDay, dayNumber, daysInMonth, GRID_FIRST_YEAR, HORIZON_END, HORIZON_START, type DayNumber } from './calendar'
import type { Effect } from './effect'
import { daySpan, type FuzzyDate } from './fuzzy-date'

/** Months from January 2014 to a day; half a month is half of its days. `day` may be a fraction. */
export function monthAt(day: number): number {
  const whole = Math.floor(day) as DayNumber
  const { year, month, day: dayOfMonth } = calendarDay(whole)
  return (year - GRID_FIRST_YEAR) * 12 + month - 1 + (dayOfMonth - 1 + (day - whole)) / daysInMonth(year, month)
}

/** The day at which a month, or a part of one, begins: the inverse of `monthAt`. A fraction of a day stays one. */
export function dayAtMonth(month: number): number {
  const whole = Math.floor(month)
  const [year, place] = [GRID_FIRST_YEAR + Math.floor(whole / 12), ((whole % 12) + 12) % 12]
  return dayNumber(year, place + 1) + (month - whole) * daysInMonth(year, place + 1)
}

/** From which month the effects of an event count; null where it lies outside the horizon and changes nothing. */
export function actingFrom(start: FuzzyDate): number | null {
  const { first, last } = daySpan(start)
  if (last < HORIZON_START || first > HORIZON_END) return null
  return monthAt(Math.max(first, HORIZON_START))
}

/** Where the weight of an effect bends, in months. */
export interface EffectBends {
  /** The event's date. */
  readonly from: number
  /** The ramp begins. */
  readonly start: number
  /** Full weight is reached. */
  readonly full: number
  /** The fall begins, and the weight is gone; null for an effect that is for ever. */
  readonly end: number | null
  readonly gone: number | null
}

export function effectBends(from: number, { delayMonths, rampMonths, durationMonths }: Pick<Effect, 'delayMonths' | 'rampMonths' | 'durationMonths'>): EffectBends {
  const start = from + delayMonths
  const full = start + rampMonths
  const end = durationMonths === undefined ? null : full + durationMonths
  return { from, start, full, end, gone: end === null ? null : end + rampMonths }
}
