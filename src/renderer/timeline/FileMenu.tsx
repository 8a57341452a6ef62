// What goes into the timeline from files and out of it.
import { IconDots } from '@tabler/icons-react'
import { EXCHANGE } from '../../shared/text/exchange'
import { TIMELINE } from '../../shared/text/timeline'
import { MenuButton } from '../ui/MenuButton'

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
    <MenuButton className="icon-button" label={TIMELINE.more} width={200} end entries={entries}>
      <IconDots size={16} aria-hidden />
    </MenuButton>
  )
}
