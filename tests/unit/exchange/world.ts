// Random events with everything that files find hard, for the tests of import and export.
import fc from 'fast-check'
import { dayNumber, type DayNumber } from '../../../src/shared/domain/calendar'
import type { Effect } from '../../../src/shared/domain/effect'
import { checkEventDates, CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES, type HorizonEvent } from '../../../src/shared/domain/event'
import { DATE_DOUBTS, DATE_PRECISIONS, daySpan, fuzzyDateOf, withDoubt, type FuzzyDate } from '../../../src/shared/domain/fuzzy-date'

const sure = fc
  .tuple(fc.integer({ min: dayNumber(2025, 6), max: dayNumber(2035, 12, 31) }), fc.constantFrom(...DATE_PRECISIONS))
  .map(([day, precision]) => fuzzyDateOf(day as DayNumber, precision))
const date: fc.Arbitrary<FuzzyDate> = fc.tuple(sure, sure, fc.constantFrom(...DATE_DOUBTS)).map(([a, b, doubt]) => {
  const [from, to] = daySpan(a).first <= daySpan(b).last ? [a, b] : [b, a]
  return withDoubt(from, doubt, to)
})

/** Quotes, separators, line ends, formulas, accents, other scripts, markup. */
const HARD = ['"', "'", ',', ';', '\\', '\\;', '=1+1', '+49', '-1', '@a', "'=x", '\n', '\t', 'é', 'Ż', '漢', '🛡', '<b>', '&amp;', ':', 'BEGIN:VEVENT', ' ', 'a', 'Zwei', '%', '{', '[']
const words = (most: number) => fc.array(fc.constantFrom(...HARD), { minLength: 1, maxLength: most }).map((parts) => parts.join(''))
const oneLine = (most: number) => words(most).map((text) => text.replace(/[\n\t]/g, ' ').replace(/ +/g, ' ').trim()).filter((text) => text !== '')
const list = fc.uniqueArray(oneLine(4), { maxLength: 3 })

const effect: fc.Arbitrary<Effect> = fc.record(
  {
    target: fc.constant('capacity' as const), scope: fc.subarray(['RUS', 'NATO']), op: fc.constant('multiply' as const), size: fc.constantFrom(0.75, 1 / 3), range: fc.constantFrom([0, 1] as const, [0.25, 0.9] as const),
    delayMonths: fc.integer({ min: 0, max: 240 }), rampMonths: fc.integer({ min: 1, max: 240 }), enabled: fc.boolean(), note: oneLine(20), source: fc.constantFrom('own-1', 'NATO_2026'),
  },
  { requiredKeys: ['target', 'scope', 'op', 'size', 'delayMonths', 'rampMonths', 'enabled'] },
)

const event = fc.record({
  title: oneLine(30), dates: fc.tuple(date, fc.option(date)).filter(([start, end]) => checkEventDates(start, end ?? undefined).ok),
  category: fc.constantFrom(...EVENT_CATEGORIES), actors: list, status: fc.constantFrom(...EVENT_STATUSES), confidence: fc.constantFrom(...CONFIDENCES),
  summary: fc.oneof(fc.constant(''), words(40)), sources: list, tags: list, provenance: fc.constantFrom(...PROVENANCES), ongoing: fc.option(fc.boolean()),
  links: fc.uniqueArray(fc.constantFrom('e0', 'other', 'A_1'), { maxLength: 2 }), effects: fc.array(effect, { maxLength: 3 }),
})

export const events: fc.Arbitrary<readonly HorizonEvent[]> = fc.array(event, { maxLength: 6 }).map((rows) =>
  rows.map(({ dates: [start, end], ongoing, links, effects, ...rest }, index) => ({
    ...rest, id: `e${index}`, start, ...(end !== null && { end }), ...(ongoing !== null && { ongoing }), ...(links.length > 0 && { links }), ...(effects.length > 0 && { effects }),
  })),
)
