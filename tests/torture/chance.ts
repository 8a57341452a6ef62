// Chance from a seed, the same in every run.

/** Whole numbers below a bound (Mulberry32). */
export type Chance = (below: number) => number

/** @param parts what the chance hangs on: the same parts give the same numbers */
export function chanceFrom(...parts: readonly number[]): Chance {
  let state = 0x9e3779b9
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  for (const part of parts) state = (Math.imul(state ^ part, 0x85ebca6b) + next()) | 0
  return (below) => Math.floor((next() / 0x1_0000_0000) * below)
}
