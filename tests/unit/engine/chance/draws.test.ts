// Draws: what is drawn of an input, what is kept of a projection, against closed forms and against the projection itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../../src/shared/domain/fuzzy-date'
import { bandsOf, chanceOfTarget, monthChances } from '../../../../src/shared/engine/chance/bands'
import { curveOf } from '../../../../src/shared/engine/chance/curve'
import { valueIn, valuesDrawn, type DrawnValues, type Drawing } from '../../../../src/shared/engine/chance/drawn-values'
import { drawAll, drawing } from '../../../../src/shared/engine/chance/draws'
import { uncertainInputs } from '../../../../src/shared/engine/chance/evidence'
import { rememberedStrata, type StrataOf } from '../../../../src/shared/engine/chance/latin-hypercube'
import { percentile, percentilesOf } from '../../../../src/shared/engine/chance/percentiles'
import { correlationOf, rankCorrelations, ranksOf } from '../../../../src/shared/engine/chance/rank-correlation'
import { saidInputs, type UncertainInput } from '../../../../src/shared/engine/chance/uncertain-input'
import { actingEffects } from '../../../../src/shared/engine/effects'
import { project } from '../../../../src/shared/engine/project'
import { atlantis, scenarioWith, wholeModel } from '../world'
import { input, mean, shippedRecord } from './world'

const model = wholeModel()
/** Draw by draw. */
function columnsDrawn(inputs: readonly UncertainInput[], drawing: Drawing, strataOf?: StrataOf): readonly Float64Array[] {
  return valuesDrawn(inputs, drawing, strataOf).map((drawn) => Float64Array.from({ length: drawing.count }, (_, draw) => valueIn(drawn, draw)))
}

const drawingOf = { count: 2000, seed: 7, growthCorrelation: 0.5 }

describe('what is drawn', () => {
  const inputs = [
    input('spending.compliance', { kind: 'pert', low: 0.2, mode: 0.8, high: 1.2 }), input('economy.growthShift.DEU', { kind: 'normal', mean: 0, sd: 0.4 }),
    input('economy.growthShift.FRA', { kind: 'normal', mean: 0, sd: 0.3 }), input('economy.growthShift.ITA', { kind: 'uniform', low: -1, high: 1 }),
    input('production.lag.mbt', { kind: 'lognormal', median: 6, sigma: 0.4 }),
  ]
  const drawn = columnsDrawn(inputs, drawingOf)

  test.each([0, 1, 2, 3, 4])('input %i is spread as its distribution (Kolmogorov and Smirnov), in every stratum once', (place) => {
    const { cdf } = curveOf(inputs[place]!.distribution, inputs[place]!.range)
    const sorted = drawn[place]!.slice().sort()
    const distance = Math.max(...sorted.map((value, rank) => Math.max(Math.abs(cdf(value) - rank / 2000), Math.abs(cdf(value) - (rank + 1) / 2000))))
    expect(distance).toBeLessThanOrEqual(0.5 / 2000 + 1e-9)
  })

  test('the order is by chance: no input goes with another, but growth goes together as asked', () => {
    const between = (a: number, b: number) => correlationOf(ranksOf(drawn[a]!), ranksOf(drawn[b]!))
    for (const [a, b] of [[0, 1], [0, 4], [1, 4], [3, 4]] as const) expect(Math.abs(between(a, b))).toBeLessThan(3.3 / Math.sqrt(2000))
    // Spearman's of two normal variables with correlation ρ is 6/π · asin(ρ/2).
    for (const [a, b] of [[1, 2], [1, 3], [2, 3]] as const) expect(Math.abs(between(a, b) - (6 / Math.PI) * Math.asin(0.25))).toBeLessThan(0.06)
    expect(Math.abs(correlationOf(drawn[1]!, drawn[2]!) - 0.5)).toBeLessThan(0.06)
    for (const growthCorrelation of [0, 0.9, 1]) {
      const [, germany, france] = columnsDrawn(inputs, { ...drawingOf, growthCorrelation })
      expect(Math.abs(correlationOf(germany!, france!) - growthCorrelation)).toBeLessThan(growthCorrelation === 1 ? 1e-9 : 0.07)
    }
  })

  test('one input more or less shifts no other, to the bit; the same seed gives the same, another seed others', () => {
    const more = [input('spending.relatedTarget', { kind: 'uniform', low: 1, high: 2 }), inputs[2]!, input('economy.growthShift.AAA', { kind: 'normal', mean: 0, sd: 1 }), ...inputs]
    expect(columnsDrawn(more, drawingOf).slice(3)).toEqual(drawn)
    expect(columnsDrawn(inputs.slice(2), drawingOf)).toEqual(drawn.slice(2))
    expect(columnsDrawn(inputs, drawingOf)).toEqual(drawn)
    const other = columnsDrawn(inputs, { ...drawingOf, seed: 2 ** 40 + 7 })
    for (const [place, values] of other.entries()) expect(values).not.toEqual(drawn[place])
  })

  test('strata that are remembered are those made anew, whatever was asked before', () => {
    const strataOf = rememberedStrata()
    const asked = [drawingOf, { ...drawingOf, growthCorrelation: 0.9 }, { ...drawingOf, seed: 8 }, drawingOf, { ...drawingOf, count: 100 }, { ...drawingOf, growthCorrelation: 0 }, drawingOf]
    for (const drawing of asked) expect(columnsDrawn(inputs, drawing, strataOf)).toEqual(columnsDrawn(inputs, drawing))
  })

  test('years are whole, and nothing leaves the range of its parameter', () => {
    const [years, compliance] = columnsDrawn([input('spending.targetYear', { kind: 'normal', mean: 2034, sd: 3 }), input('spending.compliance', { kind: 'normal', mean: 1.4, sd: 1 })], drawingOf)
    expect([...years!].every((year) => Number.isInteger(year) && year <= 2035)).toBe(true)
    expect(Math.max(...compliance!)).toBeLessThanOrEqual(1.5)
    expect(Math.min(...compliance!)).toBeGreaterThanOrEqual(0)
  })
})

