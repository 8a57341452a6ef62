// A typed number. Enter or leaving the field commits, Escape puts back; a wrong entry keeps the old value and says why.
import { useState, type KeyboardEvent } from 'react'

interface ValueBoxProps {
  readonly label: string
  /** The value in force, as text. */
  readonly shown: string
  readonly changed: boolean
  /** Try an entry: a sentence when it is refused, null when it is taken. */
  readonly onEntry: (text: string) => string | null
}

export function ValueBox({ label, shown, changed, onEntry }: ValueBoxProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  function enter(): void {
    if (typed === null) return
    const sentence = typed === shown ? null : onEntry(typed)
    setRefusal(sentence)
    if (sentence === null) setTyped(null)
  }

  function putBack(): void {
    setTyped(null)
    setRefusal(null)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') enter()
    if (event.key === 'Escape') putBack()
  }

  const id = `refusal-${label.replace(/\W+/g, '-')}`
  return (
    <>
      <input
        className="value-box num"
        aria-label={label}
        inputMode="decimal"
        value={typed ?? shown}
        data-changed={changed}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : id}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => (refusal === null ? enter() : putBack())}
        onKeyDown={onKeyDown}
      />
      {refusal !== null && (
        <p className="refusal" id={id} role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
