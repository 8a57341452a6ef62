// First line of a control: name, why, and what it was changed from with the way back.
import { IconRestore } from '@tabler/icons-react'
import type { ParameterId } from '../../shared/domain/parameter-table'
import { valueWords } from '../../shared/figures/scenario-words'
import { CALCULATOR } from '../../shared/text/calculator'
import { useView } from '../state/session'
import { useScenario } from '../state/use-scenario'
import { HowSure } from './HowSure'
import { useControlName } from './use-control-name'
import type { ParameterControl } from './use-parameter'
import { Why } from './Why'

export function ParameterHead({ id, control }: { readonly id: ParameterId; readonly control: ParameterControl }) {
  const label = useControlName(control.key)
  const isUncertain = useView(({ settings }) => settings.side !== 'spending')
  const isOwn = useScenario().distributions?.[control.key] !== undefined
  // On the spending side only where there is something to be told: its controls stand close.
  const isAsked = control.row.type === 'number' && (isUncertain || isOwn)
  const standard = control.standard === null ? control.unset : valueWords(id, control.standard)
  // Set to its default, to carry a distribution: it was changed from nothing.
  const isHeld = isOwn && control.value === control.standard
  return (
    <div className="control-head">
      <span className="control-name">{label}</span>
      <Why id={id} origin={control.origin} />
      {isAsked && <HowSure id={id} control={control} />}
      {/* Its room is kept where the line has it, so that the slider does not jump under the hand at the first change. */}
      {!control.changed ? <span className="changed" /> : (
        <button type="button" className="changed" onClick={control.reset} aria-label={CALCULATOR.reset(label)} title={isHeld ? CALCULATOR.reset(label) : CALCULATOR.resetFrom(label, standard)}>
          {!isHeld && <span>{CALCULATOR.changedFrom} </span>}
          <span className="changed-value">
            {!isHeld && <span>{standard}</span>} <IconRestore size={13} aria-hidden />
          </span>
        </button>
      )}
    </div>
  )
}
