// Where years, months and days stand on a figure's x axis: over all its years, or over a part of time that is laid where
// the timeline has it. Owns the arithmetic; labels stand in time-ticks.ts.
import { calendarDay, dayNumber, daysInMonth, isLeapYear, type DayNumber } from '../../domain/calendar'
import { monthIndex, yearOfMonth } from '../../engine/production/months'

/** A part of time to draw instead of all of it: days, the last one whole; parts of days while it is being zoomed. */
export interface TimePart {
  readonly from: number
  readonly to: number
  /** px at which it begins and ends; absent: between the figure's own margins. */
  readonly plot?: PlotSides | undefined
  /** Day of the line that says today; absent: none is drawn. */
  readonly today?: number | undefined
}

/** px at which a plot begins and ends. */
export interface PlotSides {
  readonly left: number
  readonly right: number
}

export interface TimeAxis {
  /** px of a day. */
  readonly day: (day: number) => number
  /** px at which the value of a year or month stands, by its place on the grid; half places lie between. */
  readonly place: (place: number) => number
  /** Place nearest to a pixel, inside the grid. */
  readonly placeAt: (x: number) => number
  /** The last place in view; the first one's neighbour before the view where none is in it. */
  readonly lastInView: number
  /** Whether only a part of the grid is in view: what lies beside it is cut off. */
  readonly isPart: boolean
}

export interface YearAxis extends TimeAxis {
  readonly years: readonly number[]
  /** px of a year's value. */
  readonly year: (year: number) => number
  /** px of a year's column, whose middle is where the value stands. */
  readonly column: number
}

/** Part of a year's room that its column takes, and what is left before the first one, in years. */
const COLUMN = 0.78
const BEFORE_COLUMNS = 0.1

/** The plot's sides: as the part says, else the figure's own. */
export function plotSides(own: PlotSides, part: TimePart | undefined): PlotSides {
  return part?.plot ?? own
}

/** Days to px of a part of time. */
function dayScale({ from, to }: TimePart, { left, right }: PlotSides): (day: number) => number {
  return (day) => left + ((day - from) * (right - left)) / (to + 1 - from)
}

/**
 * The axis of yearly values. All years: points from side to side, or columns beside each other. A part of time: each year's
 * value in the middle of its days.
 */
export function yearAxis(years: readonly number[], sides: PlotSides, part: TimePart | undefined, values: 'points' | 'columns' = 'points'): YearAxis {
  const first = years[0] ?? 0
  const made = (year: YearAxis['year'], day: YearAxis['day'], column: number): YearAxis => ({
    years, year, day, column, isPart: part !== undefined, ...placesOf(years.length, (place) => year(first + place), sides),
  })
  if (part !== undefined) {
    const scale = dayScale(part, sides)
    return made((of) => (scale(dayNumber(of)) + scale(dayNumber(of + 1))) / 2, scale, COLUMN * (scale(365) - scale(0)))
  }
  const room = sides.right - sides.left
  const isColumns = values === 'columns'
  const step = isColumns ? room / (years.length - 1 + COLUMN + 2 * BEFORE_COLUMNS) : room / Math.max(1, years.length - 1)
  const start = isColumns ? sides.left + (BEFORE_COLUMNS + COLUMN / 2) * step : sides.left
  const year = (of: number) => start + (of - first) * step
  return made(year, (day) => year(yearPart(day)), COLUMN * step)
}

/** The axis of monthly values on the grid of `count` months. A part of time: each month's value in the middle of its days. */
export function monthAxis(count: number, sides: PlotSides, part: TimePart | undefined): TimeAxis {
  if (part !== undefined) {
    const scale = dayScale(part, sides)
    const between = (place: number) => {
      const [before, part] = [Math.floor(place), place - Math.floor(place)]
      return part === 0 ? scale(middleOfMonth(place)) : scale(middleOfMonth(before)) * (1 - part) + scale(middleOfMonth(before + 1)) * part
    }
    return { day: scale, isPart: true, ...placesOf(count, between, sides) }
  }
  const step = (sides.right - sides.left) / Math.max(1, count - 1)
  const place = (of: number) => sides.left + of * step
  return { day: (day) => place(monthPart(day)), isPart: false, ...placesOf(count, place, sides) }
}

function placesOf(count: number, place: (place: number) => number, { right }: PlotSides): Pick<TimeAxis, 'place' | 'placeAt' | 'lastInView'> {
  let last = count - 1
  while (last > 0 && place(last) > right + 0.5) last -= 1
  const placeAt = (x: number) => {
    let best = 0
    for (let at = 1; at < count; at += 1) if (Math.abs(place(at) - x) < Math.abs(place(best) - x)) best = at
    return best
  }
  return { place, placeAt, lastInView: last }
}

/** The middle of the days of a place on the month grid. */
function middleOfMonth(place: number): number {
  const year = yearOfMonth(place)
  const month = place - monthIndex(year, 1) + 1
  return dayNumber(year, month) + daysInMonth(year, month) / 2
}

/** A day among years whose values stand in their middle: 2027.0 is the middle of 2027. */
function yearPart(day: number): number {
  const { year } = calendarDay(Math.floor(day) as DayNumber)
  return year + (day - dayNumber(year)) / (isLeapYear(year) ? 366 : 365) - 0.5
}

/** The same among the places of the month grid. */
function monthPart(day: number): number {
  const { year, month } = calendarDay(Math.floor(day) as DayNumber)
  return monthIndex(year, month) + (day - dayNumber(year, month)) / daysInMonth(year, month) - 0.5
}
