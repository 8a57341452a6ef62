// Ids of events, sources and scenarios that a user makes: readable, and taken by nobody else.

/** Longest id made here; longer ones are read. */
const LONGEST = 60

/** An id made of the words of a title: `ceasefire`, and `ceasefire-2` where that is taken. `wordless`: for a title without Latin letters. */
export function newId(title: string, isTaken: (id: string) => boolean, wordless = 'event'): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  const base = words === '' ? wordless : words
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!isTaken(id)) return id
  }
}
