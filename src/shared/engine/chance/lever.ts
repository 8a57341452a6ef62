// What may be changed to reach a goal, and how far it goes: a number's parameter or the date of an event. Its way leads from the
// value in force through what is on record to the end of its range (docs/MODEL.md §7).
import { parseParameterKey } from '../../domain/parameter-key'
import { parameterRow, type NumberRow } from '../../domain/parameter-table'
import type { Scenario } from '../../domain/scenario'
import type { ActingEvent } from '../effects'
import { MONTHS } from '../production/months'
import type { Projection } from '../projection'
import { curveOf, type Curve } from './curve'
import { monthOf } from './event-month'
import { currentValue } from './seek-parameter'
import type { TrackRecord } from './track-record'
import type { Origin, UncertainInput } from './uncertain-input'

/** Up or later, down or earlier. */
export type Direction = 1 | -1

/** What a lever's values are held against. */
export interface LeverRecord {
  readonly curve: Curve
  readonly origin: Origin
}

interface LeverBase {
  /** The key of a parameter, or `event ID`. */
  readonly id: string
  /** In the parameter's unit; of a date the month as a place of the month grid. */
  readonly current: number
  /** Null: nothing is on record. */
  readonly record: LeverRecord | null
}

export interface ParameterLever extends LeverBase {
  readonly kind: 'parameter'
  readonly row: NumberRow
}

export interface DateLever extends LeverBase {
  readonly kind: 'date'
  readonly event: ActingEvent
  readonly record: null
}

export type Lever = ParameterLever | DateLever

/** The whole way: 0 is the value in force, 1 the end of the record (or of what is usual), 2 the end of the range. */
export const WHOLE_WAY = 2

/** A parameter as a lever; null where it is no number's or has no one value in force. */
export function parameterLever(key: string, scenario: Scenario, projection: Projection, inputs: readonly UncertainInput[], found: TrackRecord): ParameterLever | null {
  const parts = parseParameterKey(key)
  const row = parts.ok ? parameterRow(parts.value.id) : null
  if (!parts.ok || row?.type !== 'number') return null
  const current = currentValue(key, scenario, projection)
  if (current === null) return null
  const input = inputs.find(({ id }) => id === key)
  const finding = parts.value.id === 'spending.compliance' ? found.compliance : parts.value.id === 'economy.growthShift' ? found.growth : null
  const said = input === undefined ? finding && { distribution: finding.distribution, origin: finding.evidence } : { distribution: input.distribution, origin: input.origin }
  return { kind: 'parameter', id: key, row, current, record: said && { curve: curveOf(said.distribution, [row.min, row.max]), origin: said.origin } }
}

/** The date of an event as a lever; null where it lies outside the months of the projection. */
export function dateLever(event: ActingEvent): DateLever | null {
  const current = monthOf(event)
  return current === null ? null : { kind: 'date', id: `event ${event.id}`, event, current, record: null }
}

/**
 * The value at a place of its way, 0…2. With a record, up to 1: the value that this part of the record stays below (above, where
 * the way leads down), or the one in force where that lies farther already. Without: evenly to the end of what is usual. From 1
 * to 2: evenly to the end of the range.
 */
export function valueOnWay(lever: Lever, direction: Direction, way: number): number {
  const { current, record } = lever
  const [usual, end] = ends(lever, direction)
  const farther = (value: number) => (direction === 1 ? Math.max(current, value) : Math.min(current, value))
  if (way <= 0) return current
  const value = way > 1 ? usual + (end - usual) * (way - 1) : record === null ? current + (usual - current) * way : farther(record.curve.quantile(direction === 1 ? way : 1 - way))
  return isWhole(lever) ? Math.round(value) : value
}

/** The part of the record that goes as far or farther, 0…1; null where there is none. */
export function asFar({ record }: Lever, direction: Direction, value: number): number | null {
  if (record === null) return null
  const below = record.curve.cdf(value)
  return direction === 1 ? 1 - below : below
}

/** A value with as many decimals as a slider has, farther rather than nearer. */
export function rounded(lever: Lever, direction: Direction, value: number): number {
  if (lever.kind === 'date') return value
  const { decimals, min, max } = lever.row
  const unit = 10 ** decimals
  // What lies within a billionth of a step is that step.
  const steps = direction === 1 ? Math.ceil(value * unit - 1e-9) : Math.floor(value * unit + 1e-9)
  return Math.min(max, Math.max(min, steps / unit))
}

function isWhole(lever: Lever): boolean {
  return lever.kind === 'date' || lever.row.unit === 'year'
}

/** Above this a range is open: quantities, of which twice the present is the end of what is usual. */
const OPEN_RANGE = 1000

function ends(lever: Lever, direction: Direction): readonly [usual: number, end: number] {
  const { current, record } = lever
  if (lever.kind === 'date') {
    const end = direction === 1 ? MONTHS.length - 1 : 0
    return [end, end]
  }
  const { min, max, track } = lever.row
  const end = direction === 1 ? max : min
  const farther = (value: number) => (direction === 1 ? Math.max(current, value) : Math.min(current, value))
  if (record !== null) return [farther(record.curve.quantile(direction === 1 ? 1 : 0)), end]
  if (track !== undefined) return [farther(direction === 1 ? track[1] : track[0]), end]
  return [max - min >= OPEN_RANGE && direction === 1 ? Math.min(max, 2 * current) : end, end]
}
