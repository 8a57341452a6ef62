// Pictures on their way out: hostile text refused, PNG of the right size, files whole or as they were.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkSvg, svgToPng } from '../../../../src/main/platform/rasterise'
import { writeFileWhole } from '../../../../src/main/platform/write-file-whole'
import { makeJsonFile } from '../../../../src/main/services/json-file'
import { createPictureService } from '../../../../src/main/services/picture-service'
import { safeFileName } from '../../../../src/main/services/safe-file-name'
import { LONGEST_SIDE } from '../../../../src/shared/domain/picture-size'
import type { PictureContent } from '../../../../src/shared/domain/picture-content'

const fontsDir = join(import.meta.dirname, '../../../../resources/fonts')
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#0072B2"/><text x="4" y="20" font-family="Inter">3.56</text></svg>'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hague-horizon-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('SVG', () => {
  test.each([
    'not a picture', '<html></html>',
    SVG.replace('</svg>', '<script>alert(1)</script></svg>'),
    SVG.replace('</svg>', '<image href="file:///etc/passwd"/></svg>'),
    SVG.replace('</svg>', '<foreignObject/></svg>'),
    SVG.replace('<rect', '<rect onload="x()"'),
    SVG.replace('fill="#0072B2"', 'style="fill: url(https://example.org/a)"'),
    SVG.replace('</svg>', '<style>@import "x"</style></svg>'),
    `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}`,
  ])('%s is refused', (text) => expect(checkSvg(text)).toMatchObject({ ok: false, fault: { code: 'picture.failed' } }))

  test.each([1, 2, 3.5])('becomes a PNG of its size times %d', async (scale) => {
    const png = await svgToPng(SVG, { scale, fontsDir })
    const bytes = Buffer.from(png.ok ? png.value : [])
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([60 * scale, 40 * scale])
  })

  test.each([[2, 300], [0.64, 96], [4, 600]])('at scale %d says that it has %d dots an inch', async (scale, dpi) => {
    const png = await svgToPng(SVG, { scale, fontsDir })
    const bytes = Buffer.from(png.ok ? png.value : [])
    const at = bytes.indexOf('pHYs')
    expect([bytes.readUInt32BE(at - 4), bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8), bytes[at + 12]]).toEqual([9, Math.round(dpi / 0.0254), Math.round(dpi / 0.0254), 1])
    // A reader that checks sums takes it.
    expect(bytes.readUInt32BE(at + 13)).toBe(crc32(bytes.subarray(at, at + 13)))
  })

  test('too large a picture is refused with its size', async () => {
    const wide = SVG.replace('width="60"', `width="${LONGEST_SIDE}"`)
    expect(await svgToPng(wide, { scale: 2, fontsDir })).toMatchObject({ ok: false, fault: { code: 'picture.size', data: { width: LONGEST_SIDE * 2, limit: LONGEST_SIDE } } })
    expect((await svgToPng(SVG.replace('width="60"', 'width="wide"'), { scale: 1, fontsDir })).ok).toBe(false)
  })
})

