// The orders of the list: every column a total order that loses nothing, the same on every machine.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BY_DATE, eventsInTimeOrder, LIST_COLUMNS, nextSort, sortEvents } from '../../../src/shared/domain/list-order'
import { inTimeOrder, makeLanes } from '../../../src/shared/timeline/lanes'
import { laneEvents } from '../timeline/world'
import { eventAt } from './world'

const NAMES = new Map([['DEU', 'Germany'], ['ALB', 'Albania']])
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id).join(' ')

const EVENTS = [
  eventAt('year', '2028', undefined, { title: 'b 10', actors: ['DEU'], status: 'claim', confidence: 'low', category: 'budget', sources: ['x', 'y'] }),
  eventAt('day', '2028-01-01', undefined, { title: 'B 9', actors: ['ALB'], status: 'occurred', confidence: 'high', category: 'pledge', sources: [] }),
  eventAt('long', '2027', '2035', { title: 'ä', actors: ['NATO'], status: 'planned', confidence: 'medium', category: 'treaty', sources: ['x'] }),
]

describe('sortEvents', () => {
  test.each([
    ['date', 'long day year'],
    ['title', 'long day year'],
    ['category', 'day year long'],
    ['actors', 'day year long'],
    ['status', 'day long year'],
    ['confidence', 'day long year'],
    ['sources', 'day long year'],
  ] as const)('by %s', (column, order) => {
    expect(ids(sortEvents(EVENTS, { column, descending: false }, NAMES))).toBe(order)
    expect(ids(sortEvents(EVENTS, { column, descending: true }, NAMES))).toBe(order.split(' ').reverse().join(' '))
  })

  test('ties go by date, then by id, in both directions', () => {
    const tied = [eventAt('b', '2028'), eventAt('a', '2028'), eventAt('c', '2027')]
    for (const descending of [false, true]) expect(ids(sortEvents(tied, { column: 'status', descending }, NAMES))).toBe('c a b')
  })

  test('nothing is lost, and the order in which events come does not matter', () => {
    fc.assert(
      fc.property(laneEvents, fc.constantFrom(...LIST_COLUMNS), fc.boolean(), (events, column, descending) => {
        const sorted = ids(sortEvents(events, { column, descending }, NAMES))
        expect(sorted.split(' ').toSorted()).toEqual(ids(events).split(' ').toSorted())
        expect(ids(sortEvents([...events].reverse(), { column, descending }, NAMES))).toBe(sorted)
      }),
      { seed: 20_250_624, numRuns: 200 },
    )
  })
})

test('Enter walks hits in the order in which arrows walk the timeline', () => {
  fc.assert(
    fc.property(laneEvents, (events) => void expect(ids(eventsInTimeOrder(events))).toBe(ids(inTimeOrder(makeLanes(events))))),
    { seed: 20_250_624, numRuns: 200 },
  )
})

test('a column’s head sorts by it, then the other way round, then back', () => {
  const title = nextSort(BY_DATE, 'title')
  expect([title, nextSort(title, 'title'), nextSort(nextSort(title, 'title'), 'title')]).toEqual([
    { column: 'title', descending: false }, { column: 'title', descending: true }, { column: 'title', descending: false },
  ])
})
