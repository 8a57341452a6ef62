// The three numbers that come first on the production side: output a month, all since The Hague, what Russia has in service.
import type { Projection } from '../../shared/engine/projection'
import { yearOfMonth } from '../../shared/engine/production/months'
import { costWords, crossoverWords, monthValue, pairWords, ratioWords, replaceWords, storageWords } from '../../shared/figures/production-indicators'
import { formatNumber, monthInWords } from '../../shared/figures/format'
import { EFFECTS } from '../../shared/text/effects'
import { faultSentence } from '../../shared/text/faults'
import { PRODUCTION_SIDE as SIDE } from '../../shared/text/production-side'
import { useModel, useView } from '../state/session'
import { useCursorMonth } from '../state/use-cursor-month'
import { useProjection, useProjectionBefore } from '../state/use-projection'

export function ProductionHeadline() {
  const fault = useModel((state) => state.fault)
  const projection = useProjection()
  const before = useProjectionBefore()
  const category = useView((state) => state.settings.category)
  const cursor = useCursorMonth()
  if (fault !== null) return <p className="headline-row" role="alert">{SIDE.unread(faultSentence(fault))}</p>
  if (projection.production === null) return <p className="headline-row note">{SIDE.loading}</p>
  const month = cursor ?? projection.months.length - 1
  const named = monthInWords(projection.months[month]!)
  const year = yearOfMonth(month)
  const words = (from: Projection) => {
    const at = (kind: string, producer: string) => monthValue(from, kind, category, producer, month)
    const [nato, russia] = [at('total', 'NATO'), at('total', 'RUS')]
    return {
      aMonth: pairWords(nato, russia),
      sides: SIDE.sides(ratioWords(nato, russia), named),
      crossover: crossoverWords(from, category),
      made: pairWords(at('cumulative', 'NATO'), at('cumulative', 'RUS'), 0),
      costs: SIDE.costs(costWords(from, category, 'NATO', year), costWords(from, category, 'RUS', year), year),
      stock: formatNumber(at('stock', 'RUS'), 0),
      storage: storageWords(from, category, 'RUS'),
      replace: replaceWords(from, category, 'RUS'),
    }
  }
  const now = words(projection)
  const old = before?.production ? words(before) : now
  // While an event is under the hand what it changes stands beside what it was.
  const moved = (name: keyof typeof now) => (old[name] === now[name] ? now[name] : EFFECTS.moved(old[name], now[name]))
  return (
    <div className="headline-row production-row">
      <div>
        <p>
          <strong className="num">{moved('aMonth')}</strong> {SIDE.aMonth}
        </p>
        <p className="note">{now.sides}</p>
        <p className="note">{moved('crossover')}</p>
      </div>
      <div>
        <p>
          <strong className="num">{moved('made')}</strong> {SIDE.made}
        </p>
        <p className="note">{SIDE.sinceTheHague(named)}</p>
        <p className="note">{now.costs}</p>
      </div>
      <div>
        <p>
          <strong className="num">{moved('stock')}</strong> {SIDE.russianInService}
        </p>
        <p className="note">{SIDE.storageIn(named, moved('storage'))}</p>
        <p className="note">{moved('replace')}</p>
      </div>
    </div>
  )
}
