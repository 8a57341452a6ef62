// A file exported and imported again is equal, in every form.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HorizonEvent } from '../../../src/shared/domain/event'
import type { Result } from '../../../src/shared/domain/result'
import { readCsv, writeCsv } from '../../../src/shared/exchange/csv'
import { readIcs, writeIcs } from '../../../src/shared/exchange/ics'
import { readJson, writeJson } from '../../../src/shared/exchange/json'
import type { EventsRead } from '../../../src/shared/exchange/read-file'
import { events } from './world'

const nobody = () => false
const FORMS: Readonly<Record<string, (list: readonly HorizonEvent[]) => Result<EventsRead>>> = {
  csv: (list) => readCsv(writeCsv(list), nobody),
  json: (list) => readJson(writeJson(list, {}), 'events.json'),
  ics: (list) => readIcs(writeIcs(list, '2026-11-23'), 'events.ics', nobody),
}

test.each(Object.keys(FORMS))('%s', (form) => {
  fc.assert(
    fc.property(events, (list) => {
      fc.pre(form !== 'ics' || list.length > 0)
      const read = FORMS[form]!(list)
      expect(read).toMatchObject({ ok: true, value: { faults: [], notes: [] } })
      expect(read.ok && read.value.events.map(({ event }) => event)).toEqual(list)
    }),
    { seed: 2035, numRuns: 300 },
  )
})
