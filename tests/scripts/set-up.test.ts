// What set-up looks at before it does anything: Node's version, the installed packages, the system's libraries, locks.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadScript, temporaryFolder } from './load-script'

const { isSupportedNode } = await loadScript<{ isSupportedNode: (version: string) => boolean }>('node-version')
const { packagesFault } = await loadScript<{ packagesFault: (folder: string) => string | undefined }>('packages')
const { unmetNeeds } = await loadScript<{ unmetNeeds: (needs: string[][], listing: string) => string[][] }>('system-libraries')
const { withLock } = await loadScript<{
  withLock: <T>(file: string, work: () => Promise<T>, options?: { waitMs?: number; pollMs?: number }) => Promise<T>
}>('lock')

test.each([
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.3', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node.js %s will do: %s', (version, expected) => {
  expect(isSupportedNode(version)).toBe(expected)
})

describe('installed packages', () => {
  const react = { version: '19.0.0', integrity: 'sha512-react' }

  function project(wanted: object, installed: object | undefined): string {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
    mkdirSync(path.join(folder, 'node_modules', 'react'), { recursive: true })
    writeFileSync(path.join(folder, 'node_modules', 'react', 'package.json'), '{}')
    if (installed) writeFileSync(path.join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }))
    return folder
  }

  test('are in step when each is the one that the lockfile names; optional ones may be absent', () => {
    const other = { version: '1.0.0', integrity: 'sha512-other', optional: true }
    expect(packagesFault(project({ 'node_modules/react': react, 'node_modules/other': other }, { 'node_modules/react': react }))).toBeUndefined()
  })

  test('are not when one differs, is missing, or nothing is installed', () => {
    const newer = { version: '19.1.0', integrity: 'sha512-newer' }
    expect(packagesFault(project({ 'node_modules/react': newer }, { 'node_modules/react': react }))).toMatch(/^node_modules\/react is not the one/)
    expect(packagesFault(project({ 'node_modules/react': react, 'node_modules/zod': react }, { 'node_modules/react': react }))).toMatch(/^node_modules\/zod is not/)
    expect(packagesFault(project({ 'node_modules/react': react }, undefined))).toBe('no packages are installed')
    const folder = project({ 'node_modules/react': react }, { 'node_modules/react': react })
    rmSync(path.join(folder, 'node_modules', 'react'), { recursive: true })
    expect(packagesFault(folder)).toBe('node_modules/react is missing')
  })
})

test('a library counts as there under any of its names, and only when it is installed', () => {
  const needs = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libgbm1']]
  expect(unmetNeeds(needs, 'libgtk-3-0t64 installed\nlibnss3 config-files\n')).toEqual([['libnss3'], ['libgbm1']])
})

describe('a lock', () => {
  test('lets one work at a time and is gone afterwards, after a failure too', async () => {
    const file = path.join(temporaryFolder(), 'lock')
    let inside = 0
    const work = async () => {
      inside += 1
      expect(inside).toBe(1)
      await Promise.resolve()
      expect(existsSync(file)).toBe(true)
      inside -= 1
    }
    await Promise.all([1, 2, 3].map(() => withLock(file, work, { pollMs: 1 })))
    await expect(withLock(file, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(existsSync(file)).toBe(false)
  })

  test('of a process that is gone is taken over, one of a living process is waited for', async () => {
    const file = path.join(temporaryFolder(), 'lock')
    const { pid } = spawnSync(process.execPath, ['--version'])
    writeFileSync(file, String(pid))
    await expect(withLock(file, () => Promise.resolve('done'))).resolves.toBe('done')
    writeFileSync(file, String(process.ppid))
    await expect(withLock(file, () => Promise.resolve('done'), { waitMs: 30, pollMs: 5 })).rejects.toThrow(/^Another run has held /)
  })
})
