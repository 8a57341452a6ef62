// "Track record" without pixels: the bands that were projected for an ally from a past year, and what became of it.
import { STANDING } from '../../domain/draw-request'
import { HINDCAST_DRAWS, hitRateOf, type HitRate } from '../../engine/chance/answer'
import type { Hindcast, HindcastRow } from '../../engine/chance/hindcast'
import type { Projection } from '../../engine/projection'
import type { Domain, FigureOptions } from '../figure'

export interface TrackModel {
  /** Empty while nothing is computed. */
  readonly ally: string
  readonly name: string
  /** The year in which it stands: the last that was known. */
  readonly from: number
  /** From the first year on record to the last that is held against it. */
  readonly years: readonly number[]
  /** % of GDP to the standing year, one a year; NaN where nothing is on record. */
  readonly known: readonly number[]
  /** In the order of their years. */
  readonly rows: readonly HindcastRow[]
  /** How often the past lay inside, over all allies and standing years; null until it is computed. */
  readonly hitRate: HitRate | null
  readonly draws: number
  readonly seed: number
}

/** The standing years that a hindcast has, in order. */
export function standingYears({ rows }: Pick<Hindcast, 'rows'>): readonly number[] {
  return [...new Set(rows.map(({ from }) => from))].sort((a, b) => a - b)
}

/** The allies that a hindcast has. */
export function alliesOf({ rows }: Pick<Hindcast, 'rows'>): readonly string[] {
  return [...new Set(rows.map(({ actor }) => actor))]
}

const USUAL_ALLY = 'DEU'

/** The ally in question, else the first one that is picked, else Germany: a group has no record of its own. */
export function allyOf(hindcast: Pick<Hindcast, 'rows'>, { focus, picks }: Pick<FigureOptions, 'focus' | 'picks'>): string {
  const allies = alliesOf(hindcast)
  return [focus, ...picks, USUAL_ALLY].find((id) => allies.includes(id)) ?? allies[0] ?? ''
}

export function buildTrack(projection: Projection, options: FigureOptions): TrackModel {
  const hindcast = options.chance?.record ?? null
  const { draws, seed } = HINDCAST_DRAWS
  if (hindcast === null) return { ally: '', name: '', from: options.chance?.standing ?? STANDING[0], years: [], known: [], rows: [], hitRate: null, draws, seed }
  const ally = allyOf(hindcast, options)
  const standing = standingYears(hindcast)
  const from = standing.find((year) => year === options.chance?.standing) ?? standing[0] ?? STANDING[0]
  const rows = hindcast.rows.filter((row) => row.actor === ally && row.from === from)
  const last = Math.max(...hindcast.rows.map(({ year }) => year))
  // From the record itself: a scenario may stand in an earlier base year and project what was known.
  const recorded = new Map(hindcast.rows.filter((row) => row.actor === ally).map((row) => [row.from, row.known]))
  const years = projection.years.filter((year) => year <= last)
  const known = years.filter((year) => year <= from).map((year) => recorded.get(year) ?? Number.NaN)
  return { ally, name: projection.actors.get(ally)?.name ?? ally, from, years, known, rows, hitRate: hitRateOf(hindcast), draws, seed }
}

/** How many of the later shares lay inside the wide band. */
export function insideWide({ rows }: Pick<TrackModel, 'rows'>): number {
  return rows.filter(({ p5, actual, p95 }) => p5 <= actual && actual <= p95).length
}

/** All that is drawn, with room. */
export function trackDomain({ known, rows }: TrackModel): Domain {
  const values = [...known, ...rows.flatMap(({ p5, p95, actual }) => [p5, p95, actual])].filter(Number.isFinite)
  if (values.length === 0) return [0, 1]
  return [Math.max(0, Math.floor((Math.min(...values) - 0.1) * 4) / 4), Math.ceil((Math.max(...values) + 0.1) * 4) / 4]
}
