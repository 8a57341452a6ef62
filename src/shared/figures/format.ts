// Numbers as people read them: decimals fixed per unit, thousands comma, a true minus. Screens and figures share these.
import type { FuzzyDate } from '../domain/fuzzy-date'
import type { SeriesUnit } from '../engine/projection'
import { formatFuzzyDate } from '../text/dates'

/** Shown where there is no value. */
export const NO_VALUE = '–'

/** A number with fixed decimals, thousands comma and U+2212; `NO_VALUE` when it is not finite. Never "−0". */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return NO_VALUE
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const digits = part === undefined ? grouped : `${grouped}.${part}`
  return value < 0 && /[1-9]/.test(digits) ? `\u2212${digits}` : digits
}

/** The same with a plus before positive values: "+974". */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A share of GDP in %: "3.56". The unit stands beside it. */
export function formatShare(value: number): string {
  return formatNumber(value, 2)
}

/** Percentage points: "0.14"; never more exact than the shares they come from. */
export function formatPoints(value: number): string {
  return formatNumber(value, 2)
}

/** Money in bn: "1,222"; one decimal under 100 where the caller asks for a finer reading. */
export function formatBn(value: number, fine = false): string {
  return formatNumber(value, fine && Math.abs(value) < 99.95 ? 1 : 0)
}

/** Pieces: "11.3", "250,000"; a tenth where there are few. */
export function formatUnits(value: number): string {
  return formatNumber(value, Math.abs(value) < 99.95 ? 1 : 0)
}

/** A month of the grid, `2029-04`: "Apr 2029". */
export function monthInWords(month: string): string {
  return formatFuzzyDate(month as FuzzyDate)
}

/** A factor: "0.80". */
export function formatFactor(value: number): string {
  return formatNumber(value, 2)
}

/** 3.5, 5, 3.25: as many decimals as it has, at most two. */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(2)))
}

/** A value at the decimals of its unit, as `SeriesUnit.kind` names it. */
export function formatByKind(value: number, kind: SeriesUnit['kind']): string {
  if (kind === 'money') return formatBn(value)
  if (kind === 'units' || kind === 'unitsAMonth') return formatUnits(value)
  if (kind === 'number') return formatFree(value)
  return formatNumber(value, kind === 'percentOfCore' ? 1 : 2)
}

/** Decimals of a number of unknown size: three figures that count, from "1,234" to "0.00123". */
export function freeDecimals(value: number): number {
  const size = Math.abs(value)
  return size >= 100 || size === 0 || !Number.isFinite(size) ? 0 : Math.min(6, 2 - Math.floor(Math.log10(size)))
}

/** A number of unknown size. What is too large or too small to be read is written with a power of ten. */
export function formatFree(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e9 || (size > 0 && size < 1e-4)) return value.toExponential(2).replace('-', '\u2212').replace('e+', 'e')
  return formatNumber(value, freeDecimals(value))
}

/** The value as it is read: rounded to its decimals, so that differences of shown values add up. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

/** A number for a table cell: null where there is none. */
export function finiteOrNull(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null
}
