// Percentiles of drawn values, by the definition that most programs share (type 7 of Hyndman and Fan 1996): of n values in
// order, x(1) to x(n), the p-th is x(k) + (h − k) · (x(k + 1) − x(k)) with h = (n − 1) · p + 1 and k the whole part of h.

/** Of ascending values, p in 0…1; NaN of none. */
export function percentile(ascending: Float64Array, p: number): number {
  const h = (ascending.length - 1) * p
  const below = Math.floor(h)
  const low = ascending[below] ?? Number.NaN
  const high = ascending[Math.min(below + 1, ascending.length - 1)] ?? Number.NaN
  return low === high ? low : low + (h - below) * (high - low)
}

/** The percentiles of values, NaN among them left out, and how many counted. The values are moved about where they stand. */
export function percentilesOf(values: Float64Array, parts: readonly number[]): { readonly values: readonly number[]; readonly counted: number } {
  let counted = 0
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (Number.isNaN(value)) continue
    values[counted] = value
    counted += 1
    if (value < least) least = value
    if (value > most) most = value
  }
  const known = values.subarray(0, counted)
  if (least < most) {
    const ranks = parts.flatMap((part) => [Math.floor((counted - 1) * part), Math.min(counted - 1, Math.floor((counted - 1) * part) + 1)])
    placeRanks(known, Uint32Array.from(new Set(ranks)).sort(), 0, counted - 1)
  }
  return { values: parts.map((part) => percentile(known, part)), counted }
}

/**
 * Move values so that each of the ascending ranks holds what it would hold if all were in order: parts without a rank are left
 * as they are (quickselect for several ranks). Without NaN.
 */
function placeRanks(values: Float64Array, ranks: Uint32Array, first: number, last: number): void {
  if (ranks.length === 0 || first >= last) return
  if (last - first < 32) {
    values.subarray(first, last + 1).sort()
    return
  }
  const [a, b, c] = [values[first]!, values[(first + last) >>> 1]!, values[last]!]
  const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
  let [low, high] = [first, last]
  while (low <= high) {
    while (values[low]! < pivot) low += 1
    while (values[high]! > pivot) high -= 1
    if (low > high) break
    const held = values[low]!
    values[low] = values[high]!
    values[high] = held
    low += 1
    high -= 1
  }
  placeRanks(values, ranks.filter((rank) => rank <= high), first, high)
  placeRanks(values, ranks.filter((rank) => rank >= low), low, last)
}
