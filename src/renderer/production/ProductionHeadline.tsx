// The three numbers that come first on the production side: output a month, all since The Hague, what Russia has in service.
import { yearOfMonth } from '../../shared/engine/production/months'
import { costWords, crossoverWords, monthValue, pairWords, ratioWords, replaceWords, storageWords } from '../../shared/figures/production-indicators'
import { formatNumber, monthInWords } from '../../shared/figures/format'
import { faultSentence } from '../../shared/text/faults'
import { PRODUCTION_SIDE as SIDE } from '../../shared/text/production-side'
import { useModel, useView } from '../state/session'
import { useCursorMonth } from '../state/use-cursor-month'
import { useProjection } from '../state/use-projection'

export function ProductionHeadline() {
  const fault = useModel((state) => state.fault)
  const projection = useProjection()
  const category = useView((state) => state.settings.category)
  const cursor = useCursorMonth()
  if (fault !== null) return <p className="headline-row" role="alert">{SIDE.unread(faultSentence(fault))}</p>
  if (projection.production === null) return <p className="headline-row note">{SIDE.loading}</p>
  const month = cursor ?? projection.months.length - 1
  const named = monthInWords(projection.months[month]!)
  const year = yearOfMonth(month)
  const at = (kind: string, producer: string) => monthValue(projection, kind, category, producer, month)
  const [nato, russia] = [at('total', 'NATO'), at('total', 'RUS')]
  const stock = at('stock', 'RUS')
  return (
    <div className="headline-row production-row">
      <div>
        <p>
          <strong className="num">{pairWords(nato, russia)}</strong> {SIDE.aMonth}
        </p>
        <p className="note">{SIDE.sides(ratioWords(nato, russia), named)}</p>
        <p className="note">{crossoverWords(projection, category)}</p>
      </div>
      <div>
        <p>
          <strong className="num">{pairWords(at('cumulative', 'NATO'), at('cumulative', 'RUS'), 0)}</strong> {SIDE.made}
        </p>
        <p className="note">{SIDE.sinceTheHague(named)}</p>
        <p className="note">{SIDE.costs(costWords(projection, category, 'NATO', year), costWords(projection, category, 'RUS', year), year)}</p>
      </div>
      <div>
        <p>
          <strong className="num">{formatNumber(stock, 0)}</strong> {SIDE.inService}
        </p>
        <p className="note">{SIDE.russiaIn(named, storageWords(projection, category, 'RUS'))}</p>
        <p className="note">{replaceWords(projection, category, 'RUS')}</p>
      </div>
    </div>
  )
}
