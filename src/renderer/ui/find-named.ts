// Entries whose names, or other words for what they say, hold words that begin with those typed. Pure.
import { foldWord, searchWords } from '../../shared/domain/search-text'
import { otherWordsFor } from '../../shared/text/other-words'

export interface NamedEntry {
  readonly id: string
  readonly name: string
}

/**
 * At most `most`; names that begin with the text before the others, and what is found by another word for it last. `othersFor`: the
 * other words for an entry; a title is no name for what can be looked for otherwise.
 */
export function findNamed<Entry extends NamedEntry>(entries: readonly Entry[], text: string, most: number, othersFor = ({ name }: Entry): readonly string[] => otherWordsFor(name)): readonly Entry[] {
  const wanted = searchWords(text)
  if (wanted.length === 0) return []
  const holds = (words: readonly string[]) => wanted.every((word) => words.some((one) => one.startsWith(word)))
  const named: Entry[] = []
  const otherwise = new Map<string, Entry[]>()
  for (const entry of entries) {
    const words = searchWords(entry.name)
    const others = othersFor(entry)
    if (holds(words)) named.push(entry)
    else if (holds([...words, ...others])) {
      const kind = others.join(' ')
      const alike = otherwise.get(kind)
      if (alike) alike.push(entry)
      else otherwise.set(kind, [entry])
    }
  }
  const begins = ({ name }: NamedEntry) => foldWord(name).startsWith(wanted[0]!)
  return [...named.filter(begins), ...named.filter((one) => !begins(one)), ...inTurn([...otherwise.values()])].slice(0, most)
}

/** One of each, then the next of each: a word that means several things finds all of them, however many there are of one. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat()
}
