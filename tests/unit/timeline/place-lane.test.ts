// What is drawn of a lane, tried on random lanes and zooms: marks stay apart, labels end before what follows them, and
// nothing that can be read leaves the timeline.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeLane, type Lane } from '../../../src/shared/timeline/lanes'
import { placeLane, type PlacedItem, type PlacedPoint } from '../../../src/shared/timeline/place-lane'
import { binMonths } from '../../../src/shared/timeline/bins'
import { HORIZON_START } from '../../../src/shared/domain/calendar'
import type { HorizonEvent } from '../../../src/shared/domain/event'
import { eventAt } from '../domain/world'
import { HORIZON_DAYS, labelOf, laneEvents, markOf, measure, pxPerDays, SEED } from './world'

const runs = { seed: SEED, numRuns: 400 }
const NEAR = 1e-6

interface Scene {
  readonly lane: Lane
  readonly pxPerDay: number
  readonly selected: string | null
  readonly items: readonly PlacedItem[]
}

const scenes: fc.Arbitrary<Scene> = fc.tuple(laneEvents, pxPerDays, fc.option(fc.nat(30))).map(([events, pxPerDay, pick]) => {
  const lane = makeLane('summit', events)
  const selected = pick === null ? null : (events[pick % Math.max(1, events.length)]?.id ?? null)
  return { lane, pxPerDay, selected, items: placeLane(lane, pxPerDay, selected, measure) }
})

const isPointRow = (lane: Lane) => (item: PlacedItem) => item.row < Math.max(1, lane.pointRows) && !lane.periods.some(({ event }) => item.kind !== 'cluster' && event.id === item.event.id)

const eventsOf = (item: PlacedItem): readonly HorizonEvent[] => (item.kind === 'cluster' ? item.events : [item.event])

function check(law: (scene: Scene) => void): void {
  fc.assert(fc.property(scenes, law), runs)
}

describe('placeLane', () => {
  test('every event is drawn once, alone or in a cluster of at least two', () => {
    check(({ lane, items }) => {
      const ids = items.flatMap(eventsOf).map(({ id }) => id).sort()
      expect(ids).toEqual([...lane.points, ...lane.periods].map(({ event }) => event.id).sort())
      expect(items.filter((item) => item.kind === 'cluster' && item.events.length < 2)).toEqual([])
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    })
  })

  test('every item stands in a row of its lane, and its extent holds what it draws', () => {
    check(({ lane, items, pxPerDay }) => {
      for (const item of items) {
        expect(item.row < Math.max(1, lane.pointRows) + lane.periodRows && item.row >= 0).toBe(true)
        expect(item.after).toBeGreaterThan(item.first)
        if (item.kind === 'point') expect(item.markerPx >= 0 && item.markerPx <= (item.after - item.first) * pxPerDay).toBe(true)
      }
    })
  })

  test('marks of one row overlap only where no row was free', () => {
    check(({ lane, items, pxPerDay }) => {
      const rows = Math.max(1, lane.pointRows)
      const points = items.filter(isPointRow(lane)).map((item) => ({ item, mark: markOf(item, pxPerDay) }))
      const overlap = (a: { from: number; to: number }, b: { from: number; to: number }) => a.from < b.to - NEAR && b.from < a.to - NEAR
      for (const [index, { item, mark }] of points.entries()) {
        const before = points.slice(0, index)
        if (!before.some((other) => other.item.row === item.row && overlap(other.mark, mark))) continue
        for (let row = 0; row < rows; row += 1) {
          // 6 px of air are part of "free".
          expect(before.some((other) => other.item.row === row && other.mark.to + 6 > mark.from)).toBe(true)
        }
      }
    })
  })

  test('a label never runs into a mark of its row; the selected one may', () => {
    check(({ items, pxPerDay, selected }) => {
      for (const item of items) {
        const label = labelOf(item, pxPerDay)
        if (label === null || item.id === selected || (item.kind === 'bar' && item.labelInside)) continue
        const own = markOf(item, pxPerDay)
        for (const other of items) {
          if (other === item || other.row !== item.row || other.id === selected) continue
          const mark = markOf(other, pxPerDay)
          // What stands on top of the label's own mark had no room anywhere.
          if (mark.from < own.to && own.from < mark.to) continue
          expect({ label, mark, apart: label.to <= mark.from + NEAR || label.from >= mark.to - NEAR }).toEqual({ label, mark, apart: true })
        }
      }
    })
  })

  test('no two labels of a row overlap', () => {
    check(({ items, pxPerDay, selected }) => {
      const labels = items.flatMap((item) => {
        const label = item.id === selected ? null : labelOf(item, pxPerDay)
        return label === null ? [] : [{ row: item.row, ...label }]
      })
      for (const [index, a] of labels.entries()) {
        for (const b of labels.slice(index + 1)) expect(a.row !== b.row || a.to <= b.from + NEAR || b.to <= a.from + NEAR).toBe(true)
      }
    })
  })

  test('markers, pills and labels lie on the timeline', () => {
    check(({ items, pxPerDay }) => {
      const end = HORIZON_DAYS * pxPerDay
      for (const item of items) {
        const start = (item.first - HORIZON_START) * pxPerDay
        if (item.kind === 'cluster') expect(start + item.pillPx >= 13 && start + item.pillPx <= end - 13).toBe(true)
        if (item.kind === 'point') expect(start + item.markerPx >= -NEAR && start + item.markerPx <= end + NEAR).toBe(true)
        if (item.kind === 'bar' && item.labelInside) continue
        const label = labelOf(item, pxPerDay)
        if (label !== null) expect(label.from >= -NEAR && label.to <= end + NEAR).toBe(true)
      }
    })
  })

  test('a label is whole, or cut to something that can be read, or left out', () => {
    check(({ items }) => {
      for (const item of items) {
        if (item.kind === 'cluster' || item.labelPx === 0) continue
        const wanted = measure(item.event)
        expect(item.labelPx).toBeLessThanOrEqual(Math.min(wanted, 300))
        expect(item.labelPx).toBeGreaterThanOrEqual(Math.min(wanted, 44))
      }
    })
  })

  test('the selected point is always alone and labelled', () => {
    check(({ lane, items, selected }) => {
      if (!lane.points.some(({ event }) => event.id === selected)) return
      const item = items.find(({ id }) => id === selected) as PlacedPoint
      expect(item.kind).toBe('point')
      expect(item.labelPx).toBeGreaterThan(0)
    })
  })

  test('the same for the same zoom, whatever order the events came in', () => {
    check(({ lane, items, pxPerDay, selected }) => {
      const events = [...lane.periods, ...lane.points].map(({ event }) => event)
      expect(placeLane(makeLane('summit', events), pxPerDay, selected, measure)).toEqual(items)
    })
  })

  test('selecting leaves every period where it was', () => {
    check(({ lane, items, pxPerDay }) => {
      const periods = (all: readonly PlacedItem[]) =>
        all.filter(({ id }) => lane.periods.some(({ event }) => event.id === id)).map(({ id, first, after, row }) => ({ id, first, after, row }))
      expect(periods(items)).toEqual(periods(placeLane(lane, pxPerDay, null, measure)))
    })
  })
})

