// A button that opens a card beside itself. The card's machinery is made only while it is open: a window has many of
// these buttons and few of their cards.
import { Popover } from '@mantine/core'
import { useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react'

interface CardButtonProps {
  readonly className: string
  /** Spoken name, where the content does not say it. */
  readonly label?: string | undefined
  readonly width: number
  readonly end?: boolean
  readonly cardClass?: string
  /** What the button shows. */
  readonly children: ReactNode
  readonly card: (close: () => void) => ReactNode
}

/** Escape closes the card alone, and not the dialog that it stands in, which looks for this mark. */
function keepEscape({ target }: FocusEvent): void {
  target.setAttribute('data-mantine-stop-propagation', 'true')
}

export function CardButton({ className, label, width, end = false, cardClass, children, card }: CardButtonProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const close = () => setOpen(false)

  useEffect(() => {
    // Closing puts the button back; what had the focus before gets it again.
    if (wasOpen.current && !open) button.current?.focus()
    wasOpen.current = open
  }, [open])

  const trigger = (
    <button ref={button} type="button" className={className} aria-label={label} title={label} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>
      {children}
    </button>
  )
  if (!open) return trigger
  return (
    <Popover opened onChange={setOpen} width={width} position={end ? 'bottom-end' : 'bottom-start'} shadow="md" trapFocus withinPortal>
      <Popover.Target>{trigger}</Popover.Target>
      <Popover.Dropdown className={cardClass} aria-label={label} onFocusCapture={keepEscape}>
        {card(close)}
      </Popover.Dropdown>
    </Popover>
  )
}
