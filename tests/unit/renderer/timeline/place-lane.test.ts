// Where a lane's events stand at a zoom: rows that stay, pills that never overlap, labels that stay inside.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeLane, type Lane } from '../../../../src/shared/timeline/lanes'
import { placeLane, type PlacedItem } from '../../../../src/shared/timeline/place-lane'
import { dayNumber, HORIZON_END, HORIZON_START } from '../../../../src/shared/domain/calendar'
import { fuzzyDateOf, type DatePrecision } from '../../../../src/shared/domain/fuzzy-date'
import type { HorizonEvent } from '../../../../src/shared/domain/event'

const measure = (event: HorizonEvent) => event.title.length * 6
const DAYS = HORIZON_END + 1 - HORIZON_START

function makeEvent(place: number, from: number, length: number | null, precision: DatePrecision, title: string): HorizonEvent {
  return {
    id: `e${place}`, title, start: fuzzyDateOf(from as never, precision), ...(length !== null && { end: fuzzyDateOf(Math.min(from + length, HORIZON_END) as never, 'day') }),
    category: 'summit', actors: [], status: 'planned', confidence: 'low', summary: '', provenance: 'own', tags: [], sources: [],
  }
}

const lanes: fc.Arbitrary<Lane> = fc
  .array(
    fc.tuple(
      fc.integer({ min: dayNumber(2025, 7, 1), max: dayNumber(2035, 11, 1) }),
      fc.option(fc.integer({ min: 0, max: 2000 })),
      fc.constantFrom<DatePrecision>('day', 'month', 'year'),
      fc.string({ minLength: 1, maxLength: 60 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) => makeLane('summit', rows.map(([from, length, precision, title], place) => makeEvent(place, from, length, length === null ? precision : 'day', title))))
const zooms = fc.constantFrom(500 / DAYS, 900 / DAYS, 0.5, 2, 8)

const left = (item: PlacedItem, scale: number) => (item.first - HORIZON_START) * scale

describe('any lane at any zoom', () => {
  test('shows every event once, alone or counted in a pill', () => {
    fc.assert(
      fc.property(lanes, zooms, (lane, scale) => {
        const shown = placeLane(lane, scale, null, measure).flatMap((item) => (item.kind === 'cluster' ? item.events : [item.event]))
        expect(shown.map(({ id }) => id).sort()).toEqual([...lane.points, ...lane.periods].map(({ event }) => event.id).sort())
      }),
      { seed: 20_250_624, numRuns: 300 },
    )
  })

  test('pills of one row stay apart and inside the timeline; rows stay inside the lane', () => {
    fc.assert(
      fc.property(lanes, zooms, (lane, scale) => {
        const items = placeLane(lane, scale, null, measure)
        const rows = lane.pointRows + lane.periodRows
        for (const { row } of items) expect(row >= 0 && row < rows).toBe(true)
        const pills = items.flatMap((item) => (item.kind === 'cluster' ? [{ row: item.row, x: left(item, scale) + item.pillPx }] : []))
        for (const pill of pills) {
          expect(pill.x >= 13 && pill.x <= DAYS * scale - 13).toBe(true)
          for (const other of pills) if (other !== pill && other.row === pill.row) expect(Math.abs(other.x - pill.x)).toBeGreaterThanOrEqual(26)
        }
      }),
      { seed: 20_250_624, numRuns: 300 },
    )
  })

  test('labels stay inside the timeline', () => {
    fc.assert(
      fc.property(lanes, zooms, (lane, scale) => {
        for (const item of placeLane(lane, scale, null, measure)) {
          if (item.kind !== 'point' || item.labelPx === 0) continue
          const from = left(item, scale) + item.labelAtPx
          expect(from).toBeGreaterThanOrEqual(-1)
          expect(from).toBeLessThanOrEqual(DAYS * scale)
        }
      }),
      { seed: 20_250_624, numRuns: 300 },
    )
  })

  test('the selected event always stands alone', () => {
    fc.assert(
      fc.property(lanes, zooms, (lane, scale) => {
        const [first] = [...lane.points, ...lane.periods]
        const alone = placeLane(lane, scale, first!.event.id, measure).filter((item) => item.kind !== 'cluster' && item.event.id === first!.event.id)
        expect(alone).toHaveLength(1)
      }),
      { seed: 20_250_624, numRuns: 200 },
    )
  })
})

test('periods of one row never overlap, whatever they are', () => {
  fc.assert(
    fc.property(lanes, ({ periods }) => {
      for (const one of periods) {
        for (const other of periods) {
          if (other !== one && other.row === one.row) expect(one.after <= other.first || other.after <= one.first).toBe(true)
        }
      }
    }),
    { seed: 20_250_624, numRuns: 300 },
  )
})
