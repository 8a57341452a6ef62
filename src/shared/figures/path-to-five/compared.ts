// The lines of "Path to 5 %" where scenarios are compared: of the actor in question alone, a set for each scenario. What is
// recorded is drawn once, with the active scenario.
import type { ProjectedActor } from '../../engine/projection'
import { COMPARE_WORDS } from '../../text/figures-compare'
import { joinedNames } from '../compare/scenario-names'
import { inOneUnit, joinEqual, namesOf, ownPart, scenarioKey, valuesIn, type DrawnScenario, type JoinedScenarios } from '../compare/scenarios'
import type { FigureOptions } from '../figure'
import { placesOfEstimates, type PathSeries } from './series'

type Joined = JoinedScenarios<DrawnScenario, Float64Array>

/** Lines in the order of drawing, the active scenario's last. */
export interface ComparedPaths {
  readonly totals: readonly PathSeries[]
  readonly cores: readonly PathSeries[]
  /** Names of scenarios that have no such numbers in the active one's unit. */
  readonly leftOut: readonly string[]
}

/** Lines of `actor` under every scenario. `kinds`: series of core spending, and of core and related together. */
export function comparedPaths(scenarios: readonly DrawnScenario[], { baskets }: FigureOptions, actor: ProjectedActor, kinds: { readonly core: string; readonly total: string }): ComparedPaths {
  const { drawn, leftOut } = inOneUnit(scenarios, `${kinds.core}.${actor.id}`)
  const linesOf = (kind: string) => joinEqual(drawn, (scenario) => valuesIn(scenario, `${kind}.${actor.id}`))
  const cores = linesOf(kinds.core)
  const totals = baskets === 'coreAndTotal' ? linesOf(kinds.total).filter(({ values }) => values.some(Number.isFinite)) : []
  return {
    totals: totals.map((line) => totalLine(line, actor)).reverse(),
    cores: cores.map((line) => coreLine(line, cores[0]!, actor)).reverse(),
    leftOut,
  }
}

function totalLine({ lead, scenarios, values }: Joined, actor: ProjectedActor): PathSeries {
  return {
    ...lookOf(lead, actor),
    key: scenarioKey(`total.${actor.id}`, lead),
    role: 'total',
    names: joinedNames(namesOf(scenarios), COMPARE_WORDS.withRelated),
    values: Array.from(values),
    basePlace: -1,
    estimates: [],
    scenarios,
  }
}

function coreLine({ lead, scenarios, values }: Joined, active: Joined, actor: ProjectedActor): PathSeries {
  const { years, actors } = lead.projection
  const part = ownPart({ scenario: lead, values }, { scenario: active.lead, values: active.values }, actor.id)
  return {
    ...lookOf(lead, actor),
    ...part,
    key: scenarioKey(`core.${actor.id}`, lead),
    role: 'core',
    names: joinedNames(namesOf(scenarios)),
    values: Array.from(values),
    estimates: part.drawnFrom > 0 ? [] : placesOfEstimates(years, actors.get(actor.id) ?? actor),
    scenarios,
  }
}

function lookOf({ colour, marker, place }: DrawnScenario, actor: ProjectedActor) {
  return { colour, marker, weight: place === 0 ? 2.5 : 2, actorId: actor.id, actorName: actor.name }
}
