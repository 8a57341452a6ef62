// A distribution as it is typed: its form, its numbers and where it comes from.
import type { Distribution } from '../../shared/domain/distribution'
import { HOW_SURE } from '../../shared/text/how-sure'
import { FORMS, inForm, type TypedDistribution } from './distribution-form'

interface DistributionInputsProps {
  readonly typed: TypedDistribution
  /** What another form is made of where what is typed cannot be read. */
  readonly like: Distribution
  readonly range: readonly [number, number]
  readonly onChange: (typed: TypedDistribution) => void
}

export function DistributionInputs({ typed, like, range, onChange }: DistributionInputsProps) {
  return (
    <>
      <select className="select" aria-label={HOW_SURE.kind} value={typed.form} onChange={(event) => onChange(inForm(typed, Number(event.currentTarget.value), range, like))}>
        {FORMS.map((form, place) => (
          <option key={HOW_SURE.form(form.kind, form.fields)} value={place}>
            {HOW_SURE.form(form.kind, form.fields)}
          </option>
        ))}
      </select>
      {FORMS[typed.form]!.fields.map((field) => (
        <label key={field}>
          <span>{HOW_SURE.field(field)}</span>
          <input className="value-box num" inputMode="decimal" value={typed.texts[field] ?? ''} onChange={(event) => onChange({ form: typed.form, note: typed.note, texts: { ...typed.texts, [field]: event.currentTarget.value } })} />
        </label>
      ))}
      <label className="distribution-note">
        <span>{HOW_SURE.note}</span>
        <input className="value-box" value={typed.note} onChange={(event) => onChange({ ...typed, note: event.currentTarget.value })} />
      </label>
    </>
  )
}
