// A line of "Path to 5 %", without pixels.
import type { ProjectedActor } from '../../engine/projection'
import type { ActorStyle } from '../actor-style'
import type { NamedScenario } from '../compare/scenarios'

export interface PathSeries extends ActorStyle {
  /** `core.DEU`, `total.EUROPE_CANADA`, `ghost.EUROPE_CANADA`; with a hyphen it is part of the drawing's ids. */
  readonly key: string
  readonly actorId: string
  readonly actorName: string
  readonly role: 'core' | 'total' | 'ghost'
  /** Names for the label, longest first. */
  readonly names: readonly string[]
  /** One a year of the grid; NaN where there is none. */
  readonly values: readonly number[]
  /** Place of the last recorded year; later values are projected. */
  readonly basePlace: number
  /** Places of the recorded years that the source calls estimates. */
  readonly estimates: readonly number[]
  /** Place of the first year that is drawn, where the years before it are drawn with another line; absent: the first of all. */
  readonly drawnFrom?: number
  /** The scenarios whose line it is; absent where nothing is compared. */
  readonly scenarios?: readonly NamedScenario[]
}

/** Places of the recorded years that an actor's source calls estimates. */
export function placesOfEstimates(years: readonly number[], { estimateFrom, baseYear }: ProjectedActor): readonly number[] {
  if (estimateFrom === undefined) return []
  return years.flatMap((year, place) => (year >= estimateFrom && year <= baseYear ? [place] : []))
}
