// Events drawn on a figure: a thin line at the day, dotted where it was before a move; under the pointer in the accent.
import type { ReactElement } from 'react'
import type { DrawProps } from '../figure'
import type { PlacedEvent } from '../placing/place-events'
import type { Plot } from '../placing/plot'
import type { Scheme } from '../theme'
import { Label, plateOf, round2 } from './label'
import { DASHES } from './line'

interface EventMarksProps {
  readonly events: readonly PlacedEvent[]
  readonly plot: Plot
  readonly scheme: Scheme
  readonly props: Pick<DrawProps, 'style' | 'idPrefix' | 'hoveredEvent'>
}

/** Room to both sides of a line within which the pointer is on it, px. */
const REACH = 5

/** Named in the window by `data-event`, so that pointing at one shows it on the timeline. */
export function EventMarks({ events, plot, scheme, props: { style, idPrefix, hoveredEvent } }: EventMarksProps): ReactElement | null {
  if (events.length === 0) return null
  return (
    <g id={`${idPrefix}-events`}>
      {events.map(({ event, x, xBefore, words }) => {
        const isHovered = event.id === hoveredEvent
        return (
          <g key={event.id} {...(style === 'screen' && { 'data-event': event.id })}>
            {xBefore !== null && <line x1={xBefore} x2={xBefore} y1={plot.top} y2={plot.bottom} stroke={scheme.t3} strokeDasharray={DASHES.ghost} />}
            <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} stroke={isHovered ? scheme.acc : scheme.t3} strokeWidth={isHovered ? 1.5 : 0.75} />
            {words && isHovered && <rect {...plateOf(words)} fill={scheme.bg1} fillOpacity={0.9} />}
            {words && <Label {...words} fill={isHovered ? scheme.acc : scheme.t2} />}
            {style === 'screen' && <rect x={round2(x - REACH)} y={plot.top} width={2 * REACH} height={round2(plot.bottom - plot.top)} fill="transparent" />}
          </g>
        )
      })}
    </g>
  )
}
