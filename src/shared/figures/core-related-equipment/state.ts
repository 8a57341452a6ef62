// "Core, related and equipment" without pixels: what each year's spending is made of, for the actor in question.
import { valueAt, type ProjectedActor, type Projection, type SeriesUnit } from '../../engine/projection'
import { actorColour } from '../actor-style'
import { areSame, inOneUnit, joinAlike, namesOf, scenariosOf, type ScenarioLook } from '../compare/scenarios'
import type { Domain, FigureOptions } from '../figure'
import { roundUp } from '../placing/ticks'
import type { DataColour } from '../theme'
import { stateOf, type ColumnState } from '../what-it-takes/state'

export interface PartsColumn {
  readonly year: number
  readonly state: ColumnState
  /** Part of core that buys equipment; NaN where no share is known. */
  readonly equipment: number
  /** Core without equipment; the whole of core where no equipment share is known. NaN where there is no core. */
  readonly rest: number
  /** NaN before the base year. */
  readonly related: number
  /** Equipment, % of core; NaN where none is known. */
  readonly equipmentShare: number
}

export interface PartsModel {
  readonly scenarioName: string
  readonly focus: ProjectedActor | null
  readonly colour: DataColour
  readonly unit: SeriesUnit
  readonly baseYear: number
  readonly lastYear: number
  readonly columns: readonly PartsColumn[]
  /** Scenarios compared, the active one first; empty where nothing is. */
  readonly scenarios: readonly { readonly name: string; readonly columns: readonly PartsColumn[] }[]
  /** Names of the scenarios that the columns are of; empty where nothing is compared. */
  readonly columnNames: readonly string[]
  /** The other scenarios, those that say the same once: core and related together, one a column, NaN up to the base year. */
  readonly caps: readonly { readonly look: ScenarioLook; readonly names: readonly string[]; readonly values: readonly number[] }[]
  /** Names of scenarios that have no such numbers in this unit. */
  readonly scenariosLeftOut: readonly string[]
}

const SHARE: SeriesUnit = { text: '% of GDP', kind: 'percentOfGdp' }

/** Build the model: in % of GDP when shares are looked at, else in the money of the projection. */
export function buildParts(projection: Projection, options: FigureOptions): PartsModel {
  const id = options.focus
  const focus = projection.actors.get(id) ?? null
  const baseYear = focus?.baseYear ?? projection.years.at(-1) ?? 0
  const inShares = options.basis === 'share'
  const columns = columnsOf(projection, options)
  const { drawn, leftOut } = inOneUnit(scenariosOf(projection, options), `${inShares ? 'coreShare' : 'core'}.${id}`)
  const scenarios = drawn.map((scenario) => ({ ...scenario, columns: scenario.place === 0 ? columns : columnsOf(scenario.projection, options) }))
  const joined = joinAlike(scenarios, (a, b) => a.columns.every(({ equipment, rest, related }, place) => areSame([equipment, rest, related], [b.columns[place]!.equipment, b.columns[place]!.rest, b.columns[place]!.related])))
  return {
    scenarioName: options.scenarioName,
    focus,
    colour: drawn[0]?.colour ?? actorColour(id),
    unit: inShares ? SHARE : (projection.series.get(`core.${id}`)?.unit ?? SHARE),
    baseYear,
    lastYear: projection.years.at(-1) ?? 0,
    columns,
    scenarios: scenarios.map(({ name, columns: own }) => ({ name, columns: own })),
    columnNames: namesOf(joined[0]?.scenarios ?? []),
    caps: joined.slice(1).map(({ lead, scenarios: same }) => ({
      look: lead, names: namesOf(same), values: lead.columns.map((column) => (column.year > baseYear ? totalOf(column) : Number.NaN)),
    })),
    scenariosLeftOut: leftOut,
  }
}

function columnsOf(projection: Projection, { focus: id, basis }: FigureOptions): readonly PartsColumn[] {
  const focus = projection.actors.get(id)
  const baseYear = focus?.baseYear ?? projection.years.at(-1) ?? 0
  const [core, related] = basis === 'share' ? (['coreShare', 'relatedShare'] as const) : (['core', 'related'] as const)
  return projection.years.map((year): PartsColumn => {
    const whole = valueAt(projection, `${core}.${id}`, year)
    const equipmentShare = valueAt(projection, `equipmentShare.${id}`, year)
    const equipment = (whole * equipmentShare) / 100
    return {
      year,
      state: stateOf(year, baseYear, focus?.estimateFrom),
      equipment,
      rest: Number.isFinite(equipment) ? whole - equipment : whole,
      related: valueAt(projection, `${related}.${id}`, year),
      equipmentShare: Number.isFinite(whole) ? equipmentShare : Number.NaN,
    }
  })
}

/** What is known of a number; 0 where nothing is. For sums and heights alone, never shown. */
export function orNothing(value: number): number {
  return Number.isFinite(value) ? value : 0
}

/** Equipment and the rest together; NaN where there is no core. */
export function coreOf({ equipment, rest }: PartsColumn): number {
  return orNothing(equipment) + rest
}

/** Core and related together, as high as the column; NaN where there is no core. */
export function totalOf(column: PartsColumn): number {
  return coreOf(column) + orNothing(column.related)
}

/** The value axis: from 0 to a round number above the highest column or cap. */
export function partsDomain({ columns, caps }: PartsModel): Domain {
  const tops = [...columns.map((column) => orNothing(totalOf(column))), ...caps.flatMap(({ values }) => values.map(orNothing))]
  return [0, roundUp(Math.max(0, ...tops) * 1.02)]
}
