// The fields of one country of the user's own.
import { useState, type FormEvent } from 'react'
import type { Fault } from '../../shared/domain/fault'
import type { OwnActor } from '../../shared/domain/scenario'
import { OWN } from '../../shared/text/own'
import { FormFoot } from '../ui/FormFoot'
import { COUNTRY_FIELDS, countryOf, countryText, NEW_COUNTRY, type CountryField } from './own-forms'

const HINTS: Readonly<Partial<Record<CountryField, string>>> = {
  id: OWN.idHint, currency: OWN.currencyHint, rate: OWN.rateHint, gdp: OWN.gdpHint, share: OWN.shareHint, growth: OWN.growthHint,
  inflation: OWN.inflationHint, equipment: OWN.equipmentHint,
}

interface CountryFormProps {
  readonly before: OwnActor | undefined
  /** Says what is wrong; null when it was taken. */
  readonly onSave: (actor: OwnActor) => Fault | null
  readonly onCancel: () => void
}

export function CountryForm({ before, onSave, onCancel }: CountryFormProps) {
  const [text, setText] = useState(before ? countryText(before) : NEW_COUNTRY)
  const [wrong, setWrong] = useState<Fault | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const country = countryOf(text, before)
    setWrong(country.ok ? onSave(country.value) : country.fault)
  }

  return (
    <form className="own-form" onSubmit={submit}>
      {COUNTRY_FIELDS.map((field) => (
        <label className="field" key={field}>
          <span>
            {OWN[field]} <span className="note">{HINTS[field]}</span>
          </span>
          <input
            className="value-box"
            value={text[field]}
            maxLength={60}
            disabled={field === 'id' && before !== undefined}
            onChange={(event) => setText({ ...text, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <FormFoot wrong={wrong} onCancel={onCancel} />
    </form>
  )
}
