// Documents in PNG, SVG and PDF: they come back letter by letter, and whatever is wrong with a picture is one fault.
import { createHash } from 'node:crypto'
import { mkdtempSync, openSync, ftruncateSync, closeSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { documentIn, readPictureFile, readPictureFileSync, withDocument } from '../../../src/main/platform/picture-container'
import { exactJson } from '../../../src/shared/domain/picture/exact-json'
import { LONGEST_PICTURE_TEXT, sealPicture } from '../../../src/shared/domain/picture/picture-text'
import { sha256 } from '../../../src/shared/domain/picture/sha256'
import { attachedBytes } from '../../../src/shared/exchange/picture/pdf-attachment'
import { crc32 } from '../../../src/shared/exchange/picture/png-text'
import { chunk, pdfWith, PNG, RICH, SVG, textOf } from './world'

const TEXT = textOf([RICH])
const ascii = (text: string) => Buffer.from(text, 'latin1')
const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content)
const inPng = (text: string) => bytesOf(withDocument(PNG, text))
const inSvg = (text: string) => bytesOf(withDocument(SVG, text))
const faultOf = (bytes: Uint8Array) => {
  const read = documentIn(bytes, join('somewhere', 'path.png'))
  return read.ok ? 'none' : read.fault.code
}

/** The picture with another chunk before its end. */
function pngWithChunk(type: string, data: Uint8Array): Uint8Array {
  return Buffer.concat([PNG.subarray(0, PNG.length - 12), chunk(type, data), PNG.subarray(PNG.length - 12)])
}
const itxt = (rest: Uint8Array | string) => Buffer.concat([ascii('HagueHorizon\0'), bytesOf(rest)])

describe('sums', () => {
  test.each(['', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'x'.repeat(100_003)])('SHA-256 of %s is the one of everyone', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })

  test('CRC-32 of the example in every book', () => expect(crc32(ascii('123456789'))).toBe(0xcbf43926))
})

describe('JSON', () => {
  test('loses nothing, and holds nothing that a wrapping would write otherwise', () => {
    const value = { a: [-0, 0, 0.1, 1e-320, 3.7000000000000006, null, true], 'ключ </metadata> & "x"': '\u2028\u007f🛡\n', left: undefined }
    const text = exactJson(value)
    expect(text).toMatch(/^[\x20-\x7e]*$/)
    expect(text).not.toMatch(/[<>&]/)
    const back = JSON.parse(text) as typeof value
    expect(back).toEqual({ a: value.a, 'ключ </metadata> & "x"': '\u2028\u007f🛡\n' })
    expect(Object.is(back.a[0], -0)).toBe(true)
  })
})

describe('a document', () => {
  test.each([
    ['PNG', inPng(TEXT)], ['SVG', inSvg(TEXT)], ['PDF', pdfWith(attachedBytes(TEXT))], ['PDF that is not compressed', pdfWith(attachedBytes(TEXT), { deflated: false })],
    ['PNG whose chunk another program has compressed', pngWithChunk('iTXt', itxt(Buffer.concat([ascii('\x01\0\0\0'), deflateSync(ascii(TEXT))])))],
    ['PNG with a language and a translated keyword', pngWithChunk('iTXt', itxt(`\0\0en\0keyword\0${TEXT}`))],
    ['SVG that another program has written anew', Buffer.from(inSvg(TEXT.replaceAll('"', '&quot;')).toString().replace('<metadata id', '<metadata\n   id').replace('<svg', '<?xml version="1.0"?>\n<svg'))],
  ])('comes back letter by letter from a %s', (_kind, bytes) => expect(documentIn(bytes, 'path')).toEqual({ ok: true, value: TEXT }))

  test('leaves the picture what it is', () => {
    const png = inPng(TEXT)
    expect(Buffer.concat([png.subarray(0, PNG.length - 12), png.subarray(-12)])).toEqual(PNG)
    expect(inSvg(TEXT).toString().replace(/<metadata.*<\/metadata>/, '')).toBe(SVG)
    expect(withDocument(SVG, null)).toBe(SVG)
    expect(withDocument(PNG, null)).toBe(PNG)
  })
})

