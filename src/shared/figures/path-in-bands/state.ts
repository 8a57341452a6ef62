// "How sure the path is" without pixels: core spending of one actor over the years, as set and in the bands of draws.
import type { Bands } from '../../engine/chance/bands'
import type { HitRate } from '../../engine/chance/answer'
import type { Projection, SeriesUnit } from '../../engine/projection'
import { actorColour } from '../actor-style'
import { drawsMade, type DrawsMade } from '../draws-made'
import type { Domain, FigureOptions } from '../figure'
import { roundUp } from '../placing/ticks'
import type { DataColour } from '../theme'

export interface BandsModel extends DrawsMade {
  readonly scenarioName: string
  readonly seriesId: string
  readonly name: string
  readonly colour: DataColour
  readonly years: readonly number[]
  readonly baseYear: number
  readonly unit: SeriesUnit
  /** As set, one a year of the grid; null where the actor has no such path. */
  readonly plain: ArrayLike<number> | null
  /** % of GDP; null where money is shown. */
  readonly target: number | null
  /** Null: none of the draws is made. */
  readonly bands: Bands | null
  readonly hitRate: HitRate | null
}

const NO_UNIT: SeriesUnit = { text: '', kind: 'percentOfGdp' }

/** Bands of another series than the one asked for are not drawn. */
export function buildBands(projection: Projection, { scenarioName, focus, basis, targets, chance }: FigureOptions): BandsModel {
  const seriesId = `${basis === 'share' ? 'coreShare' : 'core'}.${focus}`
  const series = projection.series.get(seriesId)
  const actor = projection.actors.get(focus)
  const answer = chance?.answer ?? null
  const path = answer?.path?.id === seriesId ? answer.path : null
  return {
    scenarioName, seriesId, name: actor?.name ?? focus, colour: actorColour(focus), years: projection.years, baseYear: actor?.baseYear ?? projection.years[0]!,
    unit: series?.unit ?? NO_UNIT, plain: series === undefined || !Array.from(series.values).some(Number.isFinite) ? null : series.values,
    target: basis === 'share' && focus !== 'RUS' ? targets.core : null,
    bands: path?.bands ?? null, ...drawsMade(chance, path, (id) => projection.actors.get(id)?.name ?? id), hitRate: chance?.hitRate ?? null,
  }
}

/** All that is drawn, with room; money from nothing. */
export function bandsDomain({ plain, bands, target, unit }: BandsModel): Domain {
  const values = [...Array.from(plain ?? []), ...(bands === null ? [] : [...bands.p5, ...bands.p95]), ...(target === null ? [] : [target])].filter(Number.isFinite)
  if (values.length === 0) return [0, 1]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (unit.kind === 'money') return [0, roundUp(most * 1.02)]
  return [Math.max(0, Math.floor((least - 0.1) * 4) / 4), Math.ceil((most + 0.15) * 4) / 4]
}
