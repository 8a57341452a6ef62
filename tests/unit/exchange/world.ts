// Random events with everything that files find hard, for the tests of import and export.
import fc from 'fast-check'
import { EFFECT_TARGET_IDS, EFFECT_TARGETS, type Effect } from '../../../src/shared/domain/effect'
import { PRODUCTION_CATEGORIES } from '../../../src/shared/domain/production-categories'
import { dayNumber, type DayNumber } from '../../../src/shared/domain/calendar'
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

const effect: fc.Arbitrary<Effect> = fc
  .record({
    target: fc.constantFrom(...EFFECT_TARGET_IDS), scope: fc.uniqueArray(fc.constantFrom('RUS', 'NATO_EUROPE', 'OWN_1'), { maxLength: 2 }),
    categories: fc.uniqueArray(fc.constantFrom(...PRODUCTION_CATEGORIES), { maxLength: 2 }), op: fc.constantFrom('add' as const, 'multiply' as const),
    size: fc.double({ min: 0, max: 4, noNaN: true }), delayMonths: fc.integer({ min: 0, max: 240 }), rampMonths: fc.integer({ min: 1, max: 240 }),
    range: fc.option(fc.constantFrom([0, 4] as const, [0, 4.5] as const)), duration: fc.option(fc.integer({ min: 1, max: 240 })), enabled: fc.boolean(), note: fc.option(words(8)), source: fc.option(fc.constantFrom('minutes', 'table-7')),
  })
  .map(({ categories, duration, note, source, range, ...rest }) => ({
    ...rest, ...(range !== null && { range }), ...(categories.length > 0 && EFFECT_TARGETS[rest.target].perCategory && { categories }), ...(duration !== null && { durationMonths: duration }),
    ...(note !== null && { note }), ...(source !== null && { source }),
  }))

const event = fc.record({
  title: oneLine(30), dates: fc.tuple(date, fc.option(date)).filter(([start, end]) => checkEventDates(start, end ?? undefined).ok),
  category: fc.constantFrom(...EVENT_CATEGORIES), actors: list, status: fc.constantFrom(...EVENT_STATUSES), confidence: fc.constantFrom(...CONFIDENCES),
  summary: fc.oneof(fc.constant(''), words(40)), sources: list, tags: list, provenance: fc.constantFrom(...PROVENANCES), ongoing: fc.option(fc.boolean()),
  links: fc.uniqueArray(fc.constantFrom('e0', 'other', 'A_1'), { maxLength: 2 }), effects: fc.array(effect, { maxLength: 2 }),
})

export const events: fc.Arbitrary<readonly HorizonEvent[]> = fc.array(event, { maxLength: 6 }).map((rows) =>
  rows.map(({ dates: [start, end], ongoing, links, effects, ...rest }, index) => ({
    ...rest, id: `e${index}`, start, ...(end !== null && { end }), ...(ongoing !== null && { ongoing }), ...(links.length > 0 && { links }), ...(effects.length > 0 && { effects }),
  })),
)
