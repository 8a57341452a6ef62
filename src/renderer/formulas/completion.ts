// What a text may go on with at the caret: functions, formulas, series and indicators whose name, or whose words, hold what is typed.
import { FUNCTIONS } from '../../shared/formula/functions'
import { otherWordsFor } from '../../shared/text/other-words'
import { FUNCTION_TEXT, type FORMULA_TEXT } from '../../shared/text/formulas'

export interface Entry {
  /** What is put into the text. */
  readonly text: string
  readonly kind: keyof typeof FORMULA_TEXT.kinds
  /** "Germany, core share"; what a function takes and does. */
  readonly words: string
}

export interface Suggestions {
  /** Characters that an entry replaces. */
  readonly from: number
  readonly to: number
  readonly entries: readonly Entry[]
}

const MOST = 8

/** Entries of all functions. */
export function functionEntries(): readonly Entry[] {
  return Object.keys(FUNCTIONS).map((name) => ({ text: `${name}(`, kind: 'function', words: `${FUNCTION_TEXT[name]?.takes}: ${FUNCTION_TEXT[name]?.does}` }))
}

/** Null where no word stands at the caret. Names that begin so come first, then words that do, then what holds it. */
export function suggestionsAt(text: string, caret: number, entries: readonly Entry[]): Suggestions | null {
  const before = /[A-Za-z_][\w.]*$/.exec(text.slice(0, caret))?.[0] ?? ''
  // In the middle of a number there is no word.
  if (before === '' || /\d$/.test(text.slice(0, caret - before.length))) return null
  const after = /^[\w.]*/.exec(text.slice(caret))![0]
  const typed = before.toLowerCase()
  const rank = ({ text: name, words }: Entry): number => {
    const lower = name.toLowerCase()
    if (lower.startsWith(typed)) return 0
    if (words.toLowerCase().startsWith(typed)) return 1
    if (lower.includes(typed)) return 2
    return words.toLowerCase().includes(typed) || otherWordsFor(words).some((word) => word.startsWith(typed)) ? 3 : 9
  }
  const found = entries.map((entry) => ({ entry, rank: rank(entry) })).filter((one) => one.rank < 9)
  found.sort((a, b) => a.rank - b.rank)
  const fitting = found.slice(0, MOST).map(({ entry }) => entry)
  const isWhole = fitting.length === 1 && fitting[0]!.text === before
  return fitting.length === 0 || isWhole ? null : { from: caret - before.length, to: caret + after.length, entries: fitting }
}

/** The text with an entry in it, and where the caret is then. */
export function completed(text: string, { from, to }: Suggestions, entry: Entry): { readonly text: string; readonly caret: number } {
  return { text: text.slice(0, from) + entry.text + text.slice(to), caret: from + entry.text.length }
}