describe('refused with its own fault:', () => {
  const png = inPng(TEXT)
  const svg = inSvg(TEXT).toString()
  const flipped = (bytes: Uint8Array, at: number) => Buffer.from(bytes).fill(bytes[at]! ^ 1, at, at + 1)
  const textAt = png.length - 12 - 4 - 40
  const resealed = (document: object, version: number) => {
    const body = exactJson(document)
    return `{"format":"hague-horizon/picture","version":${version},"sha256":"${sha256(body)}","document":${body}}`
  }
  test.each<[string, Uint8Array, string]>([
    ['a clean copy', PNG, 'picture.noScenario'],
    ['a clean SVG', Buffer.from(SVG), 'picture.noScenario'],
    ['a PDF of another program', pdfWith(attachedBytes(TEXT), { names: 0 }), 'picture.noScenario'],
    ['a text of another program', pngWithChunk('iTXt', ascii('Comment\0\0\0\0\0hello')), 'picture.noScenario'],
    ['something else by the ending of a picture', Buffer.from('{"format":"hague-horizon/scenario"}'), 'picture.unknown'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 1, 2]), 'picture.unknown'],
    ['nothing', Buffer.alloc(0), 'picture.unknown'],
    ['a PNG that breaks off', png.subarray(0, png.length - 30), 'picture.damaged'],
    ['a PNG without its end', png.subarray(0, png.length - 12), 'picture.damaged'],
    ['a chunk longer than the file', Buffer.concat([PNG.subarray(0, 8), Buffer.from([0x7f, 0xff, 0xff, 0xff]), ascii('iTXt'), Buffer.alloc(40)]), 'picture.damaged'],
    ['a wrong sum of the chunk', flipped(png, textAt), 'picture.damaged'],
    ['a PDF that breaks off', pdfWith(attachedBytes(TEXT)).subarray(0, 900), 'picture.damaged'],
    ['a PDF that says another length', pdfWith(attachedBytes(TEXT), { length: 100 }), 'picture.damaged'],
    ['an altered letter under a sound chunk', inPng(TEXT.replace('3.7000000000000006', '3.7000000000000007')), 'picture.altered'],
    ['an altered SVG', Buffer.from(svg.replace('wales-pace', 'pledge-met')), 'picture.altered'],
    ['an altered PDF', pdfWith(attachedBytes(TEXT.replace('wales-pace', 'pledge-met'))), 'picture.altered'],
    ['letters that are not ASCII', pngWithChunk('iTXt', itxt(`\0\0\0\0${TEXT.replace('wales', 'wäles')}`)), 'picture.altered'],
    ['metadata that hold elements', Buffer.from(svg.replace('</metadata>', '<b/></metadata>')), 'picture.altered'],
    ['another program’s text under our keyword', pngWithChunk('iTXt', itxt('\0\0\0\0hello')), 'picture.altered'],
    ['a sum over something that is no JSON', inPng(`{"format":"hague-horizon/picture","version":1,"sha256":"${sha256('{')}","document":{}`), 'picture.altered'],
    ['two documents in a PNG', bytesOf(withDocument(png, TEXT)), 'picture.several'],
    ['two documents in an SVG', bytesOf(withDocument(svg, TEXT)), 'picture.several'],
    ['two documents in a PDF', pdfWith(attachedBytes(TEXT), { names: 2 }), 'picture.several'],
    ['a newer version', inPng(resealed({}, 2)), 'file.newer'],
    ['a script beside the document', Buffer.from(svg.replace('</svg>', '<script>alert(1)</script></svg>')), 'picture.active'],
    ['a reference that leaves the file', Buffer.from(svg.replace('</svg>', '<a href="https://example.org"/></svg>')), 'picture.active'],
    ['an entity', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`), 'picture.active'],
    ['a text of 5 MB', inPng('x'.repeat(5 * 1024 * 1024)), 'picture.payload'],
    ['a PDF with 5 MB', pdfWith(attachedBytes('x'.repeat(5 * 1024 * 1024)), { deflated: false }), 'picture.payload'],
    ['an SVG with 9 MB', inSvg('x'.repeat(9 * 1024 * 1024)), 'picture.payload'],
    ['a bomb in a PDF: 200 MB of zeros in 200 kB', pdfWith(Buffer.alloc(200 * 1024 * 1024)), 'picture.payload'],
    ['a bomb in a PNG', pngWithChunk('iTXt', itxt(Buffer.concat([ascii('\x01\0\0\0'), deflateSync(Buffer.alloc(100 * 1024 * 1024))]))), 'picture.payload'],
    ['a stream that does not inflate', pngWithChunk('iTXt', itxt(Buffer.concat([ascii('\x01\0\0\0'), ascii('no zlib')]))), 'picture.damaged'],
  ])('%s', (_what, bytes, code) => {
    const before = performance.now()
    expect(faultOf(bytes)).toBe(code)
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test.each([
    ['letters that make a slow pattern slow', Buffer.from(`<svg ${'<use  on'.repeat(2_000_000)}><metadata id="hague-horizon">${TEXT}</metadata>`)],
    ['millions of chunks', Buffer.concat([PNG.subarray(0, 8), Buffer.alloc(36 * 1024 * 1024)])],
    ['millions of names', Buffer.from(`%PDF-1.7\n${'/F (hague-horizon.json'.repeat(1_000_000)}\n%%EOF`)],
    ['millions of opening tags', Buffer.from(`<svg ${'<metadata id="hague-horizon">'.repeat(1_000_000)}`)],
  ])('a hostile file within a second: %s', (_what, bytes) => {
    const before = performance.now()
    documentIn(bytes, 'hostile')
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('what would not fit is refused before it is saved', () => {
    expect(sealPicture({ long: 'x'.repeat(LONGEST_PICTURE_TEXT) })).toMatchObject({ ok: false, fault: { code: 'picture.noRoom' } })
  })
})

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hague-horizon-containers-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('are measured before they are read; one that is not there is told', async () => {
    const huge = join(folder, 'huge.png')
    const file = openSync(huge, 'w')
    ftruncateSync(file, 51 * 1024 * 1024)
    closeSync(file)
    const [good, missing] = [join(folder, 'good.svg'), join(folder, 'missing.png')]
    writeFileSync(good, inSvg(TEXT))
    for (const read of [(path: string) => Promise.resolve(readPictureFileSync(path)), readPictureFile]) {
      expect(await read(huge)).toMatchObject({ ok: false, fault: { code: 'picture.tooLarge', data: { size: 51, most: 50 } } })
      expect(await read(missing)).toMatchObject({ ok: false, fault: { code: 'file.unreadable', data: { reason: 'ENOENT' } } })
      expect(await read(good)).toEqual({ ok: true, value: TEXT })
    }
  })
})
