// The text of a formula, with what it may go on with: a combobox by the book. Arrows choose, Enter or Tab takes, Escape closes.
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { LONGEST_FORMULA } from '../../shared/domain/formula-form'
import { FORMULA_TEXT } from '../../shared/text/formulas'
import { completed, suggestionsAt, type Entry, type Suggestions } from './completion'

interface ExpressionFieldProps {
  readonly value: string
  readonly entries: readonly Entry[]
  readonly isWrong: boolean
  /** Id of the element that says what is wrong. */
  readonly saidBy: string
  readonly onChange: (text: string) => void
}

export function ExpressionField({ value, entries, isWrong, saidBy, onChange }: ExpressionFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const [shown, setShown] = useState<Suggestions | null>(null)
  const [chosen, setChosen] = useState(0)

  function suggest(text: string, caret: number): void {
    setShown(suggestionsAt(text, caret, entries))
    setChosen(0)
  }

  function take(entry: Entry): void {
    const { text, caret } = completed(value, shown!, entry)
    onChange(text)
    setShown(null)
    // After the new text is in the field.
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(caret, caret)
    })
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (shown === null) {
      if (event.key !== ' ' || !event.ctrlKey) return
      event.preventDefault()
      suggest(value, event.currentTarget.selectionStart ?? value.length)
      return
    }
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (steps !== undefined) setChosen((chosen + steps + shown.entries.length) % shown.entries.length)
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) take(shown.entries[chosen]!)
    else if (event.key === 'Escape') setShown(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const optionId = (place: number) => `${list}-${place}`
  return (
    <div className="expression">
      <input
        ref={field}
        className="value-box"
        role="combobox"
        aria-label={FORMULA_TEXT.expression}
        aria-autocomplete="list"
        aria-expanded={shown !== null}
        aria-controls={list}
        aria-activedescendant={shown === null ? undefined : optionId(chosen)}
        aria-invalid={isWrong}
        aria-describedby={saidBy}
        spellCheck={false}
        autoComplete="off"
        maxLength={LONGEST_FORMULA}
        value={value}
        onChange={(event) => {
          const { value: text, selectionStart } = event.currentTarget
          onChange(text)
          suggest(text, selectionStart ?? text.length)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setShown(null)}
      />
      <ul id={list} role="listbox" aria-label={FORMULA_TEXT.suggestions} hidden={shown === null}>
        {shown?.entries.map((entry, place) => (
          <li
            key={entry.text}
            id={optionId(place)}
            role="option"
            aria-selected={place === chosen}
            // The field keeps the focus.
            onPointerDown={(event) => {
              event.preventDefault()
              take(entry)
            }}
          >
            <strong>{entry.text}</strong>
            <span className="note">{entry.words}</span>
            <span className="note">{FORMULA_TEXT.kinds[entry.kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
