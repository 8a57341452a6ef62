// The time cursor as a place of the month grid; null without a cursor, or where it stands beside the grid.
import { calendarDay, type DayNumber } from '../../shared/domain/calendar'
import { MONTH_COUNT, monthIndex } from '../../shared/engine/production/months'
import { useView } from './session'

/** Place of a day's month on the month grid; null beside it. */
export function monthOfDay(day: DayNumber): number | null {
  const { year, month } = calendarDay(day)
  const place = monthIndex(year, month)
  return place >= 0 && place < MONTH_COUNT ? place : null
}

export function useCursorMonth(): number | null {
  return useView(({ cursor }) => (cursor === null ? null : monthOfDay(cursor.day)))
}
