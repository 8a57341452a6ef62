// Which series of the projection a figure draws, and which of them is under a point of the drawing. What a figure draws that
// is no series of the projection (spreads of published figures, another scenario, a multiple of a series) is left out.
import { yearIndex } from '../../engine/years'
import type { NamedSeries } from './series-name'

/** A value of a series: where it stands on the series' grid. */
export interface SeriesPoint extends NamedSeries {
  readonly place: number
}

/** A series under a point; with its place where the figure's axis of time does not give it. */
export type SeriesUnder = NamedSeries & { readonly place?: number }

export interface FigureSeries<Props, Model> {
  /** The nearest line, or the part of a column, panel or row under the point; null beside all of them. */
  readonly under: (x: number, y: number, props: Props) => SeriesUnder | null
  /** Every series, the one in question first. */
  readonly drawn: (model: Model) => readonly NamedSeries[]
}

/** What finds a year or month under a point. */
interface TimeUnder<Props> {
  readonly yearAt: (x: number, y: number, props: Props) => number | null
  readonly monthAt?: (x: number, y: number, props: Props) => number | null
}

/** The value under a point: its place is that of the month or year there. */
export function seriesPointAt<Props>({ under }: Pick<FigureSeries<Props, never>, 'under'>, { yearAt, monthAt }: TimeUnder<Props>, x: number, y: number, props: Props): SeriesPoint | null {
  const found = under(x, y, props)
  if (found === null) return null
  if (found.place !== undefined) return { ...found, place: found.place }
  const year = yearAt(x, y, props)
  const place = monthAt === undefined ? (year === null ? null : yearIndex(year)) : monthAt(x, y, props)
  return place === null ? null : { ...found, place }
}
