// Core and related shares along each shape, worked by hand: base 2 % in 2026, target 3.5 % in 2035, nine steps.
import { describe, expect, test } from 'vitest'
import { projectAtlantis, reader, shippedModel } from './world'

const model = shippedModel()
const core = (parameters: Record<string, number | string>, actor = {}) => {
  const at = reader(projectAtlantis(model, parameters, actor))
  return (year: number) => at('coreShare.ATLANTIS', year)
}

describe('shapes', () => {
  // Half way is not a grid year; after 5 of 9 steps x = 5/9.
  test.each([
    // 2 + 1.5 · 5/9 = 2.8333…
    ['linear', {}, 2.8333333333333335],
    // 2 + 1.5 · (5/9)² = 2 + 1.5 · 25/81 = 2.46296…
    ['backLoaded', {}, 2.462962962962963],
    // power 1 is the straight line
    ['backLoaded', { 'spending.shapePower': 1 }, 2.8333333333333335],
    // 2 + 1.5 · √(5/9) = 2 + 1.5 · 0.745355992… = 3.118033988…
    ['frontLoaded', {}, 3.118033988749895],
    // 2 · (3.5/2)^(5/9) = 2 · e^(5/9 · ln 1.75) = 2 · e^0.310897660 = 2.729299…
    ['geometric', {}, 2 * Math.exp((5 / 9) * Math.log(1.75))],
    // until 2029 nothing, then 2 of 6 steps: 2 + 1.5 · 2/6
    ['afterReview', {}, 2.5],
    // review 2027: then 4 of 8 steps
    ['afterReview', { 'spending.reviewYear': 2027 }, 2.75],
    // a review in the base year is the straight line
    ['afterReview', { 'spending.reviewYear': 2026 }, 2.8333333333333335],
    ['hold', {}, 2],
    // σ(8·(5/9−1/2)) = σ(4/9) = 1/(1+e^−0.444444) = 0.6093175; σ(−4) = 0.0179862; (0.6093175−0.0179862)/(0.9820138−0.0179862) = 0.6133967
    ['sCurve', {}, 2 + 1.5 * 0.6133967],
  ])('%s %o stands at %f in 2031', (shape, more, expected) => {
    expect(core({ 'spending.shape': shape, ...more })(2031)).toBeCloseTo(expected, 6)
  })

  test.each(['linear', 'backLoaded', 'frontLoaded', 'geometric', 'afterReview', 'sCurve'])('%s ends exactly at the target', (shape) => {
    const at = core({ 'spending.shape': shape })
    expect(at(2026)).toBe(2)
    expect(at(2035)).toBe(3.5)
  })

  test('an earlier target year is kept after it', () => {
    const at = core({ 'spending.targetYear': 2029 })
    expect(at(2027)).toBeCloseTo(2.5, 12)
    expect([2029, 2030, 2035].map(at)).toEqual([3.5, 3.5, 3.5])
  })

  test('a share of 0 cannot grow at a constant rate: the path is straight, and a warning says so', () => {
    const projection = projectAtlantis(model, { 'spending.shape': 'geometric' }, { coreShare: { '2026': 0 } })
    expect(reader(projection)('coreShare.ATLANTIS', 2029)).toBeCloseTo(3.5 / 3, 12)
    expect(projection.warnings).toContainEqual({ code: 'shape.noGeometric', data: { actors: 'ATLANTIS' } })
  })
})

