// Days to pixels of the visible window, and the ticks of its axis. Pure.
import { addDays, calendarDay, dayNumber, HORIZON_END, HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR, type DayNumber } from '../domain/calendar'
import type { SnapUnit } from '../domain/move-event-dates'
import { shortMonthName } from '../text/dates'

export interface TimeScale {
  readonly from: number
  readonly to: number
  /** px of the lanes, without the gutter. */
  readonly width: number
  readonly pxPerDay: number
  /** Pixel of the start of a day, from the lanes' left edge. */
  x(day: number): number
  dayAt(x: number): number
}

/** The last day in view is shown whole. */
export function makeTimeScale(from: number, to: number, width: number): TimeScale {
  const pxPerDay = width / (to + 1 - from)
  return { from, to, width, pxPerDay, x: (day) => (day - from) * pxPerDay, dayAt: (x) => from + x / pxPerDay }
}

export interface Tick {
  readonly key: string
  readonly label: string
  readonly left: number
  readonly width: number
}

const MIN_MONTH_PX = 34
const MIN_QUARTER_PX = 34
const MIN_DAY_PX = 22

function cell(scale: TimeScale, key: string, label: string, first: DayNumber, after: DayNumber): Tick {
  return { key, label, left: scale.x(first), width: scale.x(after) - scale.x(first) }
}

/** Years in view; their labels are centred in what is seen of them. */
export function yearTicks(scale: TimeScale): Tick[] {
  return range(HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR)
    .map((year) => cell(scale, String(year), String(year), dayNumber(year), dayNumber(year + 1)))
    .filter(({ left, width }) => left < scale.width && left + width > 0)
    .map((tick) => {
      const left = Math.max(0, tick.left)
      return { ...tick, left, width: Math.min(scale.width, tick.left + tick.width) - left }
    })
}

/** Quarters, months or days in view, whichever is finest and still readable; none when only years are. */
export function fineTicks(scale: TimeScale): Tick[] {
  if (scale.pxPerDay >= MIN_DAY_PX) {
    return range(Math.floor(scale.from), Math.min(HORIZON_END, Math.ceil(scale.to))).map((number) => {
      const day = number as DayNumber
      const { month, day: dayOfMonth } = calendarDay(day)
      const label = dayOfMonth === 1 || number === Math.floor(scale.from) ? `${dayOfMonth} ${shortMonthName(month)}` : String(dayOfMonth)
      return cell(scale, `d${number}`, label, day, addDays(day, 1))
    })
  }
  const months = scale.pxPerDay * 30.4 >= MIN_MONTH_PX ? 1 : scale.pxPerDay * 91 >= MIN_QUARTER_PX ? 3 : 0
  if (months === 0) return []
  return range(HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR).flatMap((year) =>
    range(0, 12 / months - 1)
      .map((index) => {
        const month = index * months + 1
        const after = month + months > 12 ? dayNumber(year + 1) : dayNumber(year, month + months)
        return cell(scale, `m${year}-${month}`, months === 1 ? shortMonthName(month) : `Q${index + 1}`, dayNumber(year, month), after)
      })
      .filter(({ left, width }) => left < scale.width && left + width > 0),
  )
}

/** What a drag snaps to at this zoom. */
export function zoomSnap(pxPerDay: number): SnapUnit {
  if (pxPerDay >= 6) return 'day'
  return pxPerDay >= 1.5 ? 'week' : 'month'
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
