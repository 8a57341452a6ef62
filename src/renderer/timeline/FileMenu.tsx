// What goes into the timeline from files and out of it: a button with its card.
import { IconDots } from '@tabler/icons-react'
import { EXCHANGE } from '../../shared/text/exchange'
import { TIMELINE } from '../../shared/text/timeline'
import { CardButton } from '../ui/CardButton'

export interface TimelineFiles {
  readonly onImport: () => void
  readonly onExportEvents: () => void
  readonly onExportPicture: () => void
}

export function FileMenu({ onImport, onExportEvents, onExportPicture }: TimelineFiles) {
  const entries = [
    { label: EXCHANGE.importAction, run: onImport },
    { label: EXCHANGE.exportAction, run: onExportEvents },
    { label: EXCHANGE.pictureAction, run: onExportPicture },
  ]
  return (
    <CardButton
      className="icon-button"
      label={TIMELINE.more}
      width={200}
      end
      cardClass="menu-card"
      card={(close) => (
        <ul>
          {entries.map(({ label, run }) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => {
                  close()
                  run()
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    >
      <IconDots size={16} aria-hidden />
    </CardButton>
  )
}
