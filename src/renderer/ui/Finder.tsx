// Finds one entry among many by a few letters of its name.
import { useId, useState } from 'react'

interface FinderProps {
  readonly label: string
  readonly nothingFound: string
  /** The entries whose names hold the typed text, best first. */
  readonly find: (text: string, most: number) => readonly { readonly id: string; readonly name: string }[]
  readonly onPick: (id: string) => void
}

const LEAST_LETTERS = 2
const MOST_FOUND = 8

export function Finder({ label, nothingFound, find, onPick }: FinderProps) {
  const [text, setText] = useState('')
  const list = useId()
  const asked = text.trim().length >= LEAST_LETTERS
  const found = asked ? find(text.trim(), MOST_FOUND) : []
  return (
    <div className="finder">
      <input
        className="value-box"
        aria-label={label}
        placeholder={label}
        aria-controls={list}
        value={text}
        maxLength={80}
        // While something is typed Escape takes that back, and not the dialog around it away.
        data-mantine-stop-propagation={text !== ''}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText('')
          // Enter in a form would save it.
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (found[0]) {
            onPick(found[0].id)
            setText('')
          }
        }}
      />
      <ul id={list}>
        {found.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                onPick(id)
                setText('')
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {asked && found.length === 0 && <p className="note">{nothingFound}</p>}
    </div>
  )
}
