// What window and worker say to each other: plain data, copied by the browser.
import type { ComparisonData } from '../../shared/domain/comparison-data'
import type { ProductionData } from '../../shared/domain/production-data'
import type { ReferenceData } from '../../shared/domain/reference-data'
import type { ChanceAnswer, ChanceQuestion } from '../../shared/engine/chance/answer'
import type { Hindcast } from '../../shared/engine/chance/hindcast'
import type { SeekQuestion } from '../../shared/engine/chance/seek-answer'
import type { ToldLever, WaysAnswer, WaysQuestion, WaysSetting } from '../../shared/engine/chance/ways-answer'

export interface ChanceTables {
  readonly reference: ReferenceData
  readonly production: ProductionData
  readonly comparison: ComparisonData
}

/** The tables come first, once. Null drops the question that is being answered. */
export type ToWorker =
  | { readonly kind: 'tables'; readonly tables: ChanceTables }
  /** Answered at once, between two slices of draws. */
  | { readonly kind: 'levers'; readonly number: number; readonly setting: WaysSetting }
  /** Searched in slices; the newest wins, null drops the one that is being searched. */
  | { readonly kind: 'ways'; readonly number: number; readonly question: WaysQuestion | null }
  | { readonly kind: 'ask'; readonly number: number; readonly question: ChanceQuestion | null }

export type FromWorker =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: ChanceAnswer; readonly isWhole: boolean }
  | { readonly kind: 'leversFound'; readonly number: number; readonly levers: readonly ToldLever[] }
  /** The part of the sets that has been tried, 0…1. */
  | { readonly kind: 'waysDone'; readonly number: number; readonly part: number }
  | { readonly kind: 'waysFound'; readonly number: number; readonly answer: WaysAnswer | null }
  | { readonly kind: 'hindcast'; readonly hindcast: Hindcast }
  /** A fault of ours. */
  | { readonly kind: 'failed'; readonly number: number; readonly message: string }

/** To the thread that seeks goals; it answers a question with a `SeekAnswer`, or null. */
export type ToSeeker = { readonly kind: 'tables'; readonly tables: Pick<ChanceTables, 'reference' | 'production'> } | { readonly kind: 'seek'; readonly question: SeekQuestion }
