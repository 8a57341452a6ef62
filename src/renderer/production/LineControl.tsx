// One parameter of production under a hand: number, choice or month.
import { memo } from 'react'
import { parameterRow, type NumberRow, type ParameterId } from '../../shared/domain/parameter-table'
import { lessThanAMonth } from '../../shared/domain/production-categories'
import { roundUp } from '../../shared/figures/placing/ticks'
import { valueWords } from '../../shared/figures/scenario-words'
import { PARAMETER_TEXT } from '../../shared/text/parameters'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { ChoiceField } from '../calculator/ChoiceControl'
import { NumberField } from '../calculator/NumberField'
import { ParameterHead } from '../calculator/ParameterHead'
import type { ParameterControl } from '../calculator/use-parameter'
import { useProjection } from '../state/use-projection'
import type { SliderScale } from '../ui/step'
import { ValueBox } from '../ui/ValueBox'
import { useLineParameter, type Line } from './use-line-parameter'

interface LineControlProps {
  readonly id: ParameterId
  readonly category: Line['category']
  /** Null: of every line. */
  readonly producer: string | null
}

export const LineControl = memo(function LineControl({ id, category, producer }: LineControlProps) {
  const control = useLineParameter(id, producer === null ? null : { category, producer })
  const { production } = useProjection()
  const row = parameterRow(id)
  if (row.type === 'choice') return <ChoiceField id={id} control={control} />
  if (row.type === 'month') return <MonthField id={id} control={control} />
  return <NumberField id={id} control={control} scale={(value) => lineScale(row, control.standard, value)} doubt={(typed) => (producer === null ? null : shortStorage(id, typed, (other) => production?.inForce(other, category, producer)))} />
})

/** Storage and refurbishment must fit each other. */
function shortStorage(id: ParameterId, typed: number, inForce: (other: ParameterId) => unknown): string | null {
  if (id === 'production.storage0' && lessThanAMonth(typed, inForce('production.refurbRate'))) return PRODUCTION_SIDE.shortStorage
  return id === 'production.refurbRate' && lessThanAMonth(inForce('production.storage0'), typed) ? PRODUCTION_SIDE.shortStorage : null
}

/** Ranges wider than this say nothing about a single line: its slider goes to twice its own figure. */
const WIDE = 500
/** Steps from one end to the other, at least. */
const STEPS = 100

/** Lines differ by factors of a hundred thousand: the slider spans twice the line's own figure, in round steps. */
function lineScale(row: NumberRow, standard: ParameterControl['standard'], value: number): SliderScale {
  if (row.unit !== 'part' && row.max - row.min <= WIDE) return row
  const most = Math.min(row.max, roundUp(2 * Math.max(Number(standard ?? 0), value, row.step * 5)))
  const step = Math.max(10 ** -row.decimals, 10 ** Math.floor(Math.log10(most / STEPS)))
  return { ...row, max: most, step }
}

function MonthField({ id, control }: { readonly id: ParameterId; readonly control: ParameterControl }) {
  const { label } = PARAMETER_TEXT[id]
  return (
    <div className="control" data-parameter={control.key}>
      <ParameterHead id={id} control={control} />
      <div className="control-line">
        <span className="note control-own">{control.value === null ? control.unset : valueWords(id, control.value)}</span>
        <ValueBox
          label={`${label}, value`}
          shown={control.value === null ? '' : String(control.value)}
          changed={control.changed}
          onEntry={(text) => (control.commit(text.trim()) ? null : PRODUCTION_SIDE.monthRefused)}
        />
        <span className="unit">{PRODUCTION_SIDE.month}</span>
      </div>
    </div>
  )
}
