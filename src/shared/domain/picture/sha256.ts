// SHA-256 (FIPS 180-4) of ASCII text: what tells an altered document from a sound one. Written out here because shared code has
// neither Node's crypto nor the browser's.

const PRIMES = 64

/** The first 32 bits of the fractional part of a root. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number += 1) if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  return primes
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The digest in hexadecimal. `text`: code units below 128 only, one byte each. */
export function sha256(text: string): string {
  const primes = firstPrimes(PRIMES)
  const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
  const state = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
  const { length } = text
  const bytes = new Uint8Array((((length + 8) >> 6) + 1) << 6)
  for (let place = 0; place < length; place += 1) bytes[place] = text.charCodeAt(place)
  bytes[length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(bytes.length - 4, length << 3)
  const words = new Int32Array(64)
  for (let block = 0; block < bytes.length; block += 64) addBlock(state, constants, words, view, block)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function addBlock(state: Int32Array, constants: Int32Array, words: Int32Array, view: DataView, block: number): void {
  for (let place = 0; place < 16; place += 1) words[place] = view.getInt32(block + place * 4)
  for (let place = 16; place < 64; place += 1) {
    const [early, late] = [words[place - 15]!, words[place - 2]!]
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[place] = (words[place - 16]! + low + words[place - 7]! + high) | 0
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let place = 0; place < 64; place += 1) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constants[place]! + words[place]!) | 0
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) state[place] = (state[place]! + word) | 0
}
