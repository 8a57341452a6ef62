// The parameter table: one row a slider. Panels, validation, command line and docs follow from it.
// Owns ids, units, ranges, steps and defaults; labels and "why this default" stand in shared/text/parameters.ts.

export const PATH_SHAPES = [
  'linear',
  'frontLoaded',
  'backLoaded',
  'sCurve',
  'geometric',
  'afterReview',
  'stall',
  'hold',
  'announced',
] as const
/** How the share moves from the base year to the target year (MODEL §2). */
export type PathShape = (typeof PATH_SHAPES)[number]

/** Shapes of the related share: that of the core share, or one of its own. No plan for it was announced by dates. */
export const RELATED_SHAPES = ['same', ...PATH_SHAPES.filter((shape) => shape !== 'announced')] as const
export type RelatedShape = (typeof RELATED_SHAPES)[number]

export const PACES = ['pledge', 'wales'] as const
/** `pledge`: as pledged. `wales`: as each ally did with the pledge of 2014, times the compliance. */
export type Pace = (typeof PACES)[number]

export const ABOVE_TARGET = ['hold', 'converge'] as const
/** What an ally does whose base share is above the target. */
export type AboveTarget = (typeof ABOVE_TARGET)[number]

/** `lever`: what governments decide. `assumption`: what is taken for granted about the world. */
export type ParameterKind = 'lever' | 'assumption'

interface RowBase {
  /** `lever` or `assumption`: they stand apart on the screen. */
  readonly kind: ParameterKind
  readonly unit: ParameterUnit
  /** Source ids behind the default; empty means that the default is our own assumption. */
  readonly sources: readonly string[]
  /** The default differs from ally to ally; `fallback` is what the general control shows then. */
  readonly perActor: boolean
}

export interface NumberRow extends RowBase {
  readonly type: 'number'
  readonly min: number
  readonly max: number
  /** The part of the range that a slider shows, where the whole would be too coarse; typing reaches the rest. */
  readonly track?: readonly [from: number, to: number]
  /** One press of an arrow key. */
  readonly step: number
  readonly decimals: number
  /** Null: each ally's own figure from the data (last recorded year, published forecast). */
  readonly fallback: number | null
  /** May also be set for a single year: `economy.growth.DEU.2028`. */
  readonly yearly?: true
}

export interface ChoiceRow extends RowBase {
  readonly type: 'choice'
  readonly choices: readonly string[]
  readonly fallback: string
}

export type ParameterRow = NumberRow | ChoiceRow

/** `percentOfGdp`, `points` (percentage points a year), `percentAYear`, `percentOfCore`, `year`, `factor` (1 = the pledge), `timesMarket` (1 = market exchange rates), `none`. */
export const PARAMETER_UNITS = ['percentOfGdp', 'points', 'percentAYear', 'percentOfCore', 'year', 'factor', 'timesMarket', 'none'] as const
export type ParameterUnit = (typeof PARAMETER_UNITS)[number]

const hague = ['nato_hague_2025']

export const PARAMETERS = {
  'spending.coreTarget': {
    type: 'number', kind: 'lever', unit: 'percentOfGdp', min: 0, max: 20, track: [0, 7], step: 0.05, decimals: 2,
    fallback: 3.5, perActor: false, sources: hague,
  },
  'spending.relatedTarget': {
    type: 'number', kind: 'lever', unit: 'percentOfGdp', min: 0, max: 5, step: 0.05, decimals: 2,
    fallback: 1.5, perActor: false, sources: hague,
  },
  'spending.targetYear': {
    type: 'number', kind: 'lever', unit: 'year', min: 2015, max: 2035, track: [2027, 2035], step: 1, decimals: 0,
    fallback: 2035, perActor: false, sources: hague,
  },
  'spending.compliance': {
    type: 'number', kind: 'lever', unit: 'factor', min: 0, max: 1.5, step: 0.05, decimals: 2,
    fallback: 1, perActor: false, sources: hague,
  },
  'spending.pace': {
    type: 'choice', kind: 'lever', unit: 'none', choices: PACES,
    fallback: 'pledge', perActor: false, sources: ['nato_defexp_2026'],
  },
  'spending.shape': {
    type: 'choice', kind: 'lever', unit: 'none', choices: PATH_SHAPES,
    fallback: 'linear', perActor: false, sources: [],
  },
  'spending.shapePower': {
    type: 'number', kind: 'lever', unit: 'none', min: 1, max: 5, step: 0.1, decimals: 2,
    fallback: 2, perActor: false, sources: [],
  },
  'spending.shapeSteepness': {
    type: 'number', kind: 'lever', unit: 'none', min: 1, max: 20, step: 0.5, decimals: 1,
    fallback: 8, perActor: false, sources: [],
  },
  'spending.reviewYear': {
    type: 'number', kind: 'lever', unit: 'year', min: 2015, max: 2034, step: 1, decimals: 0,
    fallback: 2029, perActor: false, sources: hague,
  },
  'spending.aboveTarget': {
    type: 'choice', kind: 'lever', unit: 'none', choices: ABOVE_TARGET,
    fallback: 'hold', perActor: false, sources: [],
  },
  'spending.relatedShape': {
    type: 'choice', kind: 'lever', unit: 'none', choices: RELATED_SHAPES,
    fallback: 'same', perActor: false, sources: [],
  },
  'spending.equipmentTarget': {
    type: 'number', kind: 'lever', unit: 'percentOfCore', min: 0, max: 80, step: 0.5, decimals: 1,
    fallback: null, perActor: true, sources: ['nato_defexp_2026'],
  },
  'spending.relatedBase': {
    type: 'number', kind: 'assumption', unit: 'percentOfGdp', min: 0, max: 5, step: 0.05, decimals: 2,
    fallback: 0.7, perActor: false, sources: ['it_milex_202607'],
  },
  'spending.baseYear': {
    type: 'number', kind: 'assumption', unit: 'year', min: 2014, max: 2034, step: 1, decimals: 0,
    fallback: null, perActor: true, sources: ['nato_defexp_2026'],
  },
  'economy.growth': {
    type: 'number', kind: 'assumption', unit: 'percentAYear', min: -15, max: 15, step: 0.1, decimals: 2,
    fallback: null, perActor: true, yearly: true, sources: ['imf_weo_oct2025'],
  },
  'economy.growthShift': {
    type: 'number', kind: 'assumption', unit: 'points', min: -5, max: 5, step: 0.05, decimals: 2,
    fallback: 0, perActor: false, sources: [],
  },
  'economy.longRunGrowth': {
    type: 'number', kind: 'assumption', unit: 'percentAYear', min: -5, max: 10, step: 0.1, decimals: 2,
    fallback: null, perActor: true, sources: ['imf_weo_oct2025'],
  },
  'economy.inflation': {
    type: 'number', kind: 'assumption', unit: 'percentAYear', min: -10, max: 80, step: 0.1, decimals: 2,
    fallback: null, perActor: true, yearly: true, sources: ['imf_weo_oct2025'],
  },
  'economy.russiaPurchasingPower': {
    type: 'number', kind: 'assumption', unit: 'timesMarket', min: 1, max: 5, step: 0.01, decimals: 2,
    fallback: 3.17, perActor: false, sources: ['IISS_PPP'],
  },
} as const satisfies Readonly<Record<string, ParameterRow>>

export type ParameterId = keyof typeof PARAMETERS

export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[]

export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(PARAMETERS, id)
}

/** The row of a parameter, as the general type that panels and checks work with. */
export function parameterRow(id: ParameterId): ParameterRow {
  return PARAMETERS[id]
}
