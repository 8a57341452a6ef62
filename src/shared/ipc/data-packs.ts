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

/** A key whose packs are taken, or were. */
export interface DataKey {
  readonly fingerprint: string
  /** Whose it is, as the pack said when it was trusted. */
  readonly name: string
  readonly trust: 'app' | 'user' | 'forgotten'
  /** The day on which the user trusted it, ISO 8601; null where it came with the app or was not written down. */
  readonly since: string | null
  /** The day on which the user forgot it; null where it is trusted. */
  readonly until: string | null
  /** Versions of the kept data that it signed. */
  readonly versions: readonly string[]
  /** Whether the data in use are among them. */
  readonly inUse: boolean
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
  /** The day on which the user forgot its key, which they had trusted before; else null. */
  readonly forgottenOn: string | null
  /** Who trusts the key: the app, the user, or nobody yet. */
  readonly trust: 'app' | 'user' | 'unknown'
  /** Null while nobody trusts the key, as are the next two. */
  readonly tables: DataText | null
  /** The tables in use. */
  readonly current: DataText | null
  /** Built-in events of all versions that are kept, as a JSON list. */
  readonly earlierEvents: string | null
}
