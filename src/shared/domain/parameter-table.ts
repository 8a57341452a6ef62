// The parameter table: one row a slider. Panels, validation, command line and docs follow from it.
// Owns ids, units, ranges, steps and defaults; labels and "why this default" stand in shared/text/parameters.ts.
import { CEILINGS, FIGURE_LEVELS, LEARNING_FORMS, PRICE_BASES } from './production-categories'

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
  /** May be set for one category, one producer, or one category of one producer: `production.lag.mbt.RUS`. */
  readonly perLine?: true
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

/** A month, `2026-01`. */
export interface MonthRow extends RowBase {
  readonly type: 'month'
  /** Each line's own. */
  readonly fallback: null
}

export type ParameterRow = NumberRow | ChoiceRow | MonthRow

/** `percentOfGdp`, `points` (percentage points, of growth a year), `percentAYear`, `percentOfCore`, `year`, `factor` (1 = the pledge), `ofPlan` (1 = as announced), `timesMarket` (1 = market exchange rates), `unitsAMonth`, `units`, `months`, `usdMillion` (US$ m of 2026), `usdBillionAYear` (US$ bn of 2026), `part` (0…1), `tempo` (1 = the war's today), `none`. */
export const PARAMETER_UNITS = ['percentOfGdp', 'points', 'percentAYear', 'percentOfCore', 'year', 'factor', 'ofPlan', 'timesMarket', 'unitsAMonth', 'units', 'months', 'usdMillion', 'usdBillionAYear', 'part', 'tempo', 'none'] as const
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
  'spending.baseRevision': {
    type: 'number', kind: 'assumption', unit: 'points', min: -2, max: 2, step: 0.05, decimals: 2,
    fallback: 0, perActor: false, sources: ['nato_defexp_2026', 'nato_defexp_2025'],
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
  'production.figures': {
    type: 'choice', kind: 'assumption', unit: 'none', choices: FIGURE_LEVELS,
    fallback: 'central', perActor: false, perLine: true, sources: [],
  },
  'production.output0': {
    type: 'number', kind: 'assumption', unit: 'unitsAMonth', min: 0, max: 1_000_000, step: 1, decimals: 1,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.capacity0': {
    type: 'number', kind: 'assumption', unit: 'unitsAMonth', min: 0, max: 1_000_000, step: 1, decimals: 1,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.capacity1': {
    type: 'number', kind: 'lever', unit: 'unitsAMonth', min: 0, max: 1_000_000, step: 1, decimals: 1,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.rampStart': {
    type: 'month', kind: 'assumption', unit: 'none', fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.rampMonths': {
    type: 'number', kind: 'assumption', unit: 'months', min: 1, max: 240, step: 1, decimals: 0,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.realisation': {
    type: 'number', kind: 'assumption', unit: 'ofPlan', min: 0, max: 1.5, step: 0.05, decimals: 2,
    fallback: 0.7, perActor: false, perLine: true, sources: [],
  },
  'production.lag': {
    type: 'number', kind: 'assumption', unit: 'months', min: 0, max: 120, step: 1, decimals: 1,
    fallback: 6, perActor: false, perLine: true, sources: [],
  },
  'production.ceiling': {
    type: 'choice', kind: 'lever', unit: 'none', choices: CEILINGS,
    fallback: 'capacity', perActor: false, perLine: true, sources: [],
  },
  'production.budgetShare': {
    type: 'number', kind: 'lever', unit: 'part', min: 0, max: 1, step: 0.001, decimals: 4,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.unitCost': {
    type: 'number', kind: 'assumption', unit: 'usdMillion', min: 0.0001, max: 1000, step: 0.0001, decimals: 4,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.procurement': {
    type: 'number', kind: 'assumption', unit: 'usdBillionAYear', min: 0, max: 5000, step: 1, decimals: 1,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.prices': {
    type: 'choice', kind: 'assumption', unit: 'none', choices: PRICE_BASES,
    fallback: 'own', perActor: false, perLine: true, sources: [],
  },
  'production.domesticShare': {
    type: 'number', kind: 'assumption', unit: 'part', min: 0, max: 1, step: 0.05, decimals: 2,
    fallback: 0.9, perActor: false, perLine: true, sources: [],
  },
  'production.learningForm': {
    type: 'choice', kind: 'assumption', unit: 'none', choices: LEARNING_FORMS,
    fallback: 'unit', perActor: false, perLine: true, sources: [],
  },
  'production.learningRate': {
    type: 'number', kind: 'assumption', unit: 'part', min: 0, max: 0.5, step: 0.01, decimals: 3,
    fallback: null, perActor: true, perLine: true, sources: ['MCNERNEY11'],
  },
  'production.cumulative0': {
    type: 'number', kind: 'assumption', unit: 'units', min: 1, max: 1_000_000_000, step: 1, decimals: 0,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.escalation': {
    type: 'number', kind: 'assumption', unit: 'part', min: -0.2, max: 0.5, step: 0.005, decimals: 3,
    fallback: 0, perActor: false, perLine: true, sources: [],
  },
  'production.refurbRate': {
    type: 'number', kind: 'assumption', unit: 'unitsAMonth', min: 0, max: 1_000_000, step: 1, decimals: 1,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.storage0': {
    type: 'number', kind: 'assumption', unit: 'units', min: 0, max: 100_000_000, step: 1, decimals: 0,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.stock0': {
    type: 'number', kind: 'assumption', unit: 'units', min: 0, max: 100_000_000, step: 1, decimals: 0,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.lossRate': {
    type: 'number', kind: 'assumption', unit: 'unitsAMonth', min: 0, max: 1_000_000, step: 1, decimals: 1,
    fallback: null, perActor: true, perLine: true, sources: [],
  },
  'production.transfers': {
    type: 'number', kind: 'lever', unit: 'unitsAMonth', min: 0, max: 1_000_000, step: 1, decimals: 1,
    fallback: 0, perActor: false, perLine: true, sources: [],
  },
  'war.intensity': {
    type: 'number', kind: 'assumption', unit: 'tempo', min: 0, max: 2, step: 0.05, decimals: 2,
    fallback: 1, perActor: false, sources: [],
  },
} as const satisfies Readonly<Record<string, ParameterRow>>

export type ParameterId = keyof typeof PARAMETERS

export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[]

export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(PARAMETERS, id)
}

/** Whether a parameter belongs to the production model; the spending side does not read it. */
export function isProductionParameter(id: ParameterId): boolean {
  return id.startsWith('production.') || id.startsWith('war.')
}

/** The row of a parameter, as the general type that panels and checks work with. */
export function parameterRow(id: ParameterId): ParameterRow {
  return PARAMETERS[id]
}
