// One effect's fields: what they make, which one is wrong, and that nothing else of the effect is lost.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BLANK_EFFECT, effectFormOf, effectOf, firstSpread, readSize, withOp, withTarget, type EffectContext, type EffectForm } from '../../../src/renderer/events/effect-form'
import { readEffect, type Effect } from '../../../src/shared/domain/effect'

const KNOWN = ['RUS', 'UKR', 'NATO', 'DEU']
const context: EffectContext = { isKnown: (id) => KNOWN.includes(id), reaches: (id, target) => (id === 'DEU') === (target === 'coreShare'), nameOf: (id) => id }
const EFFECT: Effect = { target: 'refurbRate', scope: ['RUS'], categories: ['mbt'], op: 'multiply', size: 0.4, delayMonths: 3, rampMonths: 6, durationMonths: 24, enabled: true, note: 'Depots.', source: 's1' }
const made = (change: Partial<EffectForm>, base: Effect = EFFECT) => effectOf({ ...effectFormOf(base), ...change }, context)
const wrong = (change: Partial<EffectForm>, base?: Effect) => {
  const read = made(change, base)
  return 'faults' in read ? Object.fromEntries(Object.entries(read.faults).map(([field, { code }]) => [field, code])) : {}
}

test('fields that nobody touched make the same effect, to the last bit, whoever it names', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 10, noNaN: true }), fc.boolean(), (size, enabled) => {
      const odd = { ...EFFECT, size, scope: ['NARNIA'], categories: ['mbt' as const], delayMonths: 1.5 }
      expect(made({ enabled }, odd)).toEqual({ effect: { ...odd, enabled } })
      expect(made({ note: 'Other.', scope: ['RUS'] }, odd)).toMatchObject({ effect: { size, delayMonths: 1.5 } })
    }),
    { seed: 2035, numRuns: 300 },
  )
})

test('what the fields make is what files take; parts without a field that do not go with it are told', () => {
  const read = made({ size: '55 %', forEver: true, note: '' })
  expect('effect' in read && readEffect(read.effect, 'e')).toEqual({ ok: true, value: 'effect' in read && read.effect })
  expect(wrong({ rampMonths: '9' }, { ...EFFECT, curve: 'bell' } as Effect)).toEqual({ size: 'input.invalid' })
  expect(made({ enabled: false }, { ...EFFECT, curve: 'bell' } as Effect)).toEqual({ effect: { ...EFFECT, curve: 'bell', enabled: false } })
})

test.each<[string, Effect['op'], number | null]>([
  ['40 %', 'multiply', 0.4], ['40%', 'multiply', 0.4], ['0.4', 'multiply', 0.4], ['0,4', 'multiply', 0.4], ['7 %', 'multiply', 0.07], ['33.3 %', 'multiply', 0.333], ['150 %', 'multiply', 1.5],
  ['\u22120.3', 'add', -0.3], ['+2', 'add', 2], ['0.4 %', 'add', 0.4], ['', 'add', null], ['much', 'multiply', null],
])('%j %s is %j', (text, op, size) => {
  expect(readSize(text, op)).toBe(size)
})

test('what is left out is left out: for ever, all categories, no note, no source', () => {
  const read = made({ forEver: true, categories: [], note: ' ', source: null })
  expect(read).toEqual({ effect: { target: 'refurbRate', scope: ['RUS'], op: 'multiply', size: 0.4, delayMonths: 3, rampMonths: 6, enabled: true } })
})

