// Putting a backup in place: what was open is kept, and nothing that stands beside it is folded in, played back or written over.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createBackupKeeper } from '../../src/main/services/backup-keeper'
import { backupsIn } from '../../src/main/services/backup-service'
import { createDocuments, type Documents } from '../../src/main/services/documents'
import { createPlaces } from '../../src/main/services/places-service'
import { openRecentFiles } from '../../src/main/services/recent-files'
import { createWorkspaceService } from '../../src/main/services/workspace-service'
import { fault } from '../../src/shared/domain/fault'
import { failed } from '../../src/shared/domain/result'
import { isGood, makeBackup, prepareBackup } from '../../src/main/storage/backup'
import { listBackups } from '../../src/main/storage/backup-names'
import { connect } from '../../src/main/storage/database'
import { readWorkspaceFile } from '../../src/main/storage/open-workspace'
import { exampleEvent, newFolder, NOW, openIn, valueOf } from './world'

const HOUR = 3_600_000

describe('restoring one', () => {
  function documentsIn(userData: string, onBackup: (what: string) => void = () => undefined): Documents {
    return createDocuments({
      places: { data: () => join(import.meta.dirname, '../../resources'), userData }, recent: openRecentFiles(userData, () => undefined), texts: createPlaces(),
      now: () => NOW, onHistory: () => undefined, onBackup, onWorkspace: () => undefined, sentence: ({ code }) => code, askForFile: () => Promise.resolve(null), lookAtPack: () => failed(fault('pack.gone')),
    })
  }
  const eventsOf = (documents: Documents) => Object.keys(valueOf(documents.current()).service.state().workspace.events)

  test('puts it in place, keeps what was open, and there and back is where it was', async () => {
    const documents = documentsIn(newFolder())
    const { service, backUp } = valueOf(documents.current())
    await backUp()
    const first = documents.backups()[0]!
    valueOf(service.apply([{ type: 'addEvent', event: exampleEvent('mine') }], service.state().revision))
    expect(eventsOf(documents)).toContain('mine')
    valueOf(documents.restore(first.file))
    const restored = valueOf(documents.current())
    expect(eventsOf(documents)).not.toContain('mine')
    expect(restored.notice).toMatchObject({ code: 'storage.backupRestored' })
    // No revision comes twice.
    expect(restored.service.state().revision).toBe(2)
    expect(documents.backups().map(({ kind, events }) => [kind, events])).toEqual([['beforeRestore', 161], ['automatic', 160]])
    valueOf(documents.restore(documents.backups()[0]!.file))
    expect(eventsOf(documents)).toContain('mine')
    const after = valueOf(documents.current()).service
    valueOf(after.undo(after.state().revision))
    expect(eventsOf(documents)).not.toContain('mine')
    documents.close()
  })

  test('in the middle of an automatic backup: that one is given up without a trace, and the next keeper makes its own', async () => {
    const told: string[] = []
    const documents = documentsIn(newFolder(), (what) => told.push(what))
    const first = valueOf(documents.current())
    await first.backUp()
    const { file } = documents.backups()[0]!
    valueOf(first.service.apply([{ type: 'addEvent', event: exampleEvent('mine') }], 0))
    const steps = createBackupKeeper({ file: first.file, folder: first.folder, now: () => NOW, elapsed: () => 0, revision: () => 1, onBackup: (what) => told.push(what) })
    // Its first step is done when this returns; the rest comes when somebody waits.
    const midway = steps()
    const halves = () => readdirSync(join(first.folder, 'backups')).filter((name) => name.endsWith('.partial'))
    expect(halves()).toHaveLength(1)
    valueOf(documents.restore(file))
    await Promise.all([midway, valueOf(documents.current()).backUp()])
    expect(told).toEqual([expect.stringContaining('backup of revision 0'), expect.stringContaining('backup of revision 2')])
    expect(halves()).toEqual([])
    expect(documents.backups().map(({ kind, events }) => [kind, events])).toEqual([['automatic', 160], ['beforeRestore', 161], ['automatic', 160]])
    expect(listBackups(first.folder).every(({ path }) => isGood(path))).toBe(true)
    documents.close()
  })

  test('a file that another program has put there in the meantime stays', async () => {
    const documents = documentsIn(newFolder())
    const { backUp, folder } = valueOf(documents.current())
    await backUp()
    rmSync(join(folder, 'main.hague'))
    writeFileSync(join(folder, 'main.hague'), 'of another program')
    expect(documents.restore(documents.backups()[0]!.file)).toMatchObject({ ok: false, fault: { code: 'storage.replaced' } })
    expect(readFileSync(join(folder, 'main.hague'), 'utf8')).toBe('of another program')
    documents.close()
  })

  test('a workspace whose log cannot be folded in is told, and nothing is put in its place', async () => {
    const documents = documentsIn(newFolder())
    const { backUp, service, file, folder } = valueOf(documents.current())
    await backUp()
    valueOf(service.apply([{ type: 'addEvent', event: exampleEvent('mine') }], 0))
    const { db } = file!
    const exec = db.exec.bind(db)
    const spoilt = (sql: string) => {
      if (sql.includes('journal_mode = DELETE')) throw new Error('disk I/O error')
      exec(sql)
    }
    Object.defineProperty(db, 'exec', { value: spoilt })
    expect(documents.restore(documents.backups()[0]!.file)).toMatchObject({ ok: false })
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])
    expect(backupsIn(folder).map(({ kind, events }) => [kind, events])).toEqual([['beforeRestore', 161], ['automatic', 160]])
  })

  test('what an earlier attempt has left is not played back into it', () => {
    const folder = newFolder()
    const { file } = openIn(folder)
    const backup = makeBackup(file!.db, folder, 'auto', NOW)
    file!.db.exec("UPDATE events SET title = 'of the other'")
    const other = makeBackup(file!.db, folder, 'auto', new Date(NOW.getTime() + HOUR))
    file!.close()
    // Killed in the middle of changing a copy of another backup: its pages from before stand in the journal.
    const db = connect(other.path)
    db.exec('PRAGMA cache_size = 1; BEGIN; UPDATE events SET summary = summary || title')
    copyFileSync(`${other.path}-journal`, join(folder, 'main.hague.restoring-journal'))
    db.close()
    const prepared = prepareBackup(backup, join(folder, 'main.hague'), 7)
    const { workspace, meta } = valueOf(readWorkspaceFile(prepared, NOW))
    expect(meta.revision).toBe(7)
    expect(Object.values(workspace.events).filter(({ title }) => title === 'of the other')).toEqual([])
  })

  test('in the place of a file that is gone, its log is not folded into it', () => {
    const folder = newFolder()
    const opened = openIn(folder)
    const service = createWorkspaceService(opened, () => 1)
    makeBackup(opened.file!.db, folder, 'auto', NOW)
    valueOf(service.apply([{ type: 'addEvent', event: exampleEvent('mine') }], 0))
    const log = readFileSync(join(folder, 'main.hague-wal'))
    service.close()
    rmSync(join(folder, 'main.hague'))
    writeFileSync(join(folder, 'main.hague-wal'), log)
    const again = openIn(folder)
    expect(again.notice).toMatchObject({ code: 'storage.missing' })
    expect([again.stored.meta.revision, Object.keys(again.stored.workspace.events).includes('mine')]).toEqual([0, false])
    again.file!.close()
    // It is kept, not thrown away.
    const kept = readdirSync(folder).filter((name) => name.endsWith('-wal'))
    expect(kept).toEqual([expect.stringMatching(/^main\.hague\.damaged-/)])
    expect(readFileSync(join(folder, kept[0]!)).equals(log)).toBe(true)
  })

  test('one that is damaged or gone is refused, and what is open stays open', async () => {
    const documents = documentsIn(newFolder())
    const { service, backUp, folder } = valueOf(documents.current())
    await backUp()
    const { file } = documents.backups()[0]!
    writeFileSync(join(folder, 'backups', file), 'damaged')
    for (const name of [file, 'gone.hague', '../main.hague']) expect(documents.restore(name)).toMatchObject({ ok: false, fault: { code: 'backup.notSound' } })
    expect(documents.restore(null)).toMatchObject({ ok: false, fault: { code: 'internal' } })
    valueOf(service.apply([{ type: 'addEvent', event: exampleEvent('mine') }], 0))
    expect(eventsOf(documents)).toContain('mine')
    documents.close()
  })
})
