// "Why this default": what a parameter does, the reason for its default, its range and its sources.
import { parameterRow, type ParameterId } from '../../shared/domain/parameter-table'
import type { FigureOrigin } from '../../shared/engine/production/line-figures'
import { formatNumber } from '../../shared/figures/format'
import { CALCULATOR } from '../../shared/text/calculator'
import { datesInWords } from '../../shared/text/dates'
import { PARAMETER_TEXT, UNIT_TEXT } from '../../shared/text/parameters'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { CardButton } from '../ui/CardButton'
import { SourceText } from '../data/SourceText'

interface WhyProps {
  readonly id: ParameterId
  /** Where the default comes from, where the data say it. */
  readonly origin?: FigureOrigin | undefined
}

export function Why({ id, origin }: WhyProps) {
  return (
    <CardButton className="why" label={CALCULATOR.whyOf(PARAMETER_TEXT[id].label)} width={320} cardClass="why-card" card={() => <WhyCard id={id} origin={origin} />}>
      {CALCULATOR.why}
    </CardButton>
  )
}

function WhyCard({ id, origin }: WhyProps) {
  const row = parameterRow(id)
  const text = PARAMETER_TEXT[id]
  const bound = (value: number, decimals: number) => (row.unit === 'year' ? String(value) : formatNumber(value, decimals))
  return (
    <>
      <p className="why-what">{text.what}</p>
      <p>{text.why}</p>
      {row.type === 'number' && (
        <p className="note">{CALCULATOR.range(bound(row.min, row.decimals), bound(row.max, row.decimals), UNIT_TEXT[row.unit])}</p>
      )}
      {origin && <Origin origin={origin} />}
      {origin ? null : row.sources.length === 0 ? <p className="note">{CALCULATOR.assumption}</p> : <SourceText ids={row.sources} />}
    </>
  )
}

function Origin({ origin }: { readonly origin: FigureOrigin }) {
  return (
    <>
      <p>{[origin.item, datesInWords(origin.date.replace('/', ' to '))].filter((part) => part !== '').join(', ')}</p>
      {origin.note !== '' && <p className="note">{origin.note}</p>}
      {origin.provenance === 'recalled' && <p className="note">{PRODUCTION_SIDE.notRead}</p>}
      <SourceText ids={origin.sources} />
    </>
  )
}
