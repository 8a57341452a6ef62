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
    return scattered(state)
  }
  return randomFromState([word(), word(), word(), word()])
}

/** A generator of its own for each name under a seed, a whole number: one more name changes no other's numbers. */
export function randomNamed(seed: number, name: string): Random {
  const words: [number, number, number, number] = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]
  // Each letter goes into every word, each word with a multiplier of its own and mixed with the next.
  for (const letter of `${seed} ${name}`) {
    const code = letter.codePointAt(0)!
    for (let place = 0; place < 4; place += 1) words[place] = Math.imul(words[place]! ^ code ^ (words[(place + 1) % 4]! >>> 15), MULTIPLIERS[place]!)
  }
  const state = words.map((word) => scattered(word)) as [number, number, number, number]
  return randomFromState(state.every((word) => word === 0) ? [1, 0, 0, 0] : state)
}

const MULTIPLIERS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const

/** A word whose every bit depends on every bit of another. */
function scattered(word: number): number {
  const a = Math.imul(word ^ (word >>> 16), 0x21f0aaad)
  const b = Math.imul(a ^ (a >>> 15), 0x735a2d97)
  return (b ^ (b >>> 15)) >>> 0
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
  const order: number[] = []
  for (let place = 0; place < count; place += 1) order.push(place)
  for (let last = count - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const held = order[last]!
    order[last] = order[other]!
    order[other] = held
  }
  return order
}
