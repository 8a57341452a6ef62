// A number of the spending side, for all or in one scope.
import { memo } from 'react'
import type { NumberRow, ParameterId } from '../../shared/domain/parameter-table'
import { formatNumber } from '../../shared/figures/format'
import { CALCULATOR } from '../../shared/text/calculator'
import { useSession } from '../state/session'
import { projectionNow } from '../state/use-projection'
import type { SliderScale } from '../ui/step'
import { NumberField } from './NumberField'
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
  const session = useSession()
  const baseYear = () => projectionNow(session).actors.get(scope ?? 'NATO')?.baseYear ?? 0
  return <NumberField id={id} control={control} scale={(value) => trackScale(control.row as NumberRow, value)} doubt={(typed) => doubtOf(id, typed, baseYear())} />
})
