// The words of a search: how what a user types is read, and which words of a text they find. The same rules as the
// index in the workspace file: letters and digits make words, neither case nor accents count, a word finds its beginnings.

/** Longest text of a search that is read, in characters. */
export const LONGEST_SEARCH = 10_000

/** Words beyond these are not read: a pasted page is no search. */
const MOST_WORDS = 32

const WORD = /[\p{L}\p{N}\p{Co}\p{M}]+/gu

/** A word as it is compared: without accents, in small letters. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The different words of a search, folded, in the order in which they were typed. Signs of any kind only part words. */
export function searchWords(text: string): readonly string[] {
  const words = (text.slice(0, LONGEST_SEARCH).match(WORD) ?? []).map(foldWord).filter((word) => word !== '')
  return [...new Set(words)].slice(0, MOST_WORDS)
}

/** A piece of a text, and whether a search found it. */
export interface TextPart {
  readonly text: string
  readonly found: boolean
}

/** A text in pieces: whole words that begin with a searched word, and what stands between them. */
export function markedParts(text: string, words: readonly string[]): readonly TextPart[] {
  if (words.length === 0) return [{ text, found: false }]
  const parts: TextPart[] = []
  let plainFrom = 0
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0])
    if (!words.some((word) => folded.startsWith(word))) continue
    if (match.index > plainFrom) parts.push({ text: text.slice(plainFrom, match.index), found: false })
    parts.push({ text: match[0], found: true })
    plainFrom = match.index + match[0].length
  }
  if (plainFrom < text.length || parts.length === 0) parts.push({ text: text.slice(plainFrom), found: false })
  return parts
}