describe('closed forms', () => {
  test('the product of three lognormals (oracle M11): by the form and by draws', () => {
    const oracles = JSON.parse(readFileSync(join(import.meta.dirname, '../../../oracles/oracles.json'), 'utf8')) as readonly { id: string; published_outputs: readonly { value: number; tolerance: { rel?: number; abs?: number } }[] }[]
    const [form, drawnRatio, naive] = oracles.find(({ id }) => id === 'M11')!.published_outputs
    const one = { kind: 'lognormal', low: 1, high: 100, interval: 90 } as const
    const { quantile } = curveOf(one)
    const spread = Math.log(quantile(0.95) / quantile(0.05))
    const closed = Math.exp(Math.sqrt(3) * spread)
    expect(Math.abs(closed / form!.value - 1)).toBeLessThan(form!.tolerance.rel!)
    expect(Math.abs((closed / 1e6) * 100 - naive!.value)).toBeLessThan(naive!.tolerance.abs!)
    const three = columnsDrawn(['RUS', 'USA', 'UKR'].map((producer) => input(`production.output0.mbt.${producer}`, one)), { count: 100_000, seed: 3, growthCorrelation: 0 })
    const product = three[0]!.map((value, draw) => value * three[1]![draw]! * three[2]![draw]!).sort()
    expect(Math.abs(percentile(product, 0.95) / percentile(product, 0.05) / drawnRatio!.value - 1)).toBeLessThan(drawnRatio!.tolerance.rel!)
  })

  test('moments of a lognormal and of PERT', () => {
    const [lag, compliance] = columnsDrawn([input('production.lag', { kind: 'lognormal', median: 6, sigma: 0.3 }), input('spending.compliance', { kind: 'pert', low: 0.2, mode: 0.8, high: 1.2 })], { ...drawingOf, count: 20_000 })
    expect(mean(lag!) / (6 * Math.exp(0.045))).toBeCloseTo(1, 4)
    expect(mean(lag!.map((value) => value * value)) / (36 * Math.exp(0.18))).toBeCloseTo(1, 3)
    expect(mean(compliance!)).toBeCloseTo((0.2 + 4 * 0.8 + 1.2) / 6, 6)
  })

  test('a country whose target and growth are not sure: bands of share and money in 2035', () => {
    const scenario = scenarioWith({ actors: [atlantis({ currency: 'USD' })] })
    const inputs = [input('spending.coreTarget.ATLANTIS', { kind: 'uniform', low: 3, high: 4 }), input('economy.growth.ATLANTIS', { kind: 'normal', mean: 2, sd: 0.5 })]
    const draws = drawAll(model, scenario, [], inputs, { draws: 4000, seed: 1, series: ['coreShare.ATLANTIS', 'gdp.ATLANTIS', 'core.ATLANTIS', 'gapPoints.ATLANTIS'] })
    const [share, gdp] = ['coreShare.ATLANTIS', 'gdp.ATLANTIS'].map((id) => bandsOf(draws, id)!)
    expect([share!.p5[21], share!.p25[21], share!.p50[21], share!.p75[21], share!.p95[21]].map((value) => value!.toFixed(3))).toEqual(['3.050', '3.250', '3.500', '3.750', '3.950'])
    // The share of 2030 is four ninths of the way from 2 % on.
    expect(share!.p50[16]).toBeCloseTo(2 + (1.5 * 4) / 9, 3)
    for (const [line, z] of [[gdp!.p5, -1.6448536], [gdp!.p50, 0], [gdp!.p95, 1.6448536]] as const) expect(line[21]! / (1000 * (1.02 + 0.005 * z) ** 9)).toBeCloseTo(1, 4)
    expect(share!.p5[12]).toBe(2)
    expect(chanceOfTarget(draws, 'ATLANTIS')![20]).toBe(0)
    expect(chanceOfTarget(draws, 'ATLANTIS')![21]).toBe(1)
  })

  test('how likely a fixed target is reached is the part of the draws that comply', () => {
    const draws = drawAll(model, scenarioWith(), [], [input('spending.compliance', { kind: 'uniform', low: 0.5, high: 1.25 })], { draws: 3000, seed: 1, series: ['gapPoints.DEU'] })
    expect(chanceOfTarget(draws, 'DEU')![21]).toBeCloseTo(1 / 3, 3)
  })
})

