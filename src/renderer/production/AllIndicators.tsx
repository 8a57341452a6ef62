// Every indicator of the category in question, a row a producer, at the cursor's month or at the end.
import { yearOfMonth } from '../../shared/engine/production/months'
import type { Projection } from '../../shared/engine/projection'
import { formatNumber, formatUnits, monthInWords, NO_VALUE } from '../../shared/figures/format'
import { costWords, crossoverWords, monthOf, monthValue } from '../../shared/figures/production-indicators'
import type { ProductionCategory } from '../../shared/domain/production-categories'
import { categoryInSentence, producerName } from '../../shared/text/production'
import { PRODUCTION_SIDE as SIDE } from '../../shared/text/production-side'
import { useView } from '../state/session'
import { useCursorMonth } from '../state/use-cursor-month'
import { useProjection } from '../state/use-projection'
import { CardButton } from '../ui/CardButton'

export function AllIndicators() {
  return (
    <CardButton className="button small" width={760} end cardClass="indicator-card" card={() => <IndicatorTable />}>
      {SIDE.indicators}
    </CardButton>
  )
}

function IndicatorTable() {
  const projection = useProjection()
  const category = useView((state) => state.settings.category)
  const month = useCursorMonth() ?? projection.months.length - 1
  const named = monthInWords(projection.months[month]!)
  const year = yearOfMonth(month)
  const { columns } = SIDE
  const heads = [columns.month(named), columns.cumulative, columns.stock(named), columns.storage(named), columns.exhausted, columns.replace, columns.cost(year)]
  return (
    <>
      <h2>{SIDE.indicatorsOf(categoryInSentence(category))}</h2>
      <p>{SIDE.crossover(categoryInSentence(category), crossoverWords(projection, category))}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{SIDE.producer}</th>
            {heads.map((head) => (
              <th scope="col" className="num" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {['NATO', ...(projection.production?.producers(category) ?? [])].map((producer) => (
            <tr key={producer}>
              <th scope="row">{producerName(producer)}</th>
              {rowOf(projection, category, producer, month, year).map((words, place) => (
                <td className="num" key={heads[place]}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function rowOf(projection: Projection, category: ProductionCategory, producer: string, month: number, year: number): readonly string[] {
  const at = (kind: string) => monthValue(projection, kind, category, producer, month)
  const replace = projection.indicators.get(`monthsToReplace.${category}.${producer}`)
  return [
    formatUnits(at('total')),
    formatNumber(at('cumulative'), 0),
    formatNumber(at('stock'), 0),
    formatNumber(at('storage'), 0),
    monthOf(projection, projection.indicators.get(`storageExhausted.${category}.${producer}`)),
    replace === undefined || replace.value === null ? (replace?.why ?? NO_VALUE) : formatUnits(replace.value),
    SIDE.costWords(costWords(projection, category, producer, year)),
  ]
}
