// What a part of the torture gives: rows of one table, and what it is given.
export interface TortureOptions {
  readonly seed: number
  /** How often: kills, cuts, rounds; each part has a number of its own where none is given. */
  readonly count: number | null
  /** The built child. */
  readonly script: string
  readonly tell: (line: string) => void
}

export interface TortureRow {
  readonly what: string
  readonly count: number
  /** Acknowledged steps that were looked for; null where none are counted. */
  readonly acknowledged: number | null
  readonly lost: number
  /** Sentences; none when all is well. */
  readonly faults: readonly string[]
}

/** A part: the file part-NAME.ts beside this one. */
export interface TorturePart {
  readonly run: (options: TortureOptions) => Promise<readonly TortureRow[]>
}
