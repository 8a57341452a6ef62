// Briefs as files: pages that know their number, nothing beyond the margins, real text, the same bytes every time; HTML that asks
// for nothing; nothing that is no figure of ours.
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { makeBriefFile } from '../../../../src/main/platform/brief-file'
import { documentIn } from '../../../../src/main/platform/picture-container'
import { BRIEF_MARGINS, PAPERS, type BriefBlock, type BriefContent, type Paper } from '../../../../src/shared/domain/brief-content'
import { presetScenario } from '../../../../src/shared/domain/scenario'
import { FIGURE_IDS } from '../../../../src/shared/figures/figure-table'
import { briefOf, finished } from '../../figures/brief-world'
import { RESOURCES } from '../../engine/world'
import { outermost, pagesOf } from './pdf-places'
import { readPdf } from './pdf-text'

vi.setConfig({ testTimeout: 120_000 })

const options = { fontsDir: join(RESOURCES, 'fonts'), appVersion: '0.1.0' }
const LONG_WORD = `https://example.org/${'a'.repeat(300)}`
const HOSTILE = '<script>alert(1)</script>&"\u0007'

async function made(content: BriefContent): Promise<Uint8Array> {
  const file = await makeBriefFile(content, options)
  if (!file.ok || file.value === null) throw new Error(JSON.stringify(file))
  return Buffer.from(file.value)
}

/** The same file for several tests. */
function once(content: () => BriefContent): () => Promise<Uint8Array> {
  let file: Promise<Uint8Array> | null = null
  return () => (file ??= made(content()))
}

const both = [presetScenario('pledge-met'), presetScenario('long-war')] as const
const contentOn = (paper: Paper, format: 'pdf' | 'html' = 'pdf') => finished(briefOf({ figures: FIGURE_IDS, paper, format, mark: 'OFFICIAL', title: `Paths ${LONG_WORD}` }, both)).content

describe.each(['a4', 'letter'] as const)('on %s', (paper) => {
  const file = once(() => contentOn(paper))

  test('pages have the paper’s size, their number of how many, the mark at head and foot', async () => {
    const pages = pagesOf(await file())
    const { width, height } = PAPERS[paper]
    expect(pages.length).toBeGreaterThan(10)
    for (const [place, { box, texts }] of pages.entries()) {
      expect(box).toEqual([width, height])
      expect(texts).toContain(`Page ${place + 1} of ${pages.length}`)
      expect(texts.filter((text) => text === 'OFFICIAL')).toHaveLength(2)
    }
  })

  test('nothing is drawn outside the margins, but for what every page says of itself', async () => {
    const { width, height } = PAPERS[paper]
    const { side, top, bottom } = BRIEF_MARGINS
    for (const { stream } of pagesOf(await file())) {
      const [left, low, right, high] = outermost(stream, 'body')
      expect(left).toBeGreaterThanOrEqual(side - 1)
      expect(right).toBeLessThanOrEqual(width - side + 1)
      expect(low).toBeGreaterThanOrEqual(bottom - 1)
      expect(high).toBeLessThanOrEqual(height - top + 1)
      const [edgeLeft, edgeLow, edgeRight, edgeHigh] = outermost(stream, 'all')
      expect(edgeLeft).toBeGreaterThanOrEqual(-0.01)
      expect(edgeLow).toBeGreaterThanOrEqual(-0.01)
      expect(edgeRight).toBeLessThanOrEqual(width + 0.01)
      expect(edgeHigh).toBeLessThanOrEqual(height + 0.01)
    }
  })
})

