// Formulas: values worked by hand, and nothing but named values and the listed functions within reach.
import { describe, expect, test } from 'vitest'
import { project } from '../../../src/shared/engine/project'
import { evaluateFormulas } from '../../../src/shared/formula/scenario-formulas'
import { atlantis, scenarioWith, shippedModel } from './world'

const projection = project(shippedModel(), scenarioWith({ actors: [atlantis()] }))

function answers(...expressions: string[]) {
  return evaluateFormulas(expressions.map((expression, index) => ({ name: `f${index}`, expression })), projection)
}
function value(...expressions: string[]): number | null {
  const result = answers(...expressions)
  if (!result.ok) throw new Error(String(result.fault.data.reason))
  return result.value[0]!.indicator.value
}
function reason(...expressions: string[]): string {
  const result = answers(...expressions)
  return result.ok ? 'none' : `${result.fault.where} ${result.fault.data.reason}`
}

describe('values (GDP 1,000; core share 2 in 2026, 3.5 in 2035)', () => {
  test.each([
    // the last year stands for a series
    ['core.ATLANTIS', 35],
    ['core.ATLANTIS / gdp.ATLANTIS * 100', 3.5],
    ['-core.ATLANTIS + 2 ^ 3', -27],
    ['at(core.ATLANTIS, 2026)', 20],
    // 20 + 15 · n/9 for n = 1…9: 9 · 20 + 15/9 · 45 = 255
    ['sum(core.ATLANTIS, 2027, 2035)', 255],
    ['mean(core.ATLANTIS, 2027)', 255 / 9],
    // the whole grid: missing years before 2026 are passed over
    ['sum(core.ATLANTIS)', 275],
    ['sum(core.ATLANTIS, 2020, 2035)', null],
    ['max(core.ATLANTIS, 40)', 40],
    ['min(coreShare.ATLANTIS, 3, 5)', 3],
    ['coreShare.ATLANTIS >= 3.5 ? 1 : 0', 1],
    ['yearsToTarget.ATLANTIS', 9],
    ['pointsPerYear.ATLANTIS * yearsToTarget.ATLANTIS', 1.5],
    ['1 / 0', null],
    ['at(core.ATLANTIS, 2050)', null],
    ['sqrt(abs(-16)) + round(2.4) + exp(0) + log(1)', 7],
  ])('%s', (expression, expected) => {
    const got = value(expression)
    if (expected === null) expect(got).toBeNull()
    else expect(got).toBeCloseTo(expected, 10)
  })

  test('a formula may name another, before or after it', () => {
    expect(value('f1 * 2', 'core.ATLANTIS')).toBeCloseTo(70, 10)
  })

  test('a formula of series is a series: missing where its parts are', () => {
    const result = answers('core.ATLANTIS * 2')
    expect(result.ok && [...result.value[0]!.values.slice(10, 13)]).toEqual([NaN, NaN, 40])
  })
})

describe('refused, with the place', () => {
  test.each([
    ['core.NOWHERE', 'formulas[0].expression "core.NOWHERE" at character 1 is no series, indicator or formula'],
    ['1 + nothing', 'formulas[0].expression "nothing" at character 5 is no series, indicator or formula'],
    ['core.DEU /', 'formulas[0].expression unexpected end of expression at character 11'],
    ['', 'formulas[0].expression it is empty'],
    ['2 core.DEU', 'formulas[0].expression an operator is missing before "core.DEU" at character 3'],
    ['5 % 2', 'formulas[0].expression "%" at character 3 is not allowed; a formula has numbers, names, operators and functions'],
    ['at(core.DEU)', 'formulas[0].expression at at character 1 takes 2 to 3 values, not 1'],
    ['1e999', 'formulas[0].expression "1e999" at character 1 is too large a number'],
  ])('%s', (expression, expected) => {
    expect(reason(expression)).toBe(expected)
  })

  test.each([
    'x = 2', 'f(x) = x', 'import({})', 'evaluate("1")', 'parse("1")', 'createUnit("a")', 'simplify("1")', 'config({})', '[1, 2]', '"text"', '{a: 1}', '1; 2',
    '1:3', 'core["DEU"]', 'core.DEU.constructor', 'core.DEU.toString()', 'constructor', '__proto__', 'toString', 'hasOwnProperty(1)', 'cos.constructor("return 1")()',
    'at.constructor', '5 cm', '3!', 'sum', 'i', 'pi', "core.DEU'", 'ones(10000, 10000)', 'map([1], f)', 'true',
  ])('%s', (expression) => {
    expect(reason(expression)).toMatch(/^formulas\[0\]\.expression ./)
  })

  test('a circle is told with its way', () => {
    expect(reason('f1 + 1', 'f2', 'f0')).toBe('formulas[0].expression the formulas name each other in a circle (f0 → f1 → f2 → f0)')
  })

  test('deep nesting ends in an answer or a fault, not in a crash', () => {
    expect(value(`${'('.repeat(50)}1${')'.repeat(50)}`)).toBe(1)
    expect(reason(`${'('.repeat(400)}1${')'.repeat(400)}`)).toBe('formulas[0].expression it is nested too deeply')
    expect(value(Array.from({ length: 400 }, () => '1').join('+'))).toBe(400)
  })
})
