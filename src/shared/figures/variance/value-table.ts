// The table of a series in both scenarios: cells as they are shown, and what must be said of dashes and sums. Pure.
import type { Projection } from '../../engine/projection'
import { addedUp, variance, type Variance, type VarianceRow } from '../../engine/variance'
import { formatNumber, formatSigned, NO_VALUE } from '../format'
import { COMPARISON } from '../../text/comparison'

const { values: WORDS, ends: ENDS } = COMPARISON

export interface ValueTable {
  readonly unit: string
  readonly adds: boolean
  readonly heads: readonly string[]
  /** The year, then numbers as shown; `NO_VALUE` where there is none. */
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** A sentence in its place where the two cannot be held against each other. */
export function valueTable(a: Projection, b: Projection, seriesId: string, sum: boolean): ValueTable | string {
  const byYear = variance(a, b, seriesId)
  if (byYear === null) return whyNone(a, b, seriesId)
  const shown = (sum ? addedUp(byYear) : null) ?? byYear
  const isSum = shown !== byYear
  const decimals = decimalsOf(byYear)
  const cells = ({ year, a: one, b: other, difference, percent, cumulative }: VarianceRow) => [
    String(year), number(one, decimals), number(other, decimals), signed(difference, decimals), signed(percent, 2), ...(byYear.adds && !isSum ? [signed(cumulative, decimals)] : []),
  ]
  const series = a.series.get(seriesId)!
  const months = series.grid !== 'months' ? [] : [series.unit.kind === 'unitsAMonth' ? WORDS.summed : WORDS.lastMonth]
  return {
    unit: byYear.unit, adds: byYear.adds,
    heads: [WORDS.year, ENDS.from, ENDS.to, WORDS.difference, WORDS.percent, ...(byYear.adds && !isSum ? [WORDS.sum] : [])],
    rows: shown.rows.map(cells),
    notes: [WORDS.unit(byYear.unit), ...months, ...sumNotes(byYear, isSum), ...gapNotes(byYear), WORDS.rounded],
  }
}

/** Tab-separated, the heads first; numbers as a sheet reads them, and nothing where there is no value. */
export function asTabText(name: string, { unit, heads, rows }: ValueTable, names: readonly [string, string]): string {
  const plain = (cell: string) => (cell === NO_VALUE ? '' : cell.replaceAll(',', '').replace('\u2212', '-').replace(/^\+/, ''))
  const named = heads.map((head, place) => (place === 1 || place === 2 ? COMPARISON.named(head, names[place - 1]!) : head))
  const clean = (text: string) => text.replace(/\s+/g, ' ')
  return [[`${name}, ${unit}`], named, ...rows.map((row) => row.map(plain))].map((row) => row.map(clean).join('\t')).join('\n')
}

/** Units are counted to a tenth, and whole where there are a hundred thousand. */
export function decimalsOf({ unit, rows }: Variance): number {
  const largest = Math.max(0, ...rows.flatMap(({ a, b }) => [Math.abs(a ?? 0), Math.abs(b ?? 0)]))
  if (!unit.startsWith('units')) return 2
  return largest >= 100_000 ? 0 : 1
}

function number(value: number | null, decimals: number): string {
  return value === null ? NO_VALUE : formatNumber(value, decimals)
}

function signed(value: number | null, decimals: number): string {
  return value === null ? NO_VALUE : formatSigned(value, decimals)
}

function whyNone(a: Projection, b: Projection, seriesId: string): string {
  const [one, other] = [a.series.get(seriesId), b.series.get(seriesId)]
  if (one === undefined) return other === undefined ? WORDS.none : WORDS.onlyIn(ENDS.to, ENDS.from)
  return other === undefined ? WORDS.onlyIn(ENDS.from, ENDS.to) : WORDS.otherUnits(one.unit.text, other.unit.text)
}

function sumNotes({ adds, rows }: Variance, isSum: boolean): readonly string[] {
  if (!adds) return [WORDS.notAdded]
  const first = rows.find(({ difference }) => difference !== null)
  return first === undefined || !isSum ? [] : [WORDS.addedFrom(first.year)]
}

function gapNotes({ rows }: Variance): readonly string[] {
  const years = (test: (row: VarianceRow) => boolean) => yearsInWords(rows.filter(test).map(({ year }) => year))
  const [noA, noB, zero] = [years(({ a }) => a === null), years(({ b }) => b === null), years(({ a, difference }) => a === 0 && difference !== null)]
  return [...(noA === '' ? [] : [WORDS.missing(ENDS.from, noA)]), ...(noB === '' ? [] : [WORDS.missing(ENDS.to, noB)]), ...(zero === '' ? [] : [WORDS.zero(zero)])]
}

/** "2014–2020, 2023". */
export function yearsInWords(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last?.[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}\u2013${last}`)).join(', ')
}
