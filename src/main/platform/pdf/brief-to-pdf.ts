// A brief as PDF: real text in embedded fonts, figures as vectors, an outline, parts named for screen readers, and on every page
// what it belongs to, its handling mark and its number.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { FIGURE_POINTS, SECTION_HEAD, type BriefBlock, type BriefContent, type BriefFigure } from '../../../shared/domain/brief-content'
import { PDF_ATTACHMENT } from '../../../shared/exchange/picture/pdf-attachment'
import { drawSvg } from './draw-svg'
import { drawTable, leastTableHeight } from './draw-table'
import { openDocument } from './open-document'
import { openSheets, STYLES, type Sheets, type TextStyle } from './sheets'
import { NotAFigure, parseSvg } from './svg-tree'

type Struct = ReturnType<Sheets['doc']['struct']>
type Outline = Sheets['doc']['outline']

const BULLET_INDENT = 12
const BLOCK_GAP = 8

export interface BriefPdfOptions {
  readonly fontsDir: string
  readonly appVersion: string
  /** Asked between blocks: the writer gives up. */
  readonly isStopped: () => boolean
}

/** The bytes; null where it was stopped. Throws `NotAFigure`. */
export async function briefToPdf(content: BriefContent, { fontsDir, appVersion, isStopped }: BriefPdfOptions): Promise<Uint8Array | null> {
  const { title, madeOn, document, blocks } = content
  const attachment = document === null ? undefined : { name: PDF_ATTACHMENT.name, json: document, description: PDF_ATTACHMENT.description }
  const { doc, finish } = await openDocument({ fontsDir, appVersion, title, madeOn, attachment, tagged: true })
  const sheets = openSheets(doc, content)
  const root = doc.struct('Document')
  doc.addStructure(root)
  sheets.turn()
  drawHeading(content, root, sheets)
  const pen: Pen = { content, root, sheets, outline: doc.outline, section: doc.outline }
  for (const [place, block] of blocks.entries()) {
    await nextTurn()
    if (isStopped()) return null
    drawBlock(pen, block, blocks[place + 1])
  }
  root.end()
  drawEdges(content, sheets)
  return finish()
}

interface Pen {
  readonly content: BriefContent
  readonly root: Struct
  readonly sheets: Sheets
  readonly outline: Outline
  /** The section that is being written. */
  section: Outline
}

function drawHeading({ title, about, colours }: BriefContent, root: Struct, sheets: Sheets): void {
  text(title, 'H1', STYLES.title, root, sheets, 0, evenWidth(title, sheets))
  sheets.y += 4
  for (const line of about) text(line, 'P', STYLES.about, root, sheets)
  sheets.y += 8
  const { doc, left, width } = sheets
  doc.markContent('Artifact', { type: 'Layout' })
  doc.moveTo(left, sheets.y).lineTo(left + width, sheets.y).lineWidth(1).strokeColor(colours.line).stroke()
  doc.endMarkedContent()
  sheets.y += 12
}

/** The least width in which a title takes no more lines: no last line of one word. */
function evenWidth(title: string, sheets: Sheets): number {
  const count = sheets.lines(title, STYLES.title, sheets.width).length
  let [narrow, wide] = [sheets.width / 2, sheets.width]
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2
    if (sheets.lines(title, STYLES.title, middle).length > count) narrow = middle
    else wide = middle
  }
  return wide
}

function drawBlock(pen: Pen, block: BriefBlock, next: BriefBlock | undefined): void {
  const { root, sheets, content } = pen
  switch (block.kind) {
    case 'section':
      if (block.page && sheets.y > sheets.top) sheets.turn()
      else if (sheets.y > sheets.top) sheets.y += BLOCK_GAP
      sheets.need(SECTION_HEAD + leastHeight(next, sheets))
      pen.section = pen.outline.addItem(block.text)
      text(block.text, 'H2', STYLES.section, root, sheets)
      sheets.y += SECTION_HEAD - STYLES.section.line - (block.page ? 4 : 8)
      return
    case 'heading':
      sheets.y += sheets.y > sheets.top ? BLOCK_GAP : 0
      sheets.need(STYLES.heading.line + 4 + leastHeight(next, sheets))
      pen.section.addItem(block.text)
      text(block.text, 'H3', STYLES.heading, root, sheets)
      sheets.y += 4
      return
    case 'paragraph':
      text(block.text, 'P', block.soft ? STYLES.soft : STYLES.body, root, sheets)
      sheets.y += BLOCK_GAP
      return
    case 'list':
      drawList(block, root, sheets)
      return
    case 'table':
      drawTable(block.table, root, sheets, content.colours.line)
      return
    case 'figure':
      drawFigure(pen, block.figure)
  }
}

/** Points without which a heading would stand alone at the foot of a page. */
function leastHeight(block: BriefBlock | undefined, sheets: Sheets): number {
  if (block === undefined) return 0
  switch (block.kind) {
    case 'table':
      return leastTableHeight(block.table, sheets)
    case 'figure':
      return figureHeight(block.figure, sheets).all
    case 'heading':
      return STYLES.heading.line + 4 + 2 * STYLES.body.line
    case 'section':
    case 'paragraph':
    case 'list':
      return 3 * STYLES.body.line
  }
}

