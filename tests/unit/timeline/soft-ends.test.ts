import { expect, test } from 'vitest'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { softEnds } from '../../../src/shared/timeline/soft-ends'

const period = (start: string, end: string, ongoing = false) => ({ start: start as FuzzyDate, end: end as FuzzyDate, ongoing })

test.each([
  ['days are sharp', period('2027-01-01', '2027-12-31'), { start: 0, end: 0 }],
  ['a year is soft throughout, a month for its length', period('2027', '2029-03'), { start: 36, end: 3 }],
  ['about a day is soft for as long as can be seen', period('2027-01-01~', '2029-01-01?'), { start: 14, end: 14 }],
  ['one of a range is soft for the range', period('[2027-01-01..2027-01-31]', '2029-01-01'), { start: 3, end: 0 }],
  ['what goes on has no sharp end', period('2027-01-01', '2029-01-01', true), { start: 0, end: 14 }],
])('%s', (_what, event, expected) => {
  expect(softEnds(event, 0.1)).toEqual(expected)
})

test('both ends together are never more than the bar', () => {
  const { start, end } = softEnds(period('2027', '2027'), 0.1)
  expect(start + end).toBeLessThanOrEqual(38)
})
