// Whom the controls speak of: all allies, or one ally or group with values of its own.
import { CALCULATOR } from '../../shared/text/calculator'
import { useSession } from '../state/session'

interface ScopePickerProps {
  readonly scope: string | undefined
  readonly onChange: (scope: string | undefined) => void
}

export function ScopePicker({ scope, onChange }: ScopePickerProps) {
  const { reference } = useSession()
  const allies = reference.allies.filter(({ hasForces }) => hasForces)
  return (
    <select
      className="select"
      aria-label={CALCULATOR.scope}
      value={scope ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{CALCULATOR.allAllies}</option>
      {[reference.groups, allies].flatMap((list) =>
        list.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        )),
      )}
    </select>
  )
}
