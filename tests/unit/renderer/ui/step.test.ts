// Steps without dust, typed text into numbers.
import { describe, expect, test } from 'vitest'
import { parseTyped, snapToStep, stepBy, trackPart } from '../../../../src/renderer/ui/step'

const SHARE = { min: 0, max: 7, step: 0.05, decimals: 2 }

test('a step is exactly a step', () => {
  let value = 0
  for (let press = 1; press <= 140; press += 1) {
    value = stepBy(value, 1, SHARE)
    expect(value).toBe(Number((press * 0.05).toFixed(2)))
  }
  expect([stepBy(7, 1, SHARE), stepBy(0, -1, SHARE), stepBy(3.52, 10, SHARE)]).toEqual([7, 0, 4.02])
})

test('a place on the track is the nearest step inside the range', () => {
  expect([3.512, 3.53, -1, 9].map((value) => snapToStep(value, SHARE))).toEqual([3.5, 3.55, 0, 7])
  expect([0, 3.5, 7, 9].map((value) => trackPart(value, SHARE))).toEqual([0, 0.5, 1, 1])
})

describe('typed', () => {
  test.each([['3.5', 3.5], ['3,5', 3.5], [' −0,3 % ', -0.3], ['.5', 0.5], ['+2', 2], ['2035', 2035], ['1e3', 1000], ['1,5E-2', 0.015], ['1e999', Infinity]])('%j is %d', (text, value) => expect(parseTyped(text)).toBe(value))
  test.each(['', 'three', '1e', 'e3', '1.2.3', '3,500.2', '0x10', 'Infinity', '--1'])('%j is no number', (text) => expect(parseTyped(text)).toBeNull())
})
