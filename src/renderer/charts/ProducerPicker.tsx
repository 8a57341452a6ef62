// Whose line is in question, in what shows one producer.
import { PRODUCERS } from '../../shared/domain/production-categories'
import { CHARTS } from '../../shared/text/charts'
import { PRODUCER_TEXT } from '../../shared/text/production'
import { useSession, useView } from '../state/session'

export function ProducerPicker() {
  const { view } = useSession()
  const producer = useView((state) => state.settings.producer)
  return (
    <select className="select" aria-label={CHARTS.producer} value={producer} onChange={(event) => view.changeSettings({ producer: event.currentTarget.value })}>
      {PRODUCERS.map((id) => (
        <option key={id} value={id}>
          {PRODUCER_TEXT[id]}
        </option>
      ))}
    </select>
  )
}
