// Which value "why it moved" is asked about: the first one, another series at the same time, series found by their names. Pure.
import { calendarDay, type DayNumber } from '../../../shared/domain/calendar'
import { MONTH_COUNT, monthIndex, MONTHS, yearOfMonth } from '../../../shared/engine/production/months'
import { LAST_YEAR, yearIndex, YEAR_COUNT, YEARS } from '../../../shared/engine/years'
import { monthInWords } from '../../../shared/figures/format'
import type { NamedSeries } from '../../../shared/figures/why/series-name'
import type { Settings } from '../../../shared/ipc/settings'
import { findNamed, type NamedEntry } from '../../ui/find-named'

export type Grid = 'years' | 'months'

export interface Point {
  readonly seriesId: string
  readonly place: number
}

/** The output of the line that production's figures show, or NATO's core spending; at the cursor, else at the end. */
export function firstPoint({ side, category, producer }: Pick<Settings, 'side' | 'category' | 'producer'>, cursor: DayNumber | null): Point {
  const { year, month } = cursor === null ? { year: LAST_YEAR, month: 12 } : calendarDay(cursor)
  return side === 'production'
    ? { seriesId: `total.${category}.${producer}`, place: onGrid(monthIndex(year, month), MONTH_COUNT) }
    : { seriesId: 'core.NATO', place: onGrid(yearIndex(year), YEAR_COUNT) }
}

function onGrid(place: number, count: number): number {
  return Math.min(Math.max(place, 0), count - 1)
}

/** The same time on another grid: December of a year, the year of a month. */
export function placeOn(grid: Grid, before: Grid, place: number): number {
  if (grid === before) return place
  return grid === 'years' ? yearIndex(yearOfMonth(place)) : onGrid(monthIndex(YEARS[place]!, 12), MONTH_COUNT)
}

/** What every place of a grid is called. */
export function placesOf(grid: Grid): readonly string[] {
  return grid === 'years' ? YEARS.map(String) : MONTHS.map(monthInWords)
}

/** Series by the beginnings of the words in their names. */
export function findSeries(series: readonly NamedSeries[], text: string, most: number): readonly NamedEntry[] {
  return findNamed(series.map(({ seriesId, name }) => ({ id: seriesId, name })), text, most)
}
