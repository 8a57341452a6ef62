// The scenarios of one figure: the active one and up to three others, each with its colour and its mark. Lines that are the
// same to the last bit are one line with several names.
import { parameterRow } from '../../domain/parameter-table'
import type { Projection } from '../../engine/projection'
import type { MarkerShape } from '../actor-style'
import type { FigureOptions } from '../figure'
import { SCENARIO_COLOURS, type DataColour } from '../theme'

/** The second cue beside the colour, in the same order. */
const SCENARIO_MARKS = ['circle', 'square', 'triangle', 'diamond'] as const satisfies readonly MarkerShape[]

/** Scenarios that one figure can tell apart, the active one among them. */
export const MOST_SCENARIOS = SCENARIO_COLOURS.length

export interface ScenarioLook {
  /** 0: the active one. */
  readonly place: number
  readonly colour: DataColour
  readonly marker: MarkerShape
}

export interface NamedScenario extends ScenarioLook {
  readonly name: string
}

export interface DrawnScenario extends NamedScenario {
  readonly projection: Projection
  /** Purchasing power of Russia's money as a factor on market rates. */
  readonly purchasingPower: number
}

export function scenarioLook(place: number): ScenarioLook {
  return { place, colour: SCENARIO_COLOURS[place % MOST_SCENARIOS]!, marker: SCENARIO_MARKS[place % MOST_SCENARIOS]! }
}

/** Whether anything is compared. */
export function isComparison({ compared }: Pick<FigureOptions, 'compared'>): boolean {
  return compared !== undefined && compared.length > 0
}

/** The active scenario, then the compared ones; empty where nothing is compared. */
export function scenariosOf(projection: Projection, options: FigureOptions): readonly DrawnScenario[] {
  if (!isComparison(options)) return []
  const { scenarioName: name, russiaPurchasingPower, compared } = options
  const fallback = Number(parameterRow('economy.russiaPurchasingPower').fallback)
  return [{ name, projection, russiaPurchasingPower }, ...compared!].map((scenario, place) => ({
    ...scenarioLook(place), name: scenario.name, projection: scenario.projection, purchasingPower: scenario.russiaPurchasingPower ?? fallback,
  }))
}

/** Scenarios that share what they have, in the look of the first of them. */
export interface JoinedScenarios<Scenario extends ScenarioLook, Values extends ArrayLike<number>> {
  readonly lead: Scenario
  readonly scenarios: readonly Scenario[]
  readonly values: Values
}

/** Scenarios with the same values, to the last bit, as one; those without values (null) are left out. */
export function joinEqual<Scenario extends ScenarioLook, Values extends ArrayLike<number>>(
  scenarios: readonly Scenario[],
  valuesOf: (scenario: Scenario) => Values | null,
): readonly JoinedScenarios<Scenario, Values>[] {
  const joined: { readonly lead: Scenario; readonly scenarios: Scenario[]; readonly values: Values }[] = []
  for (const scenario of scenarios) {
    const values = valuesOf(scenario)
    if (values === null) continue
    const same = joined.find((other) => areSame(other.values, values))
    if (same) same.scenarios.push(scenario)
    else joined.push({ lead: scenario, scenarios: [scenario], values })
  }
  return joined
}

/** Scenarios of which `areAlike` says that they are the same, as one; it stops at the first difference where there is much to compare. */
export function joinAlike<Scenario extends ScenarioLook>(scenarios: readonly Scenario[], areAlike: (a: Scenario, b: Scenario) => boolean): readonly { readonly lead: Scenario; readonly scenarios: readonly Scenario[] }[] {
  const joined: { readonly lead: Scenario; readonly scenarios: Scenario[] }[] = []
  for (const scenario of scenarios) {
    const same = joined.find(({ lead }) => areAlike(lead, scenario))
    if (same) same.scenarios.push(scenario)
    else joined.push({ lead: scenario, scenarios: [scenario] })
  }
  return joined
}

/** Whether two series are the same to the last bit. */
export function areSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let place = 0; place < a.length; place += 1) if (!Object.is(a[place], b[place])) return false
  return true
}

/** A key of the active scenario's line, or the same one of another scenario: unique in its figure. */
export function scenarioKey(key: string, { place }: ScenarioLook): string {
  return place === 0 ? key : `${key}.s${place + 1}`
}

export function namesOf(scenarios: readonly { readonly name: string }[]): readonly string[] {
  return scenarios.map(({ name }) => name)
}

/** Values of a yearly or monthly series; null where the projection has none of it. */
export function valuesIn({ projection }: DrawnScenario, seriesId: string): Float64Array | null {
  return projection.series.get(seriesId)?.values ?? null
}

/** Scenarios whose series has values in the unit of the active one's, so that all may stand on one axis, and the names of the others. */
export function inOneUnit(scenarios: readonly DrawnScenario[], seriesId: string): { readonly drawn: readonly DrawnScenario[]; readonly leftOut: readonly string[] } {
  const series = scenarios.map(({ projection }) => projection.series.get(seriesId))
  const drawn = scenarios.filter((_, place) => series[place]?.unit.text === series[0]?.unit.text && series[place]?.grid === series[0]?.grid && series[place]?.values.some(Number.isFinite))
  return { drawn, leftOut: namesOf(scenarios.filter((scenario) => !drawn.includes(scenario))) }
}

/** Where a scenario's yearly line of an actor begins beside the active one's. */
export interface OwnPart {
  /** Place of the first year that is drawn: the last one whose record both share; 0 where their records differ. */
  readonly drawnFrom: number
  /** Place of the last recorded year that is drawn; -1 where all of what is drawn is projected. */
  readonly basePlace: number
}

/** What of a scenario's line is its own. Records that it shares with the active one are drawn with that one's line. */
export function ownPart(own: { readonly scenario: DrawnScenario; readonly values: ArrayLike<number> }, active: { readonly scenario: DrawnScenario; readonly values: ArrayLike<number> }, actorId: string): OwnPart {
  const basePlaceOf = ({ projection: { actors, years } }: DrawnScenario) => years.indexOf(actors.get(actorId)?.baseYear ?? Number.NaN)
  const [base, activeBase] = [basePlaceOf(own.scenario), basePlaceOf(active.scenario)]
  if (own.scenario === active.scenario) return { drawnFrom: 0, basePlace: base }
  const common = Math.min(base, activeBase)
  for (let place = 0; place <= common; place += 1) if (!Object.is(own.values[place], active.values[place])) return { drawnFrom: 0, basePlace: base }
  return { drawnFrom: Math.max(0, common), basePlace: base > activeBase ? base : -1 }
}
