// The sourced facts on production that ship with the app: rates, stocks, losses and unit costs. Owns the shapes;
// they are read by parse-production-data.ts, apart from the spending tables, which the first screen needs at once.

/** Fields that every row of these tables has. */
export interface ProductionFact {
  /** `mbt`, `ifv`, `spg`, `shells`, `drones`, `missiles`, `interceptors`, `aircraft`; any other kind under its source's name. */
  readonly category: string
  /** The source's own category, where the app's is narrower or wider (`ifv_apc` counts armoured personnel carriers too). */
  readonly publishedAs: string
  /** ISO 3166 alpha-3, `NATO` or `NATO_EUROPE`. */
  readonly actor: string
  /** `none`: looked for and not found; the row then has no figure. */
  readonly provenance: 'found' | 'recalled' | 'none'
  readonly sources: readonly string[]
  readonly note: string
}

/** An estimate as its source gives it: each of the three may be missing. In order where present. */
export interface Estimate {
  readonly low: number | null
  readonly central: number | null
  readonly high: number | null
}

export interface ProductionRow extends ProductionFact, Estimate {
  readonly item: string
  readonly kind: 'new' | 'refurbished' | 'total' | 'target'
  /** Month the rate holds for, `2025-06`. */
  readonly date: string
  /** An index has no units and joins no sum. */
  readonly unit: 'units a month' | 'index'
  /** The period in which the source states the rate; a day's rate is multiplied by 365.25 / 12. */
  readonly publishedUnit: string
  /** `synthesis`: built from several sources and not itself published. */
  readonly basis:
    | 'official' | 'plan' | 'estimate' | 'claim' | 'synthesis' | 'derived' | 'capacity' | 'index' | 'historic' | 'requirement'
  /** Components are never added to an aggregate of the same category. */
  readonly scope: 'component' | 'aggregate'
  /** The row to start a model from. */
  readonly recommended: boolean
}

/** Units held at a date. */
export interface StockRow extends ProductionFact, Estimate {
  readonly kind: 'active' | 'storage'
  /** Month, `2025-06`. */
  readonly date: string
}

/** Units lost a month, over a period of whole months. */
export interface LossRow extends ProductionFact, Estimate {
  readonly from: string
  readonly to: string
  readonly basis: 'reported' | 'derived' | 'assumption'
}

/** Price of one unit. `capacity_capex` rows are US$ m for 1,000 rounds a year of capacity instead. */
export interface UnitCostRow extends ProductionFact {
  readonly item: string
  readonly year: number
  /** US$ m of that year; null where only a range is known. */
  readonly usdMillion: number | null
  readonly low: number | null
  readonly high: number | null
}

export interface ProductionData {
  readonly production: readonly ProductionRow[]
  readonly stocks: readonly StockRow[]
  readonly losses: readonly LossRow[]
  readonly unitCosts: readonly UnitCostRow[]
}
