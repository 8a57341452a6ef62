// e^x and ln x from nothing but sums, products and quotients, which every machine rounds alike: Math.exp and Math.log may differ
// in the last bit from one engine to the next. After fdlibm (Sun Microsystems 1993); within one unit of the last place.

const LN2_HIGH = 6.93147180369123816490e-1
const LN2_LOW = 1.90821492927058770002e-10
const SQRT2 = 1.4142135623730951
const TWO_TO_32 = 4294967296

/** 2^power, exact for powers from −1022 to 1023. */
function twoTo(power: number): number {
  let [left, factor, value] = [Math.abs(power), power < 0 ? 0.5 : 2, 1]
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) value *= factor
    factor *= factor
  }
  return value
}

export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.78) return Number.POSITIVE_INFINITY
  if (x < -708.39) return 0
  const twos = Math.trunc(x / (LN2_HIGH + LN2_LOW) + (x < 0 ? -0.5 : 0.5))
  const high = x - twos * LN2_HIGH
  const low = twos * LN2_LOW
  const rest = high - low
  const t = rest * rest
  const c = rest - t * (1.66666666666666019037e-1 + t * (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 + t * (-1.65339022054652515390e-6 + t * 4.13813679705723846039e-8))))
  return (1 - (low - (rest * c) / (2 - c) - high)) * twoTo(twos)
}

/** Natural logarithm; −∞ of 0, NaN below it. */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN
  let [mantissa, twos] = [x, 0]
  for (; mantissa >= TWO_TO_32; twos += 32) mantissa /= TWO_TO_32
  for (; mantissa < 1 / TWO_TO_32; twos -= 32) mantissa *= TWO_TO_32
  for (; mantissa >= SQRT2; twos += 1) mantissa /= 2
  for (; mantissa < SQRT2 / 2; twos -= 1) mantissa *= 2
  const f = mantissa - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const odd = z * (6.666666666666735130e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  const half = 0.5 * f * f
  return twos * LN2_HIGH - (half - (s * (half + odd + even) + twos * LN2_LOW) - f)
}
