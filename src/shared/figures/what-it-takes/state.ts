// "What it takes" without pixels: spending a year of the actor in question, held and extra apart, and who adds what.
import { valueAt, type ProjectedActor, type Projection, type SeriesUnit } from '../../engine/projection'
import { actorColour } from '../actor-style'
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
}

const NO_UNIT: SeriesUnit = { text: '', kind: 'money' }

/** Build the model from the money of the projection, whatever its basis; the unit names it. */
export function buildWhatItTakes(projection: Projection, options: FigureOptions): TakesModel {
  const { focus: id, ghost } = options
  const focus = projection.actors.get(id) ?? null
  const baseYear = focus?.baseYear ?? projection.years.at(-1) ?? 0
  const lastYear = projection.years.at(-1) ?? 0
  const withRelated = options.baskets === 'coreAndTotal'
  const columns = projection.years.map((year): YearColumn => {
    const core = valueAt(projection, `core.${id}`, year)
    const extra = year > baseYear ? valueAt(projection, `extra.${id}`, year) : 0
    return {
      year,
      state: stateOf(year, baseYear, focus?.estimateFrom),
      core,
      held: Number.isFinite(extra) ? core - extra : core,
      extra,
      related: withRelated ? valueAt(projection, `related.${id}`, year) : Number.NaN,
      ghost: ghost && year > baseYear ? valueAt(ghost.projection, `core.${id}`, year) : Number.NaN,
    }
  })
  const allies = (focus?.members ?? []).flatMap((member) => allyRow(projection, member, lastYear))
  return {
    scenarioName: options.scenarioName,
    ghostName: ghost?.name ?? null,
    focus,
    colour: actorColour(id),
    unit: projection.series.get(`core.${id}`)?.unit ?? NO_UNIT,
    baseYear,
    lastYear,
    columns,
    hasRelated: columns.some(({ related }) => Number.isFinite(related)),
    allies: allies.sort((a, b) => b.extra - a.extra || (a.name < b.name ? -1 : 1)),
    together: allies.length > 0 ? (allyRow(projection, id, lastYear)[0] ?? null) : null,
    totalExtra: columns.reduce((sum, { extra }) => sum + (Number.isFinite(extra) ? extra : 0), 0),
  }
}

/** Whether a year is recorded, an estimate of its source, or projected. */
export function stateOf(year: number, baseYear: number, estimateFrom: number | undefined): ColumnState {
  if (year > baseYear) return 'projected'
  return estimateFrom !== undefined && year >= estimateFrom ? 'estimate' : 'recorded'
}

/** The row of one actor; none for an actor without core spending (Iceland). */
function allyRow(projection: Projection, id: string, lastYear: number): readonly AllyRow[] {
  const actor = projection.actors.get(id)
  const extra = valueAt(projection, `extra.${id}`, lastYear)
  if (!actor || !Number.isFinite(extra)) return []
  const baseShare = valueAt(projection, `coreShare.${id}`, actor.baseYear)
  const change = valueAt(projection, `coreShare.${id}`, lastYear) - baseShare
  return [{ id, name: actor.name, baseShare, pointsAYear: change / Math.max(1, lastYear - actor.baseYear), extra }]
}

/** The value axis: from 0 to a round number above the highest column or cap. */
export function takesDomain({ columns }: TakesModel): Domain {
  const tops = columns.flatMap(({ core, related, held, ghost }) => [
    core + (Number.isFinite(related) ? related : 0),
    held,
    ghost,
  ])
  return [0, roundUp(Math.max(0, ...tops.filter(Number.isFinite)) * 1.02)]
}
