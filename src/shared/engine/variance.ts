// One series of two projections held against each other, by year: the difference, in % of the first, and added up.
import type { Projection, Series } from './projection'

export interface VarianceRow {
  readonly year: number
  /** Null: no value. */
  readonly a: number | null
  readonly b: number | null
  /** b − a. */
  readonly difference: number | null
  /** The difference in % of a; null where a is 0 or missing. */
  readonly percent: number | null
  /** Differences added up from the first year that has one; null for what cannot be added over years, such as shares and stocks. */
  readonly cumulative: number | null
}

export interface Variance {
  readonly seriesId: string
  /** Of a, b and difference. Output a month is counted by year. */
  readonly unit: string
  readonly rows: readonly VarianceRow[]
}

/** What is added up over the months of a year, and over years. */
const FLOWS: readonly Series['unit']['kind'][] = ['money', 'unitsAMonth']
/** Stocks, and money that is added up already: their difference is one already. */
const ADDED_UP = /^cumulative/

/** Null where one of the two has no such series, or in another unit. Money must be on the same basis in both. */
export function variance(a: Projection, b: Projection, seriesId: string): Variance | null {
  const [seriesA, seriesB] = [a.series.get(seriesId), b.series.get(seriesId)]
  if (seriesA === undefined || seriesB === undefined || seriesA.unit.text !== seriesB.unit.text || seriesA.grid !== seriesB.grid) return null
  const [valuesA, valuesB] = [byYear(a, seriesA), byYear(b, seriesB)]
  const { kind, text } = seriesA.unit
  const adds = FLOWS.includes(kind) && !ADDED_UP.test(seriesId)
  let sum = 0
  const rows = [...valuesA].map(([year, valueA]): VarianceRow => {
    const [a, b] = [finite(valueA), finite(valuesB.get(year) ?? Number.NaN)]
    const difference = a === null || b === null ? null : b - a
    if (difference !== null) sum += difference
    const percent = difference === null || a === 0 ? null : (difference / Math.abs(a!)) * 100
    return { year, a, b, difference, percent, cumulative: adds && difference !== null ? sum : null }
  })
  return { seriesId, unit: kind === 'unitsAMonth' ? text.replace(/ a month$/, ' a year') : text, rows }
}

/** Values by year: of months their sum for what flows, else the last one of the year. A year with a month missing has none. */
function byYear({ years, months }: Projection, { grid, unit, values }: Series): ReadonlyMap<number, number> {
  if (grid === 'years') return new Map(years.map((year, place) => [year, values[place]!]))
  const sums = new Map<number, number>()
  for (const [place, month] of months.entries()) {
    const year = Number(month.slice(0, 4))
    const value = values[place]!
    sums.set(year, unit.kind === 'unitsAMonth' ? (sums.get(year) ?? 0) + value : value)
  }
  return sums
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
