// The standard normal distribution. Same bits on every machine: sums, products, quotients, square roots and elementary.ts.
import { exp, log } from './elementary'

const SQRT_TWO_PI = 2.5066282746310002

/** Coefficients from the highest power down. */
function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (const coefficient of coefficients) sum = sum * x + coefficient
  return sum
}

const MIDDLE = [
  [2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.387132872796366608],
  [5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4, 5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1],
] as const
const SIDE = [
  [7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734],
  [1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1],
] as const
const TAIL = [
  [2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720],
  [2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1],
] as const

/** The value below which the part p of the mass lies, 0…1; to 1e-15 of it (Wichura 1988, AS 241, PPND16). */
export function normalQuantile(p: number): number {
  if (p <= 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN
  if (p >= 1) return p === 1 ? Number.POSITIVE_INFINITY : Number.NaN
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(r, MIDDLE[0])) / polynomial(r, MIDDLE[1])
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p))
  const [[above, below], x] = r <= 5 ? [SIDE, r - 1.6] : [TAIL, r - 5]
  const value = polynomial(x, above) / polynomial(x, below)
  return q < 0 ? -value : value
}

const RATIO = [
  [3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376],
  [8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752],
] as const

/** The part of the mass below x, to 1e-14 (Hart 1968 in the form of West 2005). */
export function normalCdf(x: number): number {
  const far = Math.abs(x)
  if (Number.isNaN(x)) return x
  if (far > 37) return x > 0 ? 1 : 0
  const bell = exp((-far * far) / 2)
  const fraction = far + 1 / (far + 2 / (far + 3 / (far + 4 / (far + 0.65))))
  const tail = far < 7.07106781186547 ? (bell * polynomial(far, RATIO[0])) / polynomial(far, RATIO[1]) : bell / fraction / SQRT_TWO_PI
  return x > 0 ? 1 - tail : tail
}

export function normalDensity(x: number): number {
  return exp((-x * x) / 2) / SQRT_TWO_PI
}
