// Handles of effects: whole months, each its own field, never out of range.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, HORIZON_END, HORIZON_START } from '../../../src/shared/domain/calendar'
import { readEffect, type Effect } from '../../../src/shared/domain/effect'
import { HANDLES, handleMonths, handleRange, monthsBetween, moveHandle } from '../../../src/shared/timeline/effect-handles'
import { makeTimeScale } from '../../../src/shared/timeline/time-scale'

const EFFECT: Effect = { target: 'capacity', scope: ['RUS'], op: 'multiply', size: 0.75, delayMonths: 12, rampMonths: 6, durationMonths: 24, enabled: true, note: 'n' }

test('each handle changes its own length and nothing else', () => {
  expect(moveHandle(EFFECT, 'start', 3)).toEqual({ ...EFFECT, delayMonths: 15 })
  expect(moveHandle(EFFECT, 'full', -2)).toEqual({ ...EFFECT, rampMonths: 4 })
  expect(moveHandle(EFFECT, 'end', 1)).toEqual({ ...EFFECT, durationMonths: 25 })
})

describe('the ranges end a move', () => {
  test.each([['start', -13, 0], ['start', 1000, 240], ['full', -6, 1], ['full', 235, 240], ['end', -24, 1], ['end', 217, 240]] as const)('%s by %i gives %i', (handle, months, expected) => {
    expect(handleMonths(moveHandle(EFFECT, handle, months), handle)).toBe(expected)
  })

  test('whatever the move, what comes out is an effect that files take', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HANDLES), fc.integer({ min: -600, max: 600 }), (handle, months) => {
        const moved = moveHandle(EFFECT, handle, months)
        expect(readEffect(moved, 'e')).toEqual({ ok: true, value: moved })
        expect(handleMonths(moved, handle)).toBeGreaterThanOrEqual(handleRange(handle)[0])
      }),
      { seed: 2035, numRuns: 300 },
    )
  })
})

test('where nothing changes the effect is the same object; what is for ever has no end to move', () => {
  expect(moveHandle(EFFECT, 'start', 0)).toBe(EFFECT)
  expect(moveHandle({ ...EFFECT, rampMonths: 240 }, 'full', 5).rampMonths).toBe(240)
  const { durationMonths: _duration, ...forEver } = EFFECT
  expect([handleMonths(forEver, 'end'), moveHandle(forEver, 'end', 5)]).toEqual([null, forEver])
})

test('pixels are months of the calendar, rounded, at any zoom', () => {
  const whole = makeTimeScale(HORIZON_START, HORIZON_END, 508)
  const x = (year: number, month: number, day = 1) => whole.x(dayNumber(year, month, day))
  expect(monthsBetween(whole, x(2027, 1), x(2028, 1))).toBe(12)
  expect(monthsBetween(whole, x(2027, 2), x(2027, 3))).toBe(1)
  expect(monthsBetween(whole, x(2027, 3), x(2027, 2, 16))).toBe(0)
  expect(monthsBetween(whole, x(2027, 3), x(2027, 2, 14))).toBe(-1)
  const days = makeTimeScale(dayNumber(2027, 2), dayNumber(2027, 3, 31), 2000)
  expect(monthsBetween(days, days.x(dayNumber(2027, 2)), days.x(dayNumber(2027, 2, 16)))).toBe(1)
})
