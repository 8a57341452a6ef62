// Full-text search on a real workspace file: what it finds, in which order, whatever is typed, and after every change.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSearch } from '../../src/main/services/search-service'
import { createWorkspaceService } from '../../src/main/services/workspace-service'
import { MOST_FOUND, searchEvents } from '../../src/main/storage/event-search'
import { searchQuery } from '../../src/main/storage/search-query'
import { actorNames } from '../../src/shared/domain/actor-names'
import { inTransaction } from '../../src/main/storage/database'
import { writeEvent } from '../../src/main/storage/event-rows'
import type { Step } from '../../src/shared/domain/command'
import type { HorizonEvent } from '../../src/shared/domain/event'
import { eventAt } from '../unit/domain/world'
import { shippedReference } from '../unit/engine/world'
import { newFolder, openIn, seed, serviceIn, valueOf } from './world'

const names = actorNames(shippedReference())

/** The seeded workspace on disk, and some events more. */
function begin(events: readonly HorizonEvent[] = []) {
  const opened = openIn(newFolder())
  const service = createWorkspaceService(opened, () => 0)
  const search = createSearch(opened.file, () => [], names)
  if (events.length > 0) valueOf(service.apply(events.map((event) => ({ type: 'addEvent', event })) as unknown as Step, 0))
  return { service, ids: (text: string) => valueOf(search(text)).ids, count: (text: string) => valueOf(search(text)).count, db: opened.file!.db }
}

describe('the query', () => {
  test('quotes every word as a beginning and adds the codes of actors so named', () => {
    expect(searchQuery('Germ tank', names)).toBe('("germ"* OR actors : "DEU") AND "tank"*')
    expect(searchQuery('united', names)).toBe('("united"* OR actors : "GBR" OR actors : "USA")')
    expect(searchQuery('a" OR b* NOT (c) NEAR', names)).toBe('"a"* AND "or"* AND "b"* AND "not"* AND "c"* AND "near"*')
    expect(searchQuery('  🙂 *', names)).toBeNull()
  })
})

describe('what is found', () => {
  test('a word in title, summary, actors or tags, by its beginning, without case and accents', () => {
    const { ids } = begin([
      eventAt('in-title', '2028', undefined, { title: 'Zwölf xylophones' }),
      eventAt('in-summary', '2028', undefined, { summary: 'Twelve Xylophones again' }),
      eventAt('in-tags', '2028', undefined, { tags: ['xylophone "deluxe"'] }),
      eventAt('in-actors', '2028', undefined, { actors: ['Xylophonia'] }),
    ])
    expect(ids('XYLO').toSorted()).toEqual(['in-actors', 'in-summary', 'in-tags', 'in-title'])
    expect(ids('zwolf xylo')).toEqual(['in-title'])
    expect(ids('"deluxe')).toEqual(['in-tags'])
    expect(ids('ylophone')).toEqual([])
  })

  test('"Germany" finds events whose actor is DEU, though the word stands nowhere', () => {
    const { ids } = begin([eventAt('of-germany', '2028', undefined, { title: 'A qqq decision', actors: ['DEU'] }), eventAt('of-france', '2028', undefined, { title: 'A qqq decision', actors: ['FRA'] })])
    expect(ids('germany qqq')).toEqual(['of-germany'])
    expect(ids('qqq').length).toBe(2)
    const german = valueOf(seed()).workspace.events
    const withCode = Object.values(german).filter(({ actors }) => actors.includes('DEU')).map(({ id }) => id)
    expect(withCode.length).toBeGreaterThan(20)
    expect(ids('germany')).toEqual(expect.arrayContaining(withCode))
  })

  test('title before summary, then date, then id', () => {
    const filler = 'one two three four five'
    const { ids } = begin([
      eventAt('summary', '2026', undefined, { title: filler, summary: 'qqq' }),
      eventAt('late', '2030', undefined, { title: 'qqq', summary: filler }),
      eventAt('b', '2028', undefined, { title: 'qqq', summary: filler }),
      eventAt('a', '2028', undefined, { title: 'qqq', summary: filler }),
    ])
    expect(ids('qqq')).toEqual(['a', 'b', 'late', 'summary'])
    expect(ids('qqq')).toEqual(ids(' QQQ '))
  })

  test('nothing that can be typed is a fault', () => {
    const { ids, count } = begin()
    const hostile = ['', ' ', '"', '""', '*', 'a*', '^a', 'title:nato', 'NEAR(a b)', 'a AND', 'NOT', '-a', '(', "'; DROP TABLE events; --", '{a}', 'a+b', '🙂', '\u0301', '\ud800', 'a\0b', 'x'.repeat(10_000), 'a b '.repeat(2500)]
    for (const text of hostile) expect(ids(text).length).toBe(count(text))
    expect(ids('title:nato').length).toBeLessThanOrEqual(ids('nato').length)
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void expect(count(text)).toBeGreaterThanOrEqual(0)), { seed: 20_250_624, numRuns: 300 })
  })

  test('of very many the best come, and their number is told', () => {
    const { db } = begin()
    const many = Array.from({ length: MOST_FOUND + 10 }, (_, index) => eventAt(`m${index}`, '2030', undefined, { summary: 'qqq' }))
    inTransaction(db, () => {
      for (const event of [...many, eventAt('best', '2031', undefined, { title: 'qqq' })]) writeEvent(db, event)
    })
    const found = searchEvents(db, 'qqq', names)
    expect([found.ids.length, found.count, found.ids[0]]).toEqual([MOST_FOUND, MOST_FOUND + 11, 'best'])
  })
})

describe('what is on disk', () => {
  test('search follows every step: added, edited, removed, undone', () => {
    const { service, ids } = begin()
    valueOf(service.apply([{ type: 'addEvent', event: eventAt('mine', '2028', undefined, { title: 'qqq' }) }], 0))
    expect(ids('qqq')).toEqual(['mine'])
    valueOf(service.apply([{ type: 'editEvent', event: eventAt('mine', '2028', undefined, { title: 'other' }) }], 1))
    expect([ids('qqq'), ids('other').includes('mine')]).toEqual([[], true])
    valueOf(service.undo(2))
    expect(ids('qqq')).toEqual(['mine'])
    valueOf(service.apply([{ type: 'removeEvent', id: 'mine' }], 3))
    expect(ids('qqq')).toEqual([])
  })

  test('a workspace that cannot be saved is searched in memory, alike', () => {
    const service = serviceIn(newFolder())
    const onDisk = begin()
    const search = createSearch(null, () => Object.values(service.state().workspace.events), names)
    for (const text of ['germany', 'nato summit', 'tank', '*']) expect(valueOf(search(text)).ids).toEqual(onDisk.ids(text))
    expect(onDisk.ids('nato summit').length).toBeGreaterThan(2)
  })

  test('an index that cannot be read is a fault, not a throw', () => {
    const { db } = begin()
    db.exec('DROP TABLE events_text')
    const opened = { db, path: 'main.hague' } as unknown as Parameters<typeof createSearch>[0]
    expect(createSearch(opened, () => [], names)('nato')).toMatchObject({ ok: false, fault: { code: 'search.failed' } })
  })
})
