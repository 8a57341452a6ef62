import { tickDecimals, ticksInside, tickWords } from '../../../src/shared/figures/placing/ticks'
import { describe, expect, test } from 'vitest'
import { parseFuzzyDate, type FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { formatBn, formatByKind, formatNumber, formatPoints, formatShare, formatSigned, NO_VALUE } from '../../../src/shared/figures/format'
import { datesInWords, formatDateRange, formatFuzzyDate, formatLongFuzzyDate } from '../../../src/shared/text/dates'

function date(text: string): FuzzyDate {
  const parsed = parseFuzzyDate(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

describe('numbers', () => {
  test.each([
    [formatShare(3.5), '3.50'],
    [formatShare(0), '0.00'],
    [formatShare(-0.001), '0.00'],
    [formatPoints(-0.3), '\u22120.30'],
    [formatSigned(0.3, 2), '+0.30'],
    [formatSigned(0.001, 2), '0.00'],
    [formatSigned(974.4, 0), '+974'],
    [formatBn(1221.7), '1,222'],
    [formatBn(1234567), '1,234,567'],
    [formatBn(96.44, true), '96.4'],
    [formatBn(99.97, true), '100'],
    [formatBn(-1221.7), '\u22121,222'],
    [formatNumber(999.999, 1), '1,000.0'],
    [formatNumber(Number.NaN, 2), NO_VALUE],
    [formatNumber(Number.POSITIVE_INFINITY, 0), NO_VALUE],
    [formatByKind(33.44, 'percentOfCore'), '33.4'],
    [formatByKind(903.2, 'money'), '903'],
  ])('%s', (shown, expected) => expect(shown).toBe(expected))
})

describe('dates, as exact as they are known', () => {
  test.each([
    ['2029', '2029', '2029'],
    ['2029-Q2', 'Q2 2029', 'Q2 2029'],
    ['2029-06', 'Jun 2029', 'June 2029'],
    ['2029-06-04', '4 Jun 2029', '4 June 2029'],
  ])('%s', (text, short, long) => {
    expect(formatFuzzyDate(date(text))).toBe(short)
    expect(formatLongFuzzyDate(date(text))).toBe(long)
  })

  test.each([
    ['2025-06-24', '2025-06-25', '24 to 25 Jun 2025'],
    ['2025-06-24', '2025-07-02', '24 Jun to 2 Jul 2025'],
    ['2025-06', '2025-12', 'Jun to Dec 2025'],
    ['2029-Q1', '2029-Q3', 'Q1 to Q3 2029'],
    ['2027', '2029', '2027 to 2029'],
    ['2028-12', '2029-01', 'Dec 2028 to Jan 2029'],
    ['2028', '2028-06', '2028 to Jun 2028'],
    ['2029', '2029', '2029'],
  ])('%s to %s', (start, end, shown) => expect(formatDateRange(date(start), date(end))).toBe(shown))

  test('inside a text', () => {
    expect(datesInWords('2026-07-10 (cut-off 2026-07-03)')).toBe('10 July 2026 (cut-off 3 July 2026)')
    expect(datesInWords('October 2025')).toBe('October 2025')
  })
})

test.each([[2.5, 1], [5, 0], [0.25, 2], [0.5, 1], [1000, 0], [0.1, 1], [250, 0], [0.0025, 4]])('ticks %d apart need %i decimals', (step, decimals) => {
  expect(tickDecimals(step)).toBe(decimals)
})

test.each([
  [0, 1, 0.5, [], '0.0 0.5 1.0'],
  [2, 3, 0.5, [], '2.0 2.5 3.0'],
  [0, 4, 1, [], '0 1 2 3 4'],
  [0, 4, 1, [3.5, 5], '0.0 1.0 2.0 3.0 4.0'],
  [0, 2, 1, [3.25], '0.00 1.00 2.00'],
  [0, 2000, 1000, [], '0 1,000 2,000'],
])('an axis from %d to %d in steps of %d has one number of decimals', (low, high, step, marked, words) => {
  expect(ticksInside(low, high, step).map(tickWords(step, marked)).join(' ')).toBe(words)
})
