// The end of a form: what is wrong, Cancel, Save.
import type { Fault } from '../../shared/domain/fault'
import { faultSentence } from '../../shared/text/faults'
import { OWN } from '../../shared/text/own'

export function FormFoot({ wrong, onCancel }: { readonly wrong: Fault | null; readonly onCancel: () => void }) {
  return (
    <div className="form-foot">
      <p role="alert" className="refusal">
        {wrong && faultSentence(wrong)}
      </p>
      <button type="button" className="button" onClick={onCancel}>
        {OWN.cancel}
      </button>
      <button type="submit" className="button primary">
        {OWN.save}
      </button>
    </div>
  )
}
