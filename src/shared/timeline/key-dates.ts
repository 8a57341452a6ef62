// The dates that the timeline is about, and today.
import { dayNumber, type DayNumber } from '../domain/calendar'
import { daySpan, parseFuzzyDate } from '../domain/fuzzy-date'
import { TIMELINE } from '../text/timeline'

/** The Hague summit began on 24 June 2025. */
export const HAGUE_DAY = dayNumber(2025, 6, 24)
/** Review and deadline are known to the year, so each is a band. */
export const KEY_YEARS = [
  { year: 2029, label: TIMELINE.review },
  { year: 2035, label: TIMELINE.deadline },
] as const

/** A day as the caller's clock says it, ISO 8601; null when that clock is nonsense. */
export function dayOf(today: string): DayNumber | null {
  const parsed = parseFuzzyDate(today)
  return parsed.ok ? daySpan(parsed.value).first : null
}
