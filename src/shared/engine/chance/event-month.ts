// The month of an event on the month grid, for what moves events to try things out.
import type { FuzzyDate } from '../../domain/fuzzy-date'
import type { ActingEvent } from '../effects'
import { MONTHS } from '../production/months'

/** Its place on the month grid; null where it starts outside, or is dated by less than a month. */
export function monthOf({ start }: ActingEvent): number | null {
  const place = MONTHS.findIndex((month) => start.startsWith(month))
  return place < 0 ? null : place
}

/** The event at another month. */
export function atMonth(event: ActingEvent, month: number): ActingEvent {
  return { ...event, start: MONTHS[month] as FuzzyDate }
}
