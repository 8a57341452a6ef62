// Stamps: a build is stale exactly when a name or a content changed, or a result is gone.
import { cpSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { loadScript, temporaryFolder } from './load-script'

interface Place {
  file: string
  results: string[]
}

interface StampScript {
  digestOf: (base: string, places: string[], more?: string) => string
  isFresh: (stamp: Place, digest: string) => boolean
  writeStamp: (stamp: Place, digest: string) => void
  dropStamp: (stamp: Place) => void
}

const { digestOf, isFresh, writeStamp, dropStamp } = await loadScript<StampScript>('stamp')

let folder = ''

beforeEach(() => {
  folder = temporaryFolder()
  mkdirSync(path.join(folder, 'src', 'deep'), { recursive: true })
  writeFileSync(path.join(folder, 'src', 'one.ts'), '1')
  writeFileSync(path.join(folder, 'src', 'deep', 'two.ts'), '2')
})

function digest(base = folder): string {
  return digestOf(base, [path.join(base, 'src'), path.join(base, 'not-there.json')])
}

test('times and places do not count, contents and names do', () => {
  const before = digest()
  utimesSync(path.join(folder, 'src', 'one.ts'), 1, 1)
  expect(digest()).toBe(before)
  const copy = path.join(temporaryFolder(), 'copy')
  cpSync(folder, copy, { recursive: true })
  expect(digest(copy)).toBe(before)

  writeFileSync(path.join(folder, 'src', 'one.ts'), '3')
  expect(digest()).not.toBe(before)
  renameSync(path.join(copy, 'src', 'one.ts'), path.join(copy, 'src', 'three.ts'))
  expect(digest(copy)).not.toBe(before)
})

test('a file that appears or goes changes the digest', () => {
  const before = digest()
  writeFileSync(path.join(folder, 'not-there.json'), '')
  expect(digest()).not.toBe(before)
  rmSync(path.join(folder, 'not-there.json'))
  rmSync(path.join(folder, 'src', 'deep', 'two.ts'))
  expect(digest()).not.toBe(before)
})

test('a build is fresh while its stamp and its results are there', () => {
  const stamp = { file: path.join(folder, 'out', '.built'), results: [path.join(folder, 'out', 'index.js')] }
  expect(isFresh(stamp, 'a')).toBe(false)
  writeStamp(stamp, 'a')
  expect(isFresh(stamp, 'a')).toBe(false)
  writeFileSync(stamp.results[0]!, '')
  expect(isFresh(stamp, 'a')).toBe(true)
  expect(isFresh(stamp, 'b')).toBe(false)
  dropStamp(stamp)
  expect(isFresh(stamp, 'a')).toBe(false)
})