/** Text in lines over as many pages as it takes. */
function text(words: string, type: string, style: TextStyle, root: Struct, sheets: Sheets, indent = 0, width = sheets.width - indent): void {
  let rest = sheets.lines(words, style, width)
  const element = sheets.doc.struct(type)
  root.add(element)
  while (rest.length > 0) {
    // Neither the first nor the last line of several stands alone.
    sheets.need(style.line * Math.min(rest.length, 2))
    const fitting = Math.max(1, Math.floor((sheets.bottom - sheets.y) / style.line))
    const now = rest.slice(0, rest.length === fitting + 1 && fitting > 1 ? fitting - 1 : fitting)
    element.add(() => sheets.put(now, style, sheets.left + indent, sheets.y))
    sheets.y += now.length * style.line
    rest = rest.slice(now.length)
    if (rest.length > 0) sheets.turn()
  }
  element.end()
}

function drawList({ items, soft }: Extract<BriefBlock, { kind: 'list' }>, root: Struct, sheets: Sheets): void {
  const style = soft ? STYLES.soft : STYLES.body
  const list = sheets.doc.struct('L')
  root.add(list)
  for (const item of items) {
    const element = sheets.doc.struct('LI')
    list.add(element)
    const lines = sheets.lines(item, style, sheets.width - BULLET_INDENT)
    sheets.need(Math.min(lines.length, 3) * style.line)
    const label = sheets.doc.struct('Lbl')
    element.add(label)
    label.add(() => sheets.put(['\u2022'], style, sheets.left, sheets.y))
    label.end()
    text(item, 'LBody', style, element, sheets, BULLET_INDENT)
    element.end()
    sheets.y += 3
  }
  list.end()
  sheets.y += BLOCK_GAP - 3
}

/** Points for a pixel, and points of the whole block. */
function figureHeight({ svg, sources }: BriefFigure, sheets: Sheets): { readonly points: number; readonly drawn: number; readonly all: number } {
  const head = /<svg[^>]*>/.exec(svg)?.[0] ?? ''
  const [width, height] = ['width', 'height'].map((side) => Number(new RegExp(`\\s${side}="([\\d.]+)"`).exec(head)?.[1])) as [number, number]
  if (!(width > 0 && height > 0)) throw new NotAFigure('it has no size')
  const under = sources === '' ? 0 : sheets.lines(sources, STYLES.small, sheets.width).length * STYLES.small.line + 2
  const around = STYLES.caption.line + under
  const points = Math.min(FIGURE_POINTS, sheets.width / width, (sheets.bottom - sheets.top - SECTION_HEAD - around) / height)
  return { points, drawn: height * points, all: height * points + around }
}

function drawFigure({ root, sheets, section }: Pen, figure: BriefFigure): void {
  const { doc, left, width } = sheets
  const { points, drawn, all } = figureHeight(figure, sheets)
  sheets.need(all)
  section.addItem(figure.name)
  text(figure.name, 'H3', STYLES.caption, root, sheets)
  const layout = { bbox: [left, sheets.y, left + width, sheets.y + drawn], placement: 'Block' }
  const element = doc.struct('Figure', { alt: figure.description, ...layout })
  root.add(element)
  element.add(() => drawSvg(doc, parseSvg(figure.svg), points, { x: left, y: sheets.y }))
  element.end()
  sheets.y += drawn + 2
  if (figure.sources !== '') text(figure.sources, 'P', STYLES.small, root, sheets)
  sheets.y += 12
}

/** What every page says of itself, when it is known how many there are. */
function drawEdges({ title, mark, words, colours }: BriefContent, sheets: Sheets): void {
  const { doc, left, width, bottom } = sheets
  const { count } = doc.bufferedPageRange()
  const middle = left + width / 2
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    doc.markContent('Artifact', { type: 'Pagination' })
    const number = `${words.page} ${page + 1} ${words.of} ${count}`
    sheets.put([number], STYLES.edge, left, bottom + 14, left + width)
    if (page > 0) sheets.put([sheets.lines(title, STYLES.edge, width)[0] ?? ''], STYLES.edge, left, 36)
    if (mark !== null) {
      const marked = fitted(mark, width * 0.7, sheets)
      for (const y of [20, bottom + 12]) {
        doc.font(marked.font, marked.size)
        sheets.put([mark], marked, 0, y, middle + doc.widthOfString(mark) / 2)
      }
    }
    doc.fillColor(colours.text)
    doc.endMarkedContent()
  }
}

/** A handling mark is never cut: a long one is set smaller. */
function fitted(mark: string, room: number, { doc }: Sheets): TextStyle {
  const wide = doc.font(STYLES.mark.font, STYLES.mark.size).widthOfString(mark)
  return { ...STYLES.mark, size: STYLES.mark.size * Math.min(1, room / wide) }
}
