// Pictures as PDF: as large as the picture, every word found by a search, the same bytes every time, nothing but figures.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { svgToPdf } from '../../../../src/main/platform/pdf/svg-to-pdf'
import { parseSvg, type SvgNode } from '../../../../src/main/platform/pdf/svg-tree'
import { readPdf } from './pdf-text'

const root = join(import.meta.dirname, '../../../..')
const goldens = join(root, 'tests/golden/figures')
const options = { fontsDir: join(root, 'resources/fonts'), madeOn: '2026-11-23', appVersion: '0.1.0' }
const made = async (pages: readonly string[], more: Partial<Parameters<typeof svgToPdf>[1]> = {}): Promise<Uint8Array> => {
  const pdf = await svgToPdf(pages, { ...options, ...more })
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.fault))
  return pdf.value
}

const textsIn = (node: SvgNode): readonly string[] => (node.name === 'text' ? [node.text.replace(/\u00a0/g, ' ')] : node.children.flatMap(textsIn))
const document = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 300 200"><title>A title</title>${inside}</svg>`

describe.each(readdirSync(goldens).filter((file) => file.endsWith('.svg')))('%s', (file) => {
  const svg = readFileSync(join(goldens, file), 'utf8')

  test('every text can be found, in its order, in embedded subsets of our own fonts', async () => {
    const { texts, fonts } = readPdf(await made([svg]))
    expect(texts).toEqual(textsIn(parseSvg(svg)).filter((text) => text.trim() !== ''))
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Inter(Tabular)?-(Regular|Medium|SemiBold)$/)
    expect(fonts.length).toBeGreaterThan(1)
  })
})

const column = readFileSync(join(goldens, 'path-to-5.column-dark.svg'), 'utf8')
const path = readFileSync(join(goldens, 'path-to-5.pledge-met.svg'), 'utf8')

test('the same bytes every time', async () => {
  const hatched = readFileSync(join(goldens, 'what-it-takes.compared.svg'), 'utf8')
  expect(Buffer.from(await made([hatched, path])).equals(Buffer.from(await made([hatched, path])))).toBe(true)
})

test('a page is as large as its picture at 150 pixels an inch; several pictures are several pages', async () => {
  const text = Buffer.from(await made([path, column])).toString('latin1')
  expect([...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)])).toEqual([[453.6, 307.2], [230.4, 195.84]])
})

test('it carries the title, the day of the picture and no author', async () => {
  const { objects } = readPdf(await made([path]))
  const info = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Producer'))!.dictionary
  const entries: unknown = Object.fromEntries([...info.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, key, id]) => [key, objects.get(Number(id))!.dictionary.trim()]))
  expect(entries).toEqual({
    Title: '(Pledge met brings Europe and Canada to 3.56 % of GDP in 2035)', CreationDate: '(D:20261123000000Z)', ModDate: '(D:20261123000000Z)',
    Producer: '(Hague Horizon 0.1.0)', Creator: '(Hague Horizon)',
  })
})

test('a file may be carried inside', async () => {
  const json = '{"scenario":"Slow start \u2026"}'
  const { objects } = readPdf(await made([path], { attachment: { name: 'hague-horizon.json', json, description: 'The scenario' } }))
  const embedded = [...objects.values()].find(({ dictionary }) => dictionary.includes('/EmbeddedFile'))
  expect(embedded?.stream?.toString('utf8')).toBe(json)
  expect([...objects.values()].some(({ dictionary }) => dictionary.includes('(hague-horizon.json)'))).toBe(true)
})

test('letters that Inter lacks and an empty text do no harm', async () => {
  const { texts } = readPdf(await made([document('<text x="10" y="20" font-size="12" fill="#000000">Ελλάς 中 ok</text><text x="1" y="2" font-size="12" fill="#000000"> </text>')]))
  expect(texts.join('')).toContain('Ελλάς')
  expect(texts.join('')).toContain('ok')
})

describe('what is no figure is refused', () => {
  test.each([
    ['a picture inside', '<image x="1"/>'], ['a shape that figures do not have', '<ellipse cx="1" cy="2" rx="3" ry="4"/>'], ['an attribute', '<rect width="3" height="3" filter="none"/>'],
    ['a colour by name', '<rect width="3" height="3" fill="red"/>'], ['a style', '<text x="1" y="2" font-size="3" style="opacity:0">a</text>'], ['a transform', '<g transform="skewX(3)"><rect width="3" height="3"/></g>'],
    ['tags that do not match', '<g><rect width="3" height="3"/>'], ['a pattern that is not there', '<rect width="3" height="3" fill="url(#gone)"/>'], ['a clip that is not there', '<g clip-path="url(#gone)"><rect width="3" height="3"/></g>'],
  ])('%s', async (_what, inside) => {
    expect(await svgToPdf([document(inside)], options)).toMatchObject({ ok: false, fault: { code: 'picture.failed' } })
  })

  test('a document without a size, and a day that is none', async () => {
    expect(await svgToPdf([document('').replace('width="300"', 'width="0"')], options)).toMatchObject({ ok: false, fault: { code: 'picture.failed' } })
    expect(await svgToPdf([document('')], { ...options, madeOn: 'today' })).toMatchObject({ ok: false, fault: { code: 'picture.failed' } })
  })
})
