// One production line, month by month: capacity, what money buys, output that lags behind its ceiling, refurbishment out of
// a finite store, and the stock that all of it feeds (docs/MODEL.md §3). Units throughout; a month is the step.
import type { Ceiling, FigureLevel, LearningForm } from '../../domain/production-categories'
import { shifted, type Shift } from '../effects'
import { NO_SHIFTS, type LineShifts } from './line-shifts'
import { sCurve } from '../path-shape'
import type { NewSeries } from '../new-series'
import { MONTH_COUNT, newMonths } from './months'
import { unitCostCurve } from './unit-cost'

export interface LineSettings {
  /** Which of the published figures it starts from. */
  readonly level: FigureLevel
  /** New units a month in June 2025. */
  readonly output0: number
  /** Units a month that the plants can make, then and after the ramp. */
  readonly capacity0: number
  readonly capacity1: number
  /** Place of the month in which the ramp begins, and its length in months, above 0. */
  readonly rampStart: number
  readonly rampMonths: number
  /** κ of the ramp's logistic, above 0. */
  readonly steepness: number
  /** Months in which output goes 63 % of the way to its ceiling; 0: at once. */
  readonly lag: number
  readonly ceiling: Ceiling
  /** US$ m a unit in June 2025, above 0; NaN where no price is known: then money binds nothing. */
  readonly unitCost: number
  readonly learningForm: LearningForm
  readonly learningRate: number
  /** Units built before June 2025, above 0. */
  readonly cumulative0: number
  /** Growth of the price a year, as a part: 0.02. */
  readonly escalation: number
  /** Part of the actor's procurement that buys this, 0…1. */
  readonly budgetShare: number
  /**
   * Units a month that the works can refurbish, units in store and in service in June 2025. NaN: not known; then none are
   * refurbished, the store has no end, the stock is not followed.
   */
  readonly refurbRate: number
  readonly storage0: number
  readonly stock0: number
  /** Units a month lost at today's tempo (NaN: not known, and the stock is not followed), and given away. */
  readonly lossRate: number
  readonly transfers: number
}

/** What moves a line from outside, one value a month. */
export interface LineDrivers {
  /** Procurement, US$ m a month. */
  readonly procurement: Float64Array
  /** 1: today's tempo of the war. */
  readonly intensity: Float64Array
  /** What events do to the line; absent: nothing. */
  readonly shifts?: LineShifts
}

/** A line's months. `storage` and `stock` are what is there when the month begins. */
export interface LinePath {
  readonly capacity: Float64Array
  /** NaN where no price or no budget is known. */
  readonly affordable: Float64Array
  readonly output: Float64Array
  readonly refurbished: Float64Array
  readonly total: Float64Array
  readonly storage: Float64Array
  readonly stock: Float64Array
  /** US$ m, in the money of the month. */
  readonly unitCost: Float64Array
  /** Units lost, never more than there are. */
  readonly lost: Float64Array
  /** 1 where money is the ceiling, 0 where capacity is. */
  readonly moneyBinds: Float64Array
}

/** Run a line over the month grid. */
export function runLine(line: LineSettings, { procurement, intensity, shifts = NO_SHIFTS }: LineDrivers, months: NewSeries = newMonths): LinePath {
  const path: LinePath = {
    capacity: months(), affordable: months(), output: months(), refurbished: months(), total: months(),
    storage: months(), stock: months(), unitCost: months(), lost: months(), moneyBinds: months(),
  }
  // Exact for a ceiling that stands for a month: small steps would be needed for the plain difference.
  const follow = line.lag > 0 ? 1 - Math.exp(-1 / line.lag) : 1
  const learning = { form: line.learningForm, rate: line.learningRate, cost0: line.unitCost, cumulative0: line.cumulative0 }
  const followed = !Number.isNaN(line.lossRate)
  const costOf = unitCostCurve(learning)
  const capacityIn = capacityCurve(line)
  const yearly = 1 + line.escalation
  let output = line.output0
  let cumulative = line.cumulative0
  let storage = line.storage0
  let stock = followed ? line.stock0 : Number.NaN
  for (let month = 0; month < MONTH_COUNT; month += 1) {
    const capacity = under(shifts.capacity, capacityIn(month), month)
    const cost = under(shifts.unitCost, costOf(cumulative) * (yearly === 1 ? 1 : yearly ** (month / 12)), month)
    const refurbRate = under(shifts.refurbRate, line.refurbRate, month)
    const affordable = affordableAt(line, procurement[month]!, cost)
    const moneyCounts = line.ceiling !== 'capacity' && Number.isFinite(affordable)
    const moneyBinds = moneyCounts && (line.ceiling === 'budget' || affordable < capacity)
    if (month > 0) output += ((moneyBinds ? affordable : capacity) - output) * follow
    const refurbished = Number.isNaN(storage) ? refurbRate : Math.min(refurbRate, storage)
    const back = Number.isNaN(refurbished) ? 0 : refurbished
    const total = output + back
    const gone = under(shifts.lossRate, line.lossRate, month) * under(shifts.intensity, intensity[month]!, month) + under(shifts.transfers, line.transfers, month)
    const lost = Number.isNaN(stock) ? gone : Math.min(gone, stock + total)
    path.capacity[month] = capacity
    path.affordable[month] = affordable
    path.output[month] = output
    path.refurbished[month] = refurbished
    path.total[month] = total
    path.storage[month] = storage
    path.stock[month] = stock
    path.unitCost[month] = cost
    path.lost[month] = lost
    path.moneyBinds[month] = Number(moneyBinds)
    storage -= back
    stock += total - lost
    cumulative += output
  }
  return path
}

/** A value under what events do to it; none of a line's can be negative. */
function under(shift: Shift | null, value: number, month: number): number {
  return Math.max(0, shifted(value, shift, month))
}

/** Units that a month's procurement buys, US$ m over US$ m a unit. */
function affordableAt({ budgetShare }: LineSettings, procurement: number, unitCost: number): number {
  return (budgetShare * procurement) / unitCost
}

/** What money buys month by month of a line that was run without it; NaN where no budget is known. */
export function affordableOf(line: LineSettings, procurement: Float64Array | null, unitCost: Float64Array): Float64Array {
  return unitCost.map((cost, month) => affordableAt(line, procurement?.[month] ?? Number.NaN, cost))
}

/** capacity0 + (capacity1 − capacity0) · g((m − start) / ramp), g the normalised logistic, held at its ends. */
export function capacityCurve({ capacity0, capacity1, rampStart, rampMonths, steepness }: LineSettings): (month: number) => number {
  const gone = sCurve(steepness)
  return (month) => {
    const way = Math.min(1, Math.max(0, (month - rampStart) / rampMonths))
    return capacity0 + (capacity1 - capacity0) * (way === 0 || way === 1 ? way : gone(way))
  }
}
