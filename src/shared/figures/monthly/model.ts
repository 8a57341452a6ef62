// What figures of production over the months have in common, without pixels: lines, a spread, marked months.
import { roundUp } from '../placing/ticks'
import type { MarkerShape } from '../actor-style'
import type { NamedScenario } from '../compare/scenarios'
import type { Domain } from '../figure'
import type { DASHES } from '../marks/line'
import type { DataColour } from '../theme'

export interface MonthlyLine {
  /** `total.RUS`; unique in its figure. */
  readonly key: string
  /** For the label, longest first. */
  readonly names: readonly string[]
  /** Lines that share this are named alike: each by as long a name as fits all of them. */
  readonly namedWith?: string
  /** For the table's head. */
  readonly column: string
  readonly colour: DataColour
  readonly marker: MarkerShape
  /** px */
  readonly weight: number
  /** Solid without one. */
  readonly dash?: keyof typeof DASHES
  /** One a month of the grid; NaN where there is none. */
  readonly values: ArrayLike<number>
  /** The scenarios whose line it is; absent where nothing is compared. */
  readonly scenarios?: readonly NamedScenario[]
}

/** The ground between the lowest and the highest of what the published figures give, carried through the model; or a band of draws. */
export interface MonthlySpread {
  readonly key: string
  /** How strongly it is tinted, 0…1, what lies under it showing through; absent: as a contested range. */
  readonly strength?: number
  readonly colour: DataColour
  readonly low: ArrayLike<number>
  readonly high: ArrayLike<number>
}

/** A month that matters, with its value and its words, longest first. */
export interface MonthlyMark {
  readonly key: string
  readonly place: number
  readonly value: number
  readonly colour: DataColour
  /** A compared scenario's; absent: a circle. */
  readonly marker?: MarkerShape
  readonly words: readonly string[]
}

export interface MonthlyModel {
  /** `2025-06`, … */
  readonly months: readonly string[]
  readonly unit: string
  /** In the order of drawing. */
  readonly lines: readonly MonthlyLine[]
  readonly spreads: readonly MonthlySpread[]
  /** Where the axis ends, where lines may leave it; absent: above them all. */
  readonly highest?: number
  readonly marks: readonly MonthlyMark[]
  /** What is said at the top of the plot, longest first, such as a value too high for the axis; null: nothing. */
  readonly beyond: readonly string[] | null
  /** What stands in the plot where there is no line. */
  readonly nothing: string
}

/** From 0 to a round number above all lines and spreads, or to where the model says. */
export function monthlyDomain({ lines, spreads, highest }: MonthlyModel): Domain {
  if (highest !== undefined) return [0, highest > 0 ? roundUp(highest) : 1]
  const most = highestValue(lines, spreads)
  return [0, most === 0 ? 1 : roundUp(most * 1.04)]
}

/** The highest value of lines and spreads, never below 0. */
export function highestValue(lines: readonly MonthlyLine[], spreads: readonly MonthlySpread[]): number {
  let most = 0
  for (const values of [...lines.map((line) => line.values), ...spreads.map(({ high }) => high)]) {
    for (let month = 0; month < values.length; month += 1) if (values[month]! > most) most = values[month]!
  }
  return most
}
