// Dates at their precision: reading, bad text, the days they may mean, order, and what touches the timeline.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay, dayNumber, HORIZON_END, HORIZON_START, type DayNumber } from '../../../src/shared/domain/calendar'
import {
  DATE_PRECISIONS, dateDoubt, datePrecision, daySpan, fuzzyDateOf, middleDay, parseFuzzyDate, sureDates, touchesHorizon, withDoubt, type FuzzyDate,
} from '../../../src/shared/domain/fuzzy-date'

const runs = { seed: 20_250_624, numRuns: 500 }
const days = fc.integer({ min: dayNumber(2000), max: dayNumber(2060) }).map((number) => number as DayNumber)
const precisions = fc.constantFrom(...DATE_PRECISIONS)

function date(text: string): FuzzyDate {
  const parsed = parseFuzzyDate(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

const dayText = (number: DayNumber) => fuzzyDateOf(number, 'day')

describe('reading', () => {
  test.each([
    ['2029', 'year', '2029-01-01', '2029-12-31'],
    ['2029-Q1', 'quarter', '2029-01-01', '2029-03-31'],
    ['2029-Q2', 'quarter', '2029-04-01', '2029-06-30'],
    ['2029-Q4', 'quarter', '2029-10-01', '2029-12-31'],
    ['2028-02', 'month', '2028-02-01', '2028-02-29'],
    ['2029-02', 'month', '2029-02-01', '2029-02-28'],
    ['2029-06', 'month', '2029-06-01', '2029-06-30'],
    ['2028-02-29', 'day', '2028-02-29', '2028-02-29'],
    ['2029-06-24', 'day', '2029-06-24', '2029-06-24'],
  ])('%s is known to the %s and spans %s to %s', (text, precision, first, last) => {
    const span = daySpan(date(text))
    expect(datePrecision(date(text))).toBe(precision)
    expect([dayText(span.first), dayText(span.last)]).toEqual([first, last])
  })

  test.each([
    ['2029~', 'about', 'year', '2029-01-01', '2029-12-31'],
    ['2029-Q2?', 'uncertain', 'quarter', '2029-04-01', '2029-06-30'],
    ['2029-06-24%', 'both', 'day', '2029-06-24', '2029-06-24'],
    ['[2027..2029]', 'oneOf', 'year', '2027-01-01', '2029-12-31'],
    ['[2027-03..2027-Q3]', 'oneOf', 'quarter', '2027-03-01', '2027-09-30'],
    ['[2027-03-01..2027-03-09]', 'oneOf', 'day', '2027-03-01', '2027-03-09'],
  ])('%s is doubted (%s), known to the %s and spans %s to %s', (text, doubt, precision, first, last) => {
    const span = daySpan(date(text))
    expect([dateDoubt(date(text)), datePrecision(date(text))]).toEqual([doubt, precision])
    expect([dayText(span.first), dayText(span.last)]).toEqual([first, last])
    const [from, to] = sureDates(date(text))
    expect(withDoubt(from, dateDoubt(date(text)), to)).toBe(text)
  })

  test.each([
    '~', '2029~~', '2029?~', '~2029', '[2027]', '[2027..]', '[..2029]', '[2029..2027]', '[2027~..2029]', '[2027..2029', '[2027..2029]~', '[[2027..2028]..2029]',
    '[2027..2028..2029]', '[2027-02-30..2029]', '',
  ])('%j is no doubted date', (text) => {
    expect(parseFuzzyDate(text).ok).toBe(false)
  })

  test.each([
    '', '29', '2029-', '2029-0', '2029-00', '2029-13', '2029-Q0', '2029-Q5', '2029-q2', '2029-Q2-01', '2029-6', '2029-06-00', '2029-06-31',
    '2029-02-29', '2100-02-29', '2029-06-1', '2029-06-24T00:00', ' 2029', '2029 ', '2029\n', '20290624', '-2029', '12029', '２０２９', 'Q2 2029',
  ])('%j is no date', (text) => {
    expect(parseFuzzyDate(text)).toEqual({ ok: false, fault: { code: 'date.invalid', data: { text } } })
  })

  test('the fault quotes no more than 40 characters', () => {
    expect(parseFuzzyDate('9'.repeat(5000))).toMatchObject({ fault: { data: { text: '9'.repeat(40) } } })
  })
})

describe('laws', () => {
  test('the date of a day contains that day, reads back as itself, and holds its middle', () => {
    fc.assert(
      fc.property(days, precisions, (day, precision) => {
        const made = fuzzyDateOf(day, precision)
        const { first, last } = daySpan(made)
        expect(date(made)).toBe(made)
        expect(datePrecision(made)).toBe(precision)
        expect(first <= day && day <= last).toBe(true)
        expect(middleDay(made) - first).toBe(Math.floor((last - first) / 2))
        expect(fuzzyDateOf(middleDay(made), precision)).toBe(made)
      }),
      runs,
    )
  })

  test('a later day is never in an earlier date, and dates of one precision sort as their texts do', () => {
    fc.assert(
      fc.property(days, days, precisions, (a, b, precision) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((day) => fuzzyDateOf(day as DayNumber, precision))
        expect(daySpan(earlier!).first).toBeLessThanOrEqual(daySpan(later!).first)
        expect(earlier! <= later!).toBe(true)
      }),
      runs,
    )
  })

  test('spans of one precision follow each other without gap', () => {
    fc.assert(
      fc.property(days, precisions, (day, precision) => {
        const { last } = daySpan(fuzzyDateOf(day, precision))
        expect(daySpan(fuzzyDateOf((last + 1) as DayNumber, precision)).first).toBe(last + 1)
      }),
      runs,
    )
  })
})

describe('the timeline', () => {
  test.each([
    ['2024', false], ['2025', true], ['2025-Q1', false], ['2025-Q2', true], ['2025-05', false], ['2025-05-31', false], ['2025-06', true],
    ['2025-06-01', true], ['2035', true], ['2035-Q4', true], ['2035-12-31', true], ['2036-01-01', false], ['2036', false], ['0000', false], ['9999', false],
  ])('%s: %s', (text, touches) => expect(touchesHorizon(date(text))).toBe(touches))

  test('a date touches it when one of its days lies on it', () => {
    fc.assert(
      fc.property(days, precisions, (day, precision) => {
        const made = fuzzyDateOf(day, precision)
        const { first, last } = daySpan(made)
        const some = Array.from({ length: last - first + 1 }, (_, index) => first + index).some((one) => one >= HORIZON_START && one <= HORIZON_END)
        expect(touchesHorizon(made)).toBe(some)
      }),
      { ...runs, numRuns: 200 },
    )
  })

  test('the middle of a year is 2 July, of a month of 31 days the 16th', () => {
    expect(calendarDay(middleDay(date('2027')))).toEqual({ year: 2027, month: 7, day: 2 })
    expect(calendarDay(middleDay(date('2027-08')))).toEqual({ year: 2027, month: 8, day: 16 })
  })
})
