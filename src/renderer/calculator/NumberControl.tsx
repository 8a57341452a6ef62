// A number of the parameter table: slider, typed value, unit.
import { memo } from 'react'
import { parameterRow, type NumberRow, type ParameterId } from '../../shared/domain/parameter-table'
import { formatNumber } from '../../shared/figures/format'
import { valueWords } from '../../shared/figures/scenario-words'
import { CALCULATOR } from '../../shared/text/calculator'
import { PARAMETER_TEXT, UNIT_TEXT } from '../../shared/text/parameters'
import { Slider } from '../ui/Slider'
import { parseTyped, type SliderScale } from '../ui/step'
import { ValueBox } from '../ui/ValueBox'
import { ParameterHead } from './ParameterHead'
import { useProjection } from '../state/use-projection'
import { useParameter } from './use-parameter'

interface NumberControlProps {
  readonly id: ParameterId
  readonly scope: string | undefined
}

/** The slider shows the useful part of the range; a value that was typed beyond it, the whole. */
function trackScale(row: NumberRow, value: number): SliderScale {
  const [min, max] = row.track ?? [row.min, row.max]
  return value >= min && value <= max ? { ...row, min, max } : row
}

/** A share of GDP below this is a fraction that was meant as percent. */
const LIKE_A_FRACTION = 0.1

/** Why a number inside its range cannot be meant; null when it can. */
function doubtOf(id: ParameterId, typed: number, baseYear: number): string | null {
  const isTarget = id === 'spending.coreTarget' || id === 'spending.relatedTarget'
  if (isTarget && typed > 0 && typed < LIKE_A_FRACTION) return CALCULATOR.fraction(String(typed), formatNumber(typed * 100, 2))
  if (id === 'spending.targetYear' && Number.isInteger(typed) && typed <= baseYear) return CALCULATOR.afterBase(baseYear)
  return null
}

export const NumberControl = memo(function NumberControl({ id, scope }: NumberControlProps) {
  const control = useParameter(id, scope)
  const baseYear = useProjection().actors.get(scope ?? 'NATO')?.baseYear ?? 0
  const row = parameterRow(id) as NumberRow
  const { label } = PARAMETER_TEXT[id]
  const words = (value: number) => (row.unit === 'year' ? String(value) : formatNumber(value, row.decimals))
  const value = typeof control.value === 'number' ? control.value : null
  const standard = typeof control.standard === 'number' ? control.standard : null

  function enter(text: string): string | null {
    const typed = parseTyped(text)
    if (typed === null) return CALCULATOR.typeNumber
    const doubt = doubtOf(id, typed, baseYear)
    if (doubt !== null) return doubt
    if (control.commit(typed)) return null
    const ends = [words(row.min), words(row.max)] as const
    return row.unit === 'year' ? CALCULATOR.wholeYear(...ends) : CALCULATOR.outside(...ends)
  }

  return (
    <div className="control" data-parameter={control.key}>
      <ParameterHead id={id} control={control} />
      <div className="control-line">
        {value === null ? (
          <span className="note control-own">{CALCULATOR.own}</span>
        ) : (
          <Slider
            label={label}
            scale={trackScale(row, value)}
            value={value}
            standard={standard}
            valueText={valueWords(id, value)}
            onDraft={control.draft}
            onCommit={control.commit}
            onCancel={control.cancel}
            onReset={control.reset}
          />
        )}
        <ValueBox label={`${label}, value`} shown={value === null ? '' : words(value)} changed={control.changed} onEntry={enter} />
        <span className="unit">{UNIT_TEXT[row.unit]}</span>
      </div>
    </div>
  )
})
