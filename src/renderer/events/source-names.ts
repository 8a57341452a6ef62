// Sources by name: how one is called in lists, and those whose names hold some letters.
import type { Source } from '../../shared/domain/reference-data'

type Known = ReadonlyMap<string, Source>

/** Title and publisher; the id of one that is not known. */
export function sourceName(known: Known, id: string): string {
  const source = known.get(id)
  if (source === undefined) return id
  return source.publisher === '' ? source.title : `${source.title} (${source.publisher})`
}

export function findSources(known: Known, typed: string, most: number, without: readonly string[]): readonly { readonly id: string; readonly name: string }[] {
  const wanted = typed.toLowerCase()
  const found: { id: string; name: string }[] = []
  for (const id of known.keys()) {
    if (found.length === most) break
    const name = sourceName(known, id)
    if (!without.includes(id) && name.toLowerCase().includes(wanted)) found.push({ id, name })
  }
  return found
}
