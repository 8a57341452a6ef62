// A value that is made when it is first asked for, and then kept: a projection has five hundred series, a screen shows ten.

export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
