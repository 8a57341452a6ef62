// One end of a period moved: at its own precision, never past the other, inside the horizon.
import { expect, test } from 'vitest'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { resizeEventDates, snapUnitForEdge } from '../../../src/shared/domain/resize-event-dates'
import { newId } from '../../../src/shared/domain/event-id'

const dates = (start: string, end: string) => ({ start: start as FuzzyDate, end: end as FuzzyDate })

test.each([
  ['end', 'month', 2, '2027-01', '2027-05', 2],
  ['start', 'month', 2, '2027-03', '2027-03', 2],
  ['start', 'month', 9, '2027-03', '2027-03', 2],
  ['end', 'month', -9, '2027-01', '2027-01', -2],
  ['end', 'year', 40, '2027-01', '2035-03', 8],
  ['start', 'year', -40, '2026-01', '2027-03', -1],
] as const)('%s by %s × %i: %s to %s', (edge, unit, steps, start, end, gone) => {
  expect(resizeEventDates(dates('2027-01', '2027-03'), edge, unit, steps)).toEqual({ dates: dates(start, end), steps: gone })
})

test('a point has no ends, and each end snaps at its own precision', () => {
  const point = { start: '2027' as FuzzyDate }
  expect(resizeEventDates(point, 'end', 'year', 1)).toEqual({ dates: point, steps: 0 })
  expect(snapUnitForEdge(dates('2027', '2027-06-01'), 'end', 'day')).toBe('day')
  expect(snapUnitForEdge(dates('2027', '2027-06-01'), 'start', 'day')).toBe('year')
})

test.each([
  ['Ceasefire', [], 'ceasefire'],
  ['Ceasefire', ['ceasefire', 'ceasefire-2'], 'ceasefire-3'],
  ['  Führungsübung: Türkiye & Co. ', [], 'fuhrungsubung-turkiye-co'],
  ['…', [], 'event'],
  ['x'.repeat(500), [], 'x'.repeat(60)],
] as const)('the id of %j beside %j is %s', (title, taken: readonly string[], id) => {
  expect(newId(title, (other) => taken.includes(other))).toBe(id)
})
