// A square button with a drawn sign and a spoken name.
import type { ReactNode } from 'react'

interface IconButtonProps {
  readonly label: string
  /** What a pointer that rests is told, where that is more than the name. */
  readonly hint?: string
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly children: ReactNode
}

export function IconButton({ label, hint = label, onClick, disabled = false, pressed, children }: IconButtonProps) {
  return (
    <button className="icon-button" type="button" aria-label={label} title={hint} onClick={onClick} disabled={disabled} aria-pressed={pressed}>
      {children}
    </button>
  )
}
