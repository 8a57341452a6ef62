// "Why this default": what a parameter does, the reason for its default, its range and its sources.
import { Popover } from '@mantine/core'
import { parameterRow, type ParameterId } from '../../shared/domain/parameter-table'
import { CALCULATOR } from '../../shared/text/calculator'
import { datesInWords } from '../../shared/text/dates'
import { PARAMETER_TEXT, UNIT_TEXT } from '../../shared/text/parameters'
import { formatNumber } from '../../shared/figures/format'
import { useSession } from '../state/session'

export function Why({ id }: { readonly id: ParameterId }) {
  const { reference } = useSession()
  const row = parameterRow(id)
  const text = PARAMETER_TEXT[id]
  const sources = row.sources.flatMap((source) => reference.sources.filter((known) => known.id === source))
  const bound = (value: number, decimals: number) => (row.unit === 'year' ? String(value) : formatNumber(value, decimals))
  return (
    <Popover width={320} position="bottom-start" shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <button type="button" className="why" aria-label={CALCULATOR.whyOf(text.label)}>
          {CALCULATOR.why}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="why-card">
        <p className="why-what">{text.what}</p>
        <p>{text.why}</p>
        {row.type === 'number' && (
          <p className="note">{CALCULATOR.range(bound(row.min, row.decimals), bound(row.max, row.decimals), UNIT_TEXT[row.unit])}</p>
        )}
        {sources.length === 0 && <p className="note">{CALCULATOR.assumption}</p>}
        {sources.map((source) => (
          <p className="note" key={source.id}>
            {source.publisher}: {source.title}
            {source.date ? `, ${datesInWords(source.date)}` : ''}
            {source.url ? <span className="address">{source.url}</span> : null}
          </p>
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}
