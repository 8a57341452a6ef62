// A date at the precision it has: a year, a quarter, a month or a day; perhaps about it, uncertain, or one of a range.
// The text is the value, so nothing ever turns "2029" into 1 January 2029. Owns reading, bounds and moving; words for
// people stand in shared/text.
import type { Brand } from './brand'
import { addDays, calendarDay, dayNumber, daysInMonth, HORIZON_END, HORIZON_START, type DayNumber } from './calendar'
import { fault } from './fault'
import { failed, ok, type Result } from './result'

/**
 * ISO 8601 at its precision: `2029`, `2029-Q2`, `2029-06`, `2029-06-24`; with EDTF's `~` (about), `?` (uncertain) or `%`
 * (both) behind it; or `[2027..2029]` (one of). Make one with `parseFuzzyDate`.
 */
export type FuzzyDate = Brand<string, 'FuzzyDate'>

export const DATE_PRECISIONS = ['year', 'quarter', 'month', 'day'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** How sure a date is: `oneOf` means some day between two dates. */
export const DATE_DOUBTS = ['none', 'about', 'uncertain', 'both', 'oneOf'] as const
export type DateDoubt = (typeof DATE_DOUBTS)[number]

/** All the days a date may mean, both ends included. */
export interface DaySpan {
  readonly first: DayNumber
  readonly last: DayNumber
}

/** Longest text of a date: one of two days. */
export const LONGEST_DATE = 24

const FORM = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/
const MARKS: Readonly<Record<string, DateDoubt>> = { '~': 'about', '?': 'uncertain', '%': 'both' }
const MARK_OF: Readonly<Record<DateDoubt, string>> = { none: '', about: '~', uncertain: '?', both: '%', oneOf: '' }

/** Read a date from text. Fault `date.invalid` for a form or a day that does not exist (2029-02-30). */
export function parseFuzzyDate(text: string): Result<FuzzyDate> {
  const bad = failed(fault('date.invalid', { text: text.slice(0, 40) }))
  if (text.startsWith('[')) {
    const ends = text.endsWith(']') ? text.slice(1, -1).split('..') : []
    if (ends.length !== 2 || !ends.every(exists)) return bad
    const [from, to] = ends as [FuzzyDate, FuzzyDate]
    return daySpan(from).first <= daySpan(to).last ? ok(text as FuzzyDate) : bad
  }
  return exists(MARKS[text.at(-1) ?? ''] ? text.slice(0, -1) : text) ? ok(text as FuzzyDate) : bad
}

/** Whether a text without doubt is a date of the calendar. */
function exists(text: string): boolean {
  const parts = FORM.exec(text)
  if (!parts) return false
  if (parts[3] === undefined) return true
  const month = Number(parts[3])
  if (month < 1 || month > 12) return false
  if (parts[4] === undefined) return true
  const day = Number(parts[4])
  return day >= 1 && day <= daysInMonth(Number(parts[1]), month)
}

export function dateDoubt(date: FuzzyDate): DateDoubt {
  return date.startsWith('[') ? 'oneOf' : (MARKS[date.at(-1) ?? ''] ?? 'none')
}

/** The date without its doubt: one date, or the two between which it lies. */
export function sureDates(date: FuzzyDate): readonly [FuzzyDate] | readonly [from: FuzzyDate, to: FuzzyDate] {
  switch (dateDoubt(date)) {
    case 'none':
      return [date]
    case 'oneOf':
      return date.slice(1, -1).split('..') as unknown as readonly [FuzzyDate, FuzzyDate]
    case 'about':
    case 'uncertain':
    case 'both':
      return [date.slice(0, -1) as FuzzyDate]
  }
}

/** A date with a doubt; for `oneOf`, `to` is its other end. The dates given have none. */
export function withDoubt(date: FuzzyDate, doubt: DateDoubt, to: FuzzyDate = date): FuzzyDate {
  return (doubt === 'oneOf' ? `[${date}..${to}]` : `${date}${MARK_OF[doubt]}`) as FuzzyDate
}

/** The same doubt about other dates: how moving keeps it. */
export function mapSureDates(date: FuzzyDate, change: (sure: FuzzyDate) => FuzzyDate): FuzzyDate {
  const [from, to] = sureDates(date)
  return withDoubt(change(from), dateDoubt(date), to && change(to))
}

/** The precision; of one of a range, the coarser of its ends. */
export function datePrecision(date: FuzzyDate): DatePrecision {
  const precisions = sureDates(date).map(surePrecision)
  return DATE_PRECISIONS.find((precision) => precisions.includes(precision))!
}

function surePrecision(date: FuzzyDate): DatePrecision {
  if (date.length === 4) return 'year'
  if (date[5] === 'Q') return 'quarter'
  return date.length === 7 ? 'month' : 'day'
}

/** A way to the days of a date: `daySpan`, or one that remembers. */
export type SpanOf = (date: FuzzyDate) => DaySpan

/** `daySpan` that reads each date once: ten years have few different ones, however many events. */
export function rememberedSpans(): SpanOf {
  const spans = new Map<FuzzyDate, DaySpan>()
  return (date) => {
    const span = spans.get(date) ?? daySpan(date)
    spans.set(date, span)
    return span
  }
}

/** The days that a date may mean: 2029 spans 1 January to 31 December, and so does about 2029. */
export function daySpan(date: FuzzyDate): DaySpan {
  const [from, to] = sureDates(date)
  const span = sureSpan(from)
  return to === undefined ? span : { first: span.first, last: sureSpan(to).last }
}

function sureSpan(date: FuzzyDate): DaySpan {
  const year = Number(date.slice(0, 4))
  switch (surePrecision(date)) {
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
export function middleDay(date: FuzzyDate, spanOf: SpanOf = daySpan): DayNumber {
  const { first, last } = spanOf(date)
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
