// The learning curve: what a unit costs after so many have been built (docs/MODEL.md §3).

import type { LearningForm } from '../../domain/production-categories'

export interface Learning {
  readonly form: LearningForm
  /** Cost falls by this part with each doubling of the units built; 0…below 1. */
  readonly rate: number
  /** Cost at `cumulative0` units, any money. */
  readonly cost0: number
  /** Units built when the cost was `cost0`, above 0. */
  readonly cumulative0: number
}

/**
 * Cost of the unit after so many have been built, in the money of `cost0`, without escalation.
 * Unit form: cost0 · (Q / Q0)^b, b = log2(1 − rate). Average form: the Q-th unit costs what the average of Q times Q exceeds
 * the same of Q − 1 by.
 */
export function unitCostCurve({ form, rate, cost0, cumulative0 }: Learning): (cumulative: number) => number {
  const exponent = Math.log2(1 - rate)
  // Without learning the power is 1 exactly.
  if (form === 'unit' && exponent === 0) return () => cost0
  const curve = (units: number) => cost0 * (units / cumulative0) ** exponent
  if (form === 'unit') return curve
  return (cumulative) => (cumulative <= 1 ? curve(1) : curve(cumulative) * cumulative - curve(cumulative - 1) * (cumulative - 1))
}
