// A line of "Russia beside the alliance", without pixels.
import type { ActorStyle } from '../actor-style'
import type { NamedScenario } from '../compare/scenarios'

/** The alliance in question, and Russia. */
export const IN_QUESTION = 'EUROPE_CANADA'
export const RUSSIA = 'RUS'

export interface RussiaLine extends ActorStyle {
  /** `core.NATO`, `ghost.EUROPE_CANADA`, `market.RUS`, `power.RUS`. */
  readonly key: string
  readonly role: 'core' | 'ghost' | 'market' | 'power'
  readonly actorName: string
  /** Names for the label, longest first. */
  readonly names: readonly string[]
  /** Names that say by themselves that the line ends early, for where the detail has no room. */
  readonly namesAlone: readonly string[]
  /** A second row under the name, longest first; empty for lines that reach the last year. */
  readonly details: readonly string[]
  /** One a year of the grid; NaN where there is none. */
  readonly values: readonly number[]
  /** Place of the last recorded year; later values are projected. */
  readonly basePlace: number
  readonly estimates: readonly number[]
  /** Place of the first year that is drawn, where the years before it are drawn with another line; absent: the first of all. */
  readonly drawnFrom?: number
  /** The scenarios whose line it is; absent where nothing is compared, and for readings that are the same in all. */
  readonly scenarios?: readonly NamedScenario[]
}