describe('what is wrong is told at its field', () => {
  test.each<[string, Partial<EffectForm>, Record<string, string>]>([
    ['a factor out of range', { size: '40' }, { size: 'effect.factor' }],
    ['a negative percentage', { size: '\u221210 %' }, { size: 'effect.factor' }],
    ['a summand out of range', { target: 'coreShare', op: 'add', size: '21', scope: ['DEU'] }, { size: 'effect.size' }],
    ['no ramp', { rampMonths: '0' }, { rampMonths: 'effect.months' }],
    ['a duration shorter than a month', { durationMonths: '0.5' }, { durationMonths: 'effect.months' }],
    ['a delay before the event', { delayMonths: '-1' }, { delayMonths: 'effect.months' }],
    ['months that are no number', { delayMonths: 'soon', rampMonths: '12 %' }, { delayMonths: 'effect.months', rampMonths: 'effect.months' }],
    ['nobody that is known', { scope: ['RUS', 'NARNIA'] }, { scope: 'actor.unknown' }],
    ['somebody without such a series', { scope: ['DEU'] }, { scope: 'effect.reach' }],
    ['all at once', { size: '', rampMonths: '', durationMonths: '', scope: ['NARNIA'] }, { size: 'effect.factor', rampMonths: 'effect.months', durationMonths: 'effect.months', scope: 'actor.unknown' }],
    ['nothing: a duration of an effect that is for ever', { durationMonths: '', forEver: true }, {}],
  ])('%s', (_what, change, expected) => {
    expect(wrong(change)).toEqual(expected)
  })
})

test('another target keeps what it has too; another way of acting asks for its own number', () => {
  const form = effectFormOf({ ...EFFECT, op: 'add', size: -5 })
  expect(form.size).toBe('\u22125')
  expect(withTarget(form, 'lossRate')).toMatchObject({ size: '\u22125', categories: ['mbt'] })
  expect(withTarget(form, 'coreShare')).toMatchObject({ size: '', categories: [], scope: ['RUS'] })
  expect(withOp(withOp(form, 'multiply'), 'add').size).toBe('\u22125')
  expect(withOp(form, 'multiply').size).toBe('')
  expect(effectOf(BLANK_EFFECT, context)).toMatchObject({ effect: { size: 0.5, scope: [] } })
})

describe('a size that is not sure', () => {
  const unsure: Effect = { ...EFFECT, distribution: { kind: 'triangular', low: 1 / 3, mode: 0.4, high: 0.7, source: 's2', note: 'Two reports.' } }

  test('stays as it is, to the last digit and with its source, whatever else is changed', () => {
    expect(made({ rampMonths: '9' }, unsure)).toMatchObject({ effect: { rampMonths: 9, distribution: unsure.distribution } })
    expect(made({ spread: null }, unsure)).toEqual({ effect: EFFECT })
  })

  test('begins with the range that is known, else a fifth to each side, inside what a size may be', () => {
    expect(firstSpread(effectFormOf({ ...EFFECT, range: [0.2, 0.9] })).texts).toEqual({ low: '0.2', mode: '0.4', high: '0.9' })
    expect(firstSpread(effectFormOf(EFFECT)).texts).toEqual({ low: '0.32', mode: '0.4', high: '0.48' })
    expect(firstSpread(effectFormOf({ ...EFFECT, size: 0 })).texts).toEqual({ low: '0', mode: '0', high: '0.1' })
    for (const size of [0, 0.4, 1]) expect(made({ spread: firstSpread(effectFormOf({ ...EFFECT, size })) }, { ...EFFECT, size })).toMatchObject({ effect: { distribution: { kind: 'triangular' } } })
  })

  test('is told where it is wrong, and makes nothing', () => {
    const spread = firstSpread(effectFormOf(EFFECT))
    expect(wrong({ spread: { ...spread, texts: { ...spread.texts, low: 'few' } } })).toEqual({ spread: 'distribution.number' })
    expect(wrong({ spread: { ...spread, texts: { ...spread.texts, high: '0.1' } } })).toEqual({ spread: 'distribution.order' })
  })

  test('goes where its unit goes: another way of acting asks anew, back again it is back', () => {
    const form = effectFormOf(unsure)
    expect(withOp(form, 'add').spread).toBeNull()
    expect(withOp(withOp(form, 'add'), 'multiply').spread).toEqual(form.spread)
    expect(withTarget(form, 'lossRate').spread).toEqual(form.spread)
  })
})
