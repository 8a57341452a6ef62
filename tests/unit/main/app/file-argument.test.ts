// The file that the system hands over: of a kind that the app opens, there, and the last one named.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fileArgument, OPENABLE_ENDINGS } from '../../../../src/main/app/file-argument'

const folder = mkdtempSync(join(tmpdir(), 'hague-argument-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['a.hague', 'a.json', 'a.csv', 'a.ics', 'a pack.hhdata', 'B.HHDATA', 'a.png', 'a.svg', 'a.pdf', 'a.html'])('%s is taken, from the folder in which it was named', (name) => {
  writeFileSync(join(folder, name), '')
  expect(fileArgument(['app', '--no-sandbox', name], folder)).toBe(join(folder, name))
  expect(fileArgument(['app', name, '--flag'], '/')).toBeNull()
})

test('other files, switches and files that are not there are none', () => {
  writeFileSync(join(folder, 'a.txt'), '')
  for (const argument of ['a.txt', '--x.hhdata', 'gone.hhdata', 'hhdata', 'a.hhdata.txt', 'x.phhdata']) expect(fileArgument(['app', argument], folder)).toBeNull()
  expect(OPENABLE_ENDINGS).toContain('hhdata')
})
