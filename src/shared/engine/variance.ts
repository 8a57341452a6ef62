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
  /** Differences added up from the first year that has one up to the first gap; null for what cannot be added over years, such as shares and stocks. */
  readonly cumulative: number | null
}

export interface Variance {
  readonly seriesId: string
  /** Of a, b and difference. Output a month is counted by year. */
  readonly unit: string
  /** Whether it can be added up over years: an amount of a year, no share, stock or price. */
  readonly adds: boolean
  readonly rows: readonly VarianceRow[]
}

/** What may be added up over years, where it is an amount of a year. */
const FLOWS: readonly Series['unit']['kind'][] = ['money', 'unitsAMonth']
/** Counted in money, and no amount of a year: what is added up already, and prices. */
const NO_FLOWS = /^(cumulative|cumulativeExtra|unitCost)\./
/** Counted in units, and an amount of a year. */
const FLOWS_OF_UNITS = /^madeAYear\./

function isFlow({ id, unit: { kind } }: Series): boolean {
  return FLOWS_OF_UNITS.test(id) || (FLOWS.includes(kind) && !NO_FLOWS.test(id))
}

/** Null where one of the two has no such series, or in another unit. Money must be on the same basis in both. */
export function variance(a: Projection, b: Projection, seriesId: string): Variance | null {
  const [seriesA, seriesB] = [a.series.get(seriesId), b.series.get(seriesId)]
  if (seriesA === undefined || seriesB === undefined || seriesA.unit.text !== seriesB.unit.text || seriesA.grid !== seriesB.grid) return null
  const [valuesA, valuesB] = [byYear(a, seriesA), byYear(b, seriesB)]
  const { kind, text } = seriesA.unit
  const adds = isFlow(seriesA)
  const rows = [...valuesA].map(([year, valueA]) => rowOf(year, finite(valueA), finite(valuesB.get(year) ?? Number.NaN)))
  const sums = summed(rows.map(({ difference }) => difference))
  return {
    seriesId, adds, unit: kind === 'unitsAMonth' ? text.replace(/ a month$/, ' a year') : text,
    rows: rows.map((row, place) => ({ ...row, cumulative: adds ? sums[place]! : null })),
  }
}

/** The same added up from the first year in which both have a value; null for what cannot be added up. Years without a sum have no value. */
export function addedUp({ rows, ...rest }: Variance): Variance | null {
  if (!rest.adds) return null
  const both = (side: 'a' | 'b') => summed(rows.map((row) => (row.difference === null ? null : row[side])))
  const [sumsA, sumsB] = [both('a'), both('b')]
  return {
    ...rest,
    rows: rows.map(({ year }, place) => {
      const row = rowOf(year, sumsA[place]!, sumsB[place]!)
      return { ...row, cumulative: row.difference }
    }),
  }
}

/** Added up from the first number. After a gap there is no sum: it would be one of fewer years than it seems. */
function summed(values: readonly (number | null)[]): readonly (number | null)[] {
  const first = values.findIndex((value) => value !== null)
  const gap = first === -1 ? 0 : values.findIndex((value, place) => place > first && value === null)
  let sum = 0
  return values.map((value, place) => (value === null || (gap !== -1 && place >= gap) ? null : (sum += value)))
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

function rowOf(year: number, a: number | null, b: number | null): Omit<VarianceRow, 'cumulative'> {
  const difference = a === null || b === null ? null : b - a
  const percent = difference === null || a === 0 ? null : (difference / Math.abs(a!)) * 100
  return { year, a, b, difference, percent }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
