// The wheel: the day under the pointer stays there, no event leaps, and a plain turn is left to the lanes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HORIZON_START } from '../../../src/shared/domain/calendar'
import { makeTimeScale } from '../../../src/shared/timeline/time-scale'
import { turnWheel, type WheelTurn } from '../../../src/shared/timeline/wheel'
import { HORIZON_DAYS, SEED } from './world'

const STILL: WheelTurn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false }
const turn = (changes: Partial<WheelTurn>): WheelTurn => ({ ...STILL, ...changes })

const scales = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 3, max: HORIZON_DAYS, noNaN: true }), fc.integer({ min: 300, max: 2000 }))
  .map(([part, days, width]) => {
    const from = HORIZON_START + part * (HORIZON_DAYS - days)
    return makeTimeScale(from, from + days - 1, width)
  })
const deltas = fc.double({ min: -5000, max: 5000, noNaN: true })
const modes = fc.constantFrom(0, 1, 2)
const runs = { seed: SEED, numRuns: 300 }
const year = makeTimeScale(HORIZON_START, HORIZON_START + 364, 730)
const daysOf = (view: { readonly from: number; readonly to: number } | null) => view!.to + 1 - view!.from

describe('with Ctrl, as a pinch comes too', () => {
  test('the day under the pointer stays under it', () => {
    fc.assert(
      fc.property(scales, deltas, modes, fc.double({ min: 0, max: 1, noNaN: true }), (scale, deltaY, deltaMode, part) => {
        const x = part * scale.width
        const next = turnWheel(turn({ deltaY, deltaMode, ctrlKey: true }), scale, x)!
        expect(makeTimeScale(next.from, next.to, scale.width).x(scale.dayAt(x))).toBeCloseTo(x, 4)
      }),
      runs,
    )
  })

  test('no event zooms by more than a quarter or so, and never below three days', () => {
    fc.assert(
      fc.property(scales, deltas, modes, (scale, deltaY, deltaMode) => {
        const days = daysOf(turnWheel(turn({ deltaY, deltaMode, ctrlKey: true }), scale, 100))
        const factor = days / daysOf(scale)
        expect(factor).toBeGreaterThanOrEqual(Math.exp(-0.25) - 1e-9)
        expect(factor).toBeLessThanOrEqual(Math.exp(0.25) + 1e-9)
        expect(days).toBeGreaterThanOrEqual(Math.min(3, daysOf(scale)) - 1e-6)
      }),
      runs,
    )
  })

  test('away from the hand is nearer; small strokes of a pinch add up to the same as a large one', () => {
    expect(daysOf(turnWheel(turn({ deltaY: -120, ctrlKey: true }), year, 0))).toBeLessThan(365)
    expect(daysOf(turnWheel(turn({ deltaY: 120, metaKey: true }), year, 0))).toBeGreaterThan(365)
    let scale = year
    for (let stroke = 0; stroke < 10; stroke += 1) {
      const next = turnWheel(turn({ deltaY: -1, ctrlKey: true }), scale, 300)!
      scale = makeTimeScale(next.from, next.to, 730)
    }
    expect(daysOf(scale)).toBeCloseTo(daysOf(turnWheel(turn({ deltaY: -10, ctrlKey: true }), year, 300)), 6)
  })
})

describe('without', () => {
  test('a plain turn is left to the lanes', () => {
    expect(turnWheel(turn({ deltaY: 100 }), year, 10)).toBeNull()
    expect(turnWheel(turn({ deltaY: -3, deltaX: 2 }), year, 10)).toBeNull()
    expect(turnWheel(STILL, year, 10)).toBeNull()
  })

  test('with Shift it pans, whichever axis the system reports; so does a stroke sideways', () => {
    const later = { from: HORIZON_START + 50, to: HORIZON_START + 414 }
    expect(turnWheel(turn({ deltaY: 100, shiftKey: true }), year, 10)).toEqual(later)
    expect(turnWheel(turn({ deltaX: 100, shiftKey: true }), year, 10)).toEqual(later)
    expect(turnWheel(turn({ deltaX: 100, deltaY: 40 }), year, 10)).toEqual(later)
    expect(turnWheel(turn({ deltaX: 5, deltaMode: 1 }), year, 10)).toEqual(later)
  })

  test('panning keeps the width, by a quarter of the window at most', () => {
    fc.assert(
      fc.property(scales, deltas, modes, (scale, deltaX, deltaMode) => {
        const next = turnWheel(turn({ deltaX, deltaMode, shiftKey: true }), scale, 0)!
        expect(daysOf(next)).toBeCloseTo(daysOf(scale), 6)
        expect(Math.abs(next.from - scale.from)).toBeLessThanOrEqual(daysOf(scale) / 4 + 1e-6)
      }),
      runs,
    )
  })
})