describe('compliance and the target', () => {
  test('four fifths of the way: the goal is 2 + 0.8 · 1.5 = 3.2', () => {
    const at = core({ 'spending.compliance': 0.8 })
    expect(at(2035)).toBeCloseTo(3.2, 12)
    expect(at(2029)).toBeCloseTo(2.4, 12)
  })

  test('over-fulfilment: 2 + 1.2 · 1.5 = 3.8', () => {
    expect(core({ 'spending.compliance': 1.2 })(2035)).toBeCloseTo(3.8, 12)
  })

  test('above the target an actor holds, or comes down: 4.5 to 3.5 in nine steps', () => {
    const above = { coreShare: { '2026': 4.5 } }
    expect(core({}, above)(2031)).toBe(4.5)
    const down = core({ 'spending.aboveTarget': 'converge' }, above)
    expect(down(2029)).toBeCloseTo(4.5 - 3 / 9, 12)
    expect(down(2035)).toBe(3.5)
  })

  test('coming down beyond nothing ends at nothing', () => {
    const parameters = { 'spending.aboveTarget': 'converge', 'spending.coreTarget': 0, 'spending.compliance': 1.5 }
    expect(core(parameters)(2035)).toBe(0)
  })

  test('a target year that is not after the base year is due at once, with a warning', () => {
    const projection = projectAtlantis(model, { 'spending.targetYear.ATLANTIS': 2026 })
    expect(reader(projection)('coreShare.ATLANTIS', 2027)).toBe(3.5)
    expect(projection.warnings).toContainEqual({ code: 'targetYear.notAfterBase', data: { actors: 'ATLANTIS' } })
  })
})

describe('base year', () => {
  const shares = { coreShare: { '2024': 1.4, '2025': 1.7, '2026': 2 } }

  test('history stands as recorded', () => {
    const at = core({ 'spending.compliance': 0 }, shares)
    expect([2024, 2025, 2026].map(at)).toEqual([1.4, 1.7, 2])
    expect(at(2023)).toBeNaN()
  })

  test('an earlier base year leaves later records out: 1.4 in 2024, eleven steps to 3.5', () => {
    const projection = projectAtlantis(model, { 'spending.baseYear.ATLANTIS': 2024 }, shares)
    expect(reader(projection)('coreShare.ATLANTIS', 2025)).toBeCloseTo(1.4 + 2.1 / 11, 12)
    expect(projection.actors.get('ATLANTIS')?.baseYear).toBe(2024)
    expect(projection.warnings).toContainEqual({ code: 'baseYear.earlier', data: { actors: 'ATLANTIS' } })
  })

  test('a base year without a record takes the last one before it', () => {
    const projection = projectAtlantis(model, { 'spending.baseYear.ATLANTIS': 2030 }, shares)
    expect(projection.actors.get('ATLANTIS')?.baseYear).toBe(2026)
    expect(projection.warnings).toContainEqual({ code: 'baseYear.moved', data: { actors: 'ATLANTIS' } })
  })

  test('no record up to the base year: no path, and no number', () => {
    const projection = projectAtlantis(model, { 'spending.baseYear.ATLANTIS': 2020 }, shares)
    expect(reader(projection)('coreShare.ATLANTIS', 2035)).toBeNaN()
    expect(projection.indicators.get('yearsToTarget.ATLANTIS')?.why).toBe('no recorded share up to the base year')
  })
})

describe('related share', () => {
  const related = (parameters: Record<string, number | string>) => {
    const at = reader(projectAtlantis(model, parameters))
    return (year: number) => at('relatedShare.ATLANTIS', year)
  }

  test('starts from the assumed base in the base year: 0.7 to 1.5 in nine steps; none before', () => {
    const at = related({})
    expect(at(2025)).toBeNaN()
    expect(at(2026)).toBe(0.7)
    expect(at(2029)).toBeCloseTo(0.7 + 0.8 / 3, 12)
    expect(at(2035)).toBe(1.5)
  })

  test('holds where it is above its target already, whatever the rule for core', () => {
    expect(related({ 'spending.relatedBase': 2, 'spending.aboveTarget': 'converge' })(2035)).toBe(2)
  })

  test('core and related add up', () => {
    const at = reader(projectAtlantis(model))
    expect(at('totalShare.ATLANTIS', 2035)).toBe(5)
    expect(at('totalShare.ATLANTIS', 2025)).toBeNaN()
  })
})
