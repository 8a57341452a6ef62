// What lies under a figure over a part of time, as under the timeline's events: review and deadline, where its cells begin, today.
import type { ReactElement } from 'react'
import { dayNumber } from '../../domain/calendar'
import { KEY_YEARS } from '../../timeline/key-dates'
import { makeTimeScale, yearTicks } from '../../timeline/time-scale'
import type { Plot } from '../placing/plot'
import type { TimePart } from '../placing/time-axis'
import { mix, type Scheme } from '../theme'
import { round2 } from './label'
import { memoPart } from './memo-part'

/** Strength of a band: that of the timeline's. */
const BAND_TINT = 0.09

interface TimeGroundProps {
  readonly part: TimePart | undefined
  readonly plot: Plot
  readonly scheme: Scheme
  readonly id: string
}

export const TimeGround = memoPart(function TimeGround({ part, plot, scheme, id }: TimeGroundProps): ReactElement | null {
  if (part === undefined) return null
  const scale = makeTimeScale(part.from, part.to, plot.right - plot.left)
  const inside = (x: number) => Math.min(scale.width, Math.max(0, x))
  const bands = KEY_YEARS.map(({ year }) => [inside(scale.x(dayNumber(year))), inside(scale.x(dayNumber(year + 1)))] as const).filter(([from, to]) => to > from)
  const today = part.today === undefined ? null : scale.x(part.today)
  const upright = { y1: plot.top, y2: plot.bottom }
  return (
    <g id={id}>
      {bands.map(([from, to]) => (
        <rect key={from} x={round2(plot.left + from)} y={plot.top} width={round2(to - from)} height={round2(plot.bottom - plot.top)} fill={mix(scheme.grey, scheme.bg1, BAND_TINT)} />
      ))}
      {yearTicks(scale).map(({ key, left }) => left > 0 && <line key={key} x1={round2(plot.left + left)} x2={round2(plot.left + left)} {...upright} stroke={scheme.grid} />)}
      {today !== null && today >= 0 && today <= scale.width && <line x1={round2(plot.left + today)} x2={round2(plot.left + today)} {...upright} stroke={scheme.t1} strokeWidth={1.25} />}
    </g>
  )
})
