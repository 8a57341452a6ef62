// A button that opens a menu: a card with a list of what can be done.
import type { ReactNode } from 'react'
import { CardButton } from './CardButton'

export interface MenuEntry {
  readonly label: string
  readonly run: () => void
  /** It cannot be done now. */
  readonly off?: boolean
}

interface MenuButtonProps {
  readonly className: string
  readonly label: string
  readonly width: number
  readonly end?: boolean
  readonly entries: readonly MenuEntry[]
  /** What the button shows. */
  readonly children: ReactNode
}

export function MenuButton({ className, label, width, end = false, entries, children }: MenuButtonProps) {
  return (
    <CardButton
      className={className}
      label={label}
      width={width}
      end={end}
      cardClass="menu-card"
      card={(close) => (
        <ul>
          {entries.map(({ label: entry, run, off = false }) => (
            <li key={entry}>
              <button
                type="button"
                disabled={off}
                onClick={() => {
                  close()
                  run()
                }}
              >
                {entry}
              </button>
            </li>
          ))}
        </ul>
      )}
    >
      {children}
    </CardButton>
  )
}
