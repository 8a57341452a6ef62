// Kinds of distribution tried one after the other: bounds stay, or else nine of ten stay where they lie, and nothing drifts.
import { describe, expect, test } from 'vitest'
import type { Distribution } from '../../../../src/shared/domain/distribution'
import { curveOf } from '../../../../src/shared/engine/chance/curve'
import { FORMS, inForm, readSpread, typedOf, type TypedDistribution } from '../../../../src/renderer/distributions/distribution-form'

const RANGE = [0, 3] as const
const formOf = (kind: Distribution['kind'], byInterval = false) => FORMS.findIndex((form) => form.kind === kind && form.fields.includes('interval') === byInterval)
const UNIFORM: Distribution = { kind: 'uniform', low: 0.015, high: 1.5 }

function tried(start: TypedDistribution, ...forms: readonly number[]): TypedDistribution {
  return forms.reduce((typed, form) => inForm(typed, form, RANGE, UNIFORM), start)
}

function outer(typed: TypedDistribution): readonly [number, number] {
  const read = readSpread(typed, RANGE)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  const { quantile } = curveOf(read.value, RANGE)
  return [quantile(0.05), quantile(0.95)]
}

test('between kinds with ends the ends stay', () => {
  for (const kind of ['triangular', 'pert'] as const) expect(tried(typedOf(UNIFORM), formOf(kind)).texts).toEqual({ low: '0.015', high: '1.5', mode: '0.7575' })
  expect(tried(typedOf({ kind: 'triangular', low: 0.2, mode: 0.3, high: 1.4 }), formOf('pert')).texts).toEqual({ low: '0.2', mode: '0.3', high: '1.4' })
})

describe('to and fro gives what one had', () => {
  const starts: readonly Distribution[] = [
    UNIFORM, { kind: 'triangular', low: 0.2, mode: 0.3, high: 1.4 }, { kind: 'normal', mean: 1, sd: 0.2 }, { kind: 'lognormal', median: 0.8, sigma: 0.3 }, { kind: 'pert', low: 0.4, mode: 0.8, high: 1.1, interval: 80 },
  ]
  test.each(starts)('%j', (start) => {
    const own = typedOf(start)
    for (let form = 0; form < FORMS.length; form += 1) expect(tried(own, form, own.form)).toEqual(own)
    expect(tried(own, ...FORMS.keys(), ...FORMS.keys(), own.form)).toEqual(own)
  })
})

test('with and without normal kinds, nine of ten stay where they lie', () => {
  for (const [start, forms] of [[{ kind: 'normal', mean: 1.2, sd: 0.2 }, ['uniform', 'triangular', 'pert', 'lognormal']], [{ kind: 'lognormal', median: 0.8, sigma: 0.3 }, ['uniform', 'triangular', 'pert', 'normal']], [{ kind: 'triangular', low: 0.9, mode: 1, high: 2 }, ['normal', 'lognormal']]] as const) {
    const [low, high] = outer(typedOf(start))
    for (const kind of forms) {
      const [from, to] = outer(tried(typedOf(start), formOf(kind)))
      expect(from, kind).toBeCloseTo(low, 2)
      expect(to, kind).toBeCloseTo(high, 2)
    }
  }
})

test('another form is made of what is typed, once a number is', () => {
  const triangular = tried(typedOf(UNIFORM), formOf('triangular'))
  const { form, note, texts } = triangular
  const edited: TypedDistribution = { form, note, texts: { ...texts, low: '0.5' } }
  expect(tried(edited, formOf('uniform')).texts).toEqual({ low: '0.5', high: '1.5' })
  expect(tried(edited, formOf('uniform'), formOf('triangular')).texts).toEqual(edited.texts)
})

test('what cannot be read gives way to what was there', () => {
  expect(tried({ ...typedOf(UNIFORM), texts: { low: 'x', high: '1' } }, formOf('triangular')).texts).toMatchObject({ low: '0.015', high: '1.5' })
})
