// Dates in words, never more exact than they are known. Owns the names of months; knows no clock.
import { calendarDay, type DayNumber } from '../domain/calendar'
import { dateDoubt, datePrecision, fuzzyDateOf, sureDates, type DateDoubt, type FuzzyDate } from '../domain/fuzzy-date'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Name of a month, 1…12: "June". */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** Three letters of a month, 1…12: "Jun". */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3)
}

/** "2029", "Q2 2029", "Jun 2029", "24 Jun 2029", "about 2029", "2029 (uncertain)", "some time from 2027 to 2029": as exact as it is known. */
export function formatFuzzyDate(date: FuzzyDate): string {
  return inWords(date, shortMonthName)
}

/** The same with the month's full name: "24 June 2029". */
export function formatLongFuzzyDate(date: FuzzyDate): string {
  return inWords(date, monthName)
}

/** A known day: "2 Jul 2031". */
export function formatDay(day: DayNumber): string {
  return formatFuzzyDate(fuzzyDateOf(day, 'day'))
}

/** The calendar year of a day, as annual figures show it: 2031. */
export function yearOf(day: DayNumber): number {
  return calendarDay(day).year
}

/** From one date to another, shortened where they share a year: "24 to 25 Jun 2025", "Jun to Dec 2025", "2027 to 2029". */
export function formatDateRange(start: FuzzyDate, end: FuzzyDate): string {
  if (start === end) return formatFuzzyDate(start)
  const sure = dateDoubt(start) === 'none' && dateDoubt(end) === 'none'
  const sameKind = sure && datePrecision(start) === datePrecision(end)
  const sameYear = start.slice(0, 4) === end.slice(0, 4)
  if (!sameKind || !sameYear) return `${formatFuzzyDate(start)} to ${formatFuzzyDate(end)}`
  const sameMonth = start.slice(0, 7) === end.slice(0, 7)
  const words = formatFuzzyDate(start).split(' ')
  const first = words.slice(0, sameMonth ? 1 : -1).join(' ')
  return `${first} to ${formatFuzzyDate(end)}`
}

/** Every ISO day, month or year inside a text put in words: "2026-07-10 (cut-off 2026-07-03)" → "10 July 2026 (cut-off 3 July 2026)". */
export function datesInWords(text: string): string {
  return text.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, (date) => formatLongFuzzyDate(date as FuzzyDate))
}

const DOUBTS: Readonly<Record<Exclude<DateDoubt, 'oneOf'>, (words: string) => string>> = {
  none: (words) => words,
  about: (words) => `about ${words}`,
  uncertain: (words) => `${words} (uncertain)`,
  both: (words) => `about ${words} (uncertain)`,
}

function inWords(date: FuzzyDate, month: (month: number) => string): string {
  const [from, to] = sureDates(date)
  if (to !== undefined) return `some time from ${sureWords(from, month)} to ${sureWords(to, month)}`
  return DOUBTS[dateDoubt(date) as keyof typeof DOUBTS](sureWords(from, month))
}

function sureWords(date: FuzzyDate, month: (month: number) => string): string {
  const year = date.slice(0, 4)
  switch (datePrecision(date)) {
    case 'year':
      return year
    case 'quarter':
      return `${date.slice(5)} ${year}`
    case 'month':
      return `${month(Number(date.slice(5, 7)))} ${year}`
    case 'day':
      return `${Number(date.slice(8, 10))} ${month(Number(date.slice(5, 7)))} ${year}`
  }
}
