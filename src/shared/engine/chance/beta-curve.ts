// The beta distributions that PERT uses: on 0…1, their two shapes from 1 to 5 and together 6. Same bits on every machine.
import { exp, log } from './elementary'

const BOTH = 6

/** x^a, 0 at 0. */
function power(x: number, a: number): number {
  return x > 0 ? exp(a * log(x)) : 0
}

/**
 * 1 / B(a, 6 − a). Γ(a)·Γ(6 − a) needs no gamma function: with k the whole number nearest to a and d = a − k, the reflection
 * of Γ leaves the product of (j − a) over the other j of 1…5, and πd / sin(πd).
 */
function oneOverBeta(a: number): number {
  const whole = Math.round(a)
  const angle = Math.PI * (a - whole)
  let [sine, term] = [1, 1]
  for (let n = 2; n <= 24; n += 2) sine += term *= (-angle * angle) / (n * (n + 1))
  let product = whole % 2 === 1 ? 1 : -1
  for (let j = 1; j < BOTH; j += 1) if (j !== whole) product *= j - a
  return 120 / (product / sine)
}

/** Continued fraction of the incomplete beta function, by Lentz's way; for x below (a + 1) / (a + b + 2). */
function fraction(x: number, a: number, b: number): number {
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1))]
  let value = d
  for (let m = 1; m <= 200; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    value *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    value *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return value
}

/** The beta distribution of shapes `a` and 6 − a. */
export function betaCurve(a: number) {
  const b = BOTH - a
  const scale = oneOverBeta(a)
  const density = (x: number): number => (x < 0 || x > 1 ? 0 : scale * (a === 1 ? 1 : power(x, a - 1)) * (b === 1 ? 1 : power(1 - x, b - 1)))
  const cdf = (x: number): number => {
    if (x <= 0) return 0
    if (x >= 1) return 1
    const front = scale * power(x, a) * power(1 - x, b)
    return x < (a + 1) / (BOTH + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
  }
  /** Newton's steps inside a bracket that only shrinks. */
  const quantile = (p: number): number => {
    if (p <= 0) return 0
    if (p >= 1) return 1
    let [from, to, x] = [0, 1, a / BOTH]
    for (let turn = 0; turn < 100; turn += 1) {
      const off = cdf(x) - p
      if (off === 0) return x
      if (off > 0) to = x
      else from = x
      const step = x - off / density(x)
      const next = step > from && step < to ? step : (from + to) / 2
      if (Math.abs(next - x) <= 1e-15 * x) return next
      x = next
    }
    return x
  }
  return { density, cdf, quantile }
}
