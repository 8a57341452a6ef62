// Rows of a figure that lead to what can be changed: by a click, or by the arrows up and down and Enter.
import { useState, type KeyboardEvent } from 'react'
import type { LeadingRow, OpenFigure } from '../../shared/figures/figure'
import { useSession } from '../state/session'
import { leadTo } from './lead-to'

export interface LeadingRows {
  /** The row that the keyboard is on. */
  readonly picked: number | undefined
  /** The same in words, to be spoken. */
  readonly spoken: string
  /** True where the click was on a row. */
  readonly onClick: (target: EventTarget) => boolean
  /** True where the key was for the rows. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean
}

export function useLeadingRows(figure: OpenFigure): LeadingRows {
  const session = useSession()
  const [at, setAt] = useState<number>()
  const rows = figure.rows()
  const picked = at !== undefined && at < rows.length ? at : undefined
  const rowAt = (place: number | undefined): LeadingRow | undefined => (place === undefined ? undefined : rows[place])

  function lead(place: number | undefined): boolean {
    const row = rowAt(place)
    if (row !== undefined) leadTo(session, row)
    return row !== undefined
  }

  return {
    picked,
    spoken: rowAt(picked)?.words ?? '',
    onClick: (target) => {
      const place = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : undefined
      return rows.length > 0 && place !== undefined && place !== null && lead(Number(place))
    },
    onKeyDown: (event) => {
      const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key]
      if (rows.length === 0 || (steps === undefined && event.key !== 'Enter')) return false
      if (event.key === 'Enter') {
        if (!lead(picked)) return false
      } else setAt(Math.min(rows.length - 1, Math.max(0, (picked ?? (steps === 1 ? -1 : rows.length)) + steps!)))
      event.preventDefault()
      return true
    },
  }
}
