import { describe, expect, test } from 'vitest'
import { randomFrom, randomFromState, shuffled } from '../../../src/shared/engine/random'

describe('the generator', () => {
  test('gives the published sequence of xoshiro128** for the state 1, 2, 3, 4', () => {
    const random = randomFromState([1, 2, 3, 4])
    expect(Array.from({ length: 6 }, () => random.next())).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492])
  })

  test('the same seed gives the same numbers, another seed others, 0 a seed like any', () => {
    const first = (seed: number) => Array.from({ length: 4 }, ((random) => () => random.next())(randomFrom(seed)))
    expect(first(7)).toEqual(first(7))
    expect(new Set([0, 1, 2, 2 ** 31, -1].map((seed) => first(seed).join())).size).toBe(5)
  })

  test('whole numbers below a count, all of them about as often', () => {
    const random = randomFrom(1)
    const counts = [0, 0, 0, 0, 0, 0]
    for (let turn = 0; turn < 60_000; turn += 1) counts[random.below(6)]! += 1
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })
})

test('every order of three comes about as often, and each order has everyone once', () => {
  const random = randomFrom(2)
  const counts = new Map<string, number>()
  for (let turn = 0; turn < 6000; turn += 1) {
    const order = shuffled(3, random)
    expect([...order].sort()).toEqual([0, 1, 2])
    counts.set(order.join(''), (counts.get(order.join('')) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130)
})