describe('percentiles', () => {
  test('type 7, as numpy has them; what has no value is left out', () => {
    const found = percentilesOf(Float64Array.of(3.1, NaN, -2, 7.5, 7.5, 0, 11, 4.25, NaN), [0.05, 0.25, 0.5, 0.75, 0.95])
    expect(found.counted).toBe(7)
    for (const [place, value] of [-1.4, 1.55, 4.25, 7.5, 9.95].entries()) expect(found.values[place]).toBeCloseTo(value, 12)
    expect(percentilesOf(Float64Array.of(NaN), [0.5])).toEqual({ values: [NaN], counted: 0 })
    expect(percentilesOf(Float64Array.of(5, 5, 5), [0.05, 0.95]).values).toEqual([5, 5])
  })

  test('of many, with many equal ones, they are those of all in order', () => {
    for (const count of [1, 2, 33, 1000, 5001]) {
      const values = Float64Array.from({ length: count }, (_, place) => Math.round(Math.sin(place * 12.9898) * 40) / (place % 3 === 0 ? 1 : 7) + 0)
      const parts = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 1]
      const sorted = values.slice().sort()
      expect(percentilesOf(values.slice(), parts).values).toEqual(parts.map((part) => percentile(sorted, part)))
    }
  })
})

/** A column of values as an input would take them. */
function asDrawn(values: Float64Array): DrawnValues {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!)
  const strata = new Uint32Array(values.length)
  for (const [stratum, draw] of order.entries()) strata[draw] = stratum
  return { byStratum: values.slice().sort(), strata }
}

const SPEARMAN = 0.8766100170265108

test("Spearman's correlation with equal values, as scipy has it", () => {
  const [a, b] = [Float64Array.of(1, 2, 2, 4, 5, 7, 7, 7, 9, 10), Float64Array.of(2, 1, 4, 3, 6, 5, 8, 8, 7, 12)]
  expect([...ranksOf(a)].map((rank) => rank + 1)).toEqual([1, 2.5, 2.5, 4, 5, 7, 7, 7, 9, 10])
  const [same, against, still] = rankCorrelations([a, a.map((value) => -value), a.map(() => 1)].map(asDrawn), b)
  expect(same).toBeCloseTo(SPEARMAN, 12)
  expect(against).toBeCloseTo(-SPEARMAN, 12)
  expect(still).toBeNaN()
  expect(rankCorrelations([asDrawn(Float64Array.of(1, 9, 2, 3))], Float64Array.of(1, NaN, 2, 3))[0]).toBe(1)
  // Of the known draws alone: without the second, the equal values of a and b lose their fellows.
  const some = b.map((value, draw) => (draw % 3 === 1 ? NaN : value))
  const left = [...b.keys()].filter((draw) => draw % 3 !== 1)
  const of = (values: Float64Array) => Float64Array.from(left, (draw) => values[draw]!)
  expect(rankCorrelations([asDrawn(a)], some)[0]).toBe(correlationOf(ranksOf(of(a)), ranksOf(of(b))))
})

