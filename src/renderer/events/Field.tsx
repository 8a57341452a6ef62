// A field of an editor of events: label, hint, what is typed, and below it what is wrong or what it means.
import type { ReactNode } from 'react'
import { formatDay } from '../../shared/text/dates'
import { daySpan } from '../../shared/domain/fuzzy-date'
import type { Fault } from '../../shared/domain/fault'
import { EDITOR } from '../../shared/text/editor'
import { faultSentence } from '../../shared/text/faults'
import { readDate } from '../../shared/text/read-date'

export interface InputProps {
  readonly id: string
  readonly name: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly fault: Fault | undefined
  /** Where nothing is wrong. */
  readonly more?: ReactNode
  readonly input: (props: InputProps) => ReactNode
}

export function Field({ name, label, hint = '', fault, more, input }: FieldProps) {
  return (
    <div className="field wide">
      <label htmlFor={`event-${name}`}>
        {label} <span className="note">{hint}</span>
      </label>
      {input({ id: `event-${name}`, name, 'aria-invalid': fault !== undefined, 'aria-describedby': `event-${name}-told` })}
      <p id={`event-${name}-told`} className={fault ? 'refusal' : 'note'} role={fault ? 'alert' : undefined}>
        {fault ? faultSentence(fault) : more}
      </p>
    </div>
  )
}

/** What a typed date means, day by day; how to write one while it means nothing. */
export function spanInWords(typed: string): string {
  if (typed.trim() === '') return ''
  const date = readDate(typed)
  if (!date.ok) return EDITOR.dateHint
  const { first, last } = daySpan(date.value)
  return EDITOR.spans(formatDay(first), formatDay(last))
}
