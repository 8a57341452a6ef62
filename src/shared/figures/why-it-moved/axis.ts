// The value axis of "why it moved": from zero where the steps can be seen on it, else cut, and then that is said.
import type { Domain } from '../figure'
import type { MovedModel } from './state'

export interface MovedAxis {
  readonly domain: Domain
  /** It does not begin at zero. */
  readonly isCut: boolean
}

/** Steps that together are a smaller part of the highest value than this cannot be seen on an axis from zero. */
const SEEN = 0.35
/** What stays of the bars on a cut axis, as a part of what the steps span. */
const STUMP = 0.45

/** Every level on the way from the first value to the last. */
export function levelsOf({ from, steps }: Pick<MovedModel, 'from' | 'steps'>): readonly number[] {
  let level = from.value
  return [level, ...steps.map(({ part }) => (level += part))]
}

/** Null where neither end has a value. */
export function axisOf(model: MovedModel): MovedAxis | null {
  const levels = [...levelsOf(model), model.to.value].filter(Number.isFinite)
  if (levels.length === 0) return null
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const span = high - low
  if (low <= 0) return { domain: high === low && low === 0 ? [0, 1] : [Math.min(low, 0), Math.max(high, 0)], isCut: false }
  const start = low - span * STUMP
  const isCut = span > 0 && span < high * SEEN && start > 0
  return { domain: [isCut ? start : 0, high], isCut }
}