describe('the PDF', () => {
  const content = contentOn('a4')
  const file = once(() => content)

  test('every heading, sentence, row and figure can be found as text', async () => {
    const all = readPdf(await file()).texts.join(' ').replace(/\s+/g, ' ')
    const found = (text: string) => expect(all.replaceAll(' ', ''), text).toContain(text.replace(/\s+/g, ''))
    for (const block of content.blocks) {
      if (block.kind === 'section' || block.kind === 'heading') found(block.text)
      if (block.kind === 'list') block.items.forEach(found)
      if (block.kind === 'figure') found(block.figure.name)
    }
    const cells = content.blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
    for (const [first = ''] of cells) found(first.split(' ')[0]!)
  })

  test('it has an outline, its language, its title and named parts with words for figures', async () => {
    const { objects, fonts } = readPdf(await file())
    const text = [...objects.values()].map(({ dictionary }) => dictionary).join('\n')
    expect(text).toMatch(/\/Outlines \d+ 0 R/)
    expect(text.match(/\/Title \((Key numbers|Figures|Timeline|Assumptions|Sources)\)/g)).toHaveLength(5)
    expect(text).toContain('/Marked true')
    expect(text).toContain('/Lang (en)')
    for (const part of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure', 'LBody']) expect(text).toContain(`/S /${part}`)
    expect(text.match(/\/S \/Figure/g)).toHaveLength(FIGURE_IDS.length + 1)
    expect(text.match(/\/Alt \(/g)).toHaveLength(FIGURE_IDS.length + 1)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Inter/)
  })

  test('the head of a table stands on each of its pages; no heading stands alone at the foot', async () => {
    const pages = pagesOf(await file())
    const ofSources = pages.filter(({ texts }) => texts.includes('Publisher and title'))
    expect(ofSources.length).toBeGreaterThan(1)
    const headings = new Set(content.blocks.flatMap((block) => (block.kind === 'heading' || block.kind === 'section' ? [block.text] : [])))
    for (const { texts } of pages) expect(headings.has(texts.filter((text) => text !== 'OFFICIAL' && !text.startsWith('Page ') && !text.startsWith('Paths')).at(-1)!)).toBe(false)
  })

  test('the same bytes every time', async () => {
    expect(Buffer.from(await file()).equals(await made(contentOn('a4')))).toBe(true)
  })

  test('a row higher than a page goes on over pages, every word of it', async () => {
    const words = Array.from({ length: 3000 }, (_, place) => `w${place}`)
    const table: BriefBlock = { kind: 'table', table: { caption: 'Long', quiet: false, columns: [{ label: 'A', share: 0.5 }, { label: 'B', share: 0.5 }], rows: [['a', words.join(' ')], ['b', LONG_WORD]] } }
    const { texts } = readPdf(await made({ ...content, blocks: [table, { kind: 'paragraph', text: words.join(' '), soft: false }] }))
    const all = texts.join(' ').split(' ')
    for (const word of words) expect(all.filter((one) => one === word), word).toHaveLength(2)
  })

  test('it is given up when it is told to', async () => {
    let asked = 0
    expect(await makeBriefFile(content, { ...options, isStopped: () => (asked += 1) > 5 })).toEqual({ ok: true, value: null })
    expect(asked).toBe(6)
  })
})

describe('the HTML', () => {
  const content = contentOn('a4', 'html')

  test('holds no script, no reference to anything outside and a policy that forbids both', async () => {
    const html = Buffer.from(await made(content)).toString('utf8')
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`)
    const markup = html.replace(/url\("data:font\/ttf;base64,[A-Za-z0-9+/=]+"\)/g, '')
    expect(markup).not.toMatch(/<\s*(script|iframe|object|embed|link|img|image|base|form|a)[\s>]/i)
    expect(markup).not.toMatch(/\s(href|src|srcset|action|on\w+)\s*=/i)
    expect(markup.match(/url\([^)]*\)/g)?.every((url) => url.startsWith('url(#'))).toBe(true)
    expect(markup).not.toContain('@import')
  })

  test('names its parts: headings, heads of rows and columns, figures with their words and numbers', async () => {
    const html = Buffer.from(await made(content)).toString('utf8')
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html.match(/<h2>/g)).toHaveLength(6)
    expect(html.match(/<figure /g)).toHaveLength(FIGURE_IDS.length + 1)
    expect(html.match(/<svg[^>]* role="img"[^>]* aria-labelledby=/g)).toHaveLength(FIGURE_IDS.length + 1)
    expect(html.match(/<details>/g)).toHaveLength(FIGURE_IDS.length)
    expect(html).not.toMatch(/<th(?! scope=)(?!ead)/)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('words of a user’s own stay words', async () => {
    const html = Buffer.from(await made({ ...content, title: HOSTILE, mark: HOSTILE, blocks: [{ kind: 'paragraph', text: HOSTILE, soft: false }] })).toString('utf8')
    expect(html).not.toContain('<script')
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;&quot;/g)!.length).toBe(5)
  })
})

describe.each(['pdf', 'html'] as const)('as %s', (format) => {
  test('it carries its scenarios, or nothing', async () => {
    const [carrying, clean] = [true, false].map((carries) => finished(briefOf({ format, carries, figures: ['gap-league'] }, both)).content)
    const found = documentIn(await made(carrying!), 'brief')
    expect(found).toEqual({ ok: true, value: carrying!.document })
    expect(documentIn(await made(clean!), 'brief')).toMatchObject({ ok: false, fault: { code: 'picture.noScenario' } })
  })

  test('what is no figure and what is no document of ours goes into no file', async () => {
    const content = finished(briefOf({ format, figures: ['gap-league'] })).content
    const withSvg = (svg: string): BriefContent => ({ ...content, blocks: content.blocks.map((block) => (block.kind === 'figure' ? { ...block, figure: { ...block.figure, svg } } : block)) })
    for (const svg of ['<svg width="3" height="3"><script>1</script></svg>', '<svg width="3" height="3"></g></svg>', '<p>x</p>']) {
      expect(await makeBriefFile(withSvg(svg), options)).toMatchObject({ ok: false, fault: { code: expect.stringMatching(/^(brief|picture)\.failed$/) as string } })
    }
    expect(await makeBriefFile({ ...content, document: '{"a":1}' }, options)).toMatchObject({ ok: false, fault: { code: 'picture.altered' } })
  })
})
