import { expect, test } from 'vitest'
import { PRODUCERS, PRODUCTION_CATEGORIES } from '../../../src/shared/domain/production-categories'
import { rateContests } from '../../../src/shared/domain/production-contests'
import { shippedProduction, shippedReference } from '../engine/world'

const data = shippedProduction()

test('Russian tanks: 8 to 33 new, 37 to 129 in all; the 150 is among neither', () => {
  const ranges = new Map(rateContests(data, 'mbt', 'RUS').map(({ kind, low, high }) => [kind, [low, high].map((value) => Math.round(value!))]))
  expect(ranges.get('new')).toEqual([8, 33])
  expect(ranges.get('total')).toEqual([37, 129])
})

test('the figure in use stands first, each has a figure and sources that are known', () => {
  const known = new Set(shippedReference().sources.map(({ id }) => id))
  for (const category of PRODUCTION_CATEGORIES) {
    for (const producer of PRODUCERS) {
      for (const { rows, low, high } of rateContests(data, category, producer)) {
        const used = rows.map(({ recommended }) => recommended)
        expect(used.lastIndexOf(true)).toBeLessThan(used.includes(false) ? used.indexOf(false) : rows.length)
        for (const row of rows) {
          expect([row.low, row.central, row.high].some((figure) => figure !== null)).toBe(true)
          expect(row.sources.filter((id) => !known.has(id))).toEqual([])
        }
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
      }
    }
  }
})

test('nothing published, nothing listed', () => expect(rateContests(data, 'drones', 'NATO')).toEqual([]))
