// The end of a form: what is wrong, Cancel, Save.
import type { Fault } from '../../shared/domain/fault'
import { faultSentence } from '../../shared/text/faults'
import { OWN } from '../../shared/text/own'

interface FormFootProps {
  readonly wrong: Fault | null
  /** What the button that ends the form says. */
  readonly save?: string
  readonly onCancel: () => void
}

export function FormFoot({ wrong, save = OWN.save, onCancel }: FormFootProps) {
  return (
    <div className="form-foot">
      <p role="alert" className="refusal">
        {wrong && faultSentence(wrong)}
      </p>
      <button type="button" className="button" onClick={onCancel}>
        {OWN.cancel}
      </button>
      <button type="submit" className="button primary">
        {save}
      </button>
    </div>
  )
}
