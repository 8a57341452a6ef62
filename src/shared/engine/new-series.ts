// Where series that are written come from. Made one by one, thousands of them cost more than what is computed into them.

/** Gives a series to write into. */
export type NewSeries = () => Float64Array

/** Series in a block. */
const IN_BLOCK = 128

/** Series as windows on blocks, each new one full of `fill`. */
export function inBlocks(length: number, fill: number): NewSeries {
  let block = new Float64Array(0)
  let used = 0
  return () => {
    if (used === block.length) {
      block = new Float64Array(IN_BLOCK * length).fill(fill)
      used = 0
    }
    const series = new Float64Array(block.buffer, used * Float64Array.BYTES_PER_ELEMENT, length)
    used += length
    return series
  }
}

/** Series that are handed out anew, full of `fill`, after each `rewind`: for projections of which only the last is looked at. */
export function recycled(length: number, fill: number): { readonly next: NewSeries; readonly rewind: () => void } {
  const made: Float64Array[] = []
  const fresh = inBlocks(length, fill)
  let used = 0
  return {
    next: () => {
      const series = (made[used] ??= fresh())
      used += 1
      return series.fill(fill)
    },
    rewind: () => {
      used = 0
    },
  }
}
