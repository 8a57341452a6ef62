// Chance that comes from a seed: the same seed gives the same numbers on every machine (xoshiro128**, Blackman and Vigna 2018).

export interface Random {
  /** The next 32 bits, 0…4294967295. */
  next(): number
  /** A whole number 0…count − 1, each as likely as the others to one in 2^32 / count. */
  below(count: number): number
}

/** Four words of 32 bits, not all 0. */
export type RandomState = readonly [number, number, number, number]

/** A generator from a seed; seeds that differ in one bit give streams that have nothing to do with each other. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const word = () => {
    state = (state + 0x9e3779b9) >>> 0
    const a = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    const b = Math.imul(a ^ (a >>> 15), 0x735a2d97)
    return (b ^ (b >>> 15)) >>> 0
  }
  return randomFromState([word(), word(), word(), word()])
}

export function randomFromState(state: RandomState): Random {
  let [a, b, c, d] = state
  const next = () => {
    const bits = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = turned(d, 11)
    return bits
  }
  return { next, below: (count) => Math.floor((next() / 2 ** 32) * count) }
}

/** The bits of a word moved to the left, those that fall out coming back at the right. */
function turned(word: number, places: number): number {
  return (word << places) | (word >>> (32 - places))
}

/** The numbers 0…count − 1 in an order by chance, every order as likely (Fisher and Yates). */
export function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, place) => place)
  for (let last = count - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const held = order[last]!
    order[last] = order[other]!
    order[other] = held
  }
  return order
}
