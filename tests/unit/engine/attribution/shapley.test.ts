// Sharing a difference out: a case worked by hand, and the laws that make Shapley's value the only fair one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareOut, sharing, type Shares, type Sharing, type ValueOf } from '../../../../src/shared/engine/attribution/shapley'

const SEED = { seed: 20_250_624, numRuns: 200 }

function shares(found: Sharing): Shares {
  if (found.kind !== 'shares') throw new Error(`no shares: ${found.where}`)
  return found
}

/** A value from a table: the place in it counts the changes made as bits, the first one lowest. */
const fromTable = (table: readonly number[]): ValueOf => (isMade) => table[isMade.reduce((bits, is, place) => bits + (is ? 2 ** place : 0), 0)]!
const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0)
const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true })
/** A table for n changes. */
const tables = (most: number) => fc.integer({ min: 1, max: most }).chain((count) => fc.tuple(fc.constant(count), fc.array(numbers, { minLength: 2 ** count, maxLength: 2 ** count })))
const close = (a: number, b: number, scale: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(1, scale))
const size = (table: readonly number[]) => Math.max(...table.map(Math.abs))

describe('worked by hand', () => {
  test('three changes of which two help each other', () => {
    // v: nothing 0; A 12, B 6, AB 24; C adds 3 to whatever stands. Between A and B: A gets (12 + 24 − 6) / 2, B (6 + 24 − 12) / 2.
    const found = shares(shareOut(3, fromTable([0, 12, 6, 24, 3, 15, 9, 27])))
    expect(found).toMatchObject({ none: 0, all: 27, errors: null, computed: 8 })
    expect(found.parts.map((part) => Math.round(part * 1e9) / 1e9)).toEqual([15, 9, 3])
  })

  test('no change: no part; one change: the whole', () => {
    expect(shares(shareOut(0, () => 4))).toMatchObject({ none: 4, all: 4, parts: [] })
    expect(shares(shareOut(1, fromTable([3, 1]))).parts).toEqual([-2])
  })

  test('each subset is computed once', () => {
    const seen: string[] = []
    shareOut(6, (isMade) => {
      seen.push(isMade.map(Number).join(''))
      return seen.length
    })
    expect([seen.length, new Set(seen).size]).toEqual([64, 64])
  })

  test.each([
    ['none', [Number.NaN, 1, 2, 3]],
    ['all', [0, 1, 2, Number.NaN]],
    ['both', [Number.NaN, 1, 2, Number.POSITIVE_INFINITY]],
    ['between', [0, Number.NaN, 2, 3]],
  ] as const)('without a value (%s) there are no shares, and it says where', (where, table) => {
    expect(shareOut(2, fromTable(table))).toMatchObject({ kind: 'noValue', where, none: table[0], all: table[3] })
    if (where === 'between') expect(shareOut(2, fromTable(table), { exactTo: 1 })).toMatchObject({ kind: 'noValue', where })
  })
})

