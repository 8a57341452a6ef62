// Slider arithmetic: steps without binary dust, ends of the range, places on the track, typed numbers.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTyped, snapToStep, stepBy, trackPart, type SliderScale } from '../../../src/renderer/ui/step'
import { PARAMETER_IDS, parameterRow, type NumberRow } from '../../../src/shared/domain/parameter-table'

const runs = { seed: 20_250_624, numRuns: 500 }
const TENTHS: SliderScale = { min: -1, max: 1, step: 0.1, decimals: 1 }
const rows = PARAMETER_IDS.map((id) => parameterRow(id)).filter((row): row is NumberRow => row.type === 'number')

/** A row with a value that is a whole number of its steps, and how many. */
const stepped = fc.constantFrom(...rows).chain((row) => {
  const [first, last] = [Math.round(row.min / row.step), Math.round(row.max / row.step)]
  return fc.tuple(fc.constant(row), fc.integer({ min: first, max: last }), fc.integer({ min: -20, max: 20 }))
})

/** `count` steps, written out without dust. */
const steps = (count: number, step: number) => Number((count * step).toFixed(6))

describe('stepBy', () => {
  test.each([
    [0.1, 2, 0.3],
    [0.2, 1, 0.3],
    [0.7, 1, 0.8],
    [0.3, -3, 0],
    [-0.1, 1, 0],
    [0.1, -1, 0],
    [1, 1, 1],
    [-1, -10, -1],
    [0.95, 1, 1],
    [0.25, 1, 0.35],
    [0.123, 1, 0.223],
  ])('%d and %i steps of 0.1 are %d', (value, count, expected) => expect(stepBy(value, count, TENTHS)).toBe(expected))

  test('every parameter, step by step, gives the number as it is written, inside its range', () => {
    fc.assert(
      fc.property(stepped, ([row, at, count]) => {
        const next = stepBy(steps(at, row.step), count, row)
        expect(next).toBe(Math.min(row.max, Math.max(row.min, steps(at + count, row.step))))
        expect(Object.is(next, -0)).toBe(false)
      }),
      runs,
    )
  })

  test('twenty single presses are twenty steps', () => {
    let value = 0
    for (let press = 0; press < 20; press += 1) value = stepBy(value, 1, { min: 0, max: 7, step: 0.05, decimals: 2 })
    expect(value).toBe(1)
  })

  test('from a value beyond the slider’s track a press never jumps against its direction', () => {
    const track: SliderScale = { min: 0, max: 7, step: 0.05, decimals: 2 }
    expect(stepBy(15, 1, track)).toBe(15)
    expect(stepBy(15, -1, track)).toBe(14.95)
    expect(stepBy(-3, -1, track)).toBe(-3)
    expect(stepBy(7.02, -1, track)).toBe(6.97)
  })
})

describe('snapToStep', () => {
  test.each([
    [0.1 + 0.2, 0.3],
    [0.349999, 0.3],
    [0.36, 0.4],
    [-0.04, 0],
    [5, 1],
    [-5, -1],
  ])('%d goes to %d', (value, expected) => expect(snapToStep(value, TENTHS)).toBe(expected))

  test('the nearest step inside the range, never further away than half a step', () => {
    fc.assert(
      fc.property(stepped, fc.double({ min: -0.5, max: 0.5, noNaN: true, minExcluded: true, maxExcluded: true }), ([row, at], part) => {
        const value = steps(at, row.step) + part * row.step
        const snapped = snapToStep(value, row)
        expect(snapped >= row.min && snapped <= row.max).toBe(true)
        expect(snapped).toBe(steps(Math.round(snapped / row.step), row.step))
        expect(Object.is(snapped, -0)).toBe(false)
        if (value >= row.min && value <= row.max) expect(Math.abs(snapped - value)).toBeLessThanOrEqual(row.step * 0.5000001)
      }),
      runs,
    )
  })
})

test('the place on the track is 0 to 1, also for values beyond it', () => {
  expect([-2, -1, 0, 0.5, 1, 9].map((value) => trackPart(value, TENTHS))).toEqual([0, 0, 0.5, 0.75, 1, 1])
})

describe('parseTyped', () => {
  test.each([
    ['3.5', 3.5], ['3,5', 3.5], [' 3.5 ', 3.5], ['3.5%', 3.5], ['3.5 %', 3.5], ['\u22120.3', -0.3], ['-0.3', -0.3], ['+2', 2], ['.5', 0.5], ['5.', 5], ['2035', 2035], ['007', 7], ['-0', 0], ['1e3', 1000], ['1e999', Infinity],
  ])('%j is %d', (text, value) => expect(parseTyped(text)).toBe(value))

  test.each(['', ' ', '%', '-', '.', ',', '1e', '0x10', 'NaN', 'Infinity', '1.2.3', '1,234.5', '1 2', '3.5%%', '--1', 'three', '３', '1_000', '3.5 percent'])(
    '%j is no number',
    (text) => expect(parseTyped(text)).toBeNull(),
  )
})
