// The small curve stands over the values that it speaks of.
import { expect, test } from 'vitest'
import type { Distribution } from '../../../../src/shared/domain/distribution'
import { SMALL_BOX, smallPath } from '../../../../src/renderer/distributions/small-path'

const points = (path: string) => [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
const highest = (path: string) => points(path).reduce((best, point) => (point[1] < best[1] ? point : best))

test.each<[Distribution, number, number, number]>([
  [{ kind: 'triangular', low: 0.4, mode: 0.8, high: 1 }, 26.4, 53.33, 65.9],
  [{ kind: 'pert', low: 0.3, mode: 0.75, high: 1.2 }, 25, 50, 75],
  [{ kind: 'normal', mean: 0.75, sd: 0.1 }, 29.4, 50, 70.6],
])('%j has its height over the most likely value', (distribution, from, peak, to) => {
  const path = smallPath(distribution, [0, 1.5], [0, 1.5])
  const [first, last] = [points(path)[0]!, points(path).at(-1)!]
  expect(Math.abs(highest(path)[0] - peak)).toBeLessThan(1.5)
  expect(highest(path)[1]).toBeCloseTo(1, 1)
  expect([first[1], last[1]]).toEqual([SMALL_BOX.height, SMALL_BOX.height])
  expect(Math.abs(first[0] - from)).toBeLessThan(3)
  expect(Math.abs(last[0] - to)).toBeLessThan(3)
})

test('what lies beside the scale is cut, and the rest keeps its place and height', () => {
  const wide: Distribution = { kind: 'uniform', low: 0.5, high: 2 }
  const path = smallPath(wide, [0, 3], [0, 1])
  expect(points(path)[0]![0]).toBeCloseTo(50, 0)
  expect(points(path).at(-1)![0]).toBe(SMALL_BOX.width)
  expect(smallPath(wide, [0, 3], [2.5, 3])).toBe('')
})
