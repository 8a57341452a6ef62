// What a formula may do: operators and functions over numbers and annual series. Nothing else can be called.
import { FIRST_YEAR, YEAR_COUNT } from '../engine/years'

/** A number, or one number a year of the grid; NaN where there is none. */
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
  /** The answer's unit: that of all values, which must be the same; of the first; its root; or none. */
  readonly unit: 'all' | 'first' | 'root' | 'none'
  readonly call: (args: readonly FormulaValue[]) => FormulaValue
}

const yearly = (least: number, most: number, unit: FormulaFunction['unit'], of: Arithmetic): FormulaFunction => ({
  least,
  most,
  unit,
  call: (args) => eachYear(of, args),
})

/** A function of a whole series between two years, both counted; without them the whole grid, missing years passed over. */
const over = (of: (values: Float64Array) => number): FormulaFunction => ({
  least: 1,
  most: 3,
  unit: 'first',
  call: ([series = Number.NaN, from, to]) => {
    const values = asSeries(series)
    if (from === undefined) return of(values.filter((value) => !Number.isNaN(value)))
    const first = placeOf(from)
    const last = to === undefined ? YEAR_COUNT - 1 : placeOf(to)
    return Number.isNaN(first) || Number.isNaN(last) || first > last ? Number.NaN : of(values.subarray(first, last + 1))
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
  /** The value of one year. */
  at: { least: 2, most: 2, unit: 'first', call: ([series = Number.NaN, year = Number.NaN]) => asSeries(series)[placeOf(year)] ?? Number.NaN },
  sum: over(total),
  mean: over((values) => total(values) / values.length),
}

/** Apply to numbers, or year by year as soon as one value is a series. */
export function eachYear(of: Arithmetic, values: readonly FormulaValue[]): FormulaValue {
  if (values.every((value): value is number => typeof value === 'number')) return of(...values)
  const out = new Float64Array(YEAR_COUNT)
  const [first = Number.NaN, second] = values
  if (second !== undefined && values.length === 2) {
    for (let t = 0; t < YEAR_COUNT; t++) out[t] = of(inYear(first, t), inYear(second, t))
  } else {
    for (let t = 0; t < YEAR_COUNT; t++) out[t] = of(...values.map((value) => inYear(value, t)))
  }
  return out
}

function inYear(value: FormulaValue, t: number): number {
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