describe('laws', () => {
  test('efficiency: the parts add up to the whole, to the last digits', () => {
    fc.assert(
      fc.property(tables(7), ([count, table]) => {
        const { parts, none, all } = shares(shareOut(count, fromTable(table)))
        const scale = Math.max(Math.abs(none), Math.abs(all), ...parts.map(Math.abs))
        expect(Math.abs(sum(parts) - (all - none))).toBeLessThanOrEqual(4 * Number.EPSILON * scale)
      }),
      SEED,
    )
  })

  test('symmetry: changes that do the same get the same', () => {
    fc.assert(
      fc.property(tables(6), ([count, table]) => {
        if (count < 2) return
        // The first two can be exchanged for one another: the value of a subset is that of the subset with them exchanged.
        const exchanged = (bits: number) => (bits & ~3) | ((bits & 1) << 1) | ((bits & 2) >> 1)
        const even = table.map((_, bits) => table[Math.min(bits, exchanged(bits))]!)
        const { parts } = shares(shareOut(count, fromTable(even)))
        close(parts[0]!, parts[1]!, size(table))
      }),
      SEED,
    )
  })

  test('null player: a change that never moves the value gets exactly 0, counted or sampled', () => {
    fc.assert(
      fc.property(tables(5), fc.nat(), ([count, table], pick) => {
        const idle = pick % count
        const value: ValueOf = (isMade) => fromTable(table)(isMade.map((is, place) => is && place !== idle))
        const exact = shares(shareOut(count, value)).parts
        expect(Math.abs(exact[idle]!)).toBe(0)
        if (count < 2) return
        const sampled = shares(shareOut(count, value, { exactTo: 0, most: 60 }))
        expect([Math.abs(sampled.parts[idle]!), sampled.errors![idle]]).toEqual([0, 0])
      }),
      SEED,
    )
  })

  test('additivity: the parts of a sum of values are the sums of the parts', () => {
    fc.assert(
      fc.property(tables(6), numbers, ([count, table], factor) => {
        const other = table.map((value, place) => factor * Math.sin(place + 1) + value / 3)
        const [a, b] = [shares(shareOut(count, fromTable(table))), shares(shareOut(count, fromTable(other)))]
        const both = shares(shareOut(count, fromTable(table.map((value, place) => value + other[place]!))))
        both.parts.forEach((part, place) => close(part, a.parts[place]! + b.parts[place]!, size(table) + Math.abs(factor)))
      }),
      SEED,
    )
  })

  test('the order of the changes does not matter', () => {
    fc.assert(
      fc.property(tables(6), fc.nat(), ([count, table], turn) => {
        const places = Array.from({ length: count }, (_, place) => (place + turn) % count)
        const turned: ValueOf = (isMade) => fromTable(table)(Array.from({ length: count }, (_, place) => isMade[places.indexOf(place)]!))
        const [plain, other] = [shares(shareOut(count, fromTable(table))), shares(shareOut(count, turned))]
        places.forEach((place, at) => close(other.parts[at]!, plain.parts[place]!, size(table)))
      }),
      SEED,
    )
  })
})

describe('sampled', () => {
  /** Worth of each change, and what each pair of neighbours adds together. */
  const worth = Array.from({ length: 16 }, (_, place) => Math.sin(place * 7) * 10)
  const value: ValueOf = (isMade) =>
    worth.reduce((all, own, place) => all + (isMade[place] ? own + (isMade[place + 1] ? 2 * own : 0) + (isMade[(place + 5) % 16] && isMade[(place + 9) % 16] ? 3 : 0) : 0), 4)
  const found = shares(shareOut(16, value))
  const exact = shares(shareOut(16, value, { exactTo: 16 }))

  test('adds up to the whole like the exact parts', () => {
    expect(Math.abs(sum(found.parts) - (found.all - found.none))).toBeLessThanOrEqual(1e-12)
    expect(found.computed).toBeLessThanOrEqual(8192)
    expect(exact.computed).toBe(65_536)
  })

  test('the error said is the error made: nearly all parts lie within three of them', () => {
    const off = found.parts.map((part, place) => Math.abs(part - exact.parts[place]!) / Math.max(1e-9, found.errors![place]!))
    expect(off.filter((times) => times > 3)).toEqual([])
    expect(Math.max(...found.errors!)).toBeLessThan(0.5)
    expect(Math.min(...found.errors!)).toBeGreaterThan(0)
  })

  test('the same seed gives the same bits, another one other parts; more orders a smaller error', () => {
    expect(shareOut(16, value, { seed: 1 })).toEqual(found)
    expect(shares(shareOut(16, value, { seed: 2 })).parts).not.toEqual(found.parts)
    const few = shares(shareOut(16, value, { most: 900 }))
    expect(sum(few.errors!)).toBeGreaterThan(1.5 * sum(found.errors!))
  })

  test('where nothing interacts the sampled parts are exact and their error 0', () => {
    const plain = shares(shareOut(14, (isMade) => isMade.reduce((all, is, place) => all + (is ? place : 0), 0)))
    expect(plain.parts).toEqual(Array.from({ length: 14 }, (_, place) => place))
    expect(plain.errors!.every((error) => error === 0)).toBe(true)
  })
})

test('in steps it says how far it is, and gives the same', () => {
  const table = Array.from({ length: 16 }, (_, place) => place * place)
  const steps = sharing(4, fromTable(table))
  const told: number[] = []
  let step = steps.next()
  for (; !step.done; step = steps.next()) told.push(step.value)
  expect(told).toHaveLength(16)
  expect([...told].sort((a, b) => a - b)).toEqual(told)
  expect(told.at(-1)).toBe(1)
  expect(step.value).toEqual(shareOut(4, fromTable(table)))
})
