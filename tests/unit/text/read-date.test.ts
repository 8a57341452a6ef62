// Dates as people type them, and back again.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, type DayNumber } from '../../../src/shared/domain/calendar'
import { DATE_DOUBTS, DATE_PRECISIONS, daySpan, fuzzyDateOf, withDoubt } from '../../../src/shared/domain/fuzzy-date'
import { formatFuzzyDate, formatLongFuzzyDate } from '../../../src/shared/text/dates'
import { readDate } from '../../../src/shared/text/read-date'

test.each([
  ['2029', '2029'],
  [' 2029-q2 ', '2029-Q2'],
  ['Q2 2029', '2029-Q2'],
  ['june 2029', '2029-06'],
  ['Sept. 2029', '2029-09'],
  ['24 June 2029', '2029-06-24'],
  ['4. Jun 2029', '2029-06-04'],
  ['24.6.2029', '2029-06-24'],
  ['about 2029', '2029~'],
  ['ca. Q3 2029', '2029-Q3~'],
  ['2029?', '2029?'],
  ['June 2029 (uncertain)', '2029-06?'],
  ['about June 2029 (uncertain)', '2029-06%'],
  ['between 2027 and 2029', '[2027..2029]'],
  ['some time from June 2027 to 4 Jul 2027', '[2027-06..2027-07-04]'],
])('%j is %s', (typed, date) => {
  expect(readDate(typed)).toEqual({ ok: true, value: date })
})

test.each(['', 'soon', '30 February 2027', '2027-02-30', '31.6.2029', 'Ju 2029', 'Juneteenth 2029', 'about', 'between 2029 and 2027', 'about about 2029', '0', '99999', '2029 June', 'Q5 2029'])(
  '%j is no date, and the fault quotes it',
  (typed) => {
    expect(readDate(typed)).toEqual({ ok: false, fault: { code: 'date.invalid', data: { text: typed } } })
  },
)

test('what is written in words is read as the same date', () => {
  const day = fc.integer({ min: dayNumber(2025, 6), max: dayNumber(2035, 12, 31) })
  const sure = fc.tuple(day, fc.constantFrom(...DATE_PRECISIONS)).map(([number, precision]) => fuzzyDateOf(number as DayNumber, precision))
  fc.assert(
    fc.property(sure, sure, fc.constantFrom(...DATE_DOUBTS), (a, b, doubt) => {
      const [from, to] = daySpan(a).first <= daySpan(b).last ? [a, b] : [b, a]
      const date = withDoubt(from, doubt, to)
      expect(readDate(formatLongFuzzyDate(date))).toEqual({ ok: true, value: date })
      expect(readDate(formatFuzzyDate(date))).toEqual({ ok: true, value: date })
      expect(readDate(date)).toEqual({ ok: true, value: date })
    }),
    { seed: 2035, numRuns: 400 },
  )
})
