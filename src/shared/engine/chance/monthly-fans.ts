// Series of production whose bands are asked for month by month, by kind: only those that somebody looks at are kept of each draw.
import type { ProductionCategory } from '../../domain/production-categories'

/** New and refurbished a month; the same added up; in service; in storage. */
export const FAN_KINDS = ['total', 'cumulative', 'stock', 'storage'] as const
export type FanKind = (typeof FAN_KINDS)[number]

/** Whose: the two sides. */
export const FAN_PRODUCERS = ['NATO', 'RUS'] as const
export type FanProducer = (typeof FAN_PRODUCERS)[number]

export function fanSeries(kind: FanKind, category: ProductionCategory, producer: FanProducer): string {
  return `${kind}.${category}.${producer}`
}

/** Ids of the series of these kinds, each side's. */
export function fansAsked(kinds: readonly FanKind[], category: ProductionCategory): readonly string[] {
  return kinds.flatMap((kind) => FAN_PRODUCERS.map((producer) => fanSeries(kind, category, producer)))
}
