// "Path to 5 %, ally by ally" without pixels: one panel an actor, each with its core share, all against one target.
import { valueAt, type ProjectedActor, type Projection } from '../../engine/projection'
import { actorColour } from '../actor-style'
import type { KeyScenario } from '../compare/scenario-key'
import { areSame, joinAlike, joinEqual, namesOf, ownPart, scenariosOf, valuesIn, type DrawnScenario, type OwnPart, type ScenarioLook } from '../compare/scenarios'
import type { Domain, FigureOptions } from '../figure'
import { rounded } from '../format'
import type { DataColour } from '../theme'

export interface Panel {
  readonly id: string
  readonly name: string
  readonly kind: ProjectedActor['kind']
  readonly colour: DataColour
  readonly isFocus: boolean
  /** Core share, % of GDP, one a year of the grid; NaN where there is none. */
  readonly values: readonly number[]
  /** As it was before the move, from the base year on; null without one. */
  readonly ghost: readonly number[] | null
  readonly baseYear: number
  /** Place of the last recorded year; later values are projected. */
  readonly basePlace: number
  /** Places of the recorded years that the source calls estimates. */
  readonly estimates: readonly number[]
  readonly unit: string
  /** The share under each compared scenario, the active one first; empty where it has none, no entries where nothing is compared. */
  readonly byScenario: readonly ArrayLike<number>[]
  /** Lines of compared scenarios that differ from the active one's, which is `values`. */
  readonly others: readonly ScenarioPath[]
  /** The active scenario and those with the same line; empty where nothing is compared. */
  readonly looks: readonly ScenarioLook[]
}

/** A scenario's line in a panel. */
export interface ScenarioPath extends OwnPart {
  /** Of the scenarios that have it; the first one's colour is the line's. */
  readonly looks: readonly ScenarioLook[]
  readonly values: ArrayLike<number>
}

export interface MultiplesModel {
  readonly scenarioName: string
  readonly ghostName: string | null
  readonly years: readonly number[]
  readonly panels: readonly Panel[]
  /** True when every ally is shown, ranked by its last recorded share. */
  readonly isRanked: boolean
  /** The general core target, % of GDP. */
  readonly target: number
  /** The base year of all panels; null where they differ. */
  readonly baseYear: number | null
  /** Names of the picked that have no share at all. */
  readonly without: readonly string[]
  /** Names of the scenarios compared, the active one first; empty where nothing is. */
  readonly scenarios: readonly string[]
  /** The same for the key: scenarios that are alike in every panel are one. */
  readonly key: readonly KeyScenario[]
}

/** Build the model: the picked in the order of picking, or the groups and then every ally, highest share first. */
export function buildMultiples(projection: Projection, options: FigureOptions): MultiplesModel {
  const { years, actors } = projection
  const picked = [...new Set(options.picks)].flatMap((id) => actors.get(id) ?? [])
  const isRanked = options.everyAlly === true || picked.length === 0
  const all = isRanked ? [...actors.values()].filter(({ kind }) => kind !== 'other') : picked
  const scenarios = scenariosOf(projection, options)
  const panels = all.map((actor) => panelOf(projection, actor, options, scenarios))
  const drawn = panels.filter(({ values }) => values.some(Number.isFinite))
  const baseYears = new Set(drawn.filter(({ kind }) => kind !== 'other').map(({ baseYear }) => baseYear))
  const shown = isRanked ? ranked(drawn) : drawn
  return {
    scenarioName: options.scenarioName,
    ghostName: options.ghost?.name ?? null,
    years,
    panels: shown,
    isRanked,
    target: options.targets.core,
    baseYear: baseYears.size === 1 ? [...baseYears][0]! : null,
    without: panels.filter((panel) => !drawn.includes(panel)).map(({ name }) => name),
    scenarios: namesOf(scenarios),
    key: keyOf(scenarios, shown),
  }
}

/** Scenarios that are the same line in every panel as one. */
function keyOf(scenarios: readonly DrawnScenario[], panels: readonly Panel[]): readonly KeyScenario[] {
  const alike = joinAlike(scenarios, (a, b) => panels.every(({ byScenario }) => areSame(byScenario[a.place]!, byScenario[b.place]!)))
  return alike.map(({ lead, scenarios: joined }) => ({ look: lead, names: namesOf(joined) }))
}

function panelOf(projection: Projection, actor: ProjectedActor, { focus, ghost }: FigureOptions, scenarios: readonly DrawnScenario[]): Panel {
  const { years } = projection
  const { id, name, kind, baseYear, estimateFrom } = actor
  const seriesId = `coreShare.${id}`
  return {
    id,
    name,
    kind,
    colour: scenarios[0]?.colour ?? actorColour(id),
    isFocus: id === focus,
    values: years.map((year) => valueAt(projection, seriesId, year)),
    ghost: ghost && kind !== 'other' ? years.map((year) => (year < baseYear ? Number.NaN : valueAt(ghost.projection, seriesId, year))) : null,
    baseYear,
    basePlace: years.indexOf(baseYear),
    estimates: years.flatMap((year, place) => (estimateFrom !== undefined && year >= estimateFrom && year <= baseYear ? [place] : [])),
    unit: projection.series.get(seriesId)?.unit.text ?? '',
    byScenario: scenarios.map((scenario) => valuesIn(scenario, seriesId) ?? []),
    ...pathsOf(scenarios, id),
  }
}

/** Lines of the compared scenarios, those that are the same once. */
function pathsOf(scenarios: readonly DrawnScenario[], actorId: string): Pick<Panel, 'others' | 'looks'> {
  const [active, ...others] = joinEqual(scenarios, (scenario) => valuesIn(scenario, `coreShare.${actorId}`))
  if (active === undefined) return { others: [], looks: [] }
  return {
    looks: active.scenarios,
    others: others.map(({ lead, scenarios: looks, values }) => ({
      looks, values, ...ownPart({ scenario: lead, values }, { scenario: active.lead, values: active.values }, actorId),
    })),
  }
}

/**
 * NATO and the group in question, then allies by the recorded share, which no slider moves, so that the order holds under
 * the hand; other groups last.
 */
function ranked(panels: readonly Panel[]): readonly Panel[] {
  const isGroup = ({ kind }: Panel) => kind === 'group' || kind === 'ownGroup'
  const leads = (panel: Panel) => isGroup(panel) && (panel.isFocus || panel.id === 'NATO')
  const share = (panel: Panel) => (Number.isFinite(baseValue(panel)) ? baseValue(panel) : -1)
  const allies = panels.filter((panel) => !isGroup(panel))
  return [
    ...panels.filter(leads),
    ...allies.sort((a, b) => share(b) - share(a) || (a.name < b.name ? -1 : 1)),
    ...panels.filter((panel) => isGroup(panel) && !leads(panel)),
  ]
}

/** The share in the base year; NaN where there is none. */
export function baseValue({ values, basePlace }: Panel): number {
  return values[basePlace] ?? Number.NaN
}

/** Whether a share, as it is read, is at the target. */
export function isMet(value: number | undefined, target: number): boolean {
  return value !== undefined && Number.isFinite(value) && rounded(value, 2) >= rounded(target, 2)
}

/** From 0 to the half point above everything drawn, the same for all panels. */
export function multiplesDomain({ panels, target }: MultiplesModel): Domain {
  let most = target
  for (const { values, ghost, others } of panels) {
    for (const line of [values, ghost ?? [], ...others.map((other) => other.values)]) for (let place = 0; place < line.length; place += 1) if (line[place]! > most) most = line[place]!
  }
  return [0, Math.ceil((most + 0.1) * 2) / 2]
}
