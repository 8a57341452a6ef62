// Checks over several rows of a shipped table: no year missing or twice, every source known.
import { brokenRow, brokenTable } from './parse-table'
import type { Ally, Source } from './reference-data'
import { ok, type Result } from './result'

/**
 * Every ally has every year from `first` to `last`, once, and no other actor stands in the table.
 * Fault `resources.broken`.
 */
export function checkYears(
  file: string,
  rows: readonly { readonly actor: string; readonly year: number }[],
  allies: readonly Ally[],
  first: number,
  last: number,
): Result<true> {
  const seen = new Set<string>()
  const known = new Set(allies.map((ally) => ally.id))
  for (const [index, { actor, year }] of rows.entries()) {
    if (!known.has(actor)) return brokenRow(file, rows, index, `${actor} is no ally of this table`)
    const key = `${actor} ${year}`
    if (seen.has(key)) return brokenRow(file, rows, index, `${key} stands there twice`)
    seen.add(key)
  }
  for (const { id } of allies) {
    for (let year = first; year <= last; year += 1) {
      if (!seen.has(`${id} ${year}`)) return brokenTable(file, '', `${id} has no row for ${year}`)
    }
  }
  return ok(true)
}

/** Every source that a row names is in the list. Fault `resources.broken`. */
export function checkSources<Row>(
  file: string,
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
  sources: readonly Source[],
): Result<true> {
  const known = new Set(sources.map((source) => source.id))
  for (const [index, row] of rows.entries()) {
    const unknown = namesOf(row).find((name) => !known.has(name))
    if (unknown !== undefined) return brokenRow(file, rows, index, `the source ${unknown} is unknown`)
  }
  return ok(true)
}
