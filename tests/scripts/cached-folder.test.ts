// The cache of the Electron runtime: every kind of damage is seen, named and put right, and nobody gets half a folder.
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadScript, temporaryFolder } from './load-script'

interface CachedFolder {
  ensureCachedFolder: (
    folder: string,
    how: { guarded: string; make: (fresh: string, work: string) => Promise<void>; announce: (fault: string | undefined) => void },
  ) => Promise<void>
}

const { ensureCachedFolder } = await loadScript<CachedFolder>('cached-folder')

let cache = ''
let folder = ''
let announced: (string | undefined)[] = []

function make(fresh: string): Promise<void> {
  writeFileSync(path.join(fresh, 'program'), 'run me', { mode: 0o755 })
  mkdirSync(path.join(fresh, 'resources'))
  writeFileSync(path.join(fresh, 'resources', 'app.txt'), 'content')
  return Promise.resolve()
}

function ensure(): Promise<void> {
  return ensureCachedFolder(folder, { guarded: 'resources', make, announce: (fault) => announced.push(fault) })
}

beforeEach(async () => {
  cache = temporaryFolder()
  folder = path.join(cache, 'kept')
  announced = []
  await ensure()
})

describe('a folder in the cache', () => {
  test('is made once and then used', async () => {
    await ensure()
    expect(announced).toEqual([undefined])
    expect(readdirSync(cache)).toEqual(['kept'])
  })

  test.each<[string, (file: string) => void, RegExp]>([
    ['cut short', (file) => truncateSync(file, 3), /^program has 3 bytes instead of 6$/],
    ['longer', (file) => appendFileSync(file, '!'), /^program has 7 bytes/],
    ['altered at the same length', (file) => writeFileSync(file, 'run it'), /^program was altered$/],
    ['gone', (file) => rmSync(file), /^program is missing$/],
    ['no longer to be run', (file) => chmodSync(file, 0o644), /^program may not be run$/],
  ])('is made anew when a file is %s', async (_, damage, words) => {
    damage(path.join(folder, 'program'))
    await ensure()
    expect(announced).toHaveLength(2)
    expect(announced[1]).toMatch(words)
    expect(readFileSync(path.join(folder, 'program'), 'utf8')).toBe('run me')
    await ensure()
    expect(announced).toHaveLength(2)
  })

  test('is made anew when its record is gone or unreadable', async () => {
    rmSync(path.join(folder, 'manifest.json'))
    await ensure()
    writeFileSync(path.join(folder, 'manifest.json'), '{"program":')
    await ensure()
    expect(announced.slice(1)).toEqual(['its record is missing or damaged', 'its record is missing or damaged'])
  })

  test('is made anew when a stranger lies where apps are looked for', async () => {
    mkdirSync(path.join(folder, 'resources', 'app'))
    writeFileSync(path.join(folder, 'resources', 'app', 'package.json'), '{}')
    await ensure()
    expect(announced[1]).toBe('resources/app/package.json does not belong there')
    expect(existsSync(path.join(folder, 'resources', 'app'))).toBe(false)
  })

  test('is left alone when only a time changed', async () => {
    utimesSync(path.join(folder, 'program'), 1, 1)
    await ensure()
    expect(announced).toHaveLength(1)
  })

  test('is made by one of many that ask at once', async () => {
    rmSync(folder, { recursive: true })
    await Promise.all([ensure(), ensure(), ensure()])
    expect(announced).toEqual([undefined, undefined])
    expect(readdirSync(cache)).toEqual(['kept'])
  })

  test('stays away when making fails, and what a killed run left behind is cleared', async () => {
    rmSync(folder, { recursive: true })
    mkdirSync(`${folder}.new-killed`)
    const failing = { guarded: 'resources', announce: () => undefined, make: () => Promise.reject(new Error('no network')) }
    await expect(ensureCachedFolder(folder, failing)).rejects.toThrow('no network')
    expect(readdirSync(cache)).toEqual([])
  })
})
