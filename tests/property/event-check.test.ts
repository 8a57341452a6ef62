// The check by hand and the schema are one form: tried on events of which one or two fields are not what they should be.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES } from '../../src/shared/domain/event'
import { makeEventCheck, type UncheckedEvent } from '../../src/shared/domain/schemas/event-check'
import { eventSchema } from '../../src/shared/domain/schemas/event-schema'

const word = fc.oneof(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }), fc.constant('x'.repeat(120)))
const words = fc.array(word, { maxLength: 4 })
const date = fc.constantFrom('2029', '2029-Q2', '2029-06', '2028-02-29', '2029~', '2029-06-24?', '[2027..2029]')
const eventId = fc.constantFrom('a', '0', 'summit-2029', 'x'.repeat(80))
const effect = { target: 'capacity', scope: ['RUS'], op: 'multiply', size: 0.75, delayMonths: 0, rampMonths: 12, enabled: true }

const sound = fc.record(
  {
    id: eventId, title: fc.string({ maxLength: 60, unit: 'grapheme' }), start: date, end: date, category: fc.constantFrom(...EVENT_CATEGORIES), actors: words,
    status: fc.constantFrom(...EVENT_STATUSES), confidence: fc.constantFrom(...CONFIDENCES), summary: fc.string(), sources: words, tags: words,
    provenance: fc.constantFrom(...PROVENANCES), ongoing: fc.boolean(), links: fc.array(eventId, { minLength: 1, maxLength: 3 }), effects: fc.constant([effect]),
  },
  { requiredKeys: ['id', 'title', 'start', 'category', 'actors', 'status', 'confidence', 'summary', 'sources', 'tags', 'provenance'] },
)

/** At and beyond each limit, of the wrong kind, or fit for another field. */
const strange = fc.constantFrom<unknown>(
  undefined, null, 0, 1, true, '', ' ', 'toString', '__proto__', '-a', 'a\n', 'x'.repeat(81), 'x'.repeat(400), 'x'.repeat(401), 'x'.repeat(20_000), 'x'.repeat(20_001),
  '2029-02-29', '2029-13', '2029 ', '[2029..2027]', '2029', 'summit', 'own', 'low', {}, [], [''], ['x'], ['x'.repeat(120)], ['x'.repeat(121)], [1], [null], [['x']],
  Array.from({ length: 100 }, () => 'x'), Array.from({ length: 101 }, () => 'x'), [effect], Array.from({ length: 50 }, () => effect), Array.from({ length: 51 }, () => effect),
  [{ ...effect, size: 99 }], [{ ...effect, colour: 'red' }], [{ target: 'capacity', op: 'add', size: 1, rampMonths: 1 }], { length: 0 },
)
const field = fc.constantFrom('id', 'title', 'start', 'end', 'category', 'actors', 'status', 'confidence', 'summary', 'sources', 'tags', 'provenance', 'ongoing', 'links', 'effects', 'colour')
const change = fc.oneof(fc.tuple(field, strange), field)

test('the check accepts what the schema accepts, and the schema then gives the same event back', () => {
  const isEvent = makeEventCheck()
  const verdicts = { sound: 0, refused: 0 }
  fc.assert(
    fc.property(sound, fc.array(change, { maxLength: 2 }), (event, changes) => {
      const value: Record<string, unknown> = { ...event }
      for (const one of changes) {
        if (typeof one === 'string') delete value[one]
        else value[one[0]] = one[1]
      }
      const read = eventSchema.safeParse(value)
      expect(isEvent(value as unknown as UncheckedEvent)).toBe(read.success)
      if (read.success) expect(read.data).toStrictEqual(value)
      verdicts[read.success ? 'sound' : 'refused'] += 1
    }),
    { seed: 20_250_624, numRuns: 5000 },
  )
  expect(Math.min(verdicts.sound, verdicts.refused)).toBeGreaterThan(1000)
})
