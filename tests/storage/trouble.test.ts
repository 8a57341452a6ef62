// Files that are damaged, foreign, newer, held by another program, not writable, or on a full disk; and backups.
import { DatabaseSync } from '@photostructure/sqlite'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listBackups, makeBackup, makeDailyBackup } from '../../src/main/storage/backup'
import { connect, inTransaction } from '../../src/main/storage/database'
import { deleteEvent, readEvents, writeEvent } from '../../src/main/storage/event-rows'
import { readSources, writeSource } from '../../src/main/storage/source-rows'
import type { FuzzyDate } from '../../src/shared/domain/fuzzy-date'
import { migrate } from '../../src/main/storage/migrate'
import { MIGRATIONS, STORAGE_VERSION } from '../../src/main/storage/migrations/migration-table'
import { openWorkspace } from '../../src/main/storage/open-workspace'
import type { Step } from '../../src/shared/domain/command'
import { exampleEvent, fileIn, newFolder, NOW, openIn, seed, serviceIn, valueOf } from './world'

const STEP: Step = [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 3 }]

function filled(): string {
  const folder = newFolder()
  const service = serviceIn(folder)
  valueOf(service.apply(STEP, 0))
  service.close()
  return folder
}

function sql(folder: string, text: string): void {
  const db = new DatabaseSync(fileIn(folder))
  db.exec(text)
  db.close()
}

describe('a damaged file', () => {
  test.each<[string, (folder: string) => void]>([
    ['of random bytes', (folder) => writeFileSync(fileIn(folder), Buffer.alloc(5000, 7))],
    ['cut short', (folder) => truncateSync(fileIn(folder), 20_000)],
    ['with a row that is no event', (folder) => sql(folder, "UPDATE events SET start_date = 'soon' WHERE number = 5")],
    ['with a journal that does not parse', (folder) => sql(folder, `UPDATE journal SET step = '["what"]'`)],
    ['without its one row of facts', (folder) => sql(folder, 'DELETE FROM meta')],
    ['of another program', (folder) => sql(folder, 'PRAGMA application_id = 1234')],
  ])('%s is kept aside; a fresh workspace stands in its place', (_what, damage) => {
    const folder = filled()
    damage(folder)
    const size = statSync(fileIn(folder)).size
    const { notice, stored, file } = openIn(folder)
    file?.close()
    expect(notice?.code).toBe('storage.damaged')
    expect(Object.keys(stored.workspace.events)).toHaveLength(160)
    expect(statSync(join(folder, String(notice?.data.kept))).size).toBe(size)
  })

  test('the newest good backup takes its place, with what was saved in it', () => {
    const folder = newFolder()
    const opened = openIn(folder)
    valueOf(opened.file!.commit({
      step: STEP, revision: 0, at: 1, journal: { kind: 'append', name: { code: 'setParameters', data: { count: 1 } }, inverse: [{ type: 'resetParameters', scenario: 'mine', keys: ['spending.coreTarget'] }] },
      workspace: { ...opened.stored.workspace, scenarios: { mine: { ...opened.stored.workspace.scenarios['mine']!, parameters: { 'spending.coreTarget': 3 } } } },
    }))
    makeBackup(opened.file!.db, folder, 'daily', new Date('2026-11-20T08:00:00Z'))
    const newest = makeBackup(opened.file!.db, folder, 'daily', new Date('2026-11-21T08:00:00Z'))
    opened.file!.close()
    writeFileSync(newest.path, 'not a backup any more')
    writeFileSync(fileIn(folder), 'nor a workspace')
    const again = openIn(folder)
    again.file?.close()
    expect(again.notice?.code).toBe('storage.restored')
    expect(again.notice?.data.day).toBe('2026-11-20 08:00 UTC')
    expect(again.stored.workspace.scenarios['mine']!.parameters).toEqual({ 'spending.coreTarget': 3 })
  })
})

test('a newer file is refused and left as it is, byte for byte', () => {
  const folder = filled()
  sql(folder, `PRAGMA user_version = ${STORAGE_VERSION + 1}`)
  const before = readFileSync(fileIn(folder))
  expect(openWorkspace({ folder, now: NOW, seed })).toMatchObject({ ok: false, fault: { code: 'storage.newer', data: { version: STORAGE_VERSION + 1 } } })
  expect(readFileSync(fileIn(folder)).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['main.hague'])
})

test('a file that another connection holds is told as in use', () => {
  const folder = newFolder()
  const service = serviceIn(folder)
  expect(openWorkspace({ folder, now: NOW, seed })).toMatchObject({ ok: false, fault: { code: 'storage.locked' } })
  valueOf(service.apply(STEP, 0))
})

test('a folder that cannot be made is told, and nothing is thrown', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'taken'), '')
  expect(openWorkspace({ folder: join(folder, 'taken', 'workspace'), now: NOW, seed })).toMatchObject({ ok: false, fault: { code: 'storage.failed' } })
})

