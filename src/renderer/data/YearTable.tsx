// One ally year by year: what is recorded, what is projected, and growth and inflation that can be typed over.
import { checkParameterValue, parameterKey } from '../../shared/domain/parameter-key'
import { parameterRow, type NumberRow, type ParameterId } from '../../shared/domain/parameter-table'
import { valueAt } from '../../shared/engine/projection'
import { formatBn, formatNumber, formatShare, NO_VALUE } from '../../shared/figures/format'
import { DATA_TEXT } from '../../shared/text/data'
import { PARAMETER_TEXT } from '../../shared/text/parameters'
import { useSession } from '../state/session'
import { changeShown, useOwnParameters, useShown } from '../state/use-scenario'
import { useProjection } from '../state/use-projection'
import { parseTyped } from '../ui/step'
import { ValueBox } from '../ui/ValueBox'

export function YearTable({ actor }: { readonly actor: string }) {
  const { reference, model } = useSession()
  const projection = useProjection()
  const data = model.getState().model.cast.actors.find(({ id }) => id === actor)!
  const base = projection.actors.get(actor)?.baseYear ?? 0
  const recorded = new Map(reference.expenditure.filter((row) => row.actor === actor).map((row) => [row.year, row]))
  const gdp = new Map(reference.gdp.filter((row) => row.actor === actor).map((row) => [row.year, row]))
  return (
    <table className="table year-table">
      <thead>
        <tr>
          {[
            [DATA_TEXT.year, ''], [DATA_TEXT.share, DATA_TEXT.shareUnit], [DATA_TEXT.status, ''], [DATA_TEXT.equipment, DATA_TEXT.equipmentUnit],
            [DATA_TEXT.gdp, DATA_TEXT.gdpUnit], [DATA_TEXT.growth, DATA_TEXT.rateUnit], [DATA_TEXT.inflation, DATA_TEXT.rateUnit],
          ].map(([label, unit]) => (
            <th scope="col" key={label} className={label === DATA_TEXT.status || label === DATA_TEXT.year ? undefined : 'num'}>
              {label} <span className="note">{unit}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {projection.years.map((year, place) => (
          <tr key={year}>
            <th scope="row" className="num-left">{year}</th>
            <td className="num">{formatShare(valueAt(projection, `coreShare.${actor}`, year))}</td>
            <td>{year > base ? DATA_TEXT.projected : recorded.get(year)?.status === 'estimate' ? DATA_TEXT.estimate : DATA_TEXT.actual}</td>
            <td className="num">{formatNumber(valueAt(projection, `equipmentShare.${actor}`, year), 1)}</td>
            <td className="num">{year > base ? NO_VALUE : formatBn(gdp.get(year)?.usdBnCurrent ?? Number.NaN, true)}</td>
            <RateCell id="economy.growth" actor={actor} year={year} published={data.growth[place]!} editable={year > base} />
            <RateCell id="economy.inflation" actor={actor} year={year} published={data.priceRise[place]!} editable={year > base} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface RateCellProps {
  readonly id: Extract<ParameterId, 'economy.growth' | 'economy.inflation'>
  readonly actor: string
  readonly year: number
  /** % a year. */
  readonly published: number
  readonly editable: boolean
}

function RateCell({ id, actor, year, published, editable }: RateCellProps) {
  const session = useSession()
  const key = parameterKey(id, actor, year)
  const own = useOwnParameters()[key]
  const inherited = useShown().inherited[key]
  const inForce = own ?? inherited
  if (!editable) return <td className="num">{formatNumber(published, 1)}</td>
  const shown = formatNumber(typeof inForce === 'number' ? inForce : published, typeof inForce === 'number' ? 2 : 1)

  function enter(text: string): string | null {
    if (text.trim() === '') {
      if (own !== undefined) changeShown(session, ({ id: scenario }) => [{ type: 'resetParameters', scenario, keys: [key] }])
      return null
    }
    const typed = parseTyped(text)
    if (typed === null) return DATA_TEXT.notNumber
    const row = parameterRow(id) as NumberRow
    if (!checkParameterValue(id, typed, key).ok) return DATA_TEXT.outside(formatNumber(row.min, 0), formatNumber(row.max, 0))
    changeShown(session, ({ id: scenario }) => [{ type: 'setParameter', scenario, key, value: typed }])
    return null
  }

  return (
    <td className="num">
      <ValueBox label={DATA_TEXT.cell(PARAMETER_TEXT[id].label, year)} shown={shown} changed={own !== undefined} onEntry={enter} />
    </td>
  )
}
