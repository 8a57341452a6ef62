// Which years and values stand on an axis: round numbers, the important ones first, none so close that they touch; and how
// they are written.
import { formatNumber } from '../format'

/** Steps a value axis may have, times a power of ten. */
const ROUND = [1, 2, 2.5, 5, 10]

/** The smallest round step at which ticks are at least `least` px apart. `span` in data units over `length` px. */
export function roundStep(span: number, length: number, least: number): number {
  const wanted = (span / Math.max(length, 1)) * least
  const power = 10 ** Math.floor(Math.log10(wanted))
  return (ROUND.find((step) => step * power >= wanted * (1 - 1e-9)) ?? 10) * power
}

/** More would be cut from any axis; own formulas with smaller numbers are written with powers of ten. */
const MOST_DECIMALS = 6

/** Decimals that ticks of this step need: 2.5 is never written 3. */
export function tickDecimals(step: number): number {
  let decimals = 0
  while (decimals < MOST_DECIMALS && Math.abs(step - Number(step.toFixed(decimals))) >= Math.abs(step) * 1e-9 && step !== 0) decimals += 1
  return decimals
}

/** How an axis writes its values: all with the decimals that the step needs, and the values marked on it: 3.0, 3.5, 5.0. */
export function tickWords(step: number, marked: readonly number[] = []): (value: number) => string {
  const decimals = Math.max(tickDecimals(step), ...marked.map((value) => Math.min(2, tickDecimals(value))))
  return (value) => formatNumber(value, decimals)
}

/** Multiples of `step` inside `low`…`high`, both included. */
export function ticksInside(low: number, high: number, step: number): readonly number[] {
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step)
}

/** The least round number at or above a value: where a money axis ends. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const part = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value * (1 - 1e-9)) ?? 10
  return part * power
}

/**
 * Years that get a label, ascending: the last, the first and the base year, then multiples of five, each only where it
 * keeps `least` px to those taken and to `blocked` (the cursor's flag).
 */
export function yearLabels(
  years: readonly number[],
  baseYear: number,
  x: (year: number) => number,
  least: number,
  blocked?: number,
): readonly number[] {
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return []
  const fives = years.filter((year) => year % 5 === 0)
  const taken: number[] = []
  for (const year of [last, first, baseYear, ...fives]) {
    const near = taken.some((other) => Math.abs(x(other) - x(year)) < least)
    const underFlag = blocked !== undefined && Math.abs(x(blocked) - x(year)) < least
    if (years.includes(year) && !near && !underFlag) taken.push(year)
  }
  return taken.sort((a, b) => a - b)
}
