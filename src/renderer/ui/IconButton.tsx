// A square button with a drawn sign and a spoken name.
import type { ReactNode } from 'react'

interface IconButtonProps {
  readonly label: string
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly children: ReactNode
}

export function IconButton({ label, onClick, disabled = false, pressed, children }: IconButtonProps) {
  return (
    <button className="icon-button" type="button" aria-label={label} title={label} onClick={onClick} disabled={disabled} aria-pressed={pressed}>
      {children}
    </button>
  )
}
