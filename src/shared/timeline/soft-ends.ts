// How far into a bar its ends are not sure: a start known to the year lies somewhere in that year.
import type { HorizonEvent } from '../domain/event'
import { dateDoubt, daySpan, type FuzzyDate } from '../domain/fuzzy-date'

export interface SoftEnds {
  /** px from the bar's left edge within which it may start, and from its right edge within which it may end. */
  readonly start: number
  readonly end: number
}

/** An end that is about or uncertain is soft for at least this long, px, however exact its date is. */
const LEAST_DOUBTED = 14

/** The soft parts of a period's bar, together never more than the bar itself. */
export function softEnds({ start, end = start, ongoing }: Pick<HorizonEvent, 'start' | 'end' | 'ongoing'>, pxPerDay: number): SoftEnds {
  const soft = (date: FuzzyDate) => {
    const { first, last } = daySpan(date)
    const span = (last - first) * pxPerDay
    return dateDoubt(date) === 'none' || dateDoubt(date) === 'oneOf' ? span : Math.max(span, LEAST_DOUBTED)
  }
  const width = (daySpan(end).last + 1 - daySpan(start).first) * pxPerDay
  const [atStart, atEnd] = [soft(start), ongoing ? Math.max(soft(end), LEAST_DOUBTED) : soft(end)]
  const part = Math.min(1, width / Math.max(1e-9, atStart + atEnd))
  return { start: Math.round(atStart * part), end: Math.round(atEnd * part) }
}
