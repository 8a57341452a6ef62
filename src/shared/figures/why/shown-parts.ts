// Numbers of an explanation as they are read: rounded so that the parts shown add up to the difference of the values shown.
import type { SeriesUnit } from '../../engine/projection'
import { formatNumber, formatSigned } from '../format'

/** Decimals that a value of the unit has at least. */
const DECIMALS: Readonly<Record<SeriesUnit['kind'], number>> = { percentOfGdp: 2, points: 2, percent: 2, percentOfCore: 1, money: 0, units: 0, unitsAMonth: 0, binds: 0, number: 2 }
/** More than so many further decimals say nothing. */
export const MOST_MORE = 3
/** The largest part is at least so many of its last digit: else its rounding would be most of it. */
const LEAST_DIGITS = 5

export interface ShownParts {
  readonly decimals: number
  readonly none: string
  readonly all: string
  /** In the order of the parts, each with its sign. */
  readonly parts: readonly string[]
  readonly sum: string
  /** The same as numbers, as they are read. */
  readonly rounded: { readonly parts: readonly number[]; readonly sum: number }
}

/** Decimals for values and parts of one explanation: those of the unit, more where even the largest part would be lost in them. */
export function decimalsFor(kind: SeriesUnit['kind'], parts: readonly number[]): number {
  const largest = Math.max(0, ...parts.map(Math.abs))
  const least = DECIMALS[kind]
  if (largest === 0) return least
  let decimals = least
  while (decimals < least + MOST_MORE && largest * 10 ** decimals < LEAST_DIGITS) decimals += 1
  return decimals
}

/** The sum is that of the rounded values, and so is that of the parts. */
export function shownParts(kind: SeriesUnit['kind'], none: number, all: number, parts: readonly number[]): ShownParts {
  const decimals = decimalsFor(kind, parts)
  const scale = 10 ** decimals
  const whole = Math.round(all * scale) - Math.round(none * scale)
  const steps = wholeParts(parts.map((part) => part * scale), whole)
  return {
    decimals,
    none: formatNumber(Math.round(none * scale) / scale, decimals),
    all: formatNumber(Math.round(all * scale) / scale, decimals),
    parts: steps.map((part) => formatSigned(part / scale, decimals)),
    sum: formatSigned(whole / scale, decimals),
    rounded: { parts: steps.map((part) => part / scale), sum: whole / scale },
  }
}

/** Whole numbers near to the parts that add up to the whole: those that rounding moved furthest give way. A part of 0 stays 0. */
export function wholeParts(parts: readonly number[], whole: number): readonly number[] {
  const rounded = parts.map(Math.round)
  let rest = whole - rounded.reduce((sum, part) => sum + part, 0)
  while (rest !== 0 && parts.some((part) => part !== 0)) {
    const step = Math.sign(rest)
    const off = parts.map((part, place) => (part === 0 ? Number.NEGATIVE_INFINITY : (part - rounded[place]!) * step))
    const place = off.indexOf(Math.max(...off))
    rounded[place] = rounded[place]! + step
    rest -= step
  }
  return rounded
}
