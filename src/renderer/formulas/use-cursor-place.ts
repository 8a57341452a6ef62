// The time that values are told of: the cursor's year or month, else the last one.
import { MONTH_COUNT, MONTHS } from '../../shared/engine/production/months'
import type { Series } from '../../shared/engine/projection'
import { FIRST_YEAR, LAST_YEAR } from '../../shared/engine/years'
import { monthInWords } from '../../shared/figures/format'
import { yearOf } from '../../shared/text/dates'
import { useView } from '../state/session'
import { useCursorMonth } from '../state/use-cursor-month'

export interface CursorPlace {
  /** On the grid. */
  readonly place: number
  /** "2031", "June 2031". */
  readonly when: string
}

/** The cursor's place on either grid. */
export function useCursorPlace(): (grid: Series['grid']) => CursorPlace {
  const year = useView(({ cursor }) => (cursor === null ? LAST_YEAR : Math.min(LAST_YEAR, Math.max(FIRST_YEAR, yearOf(cursor.day)))))
  const month = Math.min(MONTH_COUNT - 1, Math.max(0, useCursorMonth() ?? MONTH_COUNT - 1))
  return (grid) => (grid === 'months' ? { place: month, when: monthInWords(MONTHS[month]!) } : { place: year - FIRST_YEAR, when: String(year) })
}