describe('by hand', () => {
  const pxPerDay = 1
  const place = (events: readonly HorizonEvent[], selected: string | null = null, zoom = pxPerDay) => placeLane(makeLane('summit', events), zoom, selected, measure)

  test('a day alone: marker in its middle, label behind it, no whisker', () => {
    const [item] = place([eventAt('a', '2027-06-24', undefined, { title: 'Ten chars.' })])
    expect(item).toMatchObject({ kind: 'point', row: 0, markerPx: 0.5, labelPx: 70, whisker: false })
    expect((item as PlacedPoint).labelAtPx).toBe(0.5 + 6 + 4)
  })

  test('a year: whisker over the year, marker in its middle, label behind the year', () => {
    const [item] = place([eventAt('a', '2027')])
    expect(item).toMatchObject({ kind: 'point', markerPx: 182.5, whisker: true })
    expect((item as PlacedPoint).labelAtPx).toBe(365 + 4)
  })

  test('two in one bin become one; the selected one leaves it', () => {
    const events = ['2027-06-02', '2027-06-20', '2027-06-28'].map((start, index) => eventAt(`e${index}`, start))
    expect(binMonths(pxPerDay)).toBe(1)
    expect(place(events)).toMatchObject([{ kind: 'cluster', id: 'summit:2027-06/1', events: [{ id: 'e0' }, { id: 'e1' }, { id: 'e2' }] }])
    expect(place(events, 'e1').map(({ id }) => id).sort()).toEqual(['e1', 'summit:2027-06/1'])
    expect(place(events, null, 6).map(({ kind }) => kind)).toEqual(['point', 'point', 'point'])
  })

  test('near the end the label stands before its marker', () => {
    const [item] = place([eventAt('a', '2035-12-20', undefined, { title: 'x'.repeat(20) })]) as [PlacedPoint]
    expect(item.labelPx).toBe(140)
    expect(item.labelAtPx).toBeLessThan(-140)
  })

  test('a long bar holds its label, a short one has it beside, a very short one is a mark', () => {
    const of = (start: string, end: string) => place([eventAt('a', start, end, { title: 'x'.repeat(10) })])[0]
    expect(of('2026', '2028')).toMatchObject({ kind: 'bar', labelInside: true, labelPx: 70 })
    expect(of('2026-01', '2026-02')).toMatchObject({ kind: 'bar', labelInside: false, labelPx: 70 })
    expect(of('2026-01-01', '2026-01-05')).toMatchObject({ kind: 'point', whisker: false, labelPx: 70 })
  })
})
