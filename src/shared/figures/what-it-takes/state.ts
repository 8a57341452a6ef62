// "What it takes" without pixels: spending a year of the actor in question, held and extra apart, and who adds what.
import { valueAt, type ProjectedActor, type Projection, type SeriesUnit } from '../../engine/projection'
import { actorColour } from '../actor-style'
import { areSame, inOneUnit, joinAlike, namesOf, scenariosOf, valuesIn, type DrawnScenario, type ScenarioLook } from '../compare/scenarios'
import type { Domain, FigureOptions } from '../figure'
import { roundUp } from '../placing/ticks'
import type { DataColour } from '../theme'

export type ColumnState = 'recorded' | 'estimate' | 'projected'

export interface YearColumn {
  readonly year: number
  readonly state: ColumnState
  /** Core spending; NaN where there is none. */
  readonly core: number
  /** Core spending at the shares of the base year; the whole of `core` up to then. */
  readonly held: number
  /** What the path adds to `held`; below 0 where it takes away. */
  readonly extra: number
  /** Related spending; NaN where it is unknown or not asked for. */
  readonly related: number
  /** Core spending before the move; NaN without one. */
  readonly ghost: number
}

export interface AllyRow {
  readonly id: string
  readonly name: string
  /** % of GDP in the base year. */
  readonly baseShare: number
  /** Percentage points a year from the base year to the last. */
  readonly pointsAYear: number
  /** Extra money in the last year. */
  readonly extra: number
  /** The same under each of `TakesModel.caps`; NaN where there is none. */
  readonly others: readonly number[]
}

/** A scenario with its columns, for table and finding. */
export interface ScenarioColumns {
  readonly name: string
  readonly columns: readonly YearColumn[]
}

/** Compared scenarios that say the same, drawn as caps over the active one's columns. */
export interface ScenarioCaps {
  readonly look: ScenarioLook
  readonly names: readonly string[]
  /** Core spending, one a column; NaN up to the base year. */
  readonly values: readonly number[]
}

export interface TakesModel {
  readonly scenarioName: string
  readonly ghostName: string | null
  readonly focus: ProjectedActor | null
  readonly colour: DataColour
  readonly unit: SeriesUnit
  readonly baseYear: number
  readonly lastYear: number
  readonly columns: readonly YearColumn[]
  readonly hasRelated: boolean
  /** Members of the group in question, most extra money first; empty for a single actor. */
  readonly allies: readonly AllyRow[]
  /** The group itself, as the last row. */
  readonly together: AllyRow | null
  /** Σ extra over the projected years. */
  readonly totalExtra: number
  /** Scenarios compared, the active one first; empty where nothing is. */
  readonly scenarios: readonly ScenarioColumns[]
  /** Names of the scenarios that the columns are of; empty where nothing is compared. */
  readonly columnNames: readonly string[]
  /** The other scenarios, those that say the same once. */
  readonly caps: readonly ScenarioCaps[]
  /** Names of scenarios that have no such money in this unit. */
  readonly scenariosLeftOut: readonly string[]
}

const NO_UNIT: SeriesUnit = { text: '', kind: 'money' }

