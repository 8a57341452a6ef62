// Pictures on their way out: hostile text refused, PNG of the right size, files whole or as they were.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkSvg, LONGEST_SIDE, svgToPng } from '../../../../src/main/platform/rasterise'
import { writeFileWhole } from '../../../../src/main/platform/write-file-whole'
import { makeJsonFile } from '../../../../src/main/services/json-file'
import { savePicture } from '../../../../src/main/services/picture-service'
import { safeFileName } from '../../../../src/main/services/safe-file-name'

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

  test('too large a picture is refused with its size', async () => {
    const wide = SVG.replace('width="60"', `width="${LONGEST_SIDE}"`)
    expect(await svgToPng(wide, { scale: 2, fontsDir })).toMatchObject({ ok: false, fault: { code: 'picture.size', data: { width: LONGEST_SIDE * 2, limit: LONGEST_SIDE } } })
    expect((await svgToPng(SVG.replace('width="60"', 'width="wide"'), { scale: 1, fontsDir })).ok).toBe(false)
  })
})

describe('saving', () => {
  const request = { svg: SVG, format: 'svg', scale: 1, suggestedName: 'Path to 5 %: Pledge/met' } as const

  test('goes where the user says, under a name that every system takes', async () => {
    const asked: string[] = []
    const path = join(folder, 'mine.svg')
    const saved = await savePicture(request, { fontsDir, askForPlace: (suggested) => { asked.push(suggested); return Promise.resolve(path) } })
    expect(saved).toEqual({ ok: true, value: { path } })
    expect(asked).toEqual(['Path to 5 %- Pledge-met.svg'])
    expect(readFileSync(path, 'utf8')).toBe(SVG)
  })

  test('thinking better of it writes nothing; a wrong ending and a place that cannot be written are told', async () => {
    const at = (path: string | null) => savePicture(request, { fontsDir, askForPlace: () => Promise.resolve(path) })
    expect(await at(null)).toEqual({ ok: true, value: { path: null } })
    expect(await at(join(folder, 'mine.png'))).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    writeFileSync(join(folder, 'a-file'), '')
    expect(await at(join(folder, 'a-file', 'mine.svg'))).toMatchObject({ ok: false, fault: { code: 'file.notWritable' } })
    expect(readdirSync(folder)).toEqual(['a-file'])
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
