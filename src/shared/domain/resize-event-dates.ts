// How far one end of a period moves: in whole steps at its own precision, never past the other end, inside the horizon.
import { checkEventDates } from './event'
import { shiftEventDates, snapUnitFor, type EventDates, type SnapUnit } from './move-event-dates'

export type EventEdge = 'start' | 'end'

/** The wanted unit, or the coarser one that this end demands: the other end's precision does not matter. */
export function snapUnitForEdge(dates: EventDates, edge: EventEdge, wanted: SnapUnit): SnapUnit {
  return snapUnitFor({ start: edge === 'end' && dates.end ? dates.end : dates.start }, wanted)
}

/** No end goes further than the horizon is long; a refused step is tried one shorter, down to none. */
const MOST_STEPS = 4000

/**
 * Move one end of a period by up to `steps` whole steps, stopping before it would pass the other end or leave the timeline.
 * A point has no ends: nothing moves. Gives the steps really gone; negative is earlier.
 */
export function resizeEventDates(dates: EventDates, edge: EventEdge, unit: SnapUnit, steps: number): { readonly dates: EventDates; readonly steps: number } {
  const { start, end } = dates
  if (end === undefined) return { dates, steps: 0 }
  const asked = Math.min(Math.max(steps, -MOST_STEPS), MOST_STEPS)
  for (let gone = asked; gone !== 0; gone -= Math.sign(asked)) {
    const moved = shiftEventDates({ start: edge === 'start' ? start : end }, unit, gone).start
    const next = edge === 'start' ? { start: moved, end } : { start, end: moved }
    if (checkEventDates(next.start, next.end).ok) return { dates: next, steps: gone }
  }
  return { dates, steps: 0 }
}
