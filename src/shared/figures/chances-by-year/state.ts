// "Chances by year" without pixels: how likely an actor or group is at its core target in each year from the pledge on.
import { HORIZON_FIRST_YEAR } from '../../domain/calendar'
import type { Projection } from '../../engine/projection'
import { CHANCE_FIGURE } from '../../text/figures-chance'
import { CHANCES_BY_YEAR as TEXT } from '../../text/figures-chances'
import { partWords, type ColumnsModel } from '../chance-columns/model'
import { drawsMade } from '../draws-made'
import type { FigureOptions, Targets } from '../figure'
import { formatNumber, plainNumber } from '../format'

export interface TargetChancesModel extends ColumnsModel {
  readonly name: string
  /** % of GDP, as it is read. */
  readonly target: string
  readonly years: readonly number[]
}

/** A share this near to its target is at it, in points: what `gapPoints` takes as rounding. */
const DECIMALS = 6

export function buildTargetChances(projection: Projection, options: FigureOptions): TargetChancesModel {
  const { scenarioName, focus, targets } = options
  const answer = options.chance?.answer ?? null
  const made = drawsMade(options.chance, answer?.ofTarget, (id) => projection.actors.get(id)?.name ?? id)
  const name = projection.actors.get(focus)?.name ?? focus
  const first = projection.years.indexOf(HORIZON_FIRST_YEAR)
  const years = projection.years.slice(first)
  const atTarget = answer?.atTarget ?? null
  const has = atTarget !== null && atTarget.slice(first).some(Number.isFinite)
  const parts = has ? [...atTarget.slice(first)].map((part) => part * 100) : null
  const progress = CHANCE_FIGURE.progress(formatNumber(made.done, 0), formatNumber(made.draws, 0))
  return {
    ...made, scenarioName, grid: 'years', name, years, places: years.map(String), parts,
    target: plainNumber(targetOf(projection, focus, targets)),
    nothing: answer === null ? CHANCE_FIGURE.computing : TEXT.noTarget(name),
    above: [...(made.isCurrent ? [] : [CHANCE_FIGURE.older]), progress],
    saidAt: (place) => TEXT.at(years[place]!, partWords(parts?.[place] ?? Number.NaN)),
  }
}

/** The target that an actor has by itself, % of GDP: what its share lacks, and its share; that of all where it lacks nothing in any year. */
export function targetOf({ series }: Pick<Projection, 'series'>, actor: string, all: Targets): number {
  const [gaps, shares] = [series.get(`gapPoints.${actor}`)?.values, series.get(`coreShare.${actor}`)?.values]
  const place = gaps?.findIndex((gap) => gap > 0) ?? -1
  return place < 0 || shares === undefined ? all.core : Number((gaps![place]! + shares[place]!).toFixed(DECIMALS))
}
