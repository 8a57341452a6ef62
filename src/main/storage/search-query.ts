// From what a user typed to a question that the text index understands. Pure: knows no database.
import { actorsNamed } from '../../shared/domain/actor-names'
import { searchWords } from '../../shared/domain/search-text'

/**
 * An FTS5 query: every word as a quoted beginning, all of them wanted, each also found in the code of an actor whose
 * name has it. Null when the text has no words. Quoting leaves no sign with a meaning of its own.
 */
export function searchQuery(text: string, names: ReadonlyMap<string, string>): string | null {
  const terms = searchWords(text).map((word) => {
    const codes = actorsNamed(word, names).map((id) => `actors : "${id.replaceAll('"', '""')}"`)
    const beginning = `"${word}"*`
    return codes.length === 0 ? beginning : `(${[beginning, ...codes].join(' OR ')})`
  })
  return terms.length === 0 ? null : terms.join(' AND ')
}
