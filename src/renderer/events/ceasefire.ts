// What a ceasefire of the user's own does: rows 1 to 3 of scripts/data/raw/events/effects.md, all of them judged.
import type { Effect } from '../../shared/domain/effect'
import { EFFECTS } from '../../shared/text/effects'

/**
 * Losses all but end. What plants do is disputed and off; the path of shares is off as well, because its middle is 0.
 * A slope in points a year is written as ten years of it: the same slope to 2035, whatever the date.
 */
export const CEASEFIRE: readonly Effect[] = [
  { target: 'intensity', scope: [], op: 'multiply', size: 0.1, delayMonths: 0, rampMonths: 3, enabled: true, note: EFFECTS.ceasefireLosses },
  { target: 'capacity', scope: ['RUS'], categories: ['mbt', 'shells', 'drones'], op: 'multiply', size: 0.75, range: [0.5, 0.9], delayMonths: 12, rampMonths: 12, enabled: false, note: EFFECTS.ceasefireCapacity },
  { target: 'coreShare', scope: ['NATO_EUROPE'], op: 'add', size: 0, range: [-0.5, 1], delayMonths: 24, rampMonths: 120, enabled: false, note: EFFECTS.ceasefireShares },
]
