// The annual series of one actor or group: each is computed when it is first asked for, and then kept.
import { MONEY_KINDS, type SeriesKind } from './series-kinds'
import { emptyYears } from './years'

/** One value a year of the grid, NaN where there is none; the same numbers at every call, not to be written to. */
export type ActorSeries = (kind: SeriesKind) => Float64Array

export function rememberedSeries(make: (kind: SeriesKind) => Float64Array): ActorSeries {
  const made: Partial<Record<SeriesKind, Float64Array>> = {}
  return (kind) => (made[kind] ??= make(kind))
}

/** Series of someone of whom nothing is known. */
export const NO_SERIES: ActorSeries = () => emptyYears()

/** Money basis `share`: every money series over the actor's GDP of the year, in %. */
export function inShareOfGdp(series: ActorSeries): ActorSeries {
  return rememberedSeries((kind) => {
    const values = series(kind)
    const gdp = series('gdp')
    return MONEY_KINDS.includes(kind) ? values.map((value, t) => (value / gdp[t]!) * 100) : values
  })
}