describe('saving', () => {
  const svgContent: PictureContent = { format: 'svg', svg: SVG, document: null }
  const data: PictureContent = { format: 'csv', csv: 'Year\r\n2026\r\n', meta: '{}\n' }
  const service = (place: string | null, asked: string[] = [], copied: Uint8Array[] = []) =>
    createPictureService({
      fontsDir, appVersion: '0.1.0',
      askForPlace: (suggested) => { asked.push(suggested); return Promise.resolve(place) },
      askForFolder: () => Promise.resolve(place),
      putOnClipboard: (png) => { copied.push(png); return Promise.resolve() },
    })
  const save = (place: string | null, content: PictureContent = svgContent) => service(place).save({ content, suggestedName: 'x' })

  test('goes where the user says, under a name that every system takes', async () => {
    const asked: string[] = []
    const path = join(folder, 'mine.svg')
    expect(await service(path, asked).save({ content: svgContent, suggestedName: 'Path to 5 %: Pledge/met' })).toEqual({ ok: true, value: { path } })
    expect(asked).toEqual(['Path to 5 %- Pledge-met.svg'])
    expect(readFileSync(path, 'utf8')).toBe(SVG)
  })

  test('thinking better of it writes nothing; a wrong ending and a place that cannot be written are told', async () => {
    expect(await save(null)).toEqual({ ok: true, value: { path: null } })
    expect(await save(join(folder, 'mine.png'))).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    writeFileSync(join(folder, 'a-file'), '')
    expect(await save(join(folder, 'a-file', 'mine.svg'))).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    expect(await save(join(folder, 'no\0name.svg'))).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    expect(readdirSync(folder)).toEqual(['a-file'])
  })

  test('a table brings its description along, or neither is written', async () => {
    expect(await save(join(folder, 'table.csv'), data)).toEqual({ ok: true, value: { path: join(folder, 'table.csv') } })
    expect(await save(join(folder, 'bare'), data)).toEqual({ ok: true, value: { path: join(folder, 'bare.csv') } })
    expect(readdirSync(folder).sort()).toEqual(['bare.csv', 'bare.meta.json', 'table.csv', 'table.meta.json'])
    mkdirSync(join(folder, 'blocked.meta.json'))
    writeFileSync(join(folder, 'blocked.csv'), 'old')
    expect(await save(join(folder, 'blocked.csv'), { ...data, csv: 'new' })).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    expect(readFileSync(join(folder, 'blocked.csv'), 'utf8')).toBe('old')
  })

  test('several go one by one into a chosen folder, and nowhere else', async () => {
    const pictures = service(folder)
    expect(await pictures.saveInto({ content: svgContent, place: 0, name: 'x' })).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    expect(await pictures.chooseFolder()).toEqual({ ok: true, value: { path: folder, place: 0 } })
    expect(await pictures.saveInto({ content: svgContent, place: 0, name: '../x' })).toEqual({ ok: true, value: { path: join(folder, '-x.svg') } })
    expect(await pictures.saveInto({ content: svgContent, place: 0, name: '../x' })).toEqual({ ok: true, value: { path: join(folder, '-x 2.svg') } })
    expect(readdirSync(folder).sort()).toEqual(['-x 2.svg', '-x.svg'])
    expect(await service(null).chooseFolder()).toEqual({ ok: true, value: null })
  })

  test('a picture is copied as PNG; what is no picture is not', async () => {
    const copied: Uint8Array[] = []
    expect(await service(null, [], copied).copy({ svg: SVG, scale: 2 })).toEqual({ ok: true, value: true })
    expect(Buffer.from(copied[0]!).readUInt32BE(16)).toBe(120)
    expect(await service(null, [], copied).copy({ svg: '<p>', scale: 2 })).toMatchObject({ ok: false, fault: { code: 'picture.failed' } })
    expect(copied).toHaveLength(1)
  })

  test.each([
    ['a/b\\c:d', 'a-b-c-d'], ['..hidden. ', 'hidden'], ['CON', 'figure'], ['', 'figure'], ['Ελλάς', 'Ελλάς'], ['x'.repeat(300), 'x'.repeat(120)],
  ])('%j is saved as %j', (name, safe) => expect(safeFileName(name)).toBe(safe))
})

describe('small files', () => {
  test('a write that fails leaves the old content and nothing beside it', async () => {
    const path = join(folder, 'kept.json')
    writeFileSync(path, 'old')
    expect(await writeFileWhole(join(path, 'x'), 'new')).toMatchObject({ ok: false })
    expect(await writeFileWhole(path, 'new')).toEqual({ ok: true, value: true })
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['kept.json'])
  })

  test('a file that is broken, missing or of another form gives the fallback; the last write wins', async () => {
    const path = join(folder, 'settings.json')
    const file = makeJsonFile(path, (value) => (typeof value === 'number' ? value : null), 7)
    expect(file.load()).toBe(7)
    for (const broken of ['{', '"text"']) {
      writeFileSync(path, broken)
      expect(file.load()).toBe(7)
    }
    await Promise.all([1, 2, 3].map((value) => file.save(value)))
    expect(file.load()).toBe(3)
  })
})
