// "Why this default": what a parameter does, the reason for its default, its range and its sources.
import { parameterRow, type ParameterId } from '../../shared/domain/parameter-table'
import { formatNumber } from '../../shared/figures/format'
import { CALCULATOR } from '../../shared/text/calculator'
import { PARAMETER_TEXT, UNIT_TEXT } from '../../shared/text/parameters'
import { CardButton } from '../ui/CardButton'
import { SourceText } from '../data/SourceText'

export function Why({ id }: { readonly id: ParameterId }) {
  return (
    <CardButton className="why" label={CALCULATOR.whyOf(PARAMETER_TEXT[id].label)} width={320} cardClass="why-card" card={() => <WhyCard id={id} />}>
      {CALCULATOR.why}
    </CardButton>
  )
}

function WhyCard({ id }: { readonly id: ParameterId }) {
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
      {row.sources.length === 0 ? <p className="note">{CALCULATOR.assumption}</p> : <SourceText ids={row.sources} />}
    </>
  )
}
