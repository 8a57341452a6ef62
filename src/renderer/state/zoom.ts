// Zooming in time around a day that stays where it is.
import { addDays, type DayNumber } from '../../shared/domain/calendar'

/** Narrowest window, days. */
export const NARROWEST_DAYS = 3

/** The window made `factor` times as wide around a day, or around its middle. Bounds are the view store's. */
export function zoomedAround(
  window: { readonly from: DayNumber; readonly to: DayNumber },
  factor: number,
  around: DayNumber | null,
): { readonly from: DayNumber; readonly to: DayNumber } {
  const width = window.to - window.from
  const inside = around !== null && around >= window.from && around <= window.to
  const fixed = inside ? around : addDays(window.from, width / 2)
  const part = (fixed - window.from) / width
  const next = Math.max(width * factor, NARROWEST_DAYS)
  const from = addDays(fixed, -next * part)
  return { from, to: addDays(from, next) }
}
