// Where a function of one number is zero, and where it is least: Brent's methods (1973). Know nothing of scenarios.

/**
 * A zero between two points at which `f` has opposite signs, to `tolerance` in x or where f is 0 (inverse quadratic
 * interpolation and secants, with bisection where they fail to shrink the bracket).
 */
export function brentRoot(f: (x: number) => number, from: number, to: number, tolerance: number, atFrom = f(from), atTo = f(to)): number {
  let [a, b, fa, fb] = [from, to, atFrom, atTo]
  let [c, fc, step, before] = [a, fa, b - a, b - a]
  for (let turn = 0; turn < 200 && fb !== 0; turn += 1) {
    if (Math.sign(fb) === Math.sign(fc)) [c, fc, step, before] = [a, fa, b - a, b - a]
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb]
    const least = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2
    const middle = (c - b) / 2
    if (Math.abs(middle) <= least) return b
    if (Math.abs(before) < least || Math.abs(fa) <= Math.abs(fb)) [step, before] = [middle, middle]
    else {
      const s = fb / fa
      let [p, q] = [2 * middle * s, 1 - s]
      if (a !== c) {
        const [t, r] = [fa / fc, fb / fc]
        p = s * (2 * middle * t * (t - r) - (b - a) * (r - 1))
        q = (t - 1) * (r - 1) * (s - 1)
      }
      if (p > 0) q = -q
      else p = -p
      if (2 * p < Math.min(3 * middle * q - Math.abs(least * q), Math.abs(before * q))) [before, step] = [step, p / q]
      else [step, before] = [middle, middle]
    }
    ;[a, fa] = [b, fb]
    b += Math.abs(step) > least ? step : Math.sign(middle) * least
    fb = f(b)
  }
  return b
}

const GOLDEN = (3 - Math.sqrt(5)) / 2

/** Where `f` is least between two points, to `tolerance` in x; of several valleys one (golden sections and parabolas). */
export function brentMinimum(f: (x: number) => number, from: number, to: number, tolerance: number): number {
  let [a, b] = [from, to]
  let x = a + GOLDEN * (b - a)
  let [w, v, fx] = [x, x, f(x)]
  let [fw, fv, step, before] = [fx, fx, 0, 0]
  for (let turn = 0; turn < 200; turn += 1) {
    const middle = (a + b) / 2
    const least = tolerance + 1e-12 * Math.abs(x)
    if (Math.abs(x - middle) <= 2 * least - (b - a) / 2) break
    let isParabola = false
    if (Math.abs(before) > least) {
      const r = (x - w) * (fx - fv)
      let q = (x - v) * (fx - fw)
      let p = (x - v) * q - (x - w) * r
      q = 2 * (q - r)
      if (q > 0) p = -p
      q = Math.abs(q)
      const last = before
      before = step
      isParabola = Math.abs(p) < Math.abs(0.5 * q * last) && p > q * (a - x) && p < q * (b - x)
      if (isParabola) {
        step = p / q
        if (x + step - a < 2 * least || b - x - step < 2 * least) step = x < middle ? least : -least
      }
    }
    if (!isParabola) {
      before = x < middle ? b - x : a - x
      step = GOLDEN * before
    }
    const u = x + (Math.abs(step) >= least ? step : step > 0 ? least : -least)
    const fu = f(u)
    if (fu <= fx) {
      if (u < x) b = x
      else a = x
      ;[v, fv, w, fw, x, fx] = [w, fw, x, fx, u, fu]
    } else {
      if (u < x) a = u
      else b = u
      if (fu <= fw || w === x) [v, fv, w, fw] = [w, fw, u, fu]
      else if (fu <= fv || v === x || v === w) [v, fv] = [u, fu]
    }
  }
  return x
}
