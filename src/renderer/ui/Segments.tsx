// A choice among few, all of them in sight, in words or in signs with a spoken name.
import type { ReactNode } from 'react'

interface SegmentsProps<Value extends string> {
  readonly label: string
  /** Null where nothing is chosen. */
  readonly value: Value | null
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly icon?: ReactNode }[]
  readonly onChange: (value: Value) => void
}

export function Segments<Value extends string>({ label, value, choices, onChange }: SegmentsProps<Value>) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button key={choice.value} type="button" aria-pressed={choice.value === value} {...(choice.icon && { 'aria-label': choice.label, title: choice.label })} onClick={() => onChange(choice.value)}>
          {choice.icon ?? choice.label}
        </button>
      ))}
    </div>
  )
}
