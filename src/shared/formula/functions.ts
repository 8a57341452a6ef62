// What a formula may do: operators and functions over numbers, annual and monthly series. Nothing else can be called.
import { MONTH_COUNT, monthIndex, yearlyMeans } from '../engine/production/months'
import { FIRST_YEAR, YEAR_COUNT } from '../engine/years'

/** A number, or one number a year of the grid or a month of the grid; NaN where there is none. */
export type FormulaValue = number | Float64Array

type Arithmetic = (...values: readonly number[]) => number

const truth = (holds: boolean): number => (holds ? 1 : 0)
/** A comparison of missing values is missing, not false. */
const compare =
  (holds: (a: number, b: number) => boolean): Arithmetic =>
  (a = Number.NaN, b = Number.NaN) =>
    Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : truth(holds(a, b))

/** Operators by the parser's name for them, value by value and year by year. */
export const OPERATORS: Readonly<Record<string, Arithmetic>> = {
  add: (a = Number.NaN, b = Number.NaN) => a + b,
  subtract: (a = Number.NaN, b = Number.NaN) => a - b,
  multiply: (a = Number.NaN, b = Number.NaN) => a * b,
  divide: (a = Number.NaN, b = Number.NaN) => (b === 0 ? Number.NaN : a / b),
  pow: (a = Number.NaN, b = Number.NaN) => a ** b,
  unaryMinus: (a = Number.NaN) => -a,
  unaryPlus: (a = Number.NaN) => a,
  smaller: compare((a, b) => a < b),
  smallerEq: compare((a, b) => a <= b),
  larger: compare((a, b) => a > b),
  largerEq: compare((a, b) => a >= b),
  equal: compare((a, b) => a === b),
  unequal: compare((a, b) => a !== b),
}

interface FormulaFunction {
  readonly least: number
  readonly most: number
  /** The answer's unit: that of all values, which must be the same; of the first; its root; none; or, summed, of the first without "a month". */
  readonly unit: 'all' | 'first' | 'root' | 'none' | 'summed'
  readonly call: (args: readonly FormulaValue[]) => FormulaValue
}

const yearly = (least: number, most: number, unit: FormulaFunction['unit'], of: Arithmetic): FormulaFunction => ({
  least,
  most,
  unit,
  call: (args) => eachPlace(of, args),
})

/** A function of a whole series between two years, both counted, of a monthly one over their months; without them the whole grid, what is missing passed over. */
const over = (unit: FormulaFunction['unit'], of: (values: Float64Array) => number): FormulaFunction => ({
  least: 1,
  most: 3,
  unit,
  call: ([series = Number.NaN, from, to]) => {
    const values = asSeries(series)
    if (from === undefined) return of(values.filter((value) => !Number.isNaN(value)))
    const first = placeOf(from)
    const last = to === undefined ? YEAR_COUNT - 1 : placeOf(to)
    if (Number.isNaN(first) || Number.isNaN(last) || first > last) return Number.NaN
    if (!isMonthly(values)) return of(values.subarray(first, last + 1))
    // Years before the first month are missing; the first year has the months that it has.
    const months = values.subarray(Math.max(0, monthIndex(FIRST_YEAR + first, 1)), monthIndex(FIRST_YEAR + last, 12) + 1)
    return monthIndex(FIRST_YEAR + first, 12) < 0 ? Number.NaN : of(months)
  },
})

const total = (values: Float64Array): number => (values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0))

export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  abs: yearly(1, 1, 'first', (a = Number.NaN) => Math.abs(a)),
  sqrt: yearly(1, 1, 'root', (a = Number.NaN) => Math.sqrt(a)),
  exp: yearly(1, 1, 'none', (a = Number.NaN) => Math.exp(a)),
  log: yearly(1, 1, 'none', (a = Number.NaN) => Math.log(a)),
  round: yearly(1, 1, 'first', (a = Number.NaN) => Math.round(a)),
  min: yearly(2, 20, 'all', (...values) => Math.min(...values)),
  max: yearly(2, 20, 'all', (...values) => Math.max(...values)),
  /** The value of one year, or of one month of a monthly series; its year is the mean of its months. */
  at: { least: 2, most: 3, unit: 'first', call: ([series = Number.NaN, year = Number.NaN, month]) => valueAt(asSeries(series), placeOf(year), month) },
  sum: over('summed', total),
  mean: over('first', (values) => total(values) / values.length),
}

/** Whether it is one number a month. */
export function isMonthly(value: FormulaValue): boolean {
  return typeof value !== 'number' && value.length === MONTH_COUNT
}

/**
 * Apply to numbers, or place by place as soon as one value is a series. Where a monthly and an annual one meet, years are reckoned:
 * of the monthly one the mean of each year's months, which leaves its unit as it is.
 */
export function eachPlace(of: Arithmetic, given: readonly FormulaValue[]): FormulaValue {
  if (given.every((value): value is number => typeof value === 'number')) return of(...given)
  const isOfMonths = given.every((value) => typeof value === 'number' || isMonthly(value))
  const values = isOfMonths ? given : given.map(inYears)
  const out = new Float64Array(isOfMonths ? MONTH_COUNT : YEAR_COUNT)
  const [first = Number.NaN, second] = values
  if (second !== undefined && values.length === 2) {
    for (let t = 0; t < out.length; t++) out[t] = of(inPlace(first, t), inPlace(second, t))
  } else {
    for (let t = 0; t < out.length; t++) out[t] = of(...values.map((value) => inPlace(value, t)))
  }
  return out
}

function inYears(value: FormulaValue): FormulaValue {
  return typeof value !== 'number' && isMonthly(value) ? yearlyMeans(value) : value
}

function valueAt(values: Float64Array, year: number, month: FormulaValue | undefined): number {
  if (month === undefined) return (isMonthly(values) ? yearlyMeans(values) : values)[year] ?? Number.NaN
  const isMonth = typeof month === 'number' && Number.isInteger(month) && month >= 1 && month <= 12
  return isMonthly(values) && isMonth ? (values[monthIndex(FIRST_YEAR + year, month)] ?? Number.NaN) : Number.NaN
}

function inPlace(value: FormulaValue, t: number): number {
  return typeof value === 'number' ? value : value[t]!
}

function asSeries(value: FormulaValue): Float64Array {
  return typeof value === 'number' ? new Float64Array(YEAR_COUNT).fill(value) : value
}

/** Place of a year on the grid; NaN for what is no year of it. */
function placeOf(year: FormulaValue): number {
  const place = typeof year === 'number' ? year - FIRST_YEAR : Number.NaN
  return Number.isInteger(place) && place >= 0 && place < YEAR_COUNT ? place : Number.NaN
}
