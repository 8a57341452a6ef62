// Single numbers that a projection answers for each actor and group (FORMATS: indicators), or why there is none.
import type { ActorSeries } from './actor-series'
import type { Indicator } from './projection'
import { FIRST_YEAR, LAST_YEAR, YEAR_COUNT } from './years'

export const INDICATOR_KINDS = ['yearsToTarget', 'pointsPerYear', 'realGrowthNeeded', 'averageExtra', 'totalExtra'] as const
export type IndicatorKind = (typeof INDICATOR_KINDS)[number]

export function isIndicatorKind(name: string): name is IndicatorKind {
  return INDICATOR_KINDS.some((kind) => kind === name)
}

/** What an indicator is computed from. */
export interface IndicatorBasis {
  readonly series: ActorSeries
  /** GDP at constant prices, whatever the money of the projection. */
  readonly realGdp: () => Float64Array
  /** Place of the base year. */
  readonly base: number
  /** % of GDP. */
  readonly coreTarget: number
  readonly targetYear: number
  /** Unit of money in this projection. */
  readonly moneyUnit: string
  /** Why nothing can be said of this actor; null when something can. */
  readonly silent: string | null
}

/** Shares above the target less this count as having reached it: a group's share carries the rounding of its sums. */
const TOLERANCE = 1e-9

/** Compute one indicator (docs/MODEL.md §4). */
export function makeIndicator(kind: IndicatorKind, id: string, basis: IndicatorBasis): Indicator {
  const unit = indicatorUnit(kind, basis)
  if (basis.silent !== null) return { id, unit, value: null, why: basis.silent }
  const answer = COMPUTE[kind](basis)
  if (typeof answer === 'string') return { id, unit, value: null, why: answer }
  return Number.isFinite(answer) ? { id, unit, value: answer } : { id, unit, value: null, why: 'a figure it rests on is missing' }
}

function indicatorUnit(kind: IndicatorKind, basis: IndicatorBasis): string {
  const years = `${FIRST_YEAR + basis.base + 1}–${LAST_YEAR}`
  switch (kind) {
    case 'yearsToTarget':
      return 'years from the base year'
    case 'pointsPerYear':
      return 'percentage points a year'
    case 'realGrowthNeeded':
      return '% a year, real'
    case 'averageExtra':
      return `${basis.moneyUnit} a year, mean of ${years}`
    case 'totalExtra':
      return basis.moneyUnit === '% of GDP' ? `% of GDP of ${LAST_YEAR}, sum of ${years}` : `${basis.moneyUnit}, sum of ${years}`
  }
}

type Answer = number | string

const COMPUTE: Readonly<Record<IndicatorKind, (basis: IndicatorBasis) => Answer>> = {
  /** Years from the base year to the first year at the target. */
  yearsToTarget: ({ series, base, coreTarget }) => {
    const share = series('coreShare')
    for (let t = base; t < YEAR_COUNT; t++) {
      if (share[t]! >= coreTarget - TOLERANCE) return t - base
    }
    return `not before ${LAST_YEAR + 1}`
  },
  /** (target − base share) / (target year − base year), 0 at or above the target. */
  pointsPerYear: ({ series, base, coreTarget, targetYear }) => {
    const years = targetYear - FIRST_YEAR - base
    const points = Math.max(0, coreTarget - series('coreShare')[base]!)
    if (points < TOLERANCE) return 0
    return years > 0 ? points / years : 'the target year is not after the base year'
  },
  /** ((target · realGdp(target year)) / (base share · realGdp(base year)))^(1/years) − 1: equal real growth each year. */
  realGrowthNeeded: ({ series, realGdp, base, coreTarget, targetYear }) => {
    const target = targetYear - FIRST_YEAR
    const share = series('coreShare')[base]!
    if (share >= coreTarget - TOLERANCE) return 'already at the target'
    if (target <= base) return 'the target year is not after the base year'
    if (share === 0) return 'the base share is 0'
    const multiple = (coreTarget * realGdp()[target]!) / (share * realGdp()[base]!)
    return (multiple ** (1 / (target - base)) - 1) * 100
  },
  averageExtra: ({ series, base }) => {
    const extra = series('extra')
    let sum = 0
    for (let t = base + 1; t < YEAR_COUNT; t++) sum += extra[t]!
    return sum / (YEAR_COUNT - 1 - base)
  },
  totalExtra: ({ series }) => series('cumulativeExtra')[YEAR_COUNT - 1]!,
}
