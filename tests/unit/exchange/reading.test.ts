// Files from elsewhere: what is understood, what is refused, and the line that is told.
import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../../src/shared/exchange/csv'
import { readIcs, writeIcs } from '../../../src/shared/exchange/ics'
import { readJson, writeJson } from '../../../src/shared/exchange/json'
import { importStep, planImport } from '../../../src/shared/exchange/plan'
import type { EventsRead } from '../../../src/shared/exchange/read-file'
import type { Result } from '../../../src/shared/domain/result'
import { applyStep } from '../../../src/shared/domain/apply-command'
import { eventAt, workspaceOf } from '../domain/world'

const nobody = () => false
const told = (read: Result<EventsRead>) => (read.ok ? read.value.faults.map(({ line, fault }) => `${line} ${fault.code} ${fault.where ?? ''}`.trim()) : read.fault.code)
const csv = (text: string) => readCsv(text, nobody)

describe('CSV', () => {
  test('columns in any order and case, with a mark at the start, only what must be there', () => {
    const read = csv('\uFEFFCategory,START,Title\r\nsummit,2027-Q2,Talks\r\n')
    expect(read).toMatchObject({ ok: true, value: { faults: [], notes: [] } })
    expect(read.ok && read.value.events[0]).toEqual({
      line: 2, event: { id: 'talks', title: 'Talks', start: '2027-Q2', category: 'summit', actors: [], status: 'planned', confidence: 'medium', summary: '', sources: [], tags: [], provenance: 'own' },
    })
  })

  test.each([[';', ';'], ['\t', 'tab']])('parted by %j, which is told', (sign, name) => {
    const read = csv(['title', 'start', 'category'].join(sign) + '\n' + ['A, B', '2027', 'review'].join(sign))
    expect(read).toMatchObject({ ok: true, value: { notes: [{ code: 'delimiter', name }], events: [{ event: { title: 'A, B' } }] } })
  })

  test('each bad line is told with its number, the others come in', () => {
    const read = csv(
      [
        'title,start,category,end,summary', 'Good,2027,summit,,"two', 'lines"', 'No such day,2027-02-30,summit,,', ',2027,summit,,', 'Kind,2027,parade,,', 'Short,2027',
        'Before,2028,summit,2027,', 'Gone,1999,summit,,', 'Year,99999,summit,,', `${'x'.repeat(100_000)},2027,summit,,`, 'Again,2029,summit,,',
      ].join('\n'),
    )
    expect(told(read)).toEqual([
      '4 date.invalid start', '5 event.noTitle title', '6 event.choice category', '7 exchange.ragged', '8 date.endBeforeStart end', '9 date.outsideHorizon start', '10 date.invalid start', '11 event.tooLong title',
    ])
    expect(read.ok && read.value.events.map(({ event, line }) => [event.title, line])).toEqual([['Good', 2], ['Again', 12]])
  })

  test('unknown columns are told, controls become blanks, markup and decimal commas stay text', () => {
    const read = csv('title,start,category,weight,summary\n"<script>\u0007x</script>",2027,summit,"1,5","a\u0000b"')
    expect(read).toMatchObject({ ok: true, value: { notes: [{ code: 'unknownColumn', name: 'weight' }], events: [{ event: { title: '<script> x</script>', summary: 'a b' } }] } })
  })

  test('one id twice in a file is a fault of the second', () => {
    expect(told(csv('id,title,start,category\na,A,2027,summit\na,B,2028,summit'))).toEqual(['3 event.exists id'])
  })

  test.each([
    ['', 'exchange.empty'],
    ['\n\n', 'exchange.empty'],
    ['name,when\nA,2027', 'exchange.noColumn'],
    [`title,start,category\n${'A,2027,summit\n'.repeat(100_001)}`, 'exchange.tooMany'],
  ])('%# is refused whole', (text, code) => {
    expect(told(csv(text))).toBe(code)
  })

  test('what a spreadsheet would run stands behind a quote', () => {
    expect(writeCsv([eventAt('a', '2027', undefined, { title: '=HYPERLINK("x")' })], {})).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe('iCalendar', () => {
  const calendar = (...lines: string[]) => readIcs(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n'), 'a.ics', nobody)
  const vevent = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:one@x', ...lines, 'END:VEVENT']
  const first = (read: Result<EventsRead>) => (read.ok ? read.value.events[0]?.event : null)

  test.each([
    ['a whole day', ['DTSTART;VALUE=DATE:20270624', 'DTEND;VALUE=DATE:20270625'], '2027-06-24', undefined],
    ['several days', ['DTSTART;VALUE=DATE:20270624', 'DTEND;VALUE=DATE:20270627'], '2027-06-24', '2027-06-26'],
    ['a time of day in a zone', ['DTSTART;TZID=Pacific/Auckland:20270624T010000', 'DTEND;TZID=Pacific/Auckland:20270624T230000'], '2027-06-24', undefined],
    ['a time of day in UTC', ['DTSTART:20270624T233000Z', 'DTEND:20270625T003000Z'], '2027-06-24', '2027-06-25'],
    ['until midnight', ['DTSTART:20270624T100000', 'DTEND:20270625T000000'], '2027-06-24', undefined],
    ['a duration', ['DTSTART:20270624T100000', 'DURATION:P2DT1H'], '2027-06-24', '2027-06-26'],
    ['no end', ['DTSTART:20270624T100000'], '2027-06-24', undefined],
  ])('%s', (_what, lines, start, end) => {
    expect(first(calendar(...vevent('SUMMARY:Talks', ...lines)))).toMatchObject({ title: 'Talks', start, id: 'one', category: 'review' })
    expect(first(calendar(...vevent('SUMMARY:Talks', ...lines)))?.end).toBe(end)
  })

  test('a rule of recurrence counts once and is told with its line; so are events without our categories', () => {
    const read = calendar(...vevent('SUMMARY:Weekly', 'DTSTART:20270624T100000', 'RRULE:FREQ=WEEKLY;COUNT=5'))
    expect(read).toMatchObject({ ok: true, value: { notes: [{ code: 'firstOccurrence', line: 3, title: 'Weekly' }, { code: 'noCategory', count: 1 }] } })
  })

  test('an event without date or title is a fault with its line', () => {
    expect(told(calendar(...vevent('SUMMARY:When'), ...vevent('DTSTART;VALUE=DATE:20270624'), ...vevent('SUMMARY:Odd', 'DTSTART:20270624')))).toEqual(['3 exchange.noDate start', '7 event.noTitle title', '11 exchange.noDate start'])
  })

  test.each(['', 'hello', 'BEGIN:VCARD\r\nEND:VCARD', '{"a":1}', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT'])('%j is no calendar', (text) => {
    expect(['file.format', 'exchange.empty']).toContain(told(readIcs(text, 'a.ics', nobody)))
  })
})

describe('JSON', () => {
  const good = eventAt('a', '2027')

  test('another format, a newer version, no JSON: refused whole', () => {
    expect(told(readJson('{"format":"other"}', 'a'))).toBe('file.format')
    expect(told(readJson('{"format":"hague-horizon/events","version":2,"events":[]}', 'a'))).toBe('file.newer')
    expect(told(readJson('{', 'a'))).toBe('file.notJson')
    expect(told(readJson('[]', 'a'))).toBe('file.format')
  })

  test('a bad event is told with its line, unknown keys are named, sources come along', () => {
    const source = { id: 'minutes', title: 'Minutes', publisher: '', date: null, url: null, note: '' }
    const text = writeJson([{ ...good, sources: ['minutes'] }, { ...eventAt('b', '2028'), title: '' }], { minutes: source, other: { ...source, id: 'other' } })
    const read = readJson(text.replace('"version": 1,', '"version": 1,\n  "made": "today",'), 'a')
    expect(told(read)).toEqual([`${text.split('\n').findIndex((line) => line.includes('"id": "b"')) + 1} event.noTitle events[1].title`])
    expect(read).toMatchObject({ ok: true, value: { notes: [{ code: 'unknownColumn', name: 'made' }], sources: [source] } })
  })
})

describe('an effect of a newer format', () => {
  const SOUND = { target: 'capacity', scope: ['RUS'], op: 'multiply', size: 0.5, delayMonths: 0, rampMonths: 6, enabled: true }
  const NEWER = { ...SOUND, curve: 'bell' }
  const LARGE = { ...SOUND, size: 99 }
  const list = [eventAt('a', '2027', undefined, { effects: [NEWER, SOUND, LARGE] as never }), eventAt('b', '2028')]

  test.each([
    ['csv', () => readCsv(writeCsv(list, {}), nobody), ''],
    ['json', () => readJson(writeJson(list, {}), 'a.json'), 'events[0].'],
    ['ics', () => readIcs(writeIcs(list, {}, '2026-11-23'), 'a.ics', nobody), ''],
  ])('in %s is told at its place and left out; its event and the other effects come in', (_form, read, place) => {
    const found = read()
    expect(told(found)).toEqual([expect.stringMatching(/^\d+ input\.invalid /), expect.stringMatching(/^\d+ input\.invalid /)])
    expect(found).toMatchObject({ ok: true, value: { faults: [
      { fault: { where: `${place}effects[0].curve`, data: { reason: 'this version knows no such field of an effect; the effect is left out' } } },
      { fault: { where: `${place}effects[2].size` } },
    ] } })
    expect(found.ok && found.value.events.map(({ event }) => event)).toEqual([{ ...list[0], effects: [SOUND] }, list[1]])
  })

  test('a list of effects that is none leaves the event', () => {
    const found = csv('title,start,category,effects\nA,2027,summit,halved')
    expect(told(found)).toEqual(['2 input.invalid effects'])
    expect(found.ok && found.value.events.map(({ event }) => event.title)).toEqual(['A'])
  })

  test('a source of the user’s own that an effect alone names comes along', () => {
    const source = { id: 'minutes', title: 'Minutes', publisher: '', date: null, url: null, note: '' }
    const read = readJson(writeJson([eventAt('c', '2027', undefined, { effects: [{ ...SOUND, source: 'minutes' }] as never })], { minutes: source }), 'a.json')
    if (!read.ok) throw new Error(read.fault.code)
    const step = importStep(planImport(read.value, workspaceOf()), new Map(), workspaceOf())!
    expect(step.map(({ type }) => type)).toEqual(['putSource', 'addEvent'])
  })
})

describe('the plan of an import', () => {
  const workspace = workspaceOf([eventAt('mine', '2027'), eventAt('same', '2028')])
  const read: EventsRead = {
    events: [{ event: eventAt('mine', '2030'), line: 2 }, { event: eventAt('same', '2028'), line: 3 }, { event: eventAt('new', '2029'), line: 4 }], faults: [], notes: [], sources: [],
  }
  const plan = planImport(read, workspace)

  test('counts what is new, what stands here with other words, what is equal', () => {
    expect([plan.fresh.length, plan.doubles.length, plan.same.length]).toEqual([1, 1, 1])
    expect(plan.doubles[0]).toMatchObject({ line: 2, fields: ['start'] })
  })

  test.each([
    ['keep', { mine: '2027', new: '2029' }],
    ['replace', { mine: '2030', new: '2029' }],
    ['both', { mine: '2027', new: '2029', 'event-mine': '2030' }],
  ] as const)('%s: one step, and one undo takes it back', (choice, expected) => {
    const step = importStep(plan, new Map([['mine', choice]]), workspace)!
    const applied = applyStep(workspace, step)
    if (!applied.ok) throw new Error(applied.fault.code)
    expect(Object.fromEntries(Object.values(applied.value.workspace.events).map(({ id, start }) => [id, start]))).toEqual({ same: '2028', ...expected })
    expect(applyStep(applied.value.workspace, applied.value.inverse)).toMatchObject({ ok: true, value: { workspace } })
  })

  test('nothing new is no step', () => {
    expect(importStep(planImport({ ...read, events: [read.events[1]!] }, workspace), new Map(), workspace)).toBeNull()
  })
})
