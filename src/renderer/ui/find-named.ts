// Entries whose names, or other words for what they say, hold words that begin with those typed. Pure.
import { foldWord, searchWords } from '../../shared/domain/search-text'
import { otherWordsFor } from '../../shared/text/other-words'

export interface NamedEntry {
  readonly id: string
  readonly name: string
}

/** At most `most`; names that begin with the text before the others. */
export function findNamed(entries: readonly NamedEntry[], text: string, most: number): readonly NamedEntry[] {
  const wanted = searchWords(text)
  if (wanted.length === 0) return []
  const found = entries.filter(({ name }) => {
    const words = [...searchWords(name), ...otherWordsFor(name)]
    return wanted.every((word) => words.some((one) => one.startsWith(word)))
  })
  const begins = ({ name }: NamedEntry) => foldWord(name).startsWith(wanted[0]!)
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, most)
}
