// The year grid of every annual series: 2014 to 2035 (docs/MODEL.md §1).

export const FIRST_YEAR = 2014
export const LAST_YEAR = 2035
export const YEAR_COUNT = LAST_YEAR - FIRST_YEAR + 1

/** 2014, 2015, … 2035. */
export const YEARS: readonly number[] = Array.from({ length: YEAR_COUNT }, (_, index) => FIRST_YEAR + index)

/** Place of a year on the grid; outside 0…21 for a year that is not on it. */
export function yearIndex(year: number): number {
  return year - FIRST_YEAR
}

/** An annual series without a value. */
export function emptyYears(): Float64Array {
  return new Float64Array(YEAR_COUNT).fill(Number.NaN)
}

/** Where an annual series without a value comes from: `emptyYears`, or blocks of them. */
export type NewYears = () => Float64Array

/** Series in a block: each is a window on it. Made one by one, thousands of them cost more than what is computed into them. */
const IN_BLOCK = 128

/** Annual series out of blocks. */
export function yearsInBlocks(): NewYears {
  let block = new Float64Array(0)
  let used = 0
  return () => {
    if (used === block.length) {
      block = new Float64Array(IN_BLOCK * YEAR_COUNT).fill(Number.NaN)
      used = 0
    }
    const years = new Float64Array(block.buffer, used * Float64Array.BYTES_PER_ELEMENT, YEAR_COUNT)
    used += YEAR_COUNT
    return years
  }
}

/** Annual series that are handed out anew after each `rewind`: for projections of which only the last is looked at. */
export function recycledYears(): { readonly newYears: NewYears; readonly rewind: () => void } {
  const made: Float64Array[] = []
  const fresh = yearsInBlocks()
  let used = 0
  return {
    newYears: () => {
      const years = (made[used] ??= fresh())
      used += 1
      return years.fill(Number.NaN)
    },
    rewind: () => {
      used = 0
    },
  }
}
