// How far each ally went with its last pledge: 2 % of GDP by 2024, made in Wales in 2014 (docs/MODEL.md §2, "Wales pace").
import { yearIndex } from './years'

export interface WalesPace {
  /** Part of the way from the share of 2014 to 2 % that was gone in 2024: 0…1.5. */
  readonly compliance: number
  /** True where history gives none of its own and the median of the others stands in. */
  readonly assumed: boolean
}

const PLEDGED = 2
const MOST = 1.5

/**
 * (share 2024 − share 2014) / (2 − share 2014) of each ally that was below 2 % in 2014, kept within 0…1.5. Those at or
 * above it then, and those without a figure, take the median of the rest, an assumption.
 *
 * @param shares recorded core shares of each ally on the year grid, % of GDP
 */
export function walesPaces(shares: readonly Float64Array[]): { readonly paces: readonly WalesPace[]; readonly median: WalesPace } {
  const own = shares.map((share): number | null => {
    const [from, to] = [share[yearIndex(2014)]!, share[yearIndex(2024)]!]
    if (!(from < PLEDGED) || Number.isNaN(to)) return null
    return Math.min(MOST, Math.max(0, (to - from) / (PLEDGED - from)))
  })
  const known = own.filter((value) => value !== null).sort((a, b) => a - b)
  const middle = known.length === 0 ? 1 : (known[(known.length - 1) >> 1]! + known[known.length >> 1]!) / 2
  const median = { compliance: middle, assumed: true }
  return { paces: own.map((value) => (value === null ? median : { compliance: value, assumed: false })), median }
}
