import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeRows, rowCapacity } from '../../../src/shared/figures/placing/place-rows'

const GAP = 15
const wanted = fc.array(fc.double({ min: -200, max: 600, noNaN: true }), { minLength: 1, maxLength: 12 }).map((places) => places.sort((a, b) => a - b))

test('rows keep their order and distance and stay inside', () => {
  fc.assert(
    fc.property(wanted, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 300 }), (places, low, spare) => {
      const high = low + (places.length - 1) * GAP + spare
      const rows = placeRows(places, GAP, low, high)
      expect(rows).toHaveLength(places.length)
      rows.forEach((row, index) => {
        expect(row).toBeGreaterThanOrEqual(low - 1e-6)
        expect(row).toBeLessThanOrEqual(high + 1e-6)
        if (index > 0) expect(row - rows[index - 1]!).toBeGreaterThanOrEqual(GAP - 1e-6)
      })
      expect(rowCapacity(GAP, low, high)).toBeGreaterThanOrEqual(places.length)
    }),
  )
})

test('rows with room stay where they want to be', () => {
  expect(placeRows([10, 40, 100], GAP, 0, 200)).toEqual([10, 40, 100])
})

test('rows that want one place are pushed apart symmetrically', () => {
  expect(placeRows([100, 100, 100], GAP, 0, 200)).toEqual([85, 100, 115])
})

test('no other legal placing moves the rows less', () => {
  const cost = (rows: readonly number[], places: readonly number[]) => rows.reduce((sum, row, index) => sum + (row - places[index]!) ** 2, 0)
  fc.assert(
    fc.property(wanted, fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 }), (places, nudges) => {
      const rows = placeRows(places, GAP, -500, 900)
      const nudged = rows.map((row, index) => row + nudges[index]!)
      const legal = nudged.every((row, index) => index === 0 || row - nudged[index - 1]! >= GAP)
      if (legal) expect(cost(nudged, places)).toBeGreaterThanOrEqual(cost(rows, places) - 1e-6)
    }),
  )
})
