// Whom the controls speak of: all allies, or one actor or group with values of its own.
import { CALCULATOR } from '../../shared/text/calculator'
import { useActors } from '../state/use-actors'
import { ActorSelect } from '../ui/ActorSelect'

interface ScopePickerProps {
  readonly scope: string | undefined
  readonly onChange: (scope: string | undefined) => void
}

export function ScopePicker({ scope, onChange }: ScopePickerProps) {
  return (
    <ActorSelect label={CALCULATOR.scope} actors={useActors()} value={scope ?? ''} onChange={(id) => onChange(id || undefined)}>
      <option value="">{CALCULATOR.allAllies}</option>
    </ActorSelect>
  )
}
