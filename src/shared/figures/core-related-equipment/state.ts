// "Core, related and equipment" without pixels: what each year's spending is made of, for the actor in question.
import { valueAt, type ProjectedActor, type Projection, type SeriesUnit } from '../../engine/projection'
import { actorColour } from '../actor-style'
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
}

const SHARE: SeriesUnit = { text: '% of GDP', kind: 'percentOfGdp' }

/** Build the model: in % of GDP when shares are looked at, else in the money of the projection. */
export function buildParts(projection: Projection, options: FigureOptions): PartsModel {
  const id = options.focus
  const focus = projection.actors.get(id) ?? null
  const baseYear = focus?.baseYear ?? projection.years.at(-1) ?? 0
  const inShares = options.basis === 'share'
  const [core, related] = inShares ? (['coreShare', 'relatedShare'] as const) : (['core', 'related'] as const)
  const columns = projection.years.map((year): PartsColumn => {
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
  return {
    scenarioName: options.scenarioName,
    focus,
    colour: actorColour(id),
    unit: inShares ? SHARE : (projection.series.get(`core.${id}`)?.unit ?? SHARE),
    baseYear,
    lastYear: projection.years.at(-1) ?? 0,
    columns,
  }
}

/** What is known of a number; 0 where nothing is. For sums and heights alone, never shown. */
export function orNothing(value: number): number {
  return Number.isFinite(value) ? value : 0
}

/** Equipment and the rest together; NaN where there is no core. */
export function coreOf({ equipment, rest }: PartsColumn): number {
  return orNothing(equipment) + rest
}

/** The value axis: from 0 to a round number above the highest column. */
export function partsDomain({ columns }: PartsModel): Domain {
  return [0, roundUp(Math.max(0, ...columns.map((column) => orNothing(coreOf(column)) + orNothing(column.related))) * 1.02)]
}
