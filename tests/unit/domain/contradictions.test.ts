// Effects that do not go together, and those that only look so.
import { describe, expect, test } from 'vitest'
import { makeContradictionFinder, type Contradiction, type EffectedEvent, type Reach } from '../../../src/shared/domain/contradictions'
import type { Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'

const REACH: Reach = {
  spending: [['DEU', 'EU_MEMBERS', 'NATO'], ['USA', 'NATO'], ['POL', 'EU_MEMBERS', 'NATO']],
  production: [['RUS'], ['USA', 'NATO'], ['NATO_EUROPE', 'NATO'], ['UKR']],
}
const effect = (changes: Partial<Effect> = {}): Effect => ({ target: 'capacity', scope: ['RUS'], op: 'multiply', size: 0.5, delayMonths: 0, rampMonths: 6, enabled: true, ...changes })
const event = (id: string, start: string, ...effects: readonly Effect[]): EffectedEvent => ({ id, title: id, start: start as FuzzyDate, effects })
const told = (found: readonly Contradiction[]) => found.map(({ kind, place, other }) => `${place} ${kind} ${other.event.id} ${other.place}`)
/** What is told of an effect of 2027 beside another one. */
const between = (own: Partial<Effect>, other: Partial<Effect>, date = '2028') => told(makeContradictionFinder([event('b', date, effect(other))], REACH)(event('a', '2027', effect(own))))

describe('opposed', () => {
  test.each<[string, Partial<Effect>, Partial<Effect>]>([
    ['factors', { size: 0.5 }, { size: 1.5 }],
    ['summands', { op: 'add', size: 3 }, { op: 'add', size: -1 }],
    ['a factor and a summand', { size: 0.9 }, { op: 'add', size: 5 }],
    ['an actor and everyone', {}, { size: 2, scope: [] }],
    ['groups that share a producer', { scope: ['NATO'] }, { scope: ['NATO_EUROPE'], size: 2 }],
    ['a category and all of them', { categories: ['mbt'] }, { size: 2 }],
    ['categories of which one is common', { categories: ['mbt', 'ifv'] }, { categories: ['ifv'], size: 2 }],
    ['one that ends after the other began', { durationMonths: 6 }, { size: 2 }],
  ])('%s', (_what, own, other) => {
    expect(between(own, other)).toEqual(['0 opposed b 0'])
  })

  test.each<[string, Partial<Effect>, Partial<Effect>, string?]>([
    ['both down', { size: 0.5 }, { size: 0.9 }],
    ['one that does nothing', { size: 1 }, { size: 2 }],
    ['different series', {}, { target: 'refurbRate', size: 2 }],
    ['different actors', {}, { scope: ['UKR'], size: 2 }],
    ['an ally, who has no line', { scope: ['DEU'] }, { scope: ['NATO'], size: 2 }],
    ['different categories', { categories: ['mbt'] }, { categories: ['ifv'], size: 2 }],
    ['one after the other', { durationMonths: 6 }, { size: 2 }, '2028-07'],
    ['one that is switched off', {}, { size: 2, enabled: false }],
    ['one outside the horizon', {}, { size: 2 }, '2036'],
  ])('not: %s', (_what, own, other, date) => {
    expect(between(own, other, date)).toEqual([])
  })

  test('on the side of spending allies meet in their groups', () => {
    const growth = (changes: Partial<Effect>) => ({ target: 'growth', op: 'add', size: 0.2, ...changes }) as const
    expect(between(growth({ scope: ['DEU'] }), growth({ scope: ['EU_MEMBERS'], size: -0.1 }))).toEqual(['0 opposed b 0'])
    expect(between(growth({ scope: ['USA'] }), growth({ scope: ['EU_MEMBERS'], size: -0.1 }))).toEqual([])
  })
})

describe('twice and spent', () => {
  test('the same effect twice, whatever its note, its source and the order of its scope', () => {
    expect(between({ scope: ['RUS', 'UKR'] }, { scope: ['UKR', 'RUS'], note: 'other', source: 's' })).toEqual(['0 twice b 0'])
    expect(between({}, { rampMonths: 7 })).toEqual([])
  })

  test('beside a factor of 0 another factor changes nothing; a summand does', () => {
    expect(between({ size: 0 }, { size: 0.5 })).toEqual(['0 spent b 0'])
    expect(between({ size: 0 }, { size: 0, rampMonths: 1 })).toEqual(['0 spent b 0'])
    expect(between({ size: 0 }, { op: 'add', size: -2 })).toEqual([])
  })
})

test('effects of one event are held against each other, and the event as it is edited against the others', () => {
  const find = makeContradictionFinder([event('a', '2027', effect({ size: 3 })), event('b', '2028', effect({ size: 2 }))], REACH)
  expect(told(find(event('a', '2027', effect(), effect({ size: 2 }))))).toEqual(['0 opposed a 1', '0 opposed b 0', '1 opposed a 0', '1 twice b 0'])
  expect(find(event('c', '2027'))).toEqual([])
})
