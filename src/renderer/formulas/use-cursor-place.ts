// The year that values are told of: the cursor's, else the last one.
import { FIRST_YEAR, LAST_YEAR } from '../../shared/engine/years'
import { yearOf } from '../../shared/text/dates'
import { useView } from '../state/session'

export function useCursorPlace(): { readonly year: number; readonly place: number } {
  const year = useView(({ cursor }) => (cursor === null ? LAST_YEAR : Math.min(LAST_YEAR, Math.max(FIRST_YEAR, yearOf(cursor.day)))))
  return { year, place: year - FIRST_YEAR }
}
