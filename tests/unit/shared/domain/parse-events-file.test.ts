// The shipped events parse; a broken event is told by its place, and every fault of a user's own file is told.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEventsFile, readEvents } from '../../../../src/shared/domain/parse-events-file'

const DATA = path.resolve(import.meta.dirname, '../../../../resources/data')

type Row = Record<string, unknown>
interface Files {
  readonly 'events.json': { readonly events: Row[] }
  readonly 'sources.json': unknown
}
function shipped(): Files {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(DATA, file), 'utf8'))
  return { 'events.json': read('events.json') as { events: Row[] }, 'sources.json': read('sources.json') }
}

const SOUND: Row = {
  id: 'a', title: 'A', start: '2027-Q2', category: 'review', actors: ['DEU'], status: 'planned', confidence: 'low',
  summary: '', sources: ['x'], tags: [], provenance: 'own',
}
const EFFECT = { target: 'capacity', scope: ['RUS'], op: 'multiply', size: 0.75, range: [0.5, 0.9], rampMonths: 12 }

describe('parseEventsFile', () => {
  it('reads all 160 events at their precision, without HTML', () => {
    const result = parseEventsFile({ ...shipped() })
    expect(result.ok).toBe(true)
    if (!result.ok) return
    expect(result.value).toHaveLength(160)
    expect(result.value.filter((event) => event.ongoing === true)).toHaveLength(6)
    expect(result.value.filter((event) => event.provenance === 'recalled')).toHaveLength(8)
    expect(result.value.filter((event) => event.start.length === 4)).toHaveLength(25)
    expect(JSON.stringify(result.value)).not.toMatch(/<[a-z/!]/i)
  })

  it.each([
    [{ start: '2029-02-30' }, 'events[3].start', '"2029-02-30" is not a date'],
    [{ end: '2025-01' }, 'events[3].end', 'it ends before it starts'],
    [{ start: '2040', end: '2041' }, 'events[3].start', 'it lies outside the timeline'],
    [{ title: ' ' }, 'events[3].title', 'the title is empty'],
    [{ sources: ['nobody'] }, 'events[3].sources', 'a source is unknown'],
    [{ effects: [{ ...EFFECT, source: 'nobody' }] }, 'events[3].effects[0].source', 'a source is unknown'],
    [{ effects: [EFFECT, { ...EFFECT, range: [0.9, 0.5] }] }, 'events[3].effects[1].range', 'it takes [low, high] from 0 to 10 with the size between them, not [0.9,0.5]'],
  ])('tells %o', (change, place, reason) => {
    const files = shipped()
    files['events.json'].events[3] = { ...files['events.json'].events[3], ...change }
    expect(parseEventsFile({ ...files })).toMatchObject({
      ok: false,
      fault: { code: 'resources.broken', where: `events.json, ${place}`, data: { file: 'events.json', reason } },
    })
  })
})

describe('readEvents', () => {
  it('keeps the sound events and tells every fault of the others', () => {
    const { events, faults } = readEvents(
      [SOUND, { ...SOUND, id: 'b', status: 'rumour', start: 'soon' }, SOUND, { ...SOUND, id: 'c', sources: ['y'] }, 7],
      new Set(['x']),
    )
    expect(events.map((event) => event.id)).toEqual(['a'])
    expect(faults.map(({ code, where }) => `${where} ${code}`).sort()).toEqual([
      'events[1].start input.invalid',
      'events[1].status input.invalid',
      'events[2].id event.exists',
      'events[3].sources event.source',
      'events[4] input.invalid',
    ])
  })

  it('lets a file name any source where no list is given, and refuses what is no list', () => {
    expect(readEvents([{ ...SOUND, sources: ['y'] }], undefined).faults).toEqual([])
    expect(readEvents({}, undefined).faults).toMatchObject([{ code: 'input.invalid', where: 'events' }])
  })
})
