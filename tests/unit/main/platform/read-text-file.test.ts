// Text from other programs: which letters its bytes are, and what is refused before it is read.
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeText, readTextFile, readTextFileSync } from '../../../../src/main/platform/read-text-file'

const TEXT = 'title,start\nŻółw łąki,2027\n'
const WESTERN = 'title,start\nÜbung für März,2027\n'
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('bytes to text', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', Buffer.from(TEXT), TEXT, 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), TEXT, 'UTF-8'],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), TEXT, 'UTF-16'],
    ['UTF-16 the other way round', swapped(`\uFEFF${TEXT}`), TEXT, 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from(WESTERN, 'utf16le'), WESTERN, 'UTF-16'],
    ['UTF-16 the other way round without a mark', swapped(WESTERN), WESTERN, 'UTF-16'],
    ['the code page of Western spreadsheets', Buffer.from(WESTERN, 'latin1'), WESTERN, 'Windows-1252'],
    ['nothing', new Uint8Array(), '', 'UTF-8'],
  ])('%s', (_what, bytes, text, encoding) => {
    expect(decodeText(bytes, '/a/b.csv')).toEqual({ ok: true, value: { name: 'b.csv', text, encoding } })
  })

  test('bytes that no text has are refused', () => {
    expect(decodeText(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 1, 2, 3]), 'a.xlsx')).toMatchObject({ ok: false, fault: { code: 'file.notText' } })
  })
})

describe('files', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hague-horizon-text-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('a file of 2 GB is refused by its size, the limit named', async () => {
    const path = join(folder, 'large.csv')
    const file = openSync(path, 'w')
    ftruncateSync(file, 2 * 1024 ** 3)
    closeSync(file)
    const refusal = { ok: false, fault: { code: 'file.tooLarge', data: { size: 2048, most: 50 } } }
    expect(await readTextFile(path)).toMatchObject(refusal)
    expect(readTextFileSync(path)).toMatchObject(refusal)
  })

  test('what is there is read, what is not is told', async () => {
    const path = join(folder, 'small.csv')
    writeFileSync(path, TEXT)
    expect(await readTextFile(path)).toEqual(readTextFileSync(path))
    expect(await readTextFile(path)).toMatchObject({ ok: true, value: { name: 'small.csv', text: TEXT } })
    for (const [place, reason] of [[join(folder, 'none.csv'), 'ENOENT'], [folder, 'EISDIR']] as const) {
      expect(await readTextFile(place)).toMatchObject({ ok: false, fault: { code: 'file.unreadable', data: { reason } } })
    }
  })
})
