// Whether two values say the same, however deep.

/** Structural equality of plain values: numbers, strings, arrays, objects by their own keys in any order. NaN equals NaN. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b)
  if (Array.isArray(b)) return false
  // Counted in loops: drawing asks this hundreds of times a frame, and lists of keys are garbage.
  let keys = 0
  for (const key in a) {
    if (!Object.hasOwn(a, key)) continue
    if (!Object.hasOwn(b, key) || !same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false
    keys += 1
  }
  for (const key in b) if (Object.hasOwn(b, key)) keys -= 1
  return keys === 0
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  // Equal numbers are seen here: handed on, each of them would be an object of its own.
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place] && !same(a[place], b[place])) return false
  return true
}
