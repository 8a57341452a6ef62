// What newer data, or a newer model, make of the numbers of a snapshot: its own against those of today.
import type { Projection } from './projection'

export interface DataDifference {
  readonly seriesId: string
  readonly unit: string
  /** The year with the largest difference, and the values in it; null: no value. */
  readonly year: number
  readonly then: number | null
  readonly now: number | null
  /** Years that differ. */
  readonly years: number
}

/** Spending of these kinds is kept with a snapshot, of every actor and group. */
export const SNAPSHOT_KINDS = ['coreShare', 'core'] as const

/** Rounding of a stored number never counts as a difference. */
const RELATIVE = 1e-9

/** The numbers that a snapshot keeps. */
export function snapshotFigures(projection: Projection): Readonly<Record<string, readonly (number | null)[]>> {
  const ids = [...projection.actors.keys()].flatMap((actor) => SNAPSHOT_KINDS.map((kind) => `${kind}.${actor}`))
  return Object.fromEntries(ids.flatMap((id) => {
    const series = projection.series.get(id)
    return series === undefined ? [] : [[id, Array.from(series.values, (value) => (Number.isFinite(value) ? value : null))]]
  }))
}

/** Series that are not what they were, by the size of the change; one that is gone has no value now. */
export function dataDiff(figures: Readonly<Record<string, readonly (number | null)[]>>, projection: Projection): readonly DataDifference[] {
  const found = Object.entries(figures).flatMap(([seriesId, values]) => {
    const series = projection.series.get(seriesId)
    const rows = projection.years.flatMap((year, place) => {
      const then = values[place] ?? null
      const value = series?.values[place] ?? Number.NaN
      const now = Number.isFinite(value) ? value : null
      return differ(then, now) ? [{ year, then, now }] : []
    })
    const [largest] = [...rows].sort((a, b) => size(b) - size(a))
    return largest === undefined ? [] : [{ seriesId, unit: series?.unit.text ?? '', ...largest, years: rows.length }]
  })
  return found.sort((a, b) => size(b) - size(a))
}

function differ(then: number | null, now: number | null): boolean {
  if (then === null || now === null) return then !== now
  return Math.abs(now - then) > RELATIVE * Math.max(1, Math.abs(then), Math.abs(now))
}

/** In parts of what it was, so that shares and money can be put in one order; a value that comes or goes is first. */
function size({ then, now }: { readonly then: number | null; readonly now: number | null }): number {
  if (then === null || now === null) return Number.MAX_VALUE
  return Math.abs(now - then) / Math.max(Math.abs(then), 1e-6)
}
