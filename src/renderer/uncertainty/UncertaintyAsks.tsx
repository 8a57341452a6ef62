// What can be asked of what is not sure, beyond the numbers above: each opens a card or a dialog.
import { UNCERTAINTY as TEXT } from '../../shared/text/uncertainty'
import { WAYS_DIALOG } from '../../shared/text/ways'
import { SeekButton } from './SeekButton'

/** Dialogs of this side. */
export const ASKS = ['ways', 'chances', 'trackRecord'] as const
export type Ask = (typeof ASKS)[number]

const LABELS: Readonly<Record<Ask, string>> = { ways: WAYS_DIALOG.button, chances: TEXT.chances, trackRecord: TEXT.trackRecord }

export function UncertaintyAsks({ onAsk }: { readonly onAsk: (ask: Ask) => void }) {
  return (
    <div className="uncertainty-asks">
      <SeekButton />
      {ASKS.map((ask) => (
        <button key={ask} type="button" className="button small" aria-haspopup="dialog" onClick={() => onAsk(ask)}>
          {LABELS[ask]}
        </button>
      ))}
    </div>
  )
}
