// Fields of events in words: names in place of ids, and what differs between two states of one.
import { expect, it } from 'vitest'
import type { HorizonEvent } from '../../../src/shared/domain/event'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { differenceInWords, fieldInWords, type EventNames } from '../../../src/shared/text/event-fields'

const event: HorizonEvent = {
  id: 'a', title: 'A summit', start: '2027-06' as FuzzyDate, category: 'summit', actors: ['DEU', 'Somebody'], status: 'planned', confidence: 'high',
  summary: '', sources: ['s1', 's2'], tags: [], provenance: 'found', links: ['b'],
}
const names: EventNames = {
  actor: (id) => (id === 'DEU' ? 'Germany' : undefined), source: (id) => (id === 's1' ? 'The declaration' : undefined), event: (id) => (id === 'b' ? 'Another summit' : undefined),
}

it('has names where there are some, and what the event holds where there are none', () => {
  const told = (field: keyof HorizonEvent) => fieldInWords(event, field, names)
  expect([told('actors'), told('sources'), told('links')]).toEqual(['Germany, Somebody', 'The declaration, s2', 'Another summit'])
  expect([told('start'), told('end'), told('category'), told('provenance'), told('ongoing')]).toEqual(['June 2027', '', 'Summits', 'Source read', ''])
})

it('tells short fields with both values, and long ones by name', () => {
  const after: HorizonEvent = { ...event, start: '2027-09' as FuzzyDate, end: '2027-10' as FuzzyDate, category: 'review', summary: 'More', links: [] }
  expect(differenceInWords(event, after, names)).toBe('start June 2027 → September 2027; end (nothing) → October 2027; category Summits → Reviews; summary; links')
  expect(differenceInWords(event, event, names)).toBe('')
})
