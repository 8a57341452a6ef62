// The zone that this run is in, and that dates do not care.
import { expect, test } from 'vitest'
import { calendarDay, dayNumber } from '../../../src/shared/domain/calendar'
import { daySpan, type FuzzyDate } from '../../../src/shared/domain/fuzzy-date'

test('the run is in the zone that it is named for, and a day stays that day', () => {
  const hours = { UTC: 0, 'Pacific/Auckland': -12, 'America/Los_Angeles': 7 }[process.env.TZ ?? '']
  expect(new Date(2027, 5, 24).getTimezoneOffset() / 60).toBe(hours)
  expect(calendarDay(dayNumber(2027, 6, 24))).toEqual({ year: 2027, month: 6, day: 24 })
  expect(calendarDay(daySpan('2027-06-24' as FuzzyDate).first)).toEqual({ year: 2027, month: 6, day: 24 })
})
