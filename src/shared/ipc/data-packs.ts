// What the window and main say to each other about data packs.
/** `DataTables` as JSON text. */
export type DataText = string

/** Data that are kept and can be chosen: packs, and those that came with the app. */
export interface KeptData {
  /** Day and sum, "2026-11-23 43149343c907". */
  readonly version: string
  readonly shipped: boolean
  readonly inUse: boolean
  readonly title: string
  readonly publisher: string
  /** Of the key that signed them; null for the app's own and for what cannot be read. */
  readonly fingerprint: string | null
  /** Why they cannot be used, as a finished sentence. */
  readonly trouble: string | null
}

/** Where other data come from: a file that the user is asked for, those that are kept, those that came with the app. */
export type OfferFrom = { readonly from: 'file' } | { readonly from: 'kept'; readonly version: string } | { readonly from: 'shipped' }

/** Other data, looked at and not yet in use. */
export interface DataOffer {
  /** As main knows it. */
  readonly place: number
  /** Without folders; null: kept already. */
  readonly file: string | null
  readonly version: string
  /** Empty for the app's own. */
  readonly title: string
  readonly publisher: string
  readonly note: string
  readonly packedOn: string | null
  readonly fingerprint: string | null
  /** Who trusts the key: the app, the user, or nobody yet. */
  readonly trust: 'app' | 'user' | 'unknown'
  /** Null while nobody trusts the key, as are the next two. */
  readonly tables: DataText | null
  /** The tables in use. */
  readonly current: DataText | null
  /** Built-in events of all versions that are kept, as a JSON list. */
  readonly earlierEvents: string | null
}
