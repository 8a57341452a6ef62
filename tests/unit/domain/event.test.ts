// What an event spans and what makes one unsound.
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/shared/domain/calendar'
import { checkEvent, checkEventDates, effectState, eventSpan, namedSources } from '../../../src/shared/domain/event'
import type { Effect } from '../../../src/shared/domain/effect'
import type { FuzzyDate } from '../../../src/shared/domain/fuzzy-date'
import { eventAt } from './world'

const d = (text: string) => text as FuzzyDate

describe('eventSpan', () => {
  test('a point spans all the days that it may mean', () => {
    expect(eventSpan({ start: d('2029') })).toEqual({ first: dayNumber(2029), last: dayNumber(2029, 12, 31) })
    expect(eventSpan({ start: d('2029-06-24') })).toEqual({ first: dayNumber(2029, 6, 24), last: dayNumber(2029, 6, 24) })
  })

  test('a period runs from its first possible to its last possible day, each end at its own precision', () => {
    expect(eventSpan({ start: d('2026-Q3'), end: d('2028') })).toEqual({ first: dayNumber(2026, 7), last: dayNumber(2028, 12, 31) })
  })
})

describe('checkEventDates', () => {
  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2027', '2027-01-01'],
    ['2027-06', '2027'],
    ['2027-Q4', '2027-10-01'],
    ['2025', '2035'],
  ])('%s to %s is sound', (start, end) => expect(checkEventDates(d(start), d(end))).toEqual({ ok: true, value: true }))

  test.each([
    ['2026-03-02', '2026-03-01'],
    ['2028', '2027-12-31'],
    ['2027-Q2', '2027-03'],
  ])('%s to %s ends before it starts', (start, end) => {
    expect(checkEventDates(d(start), d(end))).toMatchObject({ fault: { code: 'date.endBeforeStart', where: 'end', data: { start, end } } })
  })

  test.each([
    ['2024', undefined, '2024'],
    ['2025-05-31', undefined, '2025-05-31'],
    ['2024-12', '2026', '2024-12'],
    ['2035-01', '2036', '2036'],
    ['2036', undefined, '2036'],
  ])('%s to %s leaves the timeline with %s', (start, end, date) => {
    expect(checkEventDates(d(start), end === undefined ? undefined : d(end))).toMatchObject({ fault: { code: 'date.outsideHorizon', data: { date } } })
  })
})

describe('checkEvent', () => {
  test('gives back the very event', () => {
    const event = eventAt('a', '2027-03')
    const checked = checkEvent(event)
    expect(checked.ok && checked.value).toBe(event)
  })

  test.each(['', ' ', '\t\n', '\u00a0'])('a title of %j is none', (title) => {
    expect(checkEvent(eventAt('a', '2027', undefined, { title }))).toMatchObject({ fault: { code: 'event.noTitle', where: 'title', data: { id: 'a' } } })
  })

  test('its dates are checked', () => {
    expect(checkEvent(eventAt('a', '2028', '2027'))).toMatchObject({ fault: { code: 'date.endBeforeStart' } })
    expect(checkEvent(eventAt('a', '2024'))).toMatchObject({ fault: { code: 'date.outsideHorizon' } })
  })
})

describe('effects of an event', () => {
  const effect = (enabled: boolean, source?: string): Effect => ({ target: 'growth', scope: [], op: 'add', size: 1, delayMonths: 0, rampMonths: 1, enabled, ...(source !== undefined && { source }) })

  test('it acts while one of them is switched on', () => {
    expect([[], [effect(false)], [effect(false), effect(true)]].map((effects) => effectState({ effects }))).toEqual(['none', 'off', 'acts'])
    expect(effectState(eventAt('a', '2027'))).toBe('none')
  })

  test('their sources are sources of the event too, each once', () => {
    expect(namedSources({ sources: ['a', 'b'], effects: [effect(true, 'b'), effect(false, 'c'), effect(true)] })).toEqual(['a', 'b', 'c'])
    expect(namedSources({ sources: ['a'] })).toEqual(['a'])
  })
})
