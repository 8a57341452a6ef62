// A date at the precision it has: a year, a quarter, a month or a day. The text is the value, so nothing ever
// turns "2029" into 1 January 2029. Owns reading, bounds and moving; words for people stand in shared/text.
import type { Brand } from './brand'
import { addDays, calendarDay, dayNumber, daysInMonth, HORIZON_END, HORIZON_START, type DayNumber } from './calendar'
import { fault } from './fault'
import { failed, ok, type Result } from './result'

/** ISO 8601 at its precision: `2029`, `2029-Q2`, `2029-06`, `2029-06-24`. Make one with `parseFuzzyDate`. */
export type FuzzyDate = Brand<string, 'FuzzyDate'>

export const DATE_PRECISIONS = ['year', 'quarter', 'month', 'day'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** All the days a date may mean, both ends included. */
export interface DaySpan {
  readonly first: DayNumber
  readonly last: DayNumber
}

const FORM = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/

/** Read a date from text. Fault `date.invalid` for a form or a day that does not exist (2029-02-30). */
export function parseFuzzyDate(text: string): Result<FuzzyDate> {
  const parts = FORM.exec(text)
  const bad = failed(fault('date.invalid', { text: text.slice(0, 40) }))
  if (!parts) return bad
  const year = Number(parts[1])
  if (parts[3] !== undefined) {
    const month = Number(parts[3])
    if (month < 1 || month > 12) return bad
    if (parts[4] !== undefined) {
      const day = Number(parts[4])
      if (day < 1 || day > daysInMonth(year, month)) return bad
    }
  }
  return ok(text as FuzzyDate)
}

export function datePrecision(date: FuzzyDate): DatePrecision {
  if (date.length === 4) return 'year'
  if (date[5] === 'Q') return 'quarter'
  return date.length === 7 ? 'month' : 'day'
}

/** The days that a date may mean: 2029 spans 1 January to 31 December. */
export function daySpan(date: FuzzyDate): DaySpan {
  const year = Number(date.slice(0, 4))
  switch (datePrecision(date)) {
    case 'year':
      return { first: dayNumber(year), last: dayNumber(year, 12, 31) }
    case 'quarter': {
      const month = (Number(date[6]) - 1) * 3 + 1
      return { first: dayNumber(year, month), last: dayNumber(year, month + 2, daysInMonth(year, month + 2)) }
    }
    case 'month': {
      const month = Number(date.slice(5, 7))
      return { first: dayNumber(year, month), last: dayNumber(year, month, daysInMonth(year, month)) }
    }
    case 'day': {
      const day = dayNumber(year, Number(date.slice(5, 7)), Number(date.slice(8, 10)))
      return { first: day, last: day }
    }
  }
}

/** The day in the middle of what a date may mean: where its marker stands and what it sorts by. */
export function middleDay(date: FuzzyDate): DayNumber {
  const { first, last } = daySpan(date)
  return addDays(first, Math.floor((last - first) / 2))
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** The date of the given precision that contains a day. */
export function fuzzyDateOf(day: DayNumber, precision: DatePrecision): FuzzyDate {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  const text = {
    year: String(year),
    quarter: `${year}-Q${Math.ceil(month / 3)}`,
    month: `${year}-${two(month)}`,
    day: `${year}-${two(month)}-${two(dayOfMonth)}`,
  }[precision]
  return text as FuzzyDate
}

/** True when some day that the date may mean lies on the timeline (June 2025 to December 2035). */
export function touchesHorizon(date: FuzzyDate): boolean {
  const { first, last } = daySpan(date)
  return last >= HORIZON_START && first <= HORIZON_END
}
