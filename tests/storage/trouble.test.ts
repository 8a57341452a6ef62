// Files that are damaged, foreign, newer, held by another program, not writable, or on a full disk.
import { DatabaseSync } from '@photostructure/sqlite'
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeBackup } from '../../src/main/storage/backup'
import { createWorkspaceService } from '../../src/main/services/workspace-service'
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
  db.enableDefensive(false)
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
  ])('%s is left as it is and told; when the user says so it is kept aside and a fresh workspace stands in its place', (_what, damage) => {
    const folder = filled()
    damage(folder)
    const before = readFileSync(fileIn(folder))
    expect(openWorkspace({ folder, now: NOW, seed })).toMatchObject({ ok: false, fault: { code: 'storage.damaged' } })
    expect(readFileSync(fileIn(folder)).equals(before)).toBe(true)
    const { notice, stored, file } = valueOf(openWorkspace({ folder, now: NOW, seed, damaged: { take: 'fresh' } }))
    file?.close()
    expect(notice?.code).toBe('storage.madeFresh')
    expect(Object.keys(stored.workspace.events)).toHaveLength(160)
    expect(readFileSync(join(folder, String(notice?.data.kept))).equals(before)).toBe(true)
  })

  test('the newest good backup is offered with what is not in it; chosen, it takes the place under a revision of its own', () => {
    const folder = newFolder()
    const opened = openIn(folder)
    const service = createWorkspaceService(opened, () => 1)
    valueOf(service.apply(STEP, 0))
    makeBackup(opened.file!.db, folder, 'auto', new Date('2026-11-20T08:00:00Z'))
    valueOf(service.apply([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 4 }], 1))
    const newest = makeBackup(opened.file!.db, folder, 'auto', new Date('2026-11-21T08:00:00Z'))
    service.close()
    writeFileSync(newest.path, 'not a backup any more')
    writeFileSync(fileIn(folder), 'nor a workspace')
    const offered = openWorkspace({ folder, now: NOW, seed })
    expect(offered).toMatchObject({ ok: false, fault: { code: 'storage.damagedBackup', data: { day: Date.UTC(2026, 10, 20, 8), file: 'auto-20261120-080000-r1.hague' } } })
    expect(openWorkspace({ folder, now: NOW, seed, damaged: { take: 'backup', file: newest.file } })).toMatchObject({ ok: false, fault: { code: 'backup.notSound' } })
    expect(readFileSync(fileIn(folder), 'utf8')).toBe('nor a workspace')
    const again = valueOf(openWorkspace({ folder, now: NOW, seed, damaged: { take: 'backup', file: 'auto-20261120-080000-r1.hague' } }))
    again.file?.close()
    expect(again.notice).toMatchObject({ code: 'storage.restored', data: { day: Date.UTC(2026, 10, 20, 8) } })
    expect(readFileSync(join(folder, String(again.notice?.data.kept)), 'utf8')).toBe('nor a workspace')
    expect(again.stored.workspace.scenarios['mine']!.parameters).toEqual({ 'spending.coreTarget': 3 })
    // The damaged file had reached revision 2.
    expect(again.stored.meta.revision).toBe(3)
  })

  test('an index that does not fit its rows is found after an exit that was not clean', () => {
    const folder = filled()
    sql(folder, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX journal_byUndone ON journal (at, number)' WHERE name = 'journal_byUndone'")
    expect(openWorkspace({ folder, now: NOW, seed }).ok).toBe(true)
    const left = newFolder()
    copyFileSync(fileIn(folder), fileIn(left))
    sql(left, 'PRAGMA journal_mode = WAL')
    expect(openWorkspace({ folder: left, now: NOW, seed })).toMatchObject({ ok: false, fault: { code: 'storage.damaged' } })
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
