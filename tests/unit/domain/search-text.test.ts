// How a search is read and what it marks: nothing typed is lost or gains a meaning, no letter of a text changes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorNames, actorsNamed } from '../../../src/shared/domain/actor-names'
import { LONGEST_SEARCH, markedParts, searchWords } from '../../../src/shared/domain/search-text'
import { shippedReference } from '../engine/world'

const runs = { seed: 20_250_624, numRuns: 300 }
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('searchWords', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['🙂 "*" () - : ^ +', []],
    ['Tank* "NATO"', ['tank', 'nato']],
    ['Türkiye ÉLYSÉE', ['turkiye', 'elysee']],
    ['tank TANK tank', ['tank']],
    ['3.5% of GDP', ['3', '5', 'of', 'gdp']],
    ['a\0b', ['a', 'b']],
  ])('%j is read as %j', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  test('of a pasted page the first words are read', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `w${index}`).join(' ')
    expect(searchWords(many).length).toBe(32)
    expect(searchWords('x'.repeat(LONGEST_SEARCH * 2))).toEqual(['x'.repeat(LONGEST_SEARCH)])
  })
})

describe('markedParts', () => {
  const marks = (text: string, search: string) => markedParts(text, searchWords(search)).filter(({ found }) => found).map(({ text: part }) => part)

  test('whole words that begin with what was typed', () => {
    expect(marks('Tank output: TANKS, tankers, antitank', 'tank')).toEqual(['Tank', 'TANKS', 'tankers'])
    expect(marks('Élysée and Türkiye', 'elys tur')).toEqual(['Élysée', 'Türkiye'])
    expect(marks('nothing here', '')).toEqual([])
  })

  test('the pieces are the text, letter for letter', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, search) => {
        expect(markedParts(text, searchWords(search)).map((part) => part.text).join('')).toBe(text)
      }),
      runs,
    )
  })

  test('a text finds each of its own words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = searchWords(text)
        const found = new Set(markedParts(text, words).filter((part) => part.found).flatMap((part) => searchWords(part.text)))
        expect([...found]).toEqual(words)
      }),
      runs,
    )
  })
})

test('actors are found by the beginnings of their names, and have one each', () => {
  const names = actorNames(shippedReference())
  expect(actorsNamed('germ', names)).toEqual(['DEU'])
  expect(actorsNamed('turkiye', names)).toEqual(['TUR'])
  expect(actorsNamed('united', names).toSorted()).toEqual(['GBR', 'USA'])
  expect(actorsNamed('russia', names)).toEqual(['RUS'])
  expect([actorsNamed('ge', names), actorsNamed('', names), actorsNamed('zzz', names)]).toEqual([[], [], []])
})
