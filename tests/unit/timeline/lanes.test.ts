// Lanes: order, rows in which periods never overlap, and that no event is lost.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LanesBy } from '../../../src/shared/domain/lane-key'
import { inTimeOrder, makeLane, makeLanes } from '../../../src/shared/timeline/lanes'
import { FOLDED_LANE_PX, LANE_PADDING_PX, laneHeight, ROW_PX } from '../../../src/shared/timeline/sizes'
import { HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import { EVENT_CATEGORIES, eventSpan } from '../../../src/shared/domain/event'
import { eventAt, workspaceOf } from '../domain/world'
import { laneEvents, SEED } from './world'

const runs = { seed: SEED, numRuns: 200 }

describe('makeLane', () => {
  test('every event stands in it once, points by day, periods in rows that never overlap', () => {
    fc.assert(
      fc.property(laneEvents, (events) => {
        const lane = makeLane('summit', events)
        const all = [...lane.points, ...lane.periods]
        expect(lane.count).toBe(events.length)
        expect(all.map(({ event }) => event.id).sort()).toEqual(events.map(({ id }) => id).sort())
        for (const { event, first, after } of all) expect([first, after]).toEqual([eventSpan(event).first, eventSpan(event).last + 1])
        for (const [index, point] of lane.points.slice(1).entries()) expect(point.day).toBeGreaterThanOrEqual(lane.points[index]!.day)
        for (const a of lane.periods) {
          expect(a.row).toBeLessThan(lane.periodRows)
          for (const b of lane.periods) {
            if (a !== b && a.row === b.row) expect(a.after <= b.first || b.after <= a.first).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  test('a marker stands inside what its date may mean and on the timeline', () => {
    fc.assert(
      fc.property(laneEvents, (events) => {
        for (const { day, first, after } of makeLane('summit', events).points) {
          expect(first < day && day < after).toBe(true)
          expect(day > HORIZON_START && day < HORIZON_END + 1).toBe(true)
        }
      }),
      runs,
    )
    const spring = makeLane('summit', [eventAt('a', '2025-Q2')]).points[0]!
    expect(spring.day).toBe(HORIZON_START + 0.5)
  })

  test('the order in which events come changes nothing', () => {
    fc.assert(
      fc.property(laneEvents, (events) => {
        expect(JSON.stringify(makeLane('summit', [...events].reverse()))).toEqual(JSON.stringify(makeLane('summit', events)))
      }),
      runs,
    )
  })

  test('points take one row, more than five of them two, none none', () => {
    const points = (count: number) => Array.from({ length: count }, (_, index) => eventAt(`p${index}`, `20${26 + index}`))
    expect([0, 1, 5, 6].map((count) => makeLane('summit', points(count)).pointRows)).toEqual([0, 1, 1, 2])
  })

  test('a short period keeps room for its label, a long one only its own length', () => {
    const rows = (first: [string, string], second: [string, string]) => makeLane('summit', [eventAt('a', ...first), eventAt('b', ...second)]).periods.map(({ row }) => row)
    expect(rows(['2026-01', '2026-02'], ['2026-06', '2026-07'])).toEqual([0, 1])
    expect(rows(['2026', '2028'], ['2029', '2030'])).toEqual([0, 0])
    expect(rows(['2026', '2028'], ['2028', '2030'])).toEqual([0, 1])
  })
})

describe('makeLanes', () => {
  test('lanes stand in the order of the categories, empty ones are left out, nothing is lost', () => {
    const categories = ['treaty', 'pledge', 'conflict', 'pledge'] as const
    const events = categories.map((category, index) => eventAt(`e${index}`, '2027', undefined, { category }))
    const lanes = makeLanes(Object.values(workspaceOf(events).events))
    expect(lanes.map(({ id, count }) => [id, count])).toEqual([['pledge', 2], ['conflict', 1], ['treaty', 1]])
    expect(makeLanes([])).toEqual([])
    const all = EVENT_CATEGORIES.map((category) => eventAt(category, '2027', undefined, { category }))
    expect(makeLanes(Object.values(workspaceOf(all).events)).map(({ id }) => id)).toEqual([...EVENT_CATEGORIES])
  })

  test('keys walk all events by their first day, the shorter first', () => {
    const events = [
      eventAt('late', '2030'), eventAt('long', '2027-03', '2029', { category: 'pledge' }), eventAt('short', '2027-03-01', undefined, { category: 'treaty' }),
      eventAt('b', '2026-01-01'), eventAt('a', '2026-01-01', undefined, { category: 'treaty' }),
    ]
    expect(inTimeOrder(makeLanes(Object.values(workspaceOf(events).events))).map(({ id }) => id)).toEqual(['a', 'b', 'short', 'long', 'late'])
  })
})

test('a lane’s height follows from its rows, a folded one’s from nothing', () => {
  const lane = makeLane('summit', [eventAt('a', '2026'), eventAt('b', '2027', '2028'), eventAt('c', '2027', '2029')])
  expect(laneHeight(lane, false)).toBe(LANE_PADDING_PX * 2 + 3 * ROW_PX)
  expect(laneHeight(lane, true)).toBe(FOLDED_LANE_PX)
})

describe('lanes by something else', () => {
  const events = [
    eventAt('a', '2027', undefined, { actors: ['POL', 'DEU'], status: 'planned', tags: ['tanks'] }),
    eventAt('b', '2028', undefined, { actors: ['DEU'], status: 'claim' }),
    eventAt('c', '2029', undefined, { actors: [], status: 'occurred', tags: ['tanks', 'air'] }),
    eventAt('d', '2030', undefined, { actors: ['DEU'], status: 'planned' }),
  ]
  const ids = (by: LanesBy, order: readonly string[] = []) => makeLanes(events, by, order).map(({ id, count }) => `${id} ${count}`)

  test('the first actor, the state, the first tag; the nameless lane last', () => {
    expect(ids('actor')).toEqual(['actor:DEU 2', 'actor:POL 1', 'actor: 1'])
    expect(ids('status')).toEqual(['status:occurred 1', 'status:planned 2', 'status:claim 1'])
    expect(ids('tag')).toEqual(['tag:tanks 2', 'tag: 2'])
  })

  test('lanes that the user put first stand first, in his order', () => {
    expect(ids('actor', ['actor:', 'actor:POL'])).toEqual(['actor: 1', 'actor:POL 1', 'actor:DEU 2'])
  })
})
