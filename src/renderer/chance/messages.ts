// What window and worker say to each other: plain data, copied by the browser.
import type { ComparisonData } from '../../shared/domain/comparison-data'
import type { ProductionData } from '../../shared/domain/production-data'
import type { ReferenceData } from '../../shared/domain/reference-data'
import type { ChanceAnswer, ChanceQuestion, HitRate } from '../../shared/engine/chance/answer'
import type { SeekAnswer, SeekQuestion } from '../../shared/engine/chance/seek-answer'

export interface ChanceTables {
  readonly reference: ReferenceData
  readonly production: ProductionData
  readonly comparison: ComparisonData
}

/** The tables come first, once. Null drops the question that is being answered. */
export type ToWorker =
  | { readonly kind: 'tables'; readonly tables: ChanceTables }
  /** Answered at once, between two slices of draws. */
  | { readonly kind: 'seek'; readonly number: number; readonly question: SeekQuestion }
  | { readonly kind: 'ask'; readonly number: number; readonly question: ChanceQuestion | null }

export type FromWorker =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: ChanceAnswer; readonly isWhole: boolean }
  | { readonly kind: 'sought'; readonly number: number; readonly answer: SeekAnswer | null }
  | { readonly kind: 'hitRate'; readonly hitRate: HitRate }
  /** A fault of ours. */
  | { readonly kind: 'failed'; readonly number: number; readonly message: string }
