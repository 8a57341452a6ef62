// "Gap league" without pixels: every ally's gap to its core target, in points and money, year by year.
import type { Projection, SeriesUnit } from '../../engine/projection'
import type { KeyScenario } from '../compare/scenario-key'
import { areSame, inOneUnit, joinAlike, namesOf, scenariosOf, type ScenarioLook } from '../compare/scenarios'
import type { Domain, FigureOptions } from '../figure'

export interface LeagueRow {
  readonly id: string
  readonly name: string
  /** Points to the core target, one a year of the grid; never negative, NaN where there is no share. */
  readonly points: ArrayLike<number>
  /** Money to the target, the same years. */
  readonly money: ArrayLike<number>
  /** Core share, % of GDP, the same years. */
  readonly share: ArrayLike<number>
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
  /** Scenarios compared, the active one first; empty where nothing is. */
  readonly scenarios: readonly LeagueScenario[]
  /** The other scenarios, those that say the same once, and for the key all of them. */
  readonly others: readonly { readonly lead: LeagueScenario; readonly scenarios: readonly LeagueScenario[] }[]
  readonly key: readonly KeyScenario[]
  /** Names of scenarios whose money is in another unit. */
  readonly scenariosLeftOut: readonly string[]
}

/** The same rows under a scenario, in the order of the active one's; NaN where it has none. */
export interface LeagueScenario extends ScenarioLook {
  readonly name: string
  readonly allies: readonly LeagueRow[]
  readonly groups: readonly LeagueRow[]
}

const GROUPS = ['EUROPE_CANADA', 'NATO']
const NO_UNIT: SeriesUnit = { text: '', kind: 'money' }
/** Less than this is shown as 0.00 and is no gap. */
export const NO_GAP = 0.005

export function buildLeague(projection: Projection, options: FigureOptions): LeagueModel {
  const { years } = projection
  const lead = projection.actors.get('NATO')
  const baseYear = lead?.baseYear ?? years.at(-1) ?? 0
  const base = years.indexOf(baseYear)
  const known = ({ points }: LeagueRow) => Number.isFinite(points[base]) && Number.isFinite(points[points.length - 1])
  const now = ({ points }: LeagueRow) => points[base]!
  const allies = [...projection.actors.values()]
    .filter(({ kind }) => kind === 'ally')
    .map(({ id, name }) => rowOf(projection, id, name))
    .filter(known)
    .sort((a, b) => now(b) - now(a) || (a.share[base]! - b.share[base]!) || (a.name < b.name ? -1 : 1))
  const groups = GROUPS.flatMap((id) => {
    const group = projection.actors.get(id)
    return group ? [rowOf(projection, id, group.name)] : []
  }).filter(known)
  return {
    scenarioName: options.scenarioName,
    years,
    baseYear,
    lastYear: years.at(-1) ?? 0,
    unit: projection.series.get('gapMoney.NATO')?.unit ?? NO_UNIT,
    target: options.targets.core,
    allies,
    groups,
    ...comparedRows(projection, options, allies, groups),
  }
}

function rowOf({ series, years }: Projection, id: string, name: string): LeagueRow {
  const valuesOf = (kind: string) => series.get(`${kind}.${id}`)?.values ?? years.map(() => Number.NaN)
  return { id, name, points: valuesOf('gapPoints'), money: valuesOf('gapMoney'), share: valuesOf('coreShare') }
}

function comparedRows(projection: Projection, options: FigureOptions, allies: readonly LeagueRow[], groups: readonly LeagueRow[]): Pick<LeagueModel, 'scenarios' | 'others' | 'key' | 'scenariosLeftOut'> {
  const { drawn, leftOut } = inOneUnit(scenariosOf(projection, options), 'gapMoney.NATO')
  const scenarios = drawn.map(({ place, colour, marker, name, projection: own }): LeagueScenario => {
    const again = (row: LeagueRow) => (place === 0 ? row : rowOf(own, row.id, row.name))
    return { place, colour, marker, name, allies: allies.map(again), groups: groups.map(again) }
  })
  const joined = joinAlike(scenarios, (a, b) => sameRows(a.allies, b.allies) && sameRows(a.groups, b.groups))
  return { scenarios, others: joined.slice(1), key: joined.map(({ lead, scenarios: same }) => ({ look: lead, names: namesOf(same) })), scenariosLeftOut: leftOut }
}

function sameRows(some: readonly LeagueRow[], others: readonly LeagueRow[]): boolean {
  return some.every(({ points, money }, index) => areSame(points, others[index]!.points) && areSame(money, others[index]!.money))
}

/** The axis of points: from 0 to the widest gap of any projected year, under any scenario. */
export function leagueDomain({ allies, groups, years, baseYear, others }: LeagueModel): Domain {
  const from = Math.max(0, years.indexOf(baseYear))
  let most = 0.5
  for (const rows of [allies, groups, ...others.flatMap(({ lead }) => [lead.allies, lead.groups])]) {
    for (const { points } of rows) for (let place = from; place < points.length; place += 1) if (points[place]! > most) most = points[place]!
  }
  return [0, most]
}
