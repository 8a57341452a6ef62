// Parameter keys and values: every row of the table, what is refused and with which fault, hostile keys.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkParameterValue, parameterKey, parseParameterKey } from '../../../src/shared/domain/parameter-key'
import { PARAMETER_IDS, PARAMETERS, parameterRow, type ParameterId } from '../../../src/shared/domain/parameter-table'

const runs = { seed: 20_250_624, numRuns: 500 }
const NUMBER_IDS = PARAMETER_IDS.filter((id) => parameterRow(id).type === 'number')
const CHOICE_IDS = PARAMETER_IDS.filter((id) => parameterRow(id).type === 'choice')
const YEARLY_IDS = PARAMETER_IDS.filter((id) => 'yearly' in PARAMETERS[id])
const codeOf = (key: string) => {
  const parts = parseParameterKey(key)
  return parts.ok ? 'ok' : parts.fault.code
}

describe('parseParameterKey', () => {
  test('for all, for one actor or group, for one year of it', () => {
    expect(parseParameterKey('spending.coreTarget')).toEqual({ ok: true, value: { id: 'spending.coreTarget' } })
    expect(parseParameterKey('spending.coreTarget.DEU')).toEqual({ ok: true, value: { id: 'spending.coreTarget', scope: 'DEU' } })
    expect(parseParameterKey('economy.growth.DEU.2028')).toEqual({ ok: true, value: { id: 'economy.growth', scope: 'DEU', year: 2028 } })
  })

  test('what parameterKey writes is read back', () => {
    const scope = fc.stringMatching(/^[A-Z0-9_]{1,40}$/)
    fc.assert(
      fc.property(fc.constantFrom(...PARAMETER_IDS), fc.option(scope), fc.option(fc.integer({ min: 2015, max: 2035 })), (id, given, year) => {
        const withYear = given !== null && year !== null && YEARLY_IDS.includes(id)
        const parts = { id, ...(given !== null && { scope: given }), ...(withYear && { year }) }
        expect(parseParameterKey(parameterKey(id, parts.scope, parts.year))).toEqual({ ok: true, value: parts })
      }),
      runs,
    )
  })

  test.each([
    '', '.', 'spending', 'spending.', '.coreTarget', 'spending.nothing', 'Spending.coreTarget', 'spending.coreTarget ', ' spending.coreTarget',
    'spending.coreTarget.DEU.2028.x', '__proto__', '__proto__.x', 'constructor.prototype', 'toString', 'spending.__proto__', 'spending.constructor',
  ])('%j names no parameter', (key) => expect(codeOf(key)).toBe('parameter.unknown'))

  test.each([
    'spending.coreTarget.', 'spending.coreTarget.deu', 'spending.coreTarget.D U', 'spending.coreTarget.__proto__', 'spending.coreTarget.ÄÖÜ',
    `spending.coreTarget.${'A'.repeat(41)}`, 'spending.coreTarget.DEU\n', 'economy.growth..2028',
  ])('%j names no scope', (key) => expect(codeOf(key)).toBe('parameter.scope'))

  test.each([
    'economy.growth.DEU.2014', 'economy.growth.DEU.2036', 'economy.growth.DEU.', 'economy.growth.DEU.28', 'economy.growth.DEU.2028x',
    'spending.coreTarget.DEU.2028', 'spending.shape.DEU.2028',
  ])('%j names no year that may be set', (key) => expect(codeOf(key)).toBe('parameter.year'))

  test('a fault quotes no more than the beginning of a long key', () => {
    for (const key of ['x'.repeat(5000), `economy.growth.DEU.${'9'.repeat(5000)}`, `economy.growth.${'a'.repeat(5000)}`]) {
      const parts = parseParameterKey(key)
      expect(parts.ok).toBe(false)
      if (!parts.ok) expect(JSON.stringify(parts.fault).length).toBeLessThan(400)
    }
  })
})

describe('checkParameterValue', () => {
  const check = (id: ParameterId, value: unknown) => {
    const checked = checkParameterValue(id, value, id)
    return checked.ok ? 'ok' : checked.fault.code
  }

  test.each(NUMBER_IDS)('%s takes both ends of its range and nothing beyond', (id) => {
    const row = parameterRow(id)
    if (row.type !== 'number') throw new Error(id)
    const beyond = row.unit === 'year' ? 1 : Math.max(1e-9, row.max * 1e-12)
    expect([row.min, row.max].map((value) => checkParameterValue(id, value, id))).toEqual([row.min, row.max].map((value) => ({ ok: true, value })))
    expect([row.min - beyond, row.max + beyond, -1e308, 1e308].map((value) => check(id, value))).toEqual(Array.from({ length: 4 }, () => 'parameter.outsideRange'))
    expect(checkParameterValue(id, row.max + 1, 'p')).toMatchObject({ fault: { where: 'p', data: { min: row.min, max: row.max, value: row.max + 1, unit: row.unit } } })
  })

  test.each(NUMBER_IDS)('%s takes no other thing than a number', (id) => {
    for (const value of [NaN, Infinity, -Infinity, '3', '', null, undefined, true, [3], {}, 3n]) expect(check(id, value)).toBe('parameter.notNumber')
  })

  test('a year is whole', () => {
    expect(check('spending.targetYear', 2030.5)).toBe('parameter.outsideRange')
    expect(check('spending.coreTarget', 3.123456789)).toBe('ok')
  })

  test.each(CHOICE_IDS)('%s takes each of its choices and nothing else', (id) => {
    const row = parameterRow(id)
    if (row.type !== 'choice') throw new Error(id)
    expect(row.choices.map((choice) => check(id, choice))).toEqual(row.choices.map(() => 'ok'))
    for (const value of ['', 'LINEAR', '0', 0, null, undefined, '__proto__', 'length', [row.choices[0]]]) expect(check(id, value)).toBe('parameter.notChoice')
    expect(checkParameterValue(id, 'x'.repeat(500), id)).toMatchObject({ fault: { data: { value: 'x'.repeat(40), choices: row.choices.join(', ') } } })
  })
})
