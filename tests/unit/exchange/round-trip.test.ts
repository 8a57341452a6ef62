// A file exported and imported again is equal, in every form, with the user's own sources.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namedSources, type HorizonEvent } from '../../../src/shared/domain/event'
import type { Source } from '../../../src/shared/domain/reference-data'
import type { Result } from '../../../src/shared/domain/result'
import { readCsv, writeCsv } from '../../../src/shared/exchange/csv'
import { readIcs, writeIcs } from '../../../src/shared/exchange/ics'
import { readJson, writeJson } from '../../../src/shared/exchange/json'
import type { EventsRead } from '../../../src/shared/exchange/read-file'
import { events } from './world'

const SOURCE = { title: 'A "title"; =1', publisher: 'Żółw', date: null, url: 'https://example.org/?a=1,2', note: 'two\nlines' }
const nobody = () => false
const FORMS: Readonly<Record<string, (list: readonly HorizonEvent[], own: Readonly<Record<string, Source>>) => Result<EventsRead>>> = {
  csv: (list, own) => readCsv(writeCsv(list, own), nobody),
  json: (list, own) => readJson(writeJson(list, own), 'events.json'),
  ics: (list, own) => readIcs(writeIcs(list, own, '2026-11-23'), 'events.ics', nobody),
}

test.each(Object.keys(FORMS))('%s', (form) => {
  fc.assert(
    fc.property(events, fc.boolean(), (list, withOwn) => {
      fc.pre(form !== 'ics' || list.length > 0)
      // Every second time all sources that events name are the user's own.
      const named = [...new Set(list.flatMap(namedSources))]
      const own = Object.fromEntries((withOwn ? named : []).filter((id) => /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(id)).map((id) => [id, { ...SOURCE, id }]))
      const read = FORMS[form]!(list, own)
      expect(read).toMatchObject({ ok: true, value: { faults: [], notes: [] } })
      expect(read.ok && read.value.events.map(({ event }) => event)).toEqual(list)
      expect(read.ok && Object.fromEntries(read.value.sources.map((source) => [source.id, source]))).toEqual(own)
    }),
    { seed: 2035, numRuns: 300 },
  )
})
