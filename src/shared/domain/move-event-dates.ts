// How far an event moves when it is dragged: in whole steps, at the precision its dates have, inside the horizon.
// Owns the arithmetic of moving; not the gesture.
import { addDays, calendarDay, dayNumber, daysInMonth, HORIZON_END, HORIZON_START, type DayNumber } from './calendar'
import { checkEventDates } from './event'
import { datePrecision, daySpan, fuzzyDateOf, mapSureDates, type DatePrecision, type FuzzyDate } from './fuzzy-date'

/** What one step of a move is. Never finer than the event's own dates. */
export const SNAP_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type SnapUnit = (typeof SNAP_UNITS)[number]

export interface EventDates {
  readonly start: FuzzyDate
  readonly end?: FuzzyDate
}

const FINEST: Readonly<Record<DatePrecision, SnapUnit>> = { day: 'day', month: 'month', quarter: 'quarter', year: 'year' }

/** The wanted unit, or the coarser one that the dates demand: a year-known event moves in years. */
export function snapUnitFor(dates: EventDates, wanted: SnapUnit): SnapUnit {
  const precisions = [dates.start, ...(dates.end ? [dates.end] : [])].map(datePrecision)
  const units = [wanted, ...precisions.map((precision) => FINEST[precision])]
  return units.reduce((a, b) => (SNAP_UNITS.indexOf(a) >= SNAP_UNITS.indexOf(b) ? a : b))
}

/** Days of one step, for turning a distance on the screen into steps. */
export const DAYS_OF_UNIT: Readonly<Record<SnapUnit, number>> = { day: 1, week: 7, month: 365.25 / 12, quarter: 365.25 / 4, year: 365.25 }

function addMonths(date: FuzzyDate, months: number): FuzzyDate {
  const { year, month, day } = calendarDay(daySpan(date).first)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  const to: DayNumber = dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
  return fuzzyDateOf(to, datePrecision(date))
}

function shift(date: FuzzyDate, unit: SnapUnit, steps: number): FuzzyDate {
  return mapSureDates(date, (sure) => shiftSure(sure, unit, steps))
}

function shiftSure(date: FuzzyDate, unit: SnapUnit, steps: number): FuzzyDate {
  switch (unit) {
    case 'day':
    case 'week':
      return fuzzyDateOf(addDays(daySpan(date).first, steps * DAYS_OF_UNIT[unit]), datePrecision(date))
    case 'month':
      return addMonths(date, steps)
    case 'quarter':
      return addMonths(date, steps * 3)
    case 'year':
      return addMonths(date, steps * 12)
  }
}

/** The dates moved by whole steps; precision and doubt stay, and both ends move by the same number of steps. */
export function shiftEventDates(dates: EventDates, unit: SnapUnit, steps: number): EventDates {
  return { start: shift(dates.start, unit, steps), ...(dates.end && { end: shift(dates.end, unit, steps) }) }
}

/** No move on the timeline is longer. What lies far beyond it has no date of four digits. */
const MOST_STEPS = HORIZON_END - HORIZON_START + 366

/**
 * Move by up to `steps` steps, stopping where the next one would leave the timeline.
 * Gives the steps really gone. `steps` is whole; negative is earlier.
 */
export function moveEventDates(
  dates: EventDates,
  unit: SnapUnit,
  steps: number,
): { readonly dates: EventDates; readonly steps: number } {
  const asked = Math.min(Math.max(steps, -MOST_STEPS), MOST_STEPS)
  for (let gone = asked; gone !== 0; gone -= Math.sign(asked)) {
    const moved = shiftEventDates(dates, unit, gone)
    if (checkEventDates(moved.start, moved.end).ok) return { dates: moved, steps: gone }
  }
  return { dates, steps: 0 }
}
