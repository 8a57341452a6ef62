// Answers about lines of production that are made when they are first asked for, and kept.

/** The answer for each line: a category of a producer. */
export function onceALine<C extends string, V>(make: (category: C, producer: string) => V): (category: C, producer: string) => V {
  const known = new Map<string, V>()
  return (category, producer) => {
    const id = `${category}.${producer}`
    if (!known.has(id)) known.set(id, make(category, producer))
    return known.get(id)!
  }
}
