// Arithmetic of sliders and typed values: steps without dust, text into numbers, never a negative zero (hence `+ 0`).
// Knows no DOM.

export interface SliderScale {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly decimals: number
}

/** The nearest multiple of the step, counted from zero, inside the range; free of binary dust (0.1 + 0.2 = 0.3). */
export function snapToStep(value: number, { min, max, step }: SliderScale): number {
  const steps = Math.round(value / step)
  return Math.min(max, Math.max(min, Number((steps * step).toFixed(10))))
}

/**
 * One press of a key: exactly `steps` steps away from a value, which need not be a multiple itself. A value that was typed
 * beyond the scale is stepped back into it and never further off.
 */
export function stepBy(value: number, steps: number, { min, max, step }: SliderScale): number {
  const next = Number((value + steps * step).toFixed(10)) + 0
  return Math.min(Math.max(max, value), Math.max(Math.min(min, value), next))
}

/** Where a value stands on the track, 0…1. */
export function trackPart(value: number, { min, max }: SliderScale): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)))
}

/** A typed number: "3.5", "3,5", "−0.3", "1e9", with or without a % sign; whether it is in range, infinite ones too, is for the caller to say. Null for anything else. */
export function parseTyped(text: string): number | null {
  const plain = text.trim().replace(/\u2212/g, '-').replace(/\s*%$/, '').replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,4})?$/i.test(plain) ? Number(plain) + 0 : null
}
