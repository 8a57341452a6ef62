// Formulas that name each other in a circle.

/** The way from a name back to itself, both ends included; null where there is none. Every name is walked once. */
export function findCircle(name: string, uses: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>()
  const walk = (at: string, way: readonly string[]): readonly string[] | null => {
    for (const used of uses.get(at) ?? []) {
      if (used === name) return [...way, at, name]
      if (seen.has(used)) continue
      seen.add(used)
      const circle = walk(used, [...way, at])
      if (circle) return circle
    }
    return null
  }
  return walk(name, [])
}
