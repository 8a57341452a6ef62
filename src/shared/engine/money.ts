// What follows from the shares and the GDP of one actor, in the money of the projection (docs/MODEL.md §2).
import type { ActorSeries } from './actor-series'
import type { NewSeries } from './new-series'
import { YEAR_COUNT } from './years'

/** Kinds that are computed from others of the same actor. */
export type DerivedKind = 'totalShare' | 'core' | 'related' | 'spending' | 'gapPoints' | 'gapMoney' | 'extra' | 'cumulativeExtra' | 'extraOverFrozen' | 'procurement'

export interface MoneyBasis {
  /** The shares and the GDP. */
  readonly series: ActorSeries
  /** % of GDP. */
  readonly coreTarget: number
  /** Place of the base year. */
  readonly base: number
  /** False where nothing is projected, so that nothing is added to a base. */
  readonly hasExtra: boolean
  readonly newYears: NewSeries
}

/**
 * One series. The counterfactuals count from the base year (0 there), that year: `extra` over the base share held,
 * `extraOverFrozen` over the base year's money held, which is frozen cash at current prices and frozen purchasing power at
 * constant ones.
 */
export function moneyOf(kind: DerivedKind, { series, coreTarget, base, hasExtra, newYears }: MoneyBasis): Float64Array {
  const out = newYears()
  switch (kind) {
    case 'totalShare':
      return sumInto(out, series('coreShare'), series('relatedShare'))
    case 'core':
      return ofGdpInto(out, series('coreShare'), series('gdp'))
    case 'related':
      return ofGdpInto(out, series('relatedShare'), series('gdp'))
    case 'spending':
      return sumInto(out, series('core'), series('related'))
    case 'gapPoints': {
      const share = series('coreShare')
      for (let t = 0; t < YEAR_COUNT; t++) out[t] = Math.max(0, coreTarget - share[t]!)
      return out
    }
    case 'gapMoney':
      return ofGdpInto(out, series('gapPoints'), series('gdp'))
    case 'procurement': {
      const [equipment, core] = [series('equipmentShare'), series('core')]
      for (let t = 0; t < YEAR_COUNT; t++) out[t] = (equipment[t]! / 100) * core[t]!
      return out
    }
    case 'extra': {
      const [share, gdp] = [series('coreShare'), series('gdp')]
      if (hasExtra) for (let t = base; t < YEAR_COUNT; t++) out[t] = ((share[t]! - share[base]!) * gdp[t]!) / 100
      return out
    }
    case 'cumulativeExtra': {
      const extra = series('extra')
      let sum = 0
      if (hasExtra) for (let t = base; t < YEAR_COUNT; t++) out[t] = t > base ? (sum += extra[t]!) : sum
      return out
    }
    case 'extraOverFrozen': {
      const core = series('core')
      if (hasExtra) for (let t = base; t < YEAR_COUNT; t++) out[t] = core[t]! - core[base]!
      return out
    }
  }
}

function sumInto(out: Float64Array, a: Float64Array, b: Float64Array): Float64Array {
  for (let t = 0; t < YEAR_COUNT; t++) out[t] = a[t]! + b[t]!
  return out
}

/** @param share % of GDP */
function ofGdpInto(out: Float64Array, share: Float64Array, gdp: Float64Array): Float64Array {
  for (let t = 0; t < YEAR_COUNT; t++) out[t] = share[t]! * (gdp[t]! / 100)
  return out
}
