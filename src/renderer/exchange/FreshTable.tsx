// The events that come in.
import type { ReadEvent } from '../../shared/exchange/read-file'
import { EXCHANGE, FIELD_TEXT } from '../../shared/text/exchange'
import { CATEGORY_TEXT, eventDateInWords } from '../../shared/text/timeline'
import { ShortTable } from './ShortTable'

export function FreshTable({ events }: { readonly events: readonly ReadEvent[] }) {
  return (
    <ShortTable
      title={EXCHANGE.freshHead}
      columns={[EXCHANGE.line, FIELD_TEXT.title!, EXCHANGE.date, FIELD_TEXT.category!]}
      rows={events}
      cells={({ event, line }) => [line.toLocaleString('en'), event.title, eventDateInWords(event), CATEGORY_TEXT[event.category]]}
      more={EXCHANGE.moreFresh}
    />
  )
}
