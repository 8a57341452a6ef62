// Figures to hold the data against: NATO's own aggregates, its earlier edition, other GDP series. No projection uses them.

/** NATO's printed aggregate, which counts an ally from its year of accession. */
export interface AggregateRow {
  readonly actor: 'NATO' | 'EUROPE_CANADA'
  readonly year: number
  /** % of GDP */
  readonly share: number
  /** US$ m, current prices and exchange rates. */
  readonly usdMillionCurrent: number
  /** US$ m, constant prices and exchange rates of 2021. */
  readonly usdMillion2021: number
  readonly status: 'actual' | 'estimate'
  readonly source: string
  readonly note: string
}

/** What NATO's edition of August 2025 estimated for a year; null where it printed nothing. */
export interface EarlierEditionRow {
  readonly actor: string
  readonly year: number
  /** % of GDP */
  readonly share: number | null
  readonly provenance: 'found' | 'recalled'
  readonly source: string
  readonly note: string
}

/** GDP from another source: the World Bank, or implied by NATO's table (derived: US$ divided by share). */
export interface GdpAlternativeRow {
  readonly actor: string
  readonly year: number
  /** US$ bn, current prices and exchange rates. */
  readonly usdBnCurrent: number
  /** % a year, constant prices. */
  readonly growth: number | null
  /** % a year, GDP deflator. */
  readonly deflator: number | null
  /** % a year, consumer prices. */
  readonly inflation: number | null
  readonly status: 'actual' | 'estimate'
  readonly provenance: 'found' | 'derived'
  readonly source: string
}

export interface ComparisonData {
  readonly aggregates: readonly AggregateRow[]
  readonly expenditureEdition2025: readonly EarlierEditionRow[]
  readonly gdpAlternatives: readonly GdpAlternativeRow[]
}
