// Workspace files that are not the app's own: opened as they are or not at all, never mended, never written over.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPlaces } from '../../src/main/services/places-service'
import { openOtherWorkspace } from '../../src/main/storage/open-workspace'
import { connect } from '../../src/main/storage/database'
import { STORAGE_VERSION } from '../../src/main/storage/migrations/migration-table'
import type { Step } from '../../src/shared/domain/command'
import { fileIn, newFolder, NOW, openIn, serviceIn, valueOf } from './world'

const STEP: Step = [{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 4 }]

/** A sound workspace somewhere else. */
function elsewhere(): string {
  const folder = newFolder()
  serviceIn(folder).close()
  const path = join(folder, 'shared.hague')
  renameSync(fileIn(folder), path)
  return path
}

const open = (path: string) => openOtherWorkspace({ path, backups: newFolder(), now: NOW })
const codeOf = (path: string) => {
  const opened = open(path)
  if (opened.ok) opened.value.file?.close()
  return opened.ok ? 'opened' : opened.fault.code
}

describe('another workspace', () => {
  test('is opened, and given back as one plain file', () => {
    const path = elsewhere()
    const { file, stored, notice } = valueOf(open(path))
    expect([stored.workspace.active, notice]).toEqual(['mine', null])
    file!.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
  })

  test('that is missing, a folder, empty, of another program, newer or damaged is left as it is', () => {
    const folder = newFolder()
    const file = (name: string, content: string | Buffer) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    mkdirSync(join(folder, 'folder.hague'))
    const newer = elsewhere()
    const db = connect(newer)
    db.exec(`PRAGMA user_version = ${STORAGE_VERSION + 1}`)
    db.close()
    const cut = elsewhere()
    writeFileSync(cut, readFileSync(cut).subarray(0, 20_000))
    const files = [file('empty.hague', ''), file('text.hague', 'a diary'), cut, newer]
    const before = files.map((path) => readFileSync(path))
    expect([join(folder, 'gone.hague'), join(folder, 'folder.hague'), ...files].map(codeOf)).toEqual([
      'file.unreadable', 'file.unreadable', 'storage.notSound', 'storage.notSound', 'storage.notSound', 'storage.newer',
    ])
    expect(files.map((path) => readFileSync(path))).toEqual(before)
  })

  test('that is open in another program is told, after a moment of patience', () => {
    const path = elsewhere()
    const first = valueOf(open(path))
    expect(codeOf(path)).toBe('storage.locked')
    first.file!.close()
  })
})

describe('a file under the hand of another program', () => {
  test('that was replaced or taken away is not written any more, and what is open can be saved elsewhere', () => {
    for (const meddle of [(path: string) => rmSync(path), (path: string) => { copyFileSync(path, `${path}.x`); renameSync(`${path}.x`, path) }]) {
      const folder = newFolder()
      const service = serviceIn(folder)
      valueOf(service.apply(STEP, 0))
      meddle(fileIn(folder))
      const before = existsSync(fileIn(folder)) ? readFileSync(fileIn(folder)) : null
      expect(service.apply([{ type: 'setParameter', scenario: 'mine', key: 'spending.coreTarget', value: 5 }], 1)).toMatchObject({ ok: false, fault: { code: 'storage.replaced' } })
      service.close()
      expect(existsSync(fileIn(folder)) ? readFileSync(fileIn(folder)) : null).toEqual(before)
      expect(existsSync(`${fileIn(folder)}-wal`)).toBe(false)
    }
  })

  test('a copy holds everything, and never takes the place of what is open', () => {
    const folder = newFolder()
    const opened = openIn(folder)
    const target = join(folder, 'copy.hague')
    writeFileSync(target, 'what stood there')
    expect(opened.file!.copyTo(fileIn(folder))).toMatchObject({ ok: false, fault: { code: 'file.isOpen' } })
    expect(opened.file!.copyTo(join(folder, 'nowhere', 'copy.hague'))).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    valueOf(opened.file!.copyTo(target))
    opened.file!.close()
    const copy = valueOf(open(target))
    expect(copy.stored.workspace).toEqual(opened.stored.workspace)
    copy.file!.close()
  })
})

describe('scenario files', () => {
  const ask = (path: string | null) => () => Promise.resolve(path)

  test('go where the user says, and there again; what another program wrote since stays', async () => {
    const path = join(newFolder(), 'slow.scenario.json')
    const places = createPlaces()
    const request = { text: '{"a":1}', suggestedName: 'Slow', place: null }
    expect(valueOf(await places.save(request, ask(null)))).toBeNull()
    const saved = valueOf(await places.save(request, ask(path)))!
    expect(basename(saved.path)).toBe('slow.scenario.json')
    valueOf(await places.save({ ...request, text: '{"a":2}', place: saved.place }, ask('never asked')))
    writeFileSync(path, 'theirs')
    expect(await places.save({ ...request, place: saved.place }, ask(null))).toMatchObject({ ok: false, fault: { code: 'file.changed' } })
    expect(readFileSync(path, 'utf8')).toBe('theirs')
    const read = valueOf(await places.read(path))
    expect([read.file.text, read.place]).toEqual(['theirs', saved.place])
    valueOf(await places.save({ ...request, place: read.place }, ask(null)))
    rmSync(path)
    valueOf(await places.save({ ...request, place: read.place }, ask(null)))
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}')
  })
})