test('a full disk refuses the change and keeps what was saved', () => {
  const folder = newFolder()
  const opened = openIn(folder)
  const pages = Number((opened.file!.db.prepare('PRAGMA page_count').get() as { page_count: number }).page_count)
  opened.file!.db.exec(`PRAGMA max_page_count = ${pages}`)
  const event = { ...exampleEvent('long'), summary: 'x'.repeat(2_000_000) }
  const written = opened.file!.commit({
    step: [{ type: 'addEvent', event }], revision: 0, at: 1, journal: { kind: 'append', name: { code: 'setParameters', data: { count: 1 } }, inverse: [{ type: 'removeEvent', id: 'long' }] },
    workspace: { ...opened.stored.workspace, events: { ...opened.stored.workspace.events, long: event } },
  })
  expect(written).toMatchObject({ ok: false, fault: { code: 'storage.diskFull' } })
  opened.file!.close()
  const again = openIn(folder)
  again.file?.close()
  expect(again.stored).toEqual(opened.stored)
})

describe('backups', () => {
  test('one a day, the last seven, those before a migration for good', () => {
    const folder = newFolder()
    const { file } = openIn(folder)
    makeBackup(file!.db, folder, 'before-v2', new Date('2026-10-01T08:00:00Z'))
    for (let day = 1; day <= 9; day += 1) {
      expect(makeDailyBackup(file!.db, folder, new Date(Date.UTC(2026, 10, day, 8)))).not.toBeNull()
      expect(makeDailyBackup(file!.db, folder, new Date(Date.UTC(2026, 10, day, 17)))).toBeNull()
    }
    file!.close()
    const stamps = listBackups(folder).map(({ kind, stamp }) => `${kind} ${stamp.slice(0, 8)}`)
    expect(stamps).toEqual([9, 8, 7, 6, 5, 4, 3].map((day) => `daily 2026110${day}`).concat('before-v2 20261001'))
  })

  test('one that cannot be written leaves nothing half', () => {
    const folder = newFolder()
    const { file } = openIn(folder)
    mkdirSync(join(folder, 'backups'))
    writeFileSync(join(folder, 'backups', 'daily-20261123-100000.hague'), 'yesterday’s')
    mkdirSync(join(folder, 'backups', 'daily-20261124-100000.hague'))
    expect(() => makeBackup(file!.db, folder, 'daily', new Date('2026-11-24T10:00:00Z'))).toThrow()
    file!.close()
    expect(readdirSync(join(folder, 'backups')).some((name) => name.endsWith('.partial'))).toBe(false)
  })
})

test('migrations run from the version that is there, all or none', () => {
  const path = join(newFolder(), 'old.hague')
  const db = connect(path)
  inTransaction(db, () => migrate(db, MIGRATIONS, 0))
  const ran: string[] = []
  const more = [...MIGRATIONS, () => ran.push('second'), () => ran.push('third')]
  inTransaction(db, () => migrate(db, more, MIGRATIONS.length))
  expect(ran).toEqual(['second', 'third'])
  const failing = [...more, () => { db.exec('CREATE TABLE extra (a)'); throw new Error('stop') }]
  expect(() => inTransaction(db, () => migrate(db, failing, more.length))).toThrow('stop')
  const version = db.prepare('PRAGMA user_version').get() as { user_version: number }
  expect(version.user_version).toBe(more.length)
  expect(db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'extra'").get()).toMatchObject({ n: 0 })
  db.close()
  expect(existsSync(path)).toBe(true)
})

test('a file of storage version 1 keeps its events, gains sources, links and a text index that follows', () => {
  const path = join(newFolder(), 'first.hague')
  const db = connect(path)
  inTransaction(db, () => migrate(db, MIGRATIONS.slice(0, 1), 0))
  db.exec(`INSERT INTO events (id, title, start_date, category, status, confidence, summary, provenance, actors, tags, sources)
    VALUES ('a', 'Révue of the pledge', '2029', 'review', 'planned', 'low', 'The path is looked at.', 'own', '["NATO"]', '[]', '[]')`)
  inTransaction(db, () => migrate(db, MIGRATIONS, 1))
  const found = (text: string) => db.prepare('SELECT e.id FROM events_text t JOIN events e ON e.number = t.rowid WHERE events_text MATCH ?').all(text) as unknown[]
  expect(readEvents(db).a).toMatchObject({ title: 'Révue of the pledge', start: '2029' })
  expect(readEvents(db).a).not.toHaveProperty('links')
  expect(found('revue')).toHaveLength(1)
  writeEvent(db, { ...readEvents(db).a!, title: 'Stocktaking', links: ['b'], start: '[2028..2029]' as FuzzyDate })
  expect(found('revue')).toHaveLength(0)
  expect(found('stock*')).toHaveLength(1)
  expect(readEvents(db).a).toMatchObject({ links: ['b'], start: '[2028..2029]' })
  deleteEvent(db, 'a')
  expect(found('stock*')).toHaveLength(0)
  writeSource(db, { id: 'minutes', title: 'Minutes', publisher: '', date: null, url: 'https://example.org/a', note: '' })
  expect(readSources(db)).toEqual({ minutes: { id: 'minutes', title: 'Minutes', publisher: '', date: null, url: 'https://example.org/a', note: '' } })
  db.close()
})
