// A benchmark's result as a row, and the few statistics that benchmarks share.

export interface BenchRow {
  /** Stable name, in kebab-case. */
  readonly id: string
  /** What was measured, as a person reads it. */
  readonly what: string
  readonly value: number
  /** `×` for ratios, `ms`, `MB` … */
  readonly unit: string
  /** The value may not be larger; null where there is no goal. */
  readonly goal: number | null
  readonly ok: boolean
}

/** A row, its value rounded to three decimals and held against its goal. */
export function makeRow(row: Omit<BenchRow, 'ok'>): BenchRow {
  return { ...row, value: Math.round(row.value * 1000) / 1000, ok: row.goal === null || row.value <= row.goal }
}

/** The value below which the given share (0…1) of the values lies, interpolated; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
