// How timeline and figures stand to each other: beside or stacked, and, beside each other, whether figures show the
// timeline's part of time.
import { IconLayoutColumns, IconLayoutRows, IconLink, IconLinkOff } from '@tabler/icons-react'
import { APP } from '../../shared/text/app'
import { useSession, useView } from '../state/session'
import { IconButton } from '../ui/IconButton'
import { Segments } from '../ui/Segments'

const CHOICES = [
  { value: 'beside', label: APP.beside, icon: <IconLayoutColumns size={16} aria-hidden /> },
  { value: 'stacked', label: APP.stacked, icon: <IconLayoutRows size={16} aria-hidden /> },
] as const

export function PaneSwitch() {
  const { view } = useSession()
  const panes = useView((state) => state.settings.panes)
  const linked = useView((state) => state.settings.linked)
  const Sign = linked ? IconLink : IconLinkOff
  return (
    <>
      {panes === 'beside' && (
        <IconButton label={APP.linked} pressed={linked} onClick={() => view.changeSettings({ linked: !linked })}>
          <Sign size={18} aria-hidden />
        </IconButton>
      )}
      <Segments label={APP.panes} value={panes} choices={CHOICES} onChange={(value) => view.changeSettings({ panes: value })} />
    </>
  )
}
