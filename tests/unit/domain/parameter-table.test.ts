// The parameter table is sound in itself: defaults inside ranges, steps that reach them, words and sources for each row.
import { describe, expect, test } from 'vitest'
import { isParameterId, PARAMETER_IDS, parameterRow, type NumberRow, type ParameterId } from '../../../src/shared/domain/parameter-table'
import { PARAMETER_TEXT, UNIT_TEXT } from '../../../src/shared/text/parameters'
import { shippedReference } from '../engine/world'

const numbers = PARAMETER_IDS.map((id) => [id, parameterRow(id)] as const).filter((row): row is readonly [ParameterId, NumberRow] => row[1].type === 'number')
const sources = new Set(shippedReference().sources.map(({ id }) => id))

const wholeSteps = (value: number, step: number) => Math.abs(value / step - Math.round(value / step)) < 1e-9

describe.each(numbers)('%s', (_id, row) => {
  test('its default lies in the range and on the slider', () => {
    if (row.fallback === null) return expect(row.perActor).toBe(true)
    const [from, to] = row.track ?? [row.min, row.max]
    expect(row.fallback).toBeGreaterThanOrEqual(from)
    expect(row.fallback).toBeLessThanOrEqual(to)
    expect([from >= row.min, to <= row.max, from < to]).toEqual([true, true, true])
  })

  test('ends and default are whole steps, and a step shows in its decimals', () => {
    const { min, max, step, decimals, fallback } = row
    for (const value of [min, max, ...(row.track ?? []), ...(fallback === null ? [] : [fallback])]) expect(wholeSteps(value, step)).toBe(true)
    expect(wholeSteps(step, 10 ** -decimals)).toBe(true)
  })
})

test('every choice row offers its default, and no choice twice', () => {
  for (const id of PARAMETER_IDS) {
    const row = parameterRow(id)
    if (row.type !== 'choice') continue
    expect(row.choices).toContain(row.fallback)
    expect(new Set(row.choices).size).toBe(row.choices.length)
  }
})

test('every row has words, a unit and sources that are in the list', () => {
  for (const id of PARAMETER_IDS) {
    const row = parameterRow(id)
    expect(PARAMETER_TEXT[id].label.trim()).not.toBe('')
    expect(typeof UNIT_TEXT[row.unit]).toBe('string')
    expect(row.sources.filter((source) => !sources.has(source))).toEqual([])
  }
})

test('what every object has is no parameter', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) expect(isParameterId(name)).toBe(false)
})
