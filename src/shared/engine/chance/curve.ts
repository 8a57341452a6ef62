// The curve of a distribution: how likely each value is, and below which value which part of the mass lies.
import type { Distribution } from '../../domain/distribution'
import { betaCurve } from './beta-curve'
import { brentRoot } from './brent'
import { exp, log } from './elementary'
import { normalCdf, normalDensity, normalQuantile } from './normal-curve'

export interface Curve {
  /** The value below which the part p of the mass lies, 0…1. */
  readonly quantile: (p: number) => number
  /** The part of the mass below a value. */
  readonly cdf: (value: number) => number
  /** Mass a unit of the value. */
  readonly density: (value: number) => number
}

/** The curve of a distribution, read and so sound; what lies outside `range` is cut off and the rest is all of the mass. */
export function curveOf(distribution: Distribution, range?: readonly [min: number, max: number]): Curve {
  const whole = wholeCurve(distribution)
  return range === undefined ? whole : cut(whole, range)
}

function wholeCurve(distribution: Distribution): Curve {
  switch (distribution.kind) {
    case 'uniform': {
      const { low, high } = distribution
      const beyond = ((high - low) / (1 - 2 * outside(distribution.interval)) - (high - low)) / 2
      return uniform(low - beyond, high + beyond)
    }
    case 'triangular':
    case 'pert': {
      const { low, mode, high, interval } = distribution
      const make = distribution.kind === 'pert' ? pert : triangular
      return interval === undefined ? make(low, mode, high) : make(...endsOf(make, low, mode, high, outside(interval)))
    }
    case 'normal': {
      if ('mean' in distribution) return normal(distribution.mean, distribution.sd)
      const { low, high, interval } = distribution
      return normal((low + high) / 2, (high - low) / (2 * normalQuantile(1 - outside(interval))))
    }
    case 'lognormal': {
      if ('median' in distribution) return lognormal(log(distribution.median), distribution.sigma)
      const [low, high] = [log(distribution.low), log(distribution.high)]
      return lognormal((low + high) / 2, (high - low) / (2 * normalQuantile(1 - outside(distribution.interval))))
    }
  }
}

/** The mass on either side of an interval. */
function outside(interval: number | undefined): number {
  return interval === undefined ? 0 : (1 - interval / 100) / 2
}

function uniform(low: number, high: number): Curve {
  return {
    quantile: (p) => low + p * (high - low),
    cdf: (value) => Math.min(1, Math.max(0, (value - low) / (high - low))),
    density: (value) => (value < low || value > high ? 0 : 1 / (high - low)),
  }
}

function square(value: number): number {
  return value * value
}

type MadeOfEnds = (low: number, mode: number, high: number) => Curve

const triangular: MadeOfEnds = (low, mode, high) => {
  const [width, below] = [high - low, (mode - low) / (high - low)]
  return {
    quantile: (p) => (p < below ? low + Math.sqrt(p * width * (mode - low)) : high - Math.sqrt((1 - p) * width * (high - mode))),
    cdf: (value) => {
      if (value <= low) return 0
      if (value >= high) return 1
      return value < mode ? square(value - low) / (width * (mode - low)) : 1 - square(high - value) / (width * (high - mode))
    },
    density: (value) => {
      if (value < low || value > high) return 0
      if (value === mode) return 2 / width
      return value < mode ? (2 * (value - low)) / (width * (mode - low)) : (2 * (high - value)) / (width * (high - mode))
    },
  }
}

const pert: MadeOfEnds = (low, mode, high) => {
  const width = high - low
  const beta = betaCurve(1 + (4 * (mode - low)) / width)
  return {
    quantile: (p) => low + width * beta.quantile(p),
    cdf: (value) => beta.cdf((value - low) / width),
    density: (value) => beta.density((value - low) / width) / width,
  }
}

function normal(mean: number, sd: number): Curve {
  return {
    quantile: (p) => mean + sd * normalQuantile(p),
    cdf: (value) => normalCdf((value - mean) / sd),
    density: (value) => normalDensity((value - mean) / sd) / sd,
  }
}

function lognormal(mu: number, sigma: number): Curve {
  return {
    quantile: (p) => exp(mu + sigma * normalQuantile(p)),
    cdf: (value) => (value > 0 ? normalCdf((log(value) - mu) / sigma) : 0),
    density: (value) => (value > 0 ? normalDensity((log(value) - mu) / sigma) / (sigma * value) : 0),
  }
}

/**
 * The ends of a curve of which `beyond` of the mass lies below `low` and as much above `high`: one end after the other is put
 * right until neither moves.
 */
function endsOf(make: MadeOfEnds, low: number, mode: number, high: number, beyond: number): readonly [number, number, number] {
  const width = high - low
  let [from, to] = [low, high]
  /** How far beyond `near` the end must lie; the mass out there grows with it. */
  const end = (near: number, massAt: (distance: number) => number): number => {
    const off = (distance: number) => massAt(distance) - beyond
    let far = near
    while (off(far) < 0 && far < 1e6 * width) far *= 2
    return brentRoot(off, 0, far, 1e-15 * width)
  }
  for (let turn = 0; turn < 200; turn += 1) {
    const [lastFrom, lastTo] = [from, to]
    from = low - end(width, (distance) => make(low - distance, mode, to).cdf(low))
    to = high + end(width, (distance) => 1 - make(from, mode, high + distance).cdf(high))
    if (Math.abs(from - lastFrom) + Math.abs(to - lastTo) < 1e-13 * width) break
  }
  return [from, mode, to]
}

/** The curve inside a range. */
function cut(curve: Curve, [min, max]: readonly [number, number]): Curve {
  const below = curve.cdf(min)
  const inside = curve.cdf(max) - below
  if (below <= 0 && inside >= 1) return curve
  const within = (value: number) => Math.min(max, Math.max(min, value))
  return {
    quantile: (p) => within(curve.quantile(below + p * inside)),
    cdf: (value) => Math.min(1, Math.max(0, (curve.cdf(value) - below) / inside)),
    density: (value) => (value < min || value > max ? 0 : curve.density(value) / inside),
  }
}

/** A small drawing of the curve: values evenly from the 0.5th to the 99.5th percentile, with the density at each. */
export function densityPoints(curve: Curve, count = 61): readonly (readonly [value: number, density: number])[] {
  const [from, to] = [curve.quantile(0.005), curve.quantile(0.995)]
  return Array.from({ length: count }, (_, place) => {
    const value = from + ((to - from) * place) / (count - 1)
    return [value, curve.density(value)]
  })
}
