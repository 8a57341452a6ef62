// The handles of an effect on the timeline: what each of them changes, by how much, and where the ranges end. Pure.
import { DELAYS, STRETCHES, type Effect } from '../domain/effect'
import { monthAt } from '../domain/effect-time'
import type { TimeScale } from './time-scale'

/** Start of the ramp, end of the ramp, end of the plateau. */
export const HANDLES = ['start', 'full', 'end'] as const
export type Handle = (typeof HANDLES)[number]

const FIELD = { start: 'delayMonths', full: 'rampMonths', end: 'durationMonths' } as const

/** Months that a handle may stand for. */
export function handleRange(handle: Handle): readonly [min: number, max: number] {
  return handle === 'start' ? DELAYS : STRETCHES
}

/** The months that a handle stands for; null for the end of an effect that is for ever: it has no such handle. */
export function handleMonths(effect: Effect, handle: Handle): number | null {
  return effect[FIELD[handle]] ?? null
}

/** The effect with a handle moved by whole months, as far as its range allows; the same object where nothing changes. */
export function moveHandle(effect: Effect, handle: Handle, months: number): Effect {
  const before = handleMonths(effect, handle)
  if (before === null) return effect
  const [min, max] = handleRange(handle)
  const after = Math.min(max, Math.max(min, before + months))
  return after === before ? effect : { ...effect, [FIELD[handle]]: after }
}

/** Whole months between two places, px from the lanes' left edge. */
export function monthsBetween(scale: TimeScale, from: number, to: number): number {
  return Math.round(monthAt(scale.dayAt(to)) - monthAt(scale.dayAt(from))) + 0
}
