// Files that belong together appear together or not at all, and nothing that stands in a folder is lost.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeFault } from '../../../../src/main/platform/write-file-whole'
import { writeFilesNew, writeFilesWhole } from '../../../../src/main/platform/write-files'

const PARTS = [{ ending: '.csv', content: 'table' }, { ending: '.meta.json', content: '{}' }]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hague-horizon-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const files = () => Object.fromEntries(readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]))

describe('in place of what stands there', () => {
  test('both are written, and over old ones', async () => {
    for (const old of ['', 'old']) {
      if (old !== '') writeFileSync(join(folder, 'a.csv'), old)
      expect(await writeFilesWhole(join(folder, 'a'), PARTS)).toEqual({ ok: true, value: join(folder, 'a.csv') })
      expect(files()).toEqual({ 'a.csv': 'table', 'a.meta.json': '{}' })
    }
  })

  test('when the second cannot be placed, the first is as it was', async () => {
    writeFileSync(join(folder, 'a.csv'), 'old')
    mkdirSync(join(folder, 'a.meta.json'))
    expect(await writeFilesWhole(join(folder, 'a'), PARTS)).toMatchObject({ ok: false, fault: { code: 'file.notWritable', data: { file: join(folder, 'a.meta.json'), reason: 'EISDIR' } } })
    expect(files()).toEqual({ 'a.csv': 'old' })
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'a.meta.json'])
  })

  test('a name that only the first file fits writes neither', async () => {
    expect(await writeFilesWhole(join(folder, 'x'.repeat(249)), PARTS)).toMatchObject({ ok: false, fault: { code: 'file.notWritable', data: { reason: 'ENAMETOOLONG' } } })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('beside what stands there', () => {
  test('a taken name gets a number, the same for both', async () => {
    writeFileSync(join(folder, 'a.meta.json'), 'mine')
    expect(await writeFilesNew(folder, 'a', PARTS)).toEqual({ ok: true, value: join(folder, 'a 2.csv') })
    expect(await writeFilesNew(folder, 'a', PARTS)).toEqual({ ok: true, value: join(folder, 'a 3.csv') })
    expect(files()).toEqual({ 'a.meta.json': 'mine', 'a 2.csv': 'table', 'a 2.meta.json': '{}', 'a 3.csv': 'table', 'a 3.meta.json': '{}' })
  })

  test('ten at once get ten names', async () => {
    const written = await Promise.all(Array.from({ length: 10 }, () => writeFilesNew(folder, 'a', PARTS)))
    expect(written.every(({ ok }) => ok)).toBe(true)
    expect(new Set(written.map((one) => (one.ok ? one.value : ''))).size).toBe(10)
    expect(readdirSync(folder)).toHaveLength(20)
  })

  test('a folder that cannot be written is told and left as it is', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    expect(await writeFilesNew(join(folder, 'a-file'), 'a', PARTS)).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o500)
    // The superuser may write anywhere.
    if (process.getuid?.() !== 0) expect(await writeFilesNew(closed, 'a', PARTS)).toMatchObject({ ok: false, fault: { code: 'file.notWritable', data: { reason: 'EACCES' } } })
    chmodSync(closed, 0o700)
    expect(readdirSync(folder).sort()).toEqual(['a-file', 'closed'])
  })
})

test('a full disk is called by its name', () => {
  for (const code of ['ENOSPC', 'EDQUOT']) expect(writeFault('/x', Object.assign(new Error(), { code }))).toEqual({ code: 'file.diskFull', data: { file: '/x' } })
})
