// Reading the table of events: letters that are hard for what carries them, and rows that hold what no event holds.
import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { openOtherWorkspace } from '../../src/main/storage/open-workspace'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { exampleEvent, fileIn, newFolder, NOW, serviceIn, valueOf } from './world'

test('every letter, list and optional field comes back as it was written, in the order of the schema', () => {
  const folder = newFolder()
  const hard = 'é☂😀 "quoted" \\n \\ \n\t\u0001\u007f\u2028\u2029\ufeff [1,2] {"a":1}'
  const written = {
    ...exampleEvent('hard'), title: hard, summary: hard.repeat(300), actors: [hard, '[]', 'null'], tags: [hard], end: '2033' as FuzzyDate, ongoing: false, links: ['hard'],
  }
  const service = serviceIn(folder)
  valueOf(service.apply([{ type: 'addEvent', event: written }], 0))
  service.close()
  const again = serviceIn(folder)
  const read = again.state().workspace.events.hard!
  again.close()
  expect(read).toStrictEqual(written)
  expect(Object.keys(read)).toEqual(['id', 'title', 'start', 'end', 'category', 'actors', 'status', 'confidence', 'summary', 'sources', 'tags', 'provenance', 'ongoing', 'links'])
})

test.each([
  ["category = 'party'", 'category'],
  ["start_date = '2029-02-30'", 'start'],
  ["actors = '[1]'", 'actors'],
  ["actors = '[\"NATO\",]'", 'actors'],
  ["links = '[]'", 'links'],
  ["effects = '[{}]'", 'effects'],
])('a row with %s is damage, told by its event and field', (set, field) => {
  const folder = newFolder()
  serviceIn(folder).close()
  const db = new DatabaseSync(fileIn(folder))
  const { id } = db.prepare('SELECT id FROM events ORDER BY number LIMIT 1 OFFSET 7').get() as { id: string }
  db.exec(`UPDATE events SET ${set} WHERE id = '${id}'`)
  db.close()
  const opened = openOtherWorkspace({ path: fileIn(folder), backups: newFolder(), now: NOW })
  expect(opened).toMatchObject({ ok: false, fault: { code: 'storage.notSound', data: { reason: expect.stringContaining(`event ${id}: ${field}`) as string } } })
})
