// Events drawn on a figure: a thin line at the day, dotted where it was before a move; under the pointer in the accent.
import type { ReactElement } from 'react'
import type { DrawProps } from '../figure'
import type { PlacedEvent } from '../placing/place-events'
import type { Plot } from '../placing/plot'
import type { Scheme } from '../theme'
import { Label, plateOf, round2, type PlacedText } from './label'
import { DASHES } from './line'
import { memoPart } from './memo-part'

interface EventMarksProps {
  readonly events: readonly PlacedEvent[]
  readonly plot: Plot
  readonly scheme: Scheme
  readonly props: Pick<DrawProps, 'style' | 'idPrefix' | 'hoveredEvent'>
}

/** Room to both sides of a line within which the pointer is on it, px. */
const REACH = 5

/** Named in the window by `data-event`, so that pointing at one shows it on the timeline. */
export function EventMarks({ events, plot: { top, bottom }, scheme, props: { style, idPrefix, hoveredEvent } }: EventMarksProps): ReactElement | null {
  if (events.length === 0) return null
  return (
    <g id={`${idPrefix}-events`}>
      {events.map(({ event: { id }, x, xBefore, words }) => (
        <EventMark key={id} id={id} x={x} xBefore={xBefore} top={top} bottom={bottom} words={words} isHovered={id === hoveredEvent} isOnScreen={style === 'screen'} scheme={scheme} />
      ))}
    </g>
  )
}

interface EventMarkProps {
  readonly id: string
  readonly x: number
  readonly xBefore: number | null
  readonly top: number
  readonly bottom: number
  readonly words: PlacedText | null
  readonly isHovered: boolean
  readonly isOnScreen: boolean
  readonly scheme: Scheme
}

/** Of many events one moves at a time: the others are not drawn anew. */
const EventMark = memoPart(function EventMark({ id, x, xBefore, top, bottom, words, isHovered, isOnScreen, scheme }: EventMarkProps): ReactElement {
  return (
    <g {...(isOnScreen && { 'data-event': id })}>
      {xBefore !== null && <line x1={xBefore} x2={xBefore} y1={top} y2={bottom} stroke={scheme.t3} strokeDasharray={DASHES.ghost} />}
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={isHovered ? scheme.acc : scheme.t3} strokeWidth={isHovered ? 1.5 : 0.75} />
      {words && isHovered && <rect {...plateOf(words)} fill={scheme.bg1} fillOpacity={0.9} />}
      {words && <Label {...words} fill={isHovered ? scheme.acc : scheme.t2} />}
      {isOnScreen && <rect x={round2(x - REACH)} y={top} width={2 * REACH} height={round2(bottom - top)} fill="transparent" />}
    </g>
  )
})
