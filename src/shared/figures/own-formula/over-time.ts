// What of a formula's figure hangs on whether it is over the years or over the months: axis, ticks, base year, cursor.
import { monthYearTicks } from '../monthly/layout'
import type { ChartProps } from '../figure'
import { monthInWords } from '../format'
import { round2 } from '../marks/label'
import type { DrawingSizes } from '../placing/drawing-sizes'
import type { Box } from '../placing/free-spot'
import { flagWidth, isBetween, placeBaseLine, placeCursorFlag, type BaseLine, type CursorFlag, type PlacedTick, type Plot } from '../placing/plot'
import { monthAxis, yearAxis, type TimeAxis } from '../placing/time-axis'
import { placeTimeTicks } from '../placing/time-ticks'
import { placeYearTicks } from '../placing/year-ticks'
import type { OwnFormulaModel } from './state'

export interface FormulaTime {
  readonly axis: TimeAxis
  /** Place of the cursor; null: none on the grid. */
  readonly cursor: number | null
  /** Place up to which lines are solid; -1: all of it is projected. */
  readonly basePlace: number
  readonly ticks: readonly PlacedTick[]
  /** Null where the cursor is out of view. */
  readonly flag: CursorFlag | null
  /** The year, the month in words. */
  words(place: number): string
  /** The line of the base year beside the unit's words; null over the months, where nothing is recorded. */
  baseLine(unit: Box): BaseLine | null
}

/** Lay out time for what the model's grid is. */
export function formulaTime(props: ChartProps<OwnFormulaModel>, plot: Plot, sizes: DrawingSizes): FormulaTime {
  return props.model.grid === 'months' ? overMonths(props, plot, sizes) : overYears(props, plot, sizes)
}

function overYears({ model: { years, baseYear }, cursorYear, time }: ChartProps<OwnFormulaModel>, plot: Plot, sizes: DrawingSizes): FormulaTime {
  const axis = yearAxis(years, plot, time)
  const onGrid = cursorYear !== undefined && years.includes(cursorYear) ? cursorYear : undefined
  const base = baseYear ?? years[0]!
  return {
    axis,
    cursor: onGrid === undefined ? null : years.indexOf(onGrid),
    basePlace: baseYear === null ? -1 : years.indexOf(base),
    ticks: placeYearTicks(axis, base, plot, sizes, onGrid, time),
    flag: onGrid === undefined || !isBetween(axis.year(onGrid), plot) ? null : placeCursorFlag(String(onGrid), round2(axis.year(onGrid)), plot, sizes),
    words: (place) => String(years[place] ?? ''),
    baseLine: (unit) => placeBaseLine(axis, base, plot, sizes, unit),
  }
}

function overMonths({ model: { months }, cursorMonth, cursorDay, time }: ChartProps<OwnFormulaModel>, plot: Plot, sizes: DrawingSizes): FormulaTime {
  const axis = monthAxis(months.length, plot, time)
  const onGrid = cursorMonth !== undefined && months[cursorMonth] !== undefined ? cursorMonth : null
  // Over a part of time the cursor's line stands at its day, so that it runs through from the timeline.
  const x = onGrid === null ? Number.NaN : time !== undefined && cursorDay !== undefined ? axis.day(cursorDay) : axis.place(onGrid)
  const cursor = onGrid !== null && isBetween(x, plot) ? onGrid : null
  const words = (place: number) => (months[place] === undefined ? '' : monthInWords(months[place]))
  return {
    axis,
    cursor,
    basePlace: -1,
    ticks: time ? placeTimeTicks(time, plot, sizes, cursor === null ? null : { x, width: flagWidth(words(cursor), sizes) }) : monthYearTicks(months.length - 1, axis.place, plot, sizes, cursor),
    flag: cursor === null ? null : placeCursorFlag(words(cursor), round2(x), plot, sizes),
    words,
    baseLine: () => null,
  }
}
