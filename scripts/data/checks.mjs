// Checks over several rows of a table: no row twice, no year missing.

/**
 * @template T
 * @param {readonly T[]} entries
 * @param {(entry: T) => string} keyOf
 * @param {(entry: T) => import('./row.mjs').Row} rowOf
 * @param {string} column
 */
export function checkUnique(entries, keyOf, rowOf, column) {
  const lines = new Map()
  for (const entry of entries) {
    const key = keyOf(entry)
    const row = rowOf(entry)
    if (lines.has(key)) row.fault(column, `${key} stands already in line ${lines.get(key)}`)
    else lines.set(key, row.line)
  }
}

/**
 * Every actor has every year.
 * @param {readonly { actor: string, year: number }[]} rows
 * @param {{ file: string, faults: import('./faults.mjs').Faults, actors: readonly string[], first: number, last: number }} range
 */
export function checkComplete(rows, { file, faults, actors, first, last }) {
  const present = new Set(rows.map(({ actor, year }) => `${actor} ${year}`))
  for (const actor of actors) {
    for (let year = first; year <= last; year += 1) {
      if (!present.has(`${actor} ${year}`)) faults.add(file, 1, 'year', `${actor} has no row for ${year}`)
    }
  }
}
