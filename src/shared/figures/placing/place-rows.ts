// Places label rows beside the points they name: as near as the least distance between rows allows, order kept.

interface Pool {
  sum: number
  count: number
}

/**
 * Places for rows that want `wanted` (ascending, px), at least `gap` apart and inside `low`…`high`; the sum of squared
 * moves is the least possible, so rows are pushed apart symmetrically. Rows beyond what fits are the caller's to fold:
 * see `rowCapacity`. Algorithm: isotonic regression by pooling adjacent violators, on positions less their row's offset.
 */
export function placeRows(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const pools: Pool[] = []
  wanted.forEach((place, index) => {
    pools.push({ sum: place - index * gap, count: 1 })
    while (pools.length > 1 && mean(pools.at(-2)!) > mean(pools.at(-1)!)) {
      const last = pools.pop()!
      const before = pools.pop()!
      pools.push({ sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const highest = Math.max(low, high - (wanted.length - 1) * gap)
  const placed = pools.flatMap((pool) => Array.from({ length: pool.count }, () => Math.min(highest, Math.max(low, mean(pool)))))
  return placed.map((place, index) => place + index * gap)
}

function mean(pool: Pool): number {
  return pool.sum / pool.count
}

/** How many rows fit between `low` and `high`, at least 1. */
export function rowCapacity(gap: number, low: number, high: number): number {
  return Math.max(1, Math.floor((high - low) / gap + 1e-9) + 1)
}
