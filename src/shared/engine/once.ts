// Answers that are made when they are first asked for, and kept.

/** The answer for each key. */
export function once<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key)!
  }
}

/** The answer for each line of production: a category of a producer. */
export function onceALine<C extends string, V>(make: (category: C, producer: string) => V): (category: C, producer: string) => V {
  const known = new Map<string, V>()
  return (category, producer) => {
    const id = `${category}.${producer}`
    if (!known.has(id)) known.set(id, make(category, producer))
    return known.get(id)!
  }
}
