// The sourced facts that ship with the app (resources/data), as the engine and the screens read them.
// Owns the shapes; parsing and checking stand in parse-reference-data.ts, making them in scripts/data.

/** Where a figure comes from. `url` is null where no address is known; `note` says how it was read. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** As printed: a year, a month, a day, or a day with a remark. Null when undated. */
  readonly date: string | null
  readonly url: string | null
  readonly note: string
}

export interface Ally {
  /** ISO 3166 alpha-3. */
  readonly id: string
  readonly name: string
  /** Iceland has none: no core spending, and NATO counts it in no aggregate. */
  readonly hasForces: boolean
  /** Built-in groups that count it, without NATO itself. */
  readonly groups: readonly string[]
  /** First calendar year in which the ally is a NATO member; 1949…2024. */
  readonly memberSince: number
}

/** A built-in group: what it counts, in words, and where the definition comes from. Members say so in `Ally.groups`. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly definition: string
  readonly sources: readonly string[]
}

/** One ally and year of NATO's table: status says whether NATO calls it an estimate. */
export interface ExpenditureRow {
  readonly actor: string
  readonly year: number
  /** Core defence expenditure, % of GDP (of GNI for Luxembourg from 2023). */
  readonly share: number
  /**
   * What the share is of: GDP, or gross national income (Luxembourg from 2023). The income that NATO divided by is
   * `usdMillionCurrent / share`; a share of income must not be multiplied by GDP.
   */
  readonly shareBase: 'gdp' | 'gni'
  /** US$ m, current prices and exchange rates, as printed. For the Netherlands 2022-2026 use share times GDP instead. */
  readonly usdMillionCurrent: number
  /** US$ m, constant prices and exchange rates of 2021, as printed. */
  readonly usdMillion2021: number
  /** % of core spending; null where NATO prints none. */
  readonly equipmentShare: number | null
  readonly status: 'actual' | 'estimate'
  readonly source: string
  readonly note: string
}

/** One ally and year of the IMF table. */
export interface GdpRow {
  readonly actor: string
  readonly year: number
  /** US$ bn, current prices and exchange rates. */
  readonly usdBnCurrent: number
  /** % a year, constant prices. */
  readonly growth: number
  /** % a year, GDP deflator. */
  readonly deflator: number
  /** % a year, consumer prices. */
  readonly inflation: number
  readonly status: 'actual' | 'projection'
  readonly source: string
}

/** Growth after the forecast's horizon: an assumption (the forecast's last year held), marked as such. */
export interface LongRunRow {
  readonly actor: string
  /** % a year */
  readonly growth: number
  readonly source: string
  readonly note: string
}

export interface RussiaRow {
  readonly year: number
  /** SIPRI share of GDP, %. */
  readonly sipriShare: number | null
  /** SIPRI, US$ bn at market rates. */
  readonly sipriUsdBn: number | null
  /** SIPRI share times World Bank GDP, US$ bn: one consistent series, where `sipriUsdBn` mixes editions. */
  readonly sipriUsdBnDerived: number | null
  /** Federal budget chapter "national defence", RUB trn. */
  readonly budgetRubTrn: number | null
  /** US$ bn, current. */
  readonly gdpUsdBn: number
  readonly growth: number
  readonly inflation: number
  readonly status: 'actual' | 'estimate' | 'plan'
  /** Fields of this row that are known but were not read in a source. */
  readonly recalled: readonly string[]
  /** Fields computed from other published figures; the note says how. */
  readonly derived: readonly string[]
  readonly sources: readonly string[]
  readonly note: string
}

export interface CommitmentRow {
  readonly actor: string
  /** % of the basis; null for a stance without a number. */
  readonly target: number | null
  readonly basis: 'core 3.5' | 'total 5' | 'other'
  readonly targetYear: number | null
  readonly announcedOn: string | null
  readonly note: string
  readonly source: string
}

export interface DataVersion {
  /** Day on which the data were closed, ISO 8601. */
  readonly date: string
  /** First twelve hexadecimal digits of the SHA-256 over all made tables. */
  readonly hash: string
  /** The editions of the two tables that every projection rests on, as figures name them. */
  readonly editions: { readonly expenditure: string; readonly gdp: string }
}

/** What the spending engine needs; production tables join with the production model. */
export interface ReferenceData {
  readonly version: DataVersion
  readonly allies: readonly Ally[]
  readonly groups: readonly Group[]
  readonly expenditure: readonly ExpenditureRow[]
  readonly gdp: readonly GdpRow[]
  readonly longRun: readonly LongRunRow[]
  readonly russia: readonly RussiaRow[]
  readonly commitments: readonly CommitmentRow[]
  readonly sources: readonly Source[]
}
