// Curves against values to 40 digits, against each other, and at their intervals and bounds.
import { describe, expect, test } from 'vitest'
import { readDistribution, type Distribution } from '../../../../src/shared/domain/distribution'
import { curveOf, densityPoints } from '../../../../src/shared/engine/chance/curve'
import { exp, log } from '../../../../src/shared/engine/chance/elementary'
import { normalCdf, normalQuantile } from '../../../../src/shared/engine/chance/normal-curve'
import KNOWN from './known-quantiles.json'

function sound(value: unknown): Distribution {
  const read = readDistribution(value, 'test')
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.value
}

test.each(KNOWN.rows)('quantiles of $distribution to 1e-9 and better', ({ distribution, quantiles }) => {
  const curve = curveOf(sound(distribution))
  for (const [p, value] of quantiles as [number, number][]) {
    expect(Math.abs(curve.quantile(p) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)))
    expect(Math.abs(curve.cdf(value) - p)).toBeLessThanOrEqual(2e-12)
  }
})

const EACH: readonly Distribution[] = [
  ...KNOWN.rows.map(({ distribution }) => sound(distribution)),
  { kind: 'triangular', low: 0.2, mode: 0.9, high: 1.3, interval: 90 }, { kind: 'pert', low: 0.2, mode: 0.9, high: 1.3, interval: 80 }, { kind: 'pert', low: 28.5, mode: 60, high: 109, interval: 50 },
]

describe.each(EACH)('$kind, $low, $mode, $high, $interval', (distribution) => {
  const curve = curveOf(distribution)

  test('the density is the slope of the mass', () => {
    for (const p of [0.03, 0.2, 0.5, 0.81, 0.97]) {
      const x = curve.quantile(p)
      const step = 1e-6 * (curve.quantile(0.9) - curve.quantile(0.1))
      expect((curve.cdf(x + step) - curve.cdf(x - step)) / (2 * step) / curve.density(x)).toBeCloseTo(1, 5)
    }
  })

  test('its interval holds what it says, as much outside on either side', () => {
    if (!('interval' in distribution) || distribution.interval === undefined) return expect(curve.quantile(0) <= curve.quantile(1)).toBe(true)
    const { low, high, interval } = distribution
    const beyond = (1 - interval / 100) / 2
    expect(Math.abs(curve.quantile(beyond) - low) / (high - low)).toBeLessThan(1e-9)
    expect(Math.abs(curve.quantile(1 - beyond) - high) / (high - low)).toBeLessThan(1e-9)
  })
})

test('what lies outside the range is cut off, and the rest is all of the mass', () => {
  const curve = curveOf({ kind: 'normal', mean: 1, sd: 0.5 }, [0, 1.5])
  const whole = [normalCdf(-2), normalCdf(1)] as const
  expect(curve.quantile(0)).toBeCloseTo(0, 14)
  expect(curve.quantile(1)).toBeCloseTo(1.5, 14)
  expect(curve.quantile(0.5)).toBeCloseTo(1 + 0.5 * normalQuantile((whole[0] + whole[1]) / 2), 12)
  expect(curve.density(1)).toBeCloseTo(0.3989422804014327 / 0.5 / (whole[1] - whole[0]), 12)
  expect([curve.density(-0.1), curve.cdf(2)]).toEqual([0, 1])
})

test('a small drawing spans nearly all of the mass', () => {
  const points = densityPoints(curveOf({ kind: 'normal', mean: 0, sd: 1 }))
  const area = points.slice(1).reduce((sum, [x, density], place) => sum + ((x - points[place]![0]) * (density + points[place]![1])) / 2, 0)
  expect(points).toHaveLength(61)
  expect(area).toBeCloseTo(0.99, 3)
})

test('exp and log are those of the engine within two units of the last place', () => {
  for (let turn = -4000; turn <= 4000; turn += 1) {
    const x = turn * 0.0173
    expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(2 * Number.EPSILON)
    const y = Math.exp(x)
    expect(Math.abs(log(y) - Math.log(y))).toBeLessThanOrEqual(2 * Number.EPSILON * Math.max(1, Math.abs(Math.log(y))))
  }
  expect([exp(0), exp(-1000), exp(1000), log(1), log(0), log(-1), log(Infinity)]).toEqual([1, 0, Infinity, 0, -Infinity, NaN, Infinity])
})
