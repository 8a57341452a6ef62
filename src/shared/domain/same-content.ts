// Whether two values of plain data say the same, whatever the order of an object's parts.

/** Objects and lists are compared by what they hold. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => sameContent((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]))
}
