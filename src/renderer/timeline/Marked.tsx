// A text with the words that the search found marked: nodes, never markup.
import { useMemo } from 'react'
import { markedParts } from '../../shared/domain/search-text'
import { useView } from '../state/session'

export function Marked({ text }: { readonly text: string }) {
  const words = useView((state) => state.search.words)
  const parts = useMemo(() => markedParts(text, words), [text, words])
  return parts.map((part, index) => (part.found ? <mark key={index}>{part.text}</mark> : part.text))
}
