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
