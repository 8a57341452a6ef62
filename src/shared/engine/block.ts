// All numbers of a projection in one block: actor by actor, series by series, year by year. Owns where each stands.
import { SERIES_KINDS, type SeriesKind } from './series-kinds'
import { YEAR_COUNT } from './years'

export type ActorSeries = Readonly<Record<SeriesKind, Float64Array>>

export interface Block {
  readonly numbers: Float64Array
}

export function makeBlock(actorCount: number): Block {
  return { numbers: new Float64Array(actorCount * SERIES_KINDS.length * YEAR_COUNT).fill(Number.NaN) }
}

/** One series of one actor: a window on the block, not a copy. */
export function seriesIn(block: Block, actor: number, kindPlace: number): Float64Array {
  const from = (actor * SERIES_KINDS.length + kindPlace) * YEAR_COUNT
  return block.numbers.subarray(from, from + YEAR_COUNT)
}

/** All series of one actor by name. */
export function actorSeries(block: Block, actor: number): ActorSeries {
  const entries = {} as Record<SeriesKind, Float64Array>
  SERIES_KINDS.forEach((kind, place) => {
    entries[kind] = seriesIn(block, actor, place)
  })
  return entries
}