describe('draws are projections', () => {
  const effect: Effect = { target: 'capacity', scope: ['NATO_EUROPE'], op: 'multiply', size: 1.5, range: [1, 3], delayMonths: 2, rampMonths: 12, enabled: true }
  const other: Effect = { target: 'coreShare', scope: [], op: 'add', size: 0.1, distribution: { kind: 'uniform', low: 0, high: 0.4 }, delayMonths: 0, rampMonths: 12, enabled: true }
  const scenario = scenarioWith({
    parameters: { 'spending.shape': 'sCurve', 'spending.compliance.DEU': 0.8, 'production.ceiling.mbt': 'both' },
    distributions: { 'spending.compliance.DEU': { kind: 'pert', low: 0.4, mode: 0.8, high: 1.1 } },
    events: [{ id: 'works', title: 'New works', start: '2027-03' as FuzzyDate, effects: [effect, other] }],
  })
  const acting = actingEffects(scenario.events!)
  const inputs = uncertainInputs(model, model.cast, scenario, acting, shippedRecord())
  const series = ['coreShare.DEU', 'core.NATO', 'gdp.EUROPE_CANADA', 'total.mbt.NATO', 'total.mbt.RUS', 'stock.ifv.RUS', 'affordable.mbt.USA', 'madeAYear.mbt.RUS']
  const request = { draws: 60, seed: 5, series, indicators: ['crossover.mbt', 'totalExtra.NATO'], slice: 25 }
  const draws = drawAll(model, scenario, acting, inputs, request)

  test('each is the projection of the scenario with the drawn values set, to the bit', () => {
    expect(draws.inputs.length).toBeGreaterThan(90)
    for (const draw of [0, 17, 59]) {
      const parameters = { ...scenario.parameters, ...Object.fromEntries(draws.inputs.flatMap(({ kind, id }, place) => (kind === 'parameter' ? [[id, valueIn(draws.drawn(place), draw)]] : []))) }
      const sizeOf = (place: number) => valueIn(draws.drawn(draws.inputs.findIndex(({ id }) => id === `effect works ${place}`)), draw)
      const events = [{ ...scenario.events![0]!, effects: [{ ...effect, size: sizeOf(1) }, { ...other, size: sizeOf(2) }] }]
      const projection = project(model, { ...scenario, parameters, events })
      for (const id of series) {
        const { values, places } = draws.series.get(id)!
        expect(Array.from({ length: places }, (_, place) => values[place * 60 + draw])).toEqual(Array.from(projection.series.get(id)!.values))
      }
      for (const id of request.indicators) expect(draws.indicators.get(id)![draw]).toBe(projection.indicators.get(id)!.value ?? NaN)
    }
  })

  test('in steps: progress, first bands of few draws, the same in the end', () => {
    const steps = drawing(model, scenario, acting, inputs, request)
    const first = steps.next()
    expect(first.value.done).toBe(25)
    const few = bandsOf(first.value, 'core.NATO')!
    expect(few.p5[21]!).toBeLessThan(few.p95[21]!)
    const done = [...steps].map((step) => step.done)
    expect(done).toEqual([60, 60])
    for (const id of series) expect(bandsOf(first.value, id)).toEqual(bandsOf(draws, id))
  })

  test('inputs that cannot reach what is asked for are left out, which changes nothing', () => {
    const ask = (indicators: readonly string[]) => drawAll(model, scenario, acting, inputs, { draws: 60, seed: 5, series: ['coreShare.DEU', 'total.ifv.RUS'], indicators })
    const [some, all] = [ask([]), ask(['totalExtra.NATO'])]
    expect(some.inputs.length).toBeLessThan(15)
    expect(all.inputs.length).toBe(inputs.length)
    for (const id of ['coreShare.DEU', 'total.ifv.RUS']) expect(some.series.get(id)).toEqual(all.series.get(id))
  })

  test('percentiles are ordered everywhere, months of a crossover add up', () => {
    for (const id of series) {
      const { p5, p25, p50, p75, p95 } = bandsOf(draws, id)!
      for (const [place, low] of p5.entries()) if (!Number.isNaN(low)) expect([low, p25[place], p50[place], p75[place], p95[place]]).toEqual([low, p25[place]!, p50[place]!, p75[place]!, p95[place]!].sort((a, b) => a - b))
    }
    const found = monthChances(draws, 'crossover.mbt')!
    expect([...found.inMonth].reduce((sum, part) => sum + part, 0) + found.never).toBeCloseTo(1, 12)
    const known = [...draws.indicators.get('crossover.mbt')!].filter((month) => !Number.isNaN(month)).sort((a, b) => a - b)
    expect(found.never).toBeCloseTo(1 - known.length / 60, 12)
    expect(found.percentiles.map((month) => month ?? Infinity)).toEqual([3, 15, 30, 45, 57].map((draw) => known[draw - 1] ?? Infinity))
    expect(monthChances(draws, 'crossover.ifv')).toBeUndefined()
  })

  test('a scenario that is sure of everything has no bands', () => {
    const sure = drawAll(model, scenarioWith(), [], saidInputs(scenarioWith(), []), { draws: 10, seed: 1, series: ['core.NATO'] })
    const { p5, p95 } = bandsOf(sure, 'core.NATO')!
    expect(p5).toEqual(p95)
  })
})
