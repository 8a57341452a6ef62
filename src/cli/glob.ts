// Patterns over series names: * stands for any characters, ? for one. Capitals count.

/** A test for names that some pattern matches whole; without patterns every name passes. */
export function globTest(patterns: readonly string[]): (name: string) => boolean {
  if (patterns.length === 0) return () => true
  const tests = patterns.map((pattern) => {
    const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*').replaceAll('?', '.')
    return new RegExp(`^${source}$`)
  })
  return (name) => tests.some((test) => test.test(name))
}
