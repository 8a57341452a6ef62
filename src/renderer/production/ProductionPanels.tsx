// The controls of production: what plants, money and works can do, and where lines start. They speak of one line, or of all.
import { useState } from 'react'
import type { ParameterId } from '../../shared/domain/parameter-table'
import { PRODUCERS } from '../../shared/domain/production-categories'
import { CALCULATOR } from '../../shared/text/calculator'
import { PRODUCER_TEXT } from '../../shared/text/production'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { useSession, useView } from '../state/session'
import { LineControl } from './LineControl'
import { PublishedFigures } from './PublishedFigures'

const LEVERS: readonly ParameterId[] = [
  'production.capacity1', 'production.rampStart', 'production.rampMonths', 'production.ceiling', 'production.budgetShare', 'production.transfers',
]
const ASSUMPTIONS: readonly ParameterId[] = [
  'war.intensity', 'production.realisation', 'production.lag', 'production.output0', 'production.capacity0', 'production.refurbRate', 'production.storage0',
  'production.stock0', 'production.lossRate', 'production.procurement', 'production.prices', 'production.domesticShare', 'production.unitCost', 'production.learningRate', 'production.learningForm', 'production.cumulative0', 'production.escalation',
]
/** What can be said of every line at once; the rest is a line's own. */
const OF_EVERY_LINE: ReadonlySet<ParameterId> = new Set<ParameterId>([
  'war.intensity', 'production.realisation', 'production.lag', 'production.ceiling', 'production.learningForm', 'production.escalation',
])

/** What is asked of Russia's money alone. */
const RUSSIAN: ReadonlySet<ParameterId> = new Set<ParameterId>(['production.prices', 'production.domesticShare'])

export function ProductionPanels({ onAllParameters }: { readonly onAllParameters: () => void }) {
  const { view } = useSession()
  const category = useView((state) => state.settings.category)
  const producer = useView((state) => state.settings.producer)
  const [isEveryLine, setEveryLine] = useState(false)
  const line = isEveryLine ? null : producer
  const controls = (ids: readonly ParameterId[]) =>
    ids
      .filter((id) => (line === null ? OF_EVERY_LINE.has(id) : line === 'RUS' || !RUSSIAN.has(id)))
      .map((id) => <LineControl key={`${id} ${category} ${line}`} id={id} category={category} producer={line} />)

  function choose(next: string): void {
    setEveryLine(next === '')
    if (next !== '') view.changeSettings({ producer: next })
  }

  return (
    <div className="panels">
      <section className="panel" aria-labelledby="levers">
        <header className="panel-head">
          <h2 id="levers">{PRODUCTION_SIDE.levers}</h2>
          <span className="note">{PRODUCTION_SIDE.leversNote}</span>
          <select className="select" aria-label={PRODUCTION_SIDE.line} value={line ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{PRODUCTION_SIDE.everyLine}</option>
            {PRODUCERS.map((id) => (
              <option key={id} value={id}>
                {PRODUCER_TEXT[id]}
              </option>
            ))}
          </select>
        </header>
        <PublishedFigures category={category} producer={line} />
        {controls(LEVERS)}
      </section>
      <section className="panel assumptions" aria-labelledby="assumptions">
        <header className="panel-head">
          <h2 id="assumptions">{PRODUCTION_SIDE.assumptions}</h2>
          <span className="note">{PRODUCTION_SIDE.assumptionsNote}</span>
          <button type="button" className="link" onClick={onAllParameters}>
            {CALCULATOR.allParameters}
          </button>
        </header>
        {controls(ASSUMPTIONS)}
      </section>
    </div>
  )
}
