// Lists of things that a user names: saved filters, bookmarks. Owns what a name may be and how such a list changes.
import { fault } from './fault'
import { failed, ok, type Result } from './result'

export interface Named {
  readonly name: string
}

/** Longest name, and most entries of a list. */
export const LONGEST_NAME = 60
export const MOST_NAMED = 100

/** The name as it is kept. Faults: `name.empty`, `name.taken` (capitals do not tell names apart). */
export function checkName(name: string, taken: readonly Named[]): Result<string> {
  const kept = name.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME)
  if (kept === '') return failed(fault('name.empty'))
  if (taken.some((other) => other.name.toLowerCase() === kept.toLowerCase())) return failed(fault('name.taken', { name: kept }))
  return ok(kept)
}

/** The list with one entry under another name. Faults: those of `checkName`. */
export function renamed<T extends Named>(list: readonly T[], from: string, to: string): Result<readonly T[]> {
  const name = checkName(to, list.filter((entry) => entry.name !== from))
  return name.ok ? ok(list.map((entry) => (entry.name === from ? { ...entry, name: name.value } : entry))) : name
}
