// The registry's Electron: a download that is not the pinned one is refused, and the default app is a proper archive.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadScript, root, temporaryFolder } from './load-script'

const { checkIntegrity } = await loadScript<{ checkIntegrity: (file: string, sha512: string) => Promise<void> }>('registry-electron')
const { writeAsar } = await loadScript<{ writeAsar: (archive: string, folder: string, names: string[]) => void }>('asar')

test('a file with the pinned digest passes, one byte more is refused in a sentence', async () => {
  const file = path.join(temporaryFolder(), 'electron.tgz')
  writeFileSync(file, 'the real thing')
  const pinned = createHash('sha512').update('the real thing').digest('base64')
  await checkIntegrity(file, pinned)
  writeFileSync(file, 'the real thing!')
  await expect(checkIntegrity(file, pinned)).rejects.toThrow(/^The downloaded electron\.tgz is not the pinned one .*\.$/)
})

test('the archive of the default app gives its files back', () => {
  const folder = path.join(root, 'scripts', 'default-app')
  const archive = path.join(temporaryFolder(), 'default_app.asar')
  writeAsar(archive, folder, ['package.json', 'main.js'])
  const bytes = readFileSync(archive)
  const body = 8 + bytes.readUInt32LE(4)
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as { files: Record<string, { size: number; offset: string }> }
  expect(Object.keys(header.files)).toEqual(['package.json', 'main.js'])
  for (const [name, { size, offset }] of Object.entries(header.files)) {
    const start = body + Number(offset)
    expect(bytes.subarray(start, start + size)).toEqual(readFileSync(path.join(folder, name)))
  }
})
