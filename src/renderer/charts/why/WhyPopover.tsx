// The card in its place: it points at the value that was asked about. Loaded when the first one is opened.
import '../../styles/why.css'
import { Popover, Portal } from '@mantine/core'
import type { NamedSeries } from '../../../shared/figures/why/series-name'
import { WHY } from '../../../shared/text/why'
import { WhyCard } from './WhyCard'

export interface Asked {
  readonly seriesId: string
  /** On the series' grid. */
  readonly place: number
  /** px on the screen: where the card points. */
  readonly x: number
  readonly y: number
}

interface WhyPopoverProps {
  readonly asked: Asked
  /** Every series of the figure. */
  readonly choices: readonly NamedSeries[]
  readonly onAsk: (asked: Asked) => void
  readonly onLeave: (then?: () => void) => void
}

const WIDTH = 440

export function WhyPopover({ asked, choices, onAsk, onLeave }: WhyPopoverProps) {
  const { seriesId, place, x, y } = asked
  return (
    <Portal>
      <Popover opened onChange={(opened) => !opened && onLeave()} width={WIDTH} position="bottom" shadow="md" trapFocus withinPortal withRoles={false}>
        <Popover.Target>
          <span style={{ position: 'fixed', left: x, top: y, width: 1, height: 1, pointerEvents: 'none' }} />
        </Popover.Target>
        <Popover.Dropdown className="why-value" role="dialog" aria-label={WHY.title(WHY.thisValue)}>
          <WhyCard seriesId={seriesId} place={place} choices={choices} onChoose={(chosen) => onAsk({ ...asked, seriesId: chosen })} onLeave={onLeave} />
        </Popover.Dropdown>
      </Popover>
    </Portal>
  )
}
