// Dates in words: never more exact than they are known, doubt said.
import { expect, test } from 'vitest'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { formatDateRange, formatFuzzyDate, formatLongFuzzyDate } from '../../../src/shared/text/dates'

test.each([
  ['2029', '2029'],
  ['2029-Q2', 'Q2 2029'],
  ['2029-06', 'Jun 2029'],
  ['2029-06-04', '4 Jun 2029'],
  ['2029~', 'about 2029'],
  ['2029-06?', 'Jun 2029 (uncertain)'],
  ['2029-06-24%', 'about 24 Jun 2029 (uncertain)'],
  ['[2027..2029]', 'some time from 2027 to 2029'],
])('%s is "%s"', (date, words) => {
  expect(formatFuzzyDate(date as FuzzyDate)).toBe(words)
})

test.each([
  ['2025-06-24', '2025-06-25', '24 to 25 Jun 2025'],
  ['2025-06', '2025-12', 'Jun to Dec 2025'],
  ['2027~', '2029', 'about 2027 to 2029'],
  ['2027-01', '2027-05?', 'Jan 2027 to May 2027 (uncertain)'],
])('%s to %s is "%s"', (start, end, words) => {
  expect(formatDateRange(start as FuzzyDate, end as FuzzyDate)).toBe(words)
})

test('with full months where there is room', () => {
  expect(formatLongFuzzyDate('[2027-06..2027-09]' as FuzzyDate)).toBe('some time from June 2027 to September 2027')
})
