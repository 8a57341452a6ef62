// Sources by id, as text: publisher, title, date, address.
import { datesInWords } from '../../shared/text/dates'
import { useSession } from '../state/session'

export function SourceText({ ids }: { readonly ids: readonly string[] }) {
  const { reference } = useSession()
  return ids.flatMap((id) => reference.sources.filter((source) => source.id === id)).map((source) => (
    <p className="note source-text" key={source.id}>
      {source.publisher}: {source.title}
      {source.date ? `, ${datesInWords(source.date)}` : ''}
      {source.url ? <span className="address">{source.url}</span> : null}
    </p>
  ))
}
