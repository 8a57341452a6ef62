// The editor's fields: what they make, and which field is wrong.
import { describe, expect, test } from 'vitest'
import { blankEvent, eventOf, formOf, type EventForm } from '../../../src/renderer/events/event-form'
import { BLANK_EFFECT, type EffectContext } from '../../../src/renderer/events/effect-form'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { eventAt } from '../domain/world'

const NAMES = new Map([['DEU', 'Germany'], ['POL', 'Poland']])
const nameOf = (id: string) => NAMES.get(id) ?? id
const codeOf = (typed: string) => [...NAMES].find(([, name]) => name.toLowerCase() === typed.toLowerCase())?.[0] ?? typed
const EVENT = eventAt('talks', '2027-Q2~', '2029', {
  actors: ['DEU', 'A, B and Co.'], tags: ['one, two'], summary: 'Talks.', sources: ['s1'], links: ['other'], ongoing: true,
})
const ANYONE: EffectContext = { isKnown: () => true, reaches: () => true, nameOf }
const before = { event: EVENT, form: formOf(EVENT, nameOf) }
const made = (change: Partial<EventForm> = {}) => eventOf({ ...before.form, ...change }, 'talks', before, codeOf, ANYONE)

test('fields that nobody touched make the same event, whatever stands in its lists', () => {
  expect(made()).toEqual({ event: EVENT })
})

test('dates are read as typed, actors by name or code, words once each, links never to itself', () => {
  const read = made({ title: '  Long\ttalks ', start: 'June 2027', end: '', actors: 'germany, POL, Germany', tags: 'a, a,, b', links: ['talks', 'x'] })
  expect(read).toEqual({
    event: { ...eventAt('talks', '2027-06'), title: 'Long talks', actors: ['DEU', 'POL'], tags: ['a', 'b'], summary: 'Talks.', sources: ['s1'], links: ['x'] },
  })
})

describe('what is wrong is told at its field', () => {
  test.each<[string, Partial<EventForm>, Record<string, string>]>([
    ['no title', { title: ' \u0000 ' }, { title: 'event.noTitle' }],
    ['a title of 100,000 characters', { title: 'x'.repeat(100_000) }, { title: 'event.tooLong' }],
    ['days that do not exist', { start: '2027-02-30', end: '31 June 2028' }, { start: 'date.invalid', end: 'date.invalid' }],
    ['an end before the start', { end: '2026' }, { end: 'date.endBeforeStart' }],
    ['a start off the timeline', { start: '1999' }, { start: 'date.outsideHorizon' }],
    ['an end off the timeline', { end: '2050' }, { end: 'date.outsideHorizon' }],
    ['an endless tag', { tags: 'y'.repeat(121) }, { tags: 'event.tooLong' }],
    ['too many actors', { actors: Array.from({ length: 101 }, (_, index) => `A${index}`).join(',') }, { actors: 'event.tooMany' }],
    ['an endless summary', { summary: 'z'.repeat(20_001) }, { summary: 'event.tooLong' }],
  ])('%s', (_what, change, expected) => {
    const read = made(change)
    expect('faults' in read && Object.fromEntries(Object.entries(read.faults).map(([name, { code }]) => [name, code]))).toEqual(expected)
  })
})

test('markup stays text', () => {
  expect(made({ title: '<img src=x onerror=alert(1)>' })).toMatchObject({ event: { title: '<img src=x onerror=alert(1)>' } })
})

test('a blank event becomes whole with a title alone', () => {
  const blank = blankEvent('2027-06' as FuzzyDate, 'summit')
  const form = formOf(blank, nameOf)
  const read = eventOf({ ...form, title: 'Ceasefire' }, 'ceasefire', { event: blank, form }, codeOf, ANYONE)
  expect(read).toEqual({ event: { ...blank, id: 'ceasefire', title: 'Ceasefire' } })
})

test('effects go with the event; the first that is wrong is told by its place, and nothing is made', () => {
  expect(made({ effects: [BLANK_EFFECT] })).toMatchObject({ event: { effects: [{ target: 'intensity', op: 'multiply', size: 0.5, rampMonths: 6 }] } })
  expect(made({ effects: [BLANK_EFFECT, { ...BLANK_EFFECT, rampMonths: '0' }, { ...BLANK_EFFECT, size: 'x' }] })).toEqual({ faults: {}, effect: 1 })
})
