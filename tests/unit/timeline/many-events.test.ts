// The promise of the level of detail: whatever the zoom and wherever the window, each event in view is drawn or counted,
// once, and the canvas never gets more than some hundred items.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canvasItems, drawnPart, makeLabelMeasure } from '../../../src/renderer/timeline/canvas-model'
import { HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import { eventSpan } from '../../../src/shared/domain/event'
import { middleDay, rememberedSpans } from '../../../src/shared/domain/fuzzy-date'
import { makeLanes } from '../../../src/shared/timeline/lanes'
import { makeTimeScale } from '../../../src/shared/timeline/time-scale'
import { manyEvents } from '../../bench/many-events'

const windows = fc
  .tuple(fc.double({ min: Math.log(4), max: Math.log(HORIZON_END - HORIZON_START), noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([size, at]) => {
    const days = Math.exp(size)
    const from = HORIZON_START + at * (HORIZON_END - HORIZON_START - days)
    return { from, to: from + days }
  })

describe.each([160, 5_000, 50_000])('%i events', (count) => {
  const events = manyEvents(count)
  const lanes = makeLanes(events)
  const spanOf = rememberedSpans()
  const withoutRow = new Set(lanes.flatMap(({ overflow }) => overflow.map(({ event }) => event.id)))
  // A point stands where its mark does, a period that found no row of its own is counted where it starts.
  const spans = events.map((event) => {
    const { first, last } = eventSpan(event, spanOf)
    const at = withoutRow.has(event.id) ? Math.max(first, HORIZON_START) : middleDay(event.start, spanOf)
    return { id: event.id, ...(event.end && !withoutRow.has(event.id) ? { first, last } : { first: at, last: at }) }
  })
  const measure = makeLabelMeasure()

  test('each in view stands there once, alone or in a number', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 300, max: 3000 }), fc.option(fc.constantFrom(...events.slice(0, 50).map(({ id }) => id))), ({ from, to }, width, selected) => {
        const items = canvasItems(lanes, new Set(), drawnPart(makeTimeScale(from, to, width)), { selected, dragging: null }, measure)
        const drawn = items.flatMap((item) => item.eventIds())
        const all = new Set(drawn)
        expect(drawn.length).toBe(all.size)
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        // To the end of the last day in view.
        expect(spans.filter(({ id, first, last }) => last + 1 > from && first < to + 1 && !all.has(id))).toEqual([])
        // Lanes near the view are five at most on a large screen, and each has so many marks in a row of so many pixels.
        const perLane = lanes.map(({ id }) => items.filter(({ lane }) => lane === id).length)
        expect(Math.max(...perLane)).toBeLessThanOrEqual(20 + (width * 2.5) / 10)
      }),
      { numRuns: count > 10_000 ? 25 : 100, seed: 2035 },
    )
  })
})
