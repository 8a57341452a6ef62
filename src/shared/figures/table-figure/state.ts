// A table that is drawn: its columns and rows as they are read, without pixels.
import type { ScenarioLook } from '../compare/scenarios'

export interface DrawnColumn {
  readonly head: string
  /** The scenario whose values stand in it: its mark stands before the head. */
  readonly look?: ScenarioLook
  /** Numbers stand right and on one line, words left and on several. */
  readonly kind: 'number' | 'words'
  /** Part of the width among the columns of words; numbers share what is left alike. */
  readonly part?: number
}

export interface DrawnRow {
  /** `group`: a heading over the rows that follow. */
  readonly kind: 'row' | 'group'
  readonly cells: readonly string[]
}

export interface DrawnTable {
  readonly columns: readonly DrawnColumn[]
  readonly rows: readonly DrawnRow[]
  /** Which rows stay where there is no room for all. */
  readonly keeps: 'first' | 'last'
  /** What is said of those that are left out, longest first. */
  readonly leftOut: (rows: readonly DrawnRow[]) => readonly [string, ...string[]]
  /** A sentence instead of rows; null where there are some. */
  readonly notice: string | null
}