/** Build the model from the money of the projection, whatever its basis; the unit names it. */
export function buildWhatItTakes(projection: Projection, options: FigureOptions): TakesModel {
  const { focus: id, ghost } = options
  const focus = projection.actors.get(id) ?? null
  const baseYear = focus?.baseYear ?? projection.years.at(-1) ?? 0
  const lastYear = projection.years.at(-1) ?? 0
  const columns = columnsOf(projection, options, ghost?.projection)
  const { drawn, leftOut } = inOneUnit(scenariosOf(projection, options), `core.${id}`)
  const members = focus?.members ?? []
  const extraIn = (scenario: DrawnScenario, member: string) => valueAt(scenario.projection, `extra.${member}`, lastYear)
  const joined = joinAlike(drawn, (a, b) => areSame(valuesIn(a, `core.${id}`) ?? [], valuesIn(b, `core.${id}`) ?? []) && members.every((member) => Object.is(extraIn(a, member), extraIn(b, member))))
  const others = joined.slice(1)
  const rowOf = (actor: string) => allyRow(projection, actor, lastYear, others.map(({ lead }) => lead.projection))
  const allies = members.flatMap(rowOf)
  return {
    scenarioName: options.scenarioName,
    ghostName: ghost?.name ?? null,
    focus,
    colour: drawn[0]?.colour ?? actorColour(id),
    unit: projection.series.get(`core.${id}`)?.unit ?? NO_UNIT,
    baseYear,
    lastYear,
    columns,
    hasRelated: columns.some(({ related }) => Number.isFinite(related)),
    allies: allies.sort((a, b) => b.extra - a.extra || (a.name < b.name ? -1 : 1)),
    together: allies.length > 0 ? (rowOf(id)[0] ?? null) : null,
    totalExtra: sumOfExtra(columns),
    scenarios: drawn.map((scenario) => ({ name: scenario.name, columns: scenario.place === 0 ? columns : columnsOf(scenario.projection, options) })),
    columnNames: namesOf(joined[0]?.scenarios ?? []),
    caps: others.map(({ lead, scenarios }) => {
      const values = valuesIn(lead, `core.${id}`)
      return { look: lead, names: namesOf(scenarios), values: columns.map(({ year }, place) => (year > baseYear ? (values?.[place] ?? Number.NaN) : Number.NaN)) }
    }),
    scenariosLeftOut: leftOut,
  }
}

function columnsOf(projection: Projection, { focus: id, baskets }: FigureOptions, ghost?: Projection): readonly YearColumn[] {
  const focus = projection.actors.get(id)
  const baseYear = focus?.baseYear ?? projection.years.at(-1) ?? 0
  return projection.years.map((year): YearColumn => {
    const core = valueAt(projection, `core.${id}`, year)
    const extra = year > baseYear ? valueAt(projection, `extra.${id}`, year) : 0
    return {
      year,
      state: stateOf(year, baseYear, focus?.estimateFrom),
      core,
      held: Number.isFinite(extra) ? core - extra : core,
      extra,
      related: baskets === 'coreAndTotal' ? valueAt(projection, `related.${id}`, year) : Number.NaN,
      ghost: ghost && year > baseYear ? valueAt(ghost, `core.${id}`, year) : Number.NaN,
    }
  })
}

/** Σ extra over the projected years. */
export function sumOfExtra(columns: readonly YearColumn[]): number {
  return columns.reduce((sum, { extra }) => sum + (Number.isFinite(extra) ? extra : 0), 0)
}

/** Whether a year is recorded, an estimate of its source, or projected. */
export function stateOf(year: number, baseYear: number, estimateFrom: number | undefined): ColumnState {
  if (year > baseYear) return 'projected'
  return estimateFrom !== undefined && year >= estimateFrom ? 'estimate' : 'recorded'
}

/** The row of one actor; none for an actor without core spending (Iceland). */
function allyRow(projection: Projection, id: string, lastYear: number, others: readonly Projection[]): readonly AllyRow[] {
  const actor = projection.actors.get(id)
  const extra = valueAt(projection, `extra.${id}`, lastYear)
  if (!actor || !Number.isFinite(extra)) return []
  const baseShare = valueAt(projection, `coreShare.${id}`, actor.baseYear)
  const change = valueAt(projection, `coreShare.${id}`, lastYear) - baseShare
  return [{
    id, name: actor.name, baseShare, extra,
    pointsAYear: change / Math.max(1, lastYear - actor.baseYear),
    others: others.map((other) => valueAt(other, `extra.${id}`, lastYear)),
  }]
}

/** The value axis: from 0 to a round number above the highest column or cap. */
export function takesDomain({ columns, caps }: TakesModel): Domain {
  const tops = columns.flatMap(({ core, related, held, ghost }, place) => [
    core + (Number.isFinite(related) ? related : 0),
    held,
    ghost,
    ...caps.map(({ values }) => values[place]!),
  ])
  return [0, roundUp(Math.max(0, ...tops.filter(Number.isFinite)) * 1.02)]
}
