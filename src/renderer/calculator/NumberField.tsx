// A number of the parameter table under a hand: slider, typed value, unit. Where its value comes from is the control's matter.
import { type NumberRow, type ParameterId } from '../../shared/domain/parameter-table'
import { formatNumber } from '../../shared/figures/format'
import { valueWords } from '../../shared/figures/scenario-words'
import { CALCULATOR } from '../../shared/text/calculator'
import { HOW_SURE } from '../../shared/text/how-sure'
import { spreadWithUnit } from '../../shared/text/parameter-words'
import { UNIT_TEXT } from '../../shared/text/parameters'
import { SmallCurve } from '../distributions/SmallCurve'
import { useScenario } from '../state/use-scenario'
import { Slider } from '../ui/Slider'
import { parseTyped, type SliderScale } from '../ui/step'
import { ValueBox } from '../ui/ValueBox'
import { ParameterHead } from './ParameterHead'
import { useControlName } from './use-control-name'
import type { ParameterControl } from './use-parameter'

interface NumberFieldProps {
  readonly id: ParameterId
  readonly control: ParameterControl
  /** What the slider spans for a value. */
  readonly scale: (value: number) => SliderScale
  /** Why a number inside its range cannot be meant; null when it can. */
  readonly doubt?: (typed: number) => string | null
}

export function NumberField({ id, control, scale, doubt }: NumberFieldProps) {
  const row = control.row as NumberRow
  const label = useControlName(control.key)
  const words = (value: number) => (row.unit === 'year' ? String(value) : formatNumber(value, row.decimals))
  const value = typeof control.value === 'number' ? control.value : null
  const spread = useScenario().distributions?.[control.key]
  const standard = typeof control.standard === 'number' ? control.standard : null
  const track = value === null ? null : scale(value)

  function enter(text: string): string | null {
    const typed = parseTyped(text)
    if (typed === null) return CALCULATOR.typeNumber
    const doubted = doubt?.(typed) ?? null
    if (doubted !== null) return doubted
    if (control.commit(typed)) return null
    const ends = [words(row.min), words(row.max)] as const
    return row.unit === 'year' ? CALCULATOR.wholeYear(...ends) : CALCULATOR.outside(...ends)
  }

  return (
    <div className="control" data-parameter={control.key}>
      <ParameterHead id={id} control={control} />
      <div className="control-line">
        {value === null || track === null ? (
          <span className="note control-own">{control.unset}</span>
        ) : (
          <Slider
            label={label}
            scale={track}
            value={value}
            standard={standard}
            valueText={valueWords(id, value)}
            onDraft={control.draft}
            onCommit={control.commit}
            onCancel={control.cancel}
            onReset={control.reset}
            description={spread && HOW_SURE.onTrack(spreadWithUnit(spread, row.unit))}
          >
            {spread && <SmallCurve className="track-curve" distribution={spread} range={[row.min, row.max]} scale={[track.min, track.max]} />}
          </Slider>
        )}
        <ValueBox label={`${label}, value`} shown={value === null ? '' : words(value)} changed={control.changed} onEntry={enter} />
        <span className="unit">{UNIT_TEXT[row.unit]}</span>
      </div>
    </div>
  )
}
