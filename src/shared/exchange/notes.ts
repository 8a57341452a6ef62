// Notes of a reader in words.
import { EXCHANGE } from '../text/exchange'
import type { ExchangeNote } from './read-file'

/** One sentence. */
export function exchangeNote(note: ExchangeNote): string {
  switch (note.code) {
    case 'unknownColumn':
      return EXCHANGE.unknownColumn(note.name)
    case 'delimiter':
      return EXCHANGE.delimiter(note.name)
    case 'firstOccurrence':
      return EXCHANGE.firstOccurrence(note.line, note.title)
    case 'noCategory':
      return EXCHANGE.noCategory(note.count)
  }
}
