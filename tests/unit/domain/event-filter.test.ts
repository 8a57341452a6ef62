// The filter: and across kinds, or inside one; years by what a date may mean; names of what is saved.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONFIDENCES, EVENT_CATEGORIES, EVENT_STATUSES, PROVENANCES, type HorizonEvent } from '../../../src/shared/domain/event'
import { FILTER_LISTS, filterEvents, isNoFilter, NO_FILTER, offeredValues, parseFilterYears, passesFilter, toggleChoice, type EventFilter } from '../../../src/shared/domain/event-filter'
import { checkName, LONGEST_NAME, renamed } from '../../../src/shared/domain/named'
import { eventAt, workspaceOf } from './world'

const runs = { seed: 20_250_624, numRuns: 400 }
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const ACTORS = ['DEU', 'FRA', 'NATO']
const TAGS = ['sea', 'land']
const anyYear = fc.option(fc.integer({ min: 2025, max: 2035 }))
const anyFilter: fc.Arbitrary<EventFilter> = fc.record({
  categories: some(EVENT_CATEGORIES), actors: some(ACTORS), tags: some(TAGS), statuses: some(EVENT_STATUSES),
  confidences: some(CONFIDENCES), provenances: some(PROVENANCES), fromYear: anyYear, toYear: anyYear,
})
const anyEvent: fc.Arbitrary<HorizonEvent> = fc
  .record({
    category: fc.constantFrom(...EVENT_CATEGORIES), actors: some(ACTORS), tags: some(TAGS), status: fc.constantFrom(...EVENT_STATUSES),
    confidence: fc.constantFrom(...CONFIDENCES), provenance: fc.constantFrom(...PROVENANCES),
    start: fc.constantFrom('2026', '2029-06', '2031-Q2', '[2027..2030]'), end: fc.option(fc.constantFrom('2032', '2035-12-31'), { nil: undefined }),
  })
  .map(({ start, end, ...changes }) => eventAt('e', start, end, changes))

const only = (change: Partial<EventFilter>): EventFilter => ({ ...NO_FILTER, ...change })

describe('passesFilter', () => {
  test('without a choice everything passes', () => {
    fc.assert(fc.property(anyEvent, (event) => void expect(passesFilter(event, NO_FILTER)).toBe(true)), runs)
  })

  test('a filter is its kinds, each alone, all of them met', () => {
    fc.assert(
      fc.property(anyEvent, anyFilter, (event, filter) => {
        const alone = [...FILTER_LISTS, 'fromYear' as const, 'toYear' as const].map((kind) => passesFilter(event, only({ [kind]: filter[kind] })))
        expect(passesFilter(event, filter)).toBe(alone.every(Boolean))
      }),
      runs,
    )
  })

  test('a kind is its choices, each alone, one of them met', () => {
    fc.assert(
      fc.property(anyEvent, anyFilter, fc.constantFrom(...FILTER_LISTS), (event, filter, list) => {
        const chosen: readonly string[] = filter[list]
        const alone = chosen.map((value) => passesFilter(event, only({ [list]: [value] })))
        expect(passesFilter(event, only({ [list]: chosen }))).toBe(chosen.length === 0 || alone.some(Boolean))
      }),
      runs,
    )
  })

  test.each<[string, string | undefined, number | null, number | null, boolean]>([
    ['2029', undefined, 2029, 2029, true],
    ['2029', undefined, 2030, null, false],
    ['2029', undefined, null, 2028, false],
    ['2026', '2031', 2028, 2029, true],
    ['2026-12-31', undefined, 2027, null, false],
    ['[2027..2030]', undefined, 2030, 2030, true],
    ['2029~', undefined, 2029, null, true],
  ])('%s to %s in years %s to %s: %s', (start, end, fromYear, toYear, passes) => {
    expect(passesFilter(eventAt('e', start, end), only({ fromYear, toYear }))).toBe(passes)
  })
})

test('filtering keeps the order, and the object itself where nothing is filtered', () => {
  const { events } = workspaceOf([eventAt('b', '2028'), eventAt('a', '2027', undefined, { status: 'claim' }), eventAt('c', '2029')])
  expect(filterEvents(events, NO_FILTER)).toBe(events)
  expect(Object.keys(filterEvents(events, only({ statuses: ['planned'] })))).toEqual(['b', 'c'])
})

test('a choice goes in and out again; what events offer is counted once each', () => {
  const one = toggleChoice(NO_FILTER, 'actors', 'DEU')
  expect([one.actors, isNoFilter(one), isNoFilter(toggleChoice(one, 'actors', 'DEU'))]).toEqual([['DEU'], false, true])
  const events = [eventAt('a', '2028', undefined, { actors: ['DEU', 'DEU', 'FRA'] }), eventAt('b', '2028', undefined, { actors: ['DEU'] })]
  expect([...offeredValues(events, 'actors')]).toEqual([['DEU', 2], ['FRA', 1]])
})

describe('parseFilterYears', () => {
  test.each([
    ['', '', { fromYear: null, toYear: null }],
    [' 2027 ', '', { fromYear: 2027, toYear: null }],
    ['2027', '2027', { fromYear: 2027, toYear: 2027 }],
  ])('%j to %j', (from, to, value) => {
    expect(parseFilterYears(from, to)).toEqual({ ok: true, value })
  })

  test.each([['2024', '', 'filter.year'], ['', '2036', 'filter.year'], ['20x7', '', 'filter.year'], ['2e3', '', 'filter.year'], ['2030', '2027', 'filter.yearOrder']])('%j to %j is refused', (from, to, code) => {
    expect(parseFilterYears(from, to)).toMatchObject({ ok: false, fault: { code } })
  })
})

test('names are trimmed, not empty and taken once', () => {
  const list = [{ name: 'Summits' }, { name: 'Money' }]
  expect(checkName('  Two   words ', list)).toEqual({ ok: true, value: 'Two words' })
  expect(checkName('x'.repeat(100), list)).toEqual({ ok: true, value: 'x'.repeat(LONGEST_NAME) })
  expect(checkName(' ', list)).toMatchObject({ fault: { code: 'name.empty' } })
  expect(checkName('summits', list)).toMatchObject({ fault: { code: 'name.taken', data: { name: 'summits' } } })
  expect(renamed(list, 'Summits', 'SUMMITS')).toEqual({ ok: true, value: [{ name: 'SUMMITS' }, { name: 'Money' }] })
  expect(renamed(list, 'Summits', 'money')).toMatchObject({ fault: { code: 'name.taken' } })
})
