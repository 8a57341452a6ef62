// "Gap league" without pixels: every ally's gap to its core target, in points and money, year by year.
import { valueAt, type Projection, type SeriesUnit } from '../../engine/projection'
import type { Domain, FigureOptions } from '../figure'

export interface LeagueRow {
  readonly id: string
  readonly name: string
  /** Points to the core target, one a year of the grid; never negative, NaN where there is no share. */
  readonly points: readonly number[]
  /** Money to the target, the same years. */
  readonly money: readonly number[]
  /** Core share, % of GDP, the same years. */
  readonly share: readonly number[]
}

export interface LeagueModel {
  readonly scenarioName: string
  readonly years: readonly number[]
  readonly baseYear: number
  readonly lastYear: number
  readonly unit: SeriesUnit
  /** The general target, % of GDP. */
  readonly target: number
  /** Allies, widest gap in the base year first: the order holds while the year changes. */
  readonly allies: readonly LeagueRow[]
  /** Groups as the last rows. */
  readonly groups: readonly LeagueRow[]
}

const GROUPS = ['EUROPE_CANADA', 'NATO']
const NO_UNIT: SeriesUnit = { text: '', kind: 'money' }
/** Less than this is shown as 0.00 and is no gap. */
export const NO_GAP = 0.005

export function buildLeague(projection: Projection, options: FigureOptions): LeagueModel {
  const { years } = projection
  const row = (id: string, name: string): LeagueRow => {
    const series = (kind: string) => years.map((year) => valueAt(projection, `${kind}.${id}`, year))
    return { id, name, points: series('gapPoints'), money: series('gapMoney'), share: series('coreShare') }
  }
  const lead = projection.actors.get('NATO')
  const baseYear = lead?.baseYear ?? years.at(-1) ?? 0
  const base = years.indexOf(baseYear)
  const known = ({ points }: LeagueRow) => Number.isFinite(points[base]) && Number.isFinite(points.at(-1))
  const allies = [...projection.actors.values()].filter(({ kind }) => kind === 'ally').map(({ id, name }) => row(id, name)).filter(known)
  const now = ({ points }: LeagueRow) => points[base]!
  return {
    scenarioName: options.scenarioName,
    years,
    baseYear,
    lastYear: years.at(-1) ?? 0,
    unit: projection.series.get('gapMoney.NATO')?.unit ?? NO_UNIT,
    target: options.targets.core,
    allies: allies.sort((a, b) => now(b) - now(a) || (a.share[base]! - b.share[base]!) || (a.name < b.name ? -1 : 1)),
    groups: GROUPS.flatMap((id) => {
      const group = projection.actors.get(id)
      return group ? [row(id, group.name)] : []
    }).filter(known),
  }
}

/** The axis of points: from 0 to the widest gap of any projected year. */
export function leagueDomain({ allies, groups, years, baseYear }: LeagueModel): Domain {
  const from = Math.max(0, years.indexOf(baseYear))
  return [0, Math.max(0.5, ...[...allies, ...groups].flatMap(({ points }) => points.slice(from).filter(Number.isFinite)))]
}
