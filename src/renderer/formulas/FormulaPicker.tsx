// Which formula a figure shows.
import { FORMULA_TEXT } from '../../shared/text/formulas'
import { useSession } from '../state/session'
import { useScenario } from '../state/use-scenario'
import { useShownFormula } from './use-shown-formula'

export function FormulaPicker() {
  const { view } = useSession()
  const { formulas = [] } = useScenario()
  const shown = useShownFormula()
  if (shown === undefined) return null
  return (
    <select className="select" aria-label={FORMULA_TEXT.which} value={shown.name} onChange={(event) => view.changeSettings({ formula: event.currentTarget.value })}>
      {formulas.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  )
}
