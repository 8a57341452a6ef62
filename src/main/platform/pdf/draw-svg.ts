// Draws the SVG of one of our own figures on a page of a PDF: the same shapes, lines and letters, as vectors and text.
// SVG and PDF differ in little here: where y begins, how text is anchored, how patterns are named.
import type PDFDocument from 'pdfkit'
import { fontName } from './fonts'
import { multiply, parseTransform, patternFill, rgb, type Matrix } from './patterns'
import { NotAFigure, type SvgNode } from './svg-tree'

type Doc = InstanceType<typeof PDFDocument>

interface Drawing {
  readonly doc: Doc
  /** Patterns and clips by id. */
  readonly named: ReadonlyMap<string, SvgNode>
  /** Names that patterns got on this page, by id and place. */
  readonly patterns: Map<string, string>
}

/** What a group hands down. */
interface Inherited {
  /** User space → page, as PDF counts. */
  readonly matrix: Matrix
  readonly family: string
  /** em */
  readonly letterSpacing: number
}

/** Attributes that have no part in what is seen, or are read where they matter. */
const KNOWN = new Set([
  'id', 'role', 'xmlns', 'viewBox', 'focusable', 'aria-labelledby', 'text-rendering', 'style', 'transform', 'clip-path', 'letter-spacing', 'font-family', 'font-size', 'font-weight',
  'text-anchor', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'width', 'height',
])

const STYLE = 'font-variant-numeric:tabular-nums'

/** Draw `svg` on the current page with its upper left corner at a place, `points` to a unit of its own width and height. Throws `NotAFigure`. */
export function drawSvg(doc: Doc, svg: SvgNode, points: number, at = { x: 0, y: 0 }): void {
  const named = new Map<string, SvgNode>()
  const collect = (node: SvgNode): void => {
    if ((node.name === 'pattern' || node.name === 'clipPath') && node.attributes.id !== undefined) named.set(node.attributes.id, node)
    node.children.forEach(collect)
  }
  collect(svg)
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = (svg.attributes.viewBox ?? `0 0 ${svg.attributes.width} ${svg.attributes.height}`).split(' ').map(Number)
  const across = (Number(svg.attributes.width) / boxWidth) * points
  const down = (Number(svg.attributes.height) / boxHeight) * points
  if (!(across > 0 && down > 0)) throw new NotAFigure('it has no size')
  doc.save().miterLimit(4).transform(across, 0, 0, down, at.x, at.y)
  const matrix: Matrix = [across, 0, 0, -down, at.x, doc.page.height - at.y]
  const inherited: Inherited = { matrix, family: svg.attributes['font-family'] ?? '', letterSpacing: 0 }
  for (const child of svg.children) drawNode({ doc, named, patterns: new Map() }, child, inherited)
  doc.restore()
}

function drawNode(drawing: Drawing, node: SvgNode, inherited: Inherited): void {
  const { doc } = drawing
  const { name, attributes } = node
  for (const key of Object.keys(attributes)) if (!KNOWN.has(key)) throw new NotAFigure(`attribute ${key}`)
  if (attributes.style !== undefined && attributes.style !== STYLE) throw new NotAFigure(`style "${attributes.style}"`)
  if (name === 'title' || name === 'desc' || name === 'defs' || name === 'clipPath' || name === 'pattern') return
  if (name === 'g') {
    drawGroup(drawing, node, inherited)
    return
  }
  doc.save()
  if (name === 'text') drawText(doc, node, inherited)
  else if (outline(doc, node)) paint(drawing, node, inherited)
  doc.restore()
}

function drawGroup(drawing: Drawing, { attributes, children }: SvgNode, inherited: Inherited): void {
  const { doc, named } = drawing
  const moved = parseTransform(attributes.transform)
  const spacing = attributes['letter-spacing']
  doc.save()
  if (attributes.transform !== undefined) doc.transform(...moved)
  if (attributes['clip-path'] !== undefined) {
    const clip = named.get(referenceIn(attributes['clip-path']))
    if (clip === undefined) throw new NotAFigure(`clip-path "${attributes['clip-path']}"`)
    for (const shape of clip.children) outline(doc, shape)
    doc.clip()
  }
  const within: Inherited = { ...inherited, matrix: multiply(inherited.matrix, moved), letterSpacing: spacing === undefined ? inherited.letterSpacing : Number.parseFloat(spacing) }
  for (const child of children) drawNode(drawing, child, within)
  doc.restore()
}

/** The id in `url(#id)`. */
function referenceIn(text: string): string {
  return /^url\(#([^)]+)\)$/.exec(text)?.[1] ?? ''
}

/** Begin the path of a shape; false where it has no extent and nothing is to be painted. */
function outline(doc: Doc, { name, attributes }: SvgNode): boolean {
  const number = (key: string) => Number(attributes[key] ?? 0)
  switch (name) {
    case 'rect': {
      const [width, height] = [number('width'), number('height')]
      if (!(width > 0 && height > 0)) return false
      const radius = Math.min(number('rx'), width / 2, height / 2)
      if (radius > 0) doc.roundedRect(number('x'), number('y'), width, height, radius)
      else doc.rect(number('x'), number('y'), width, height)
      return true
    }
    case 'circle':
      if (!(number('r') > 0)) return false
      doc.circle(number('cx'), number('cy'), number('r'))
      return true
    case 'line':
      doc.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'))
      return true
    case 'path':
      if ((attributes.d ?? '') === '') return false
      doc.path(attributes.d!)
      return true
    default:
      throw new NotAFigure(`<${name}>`)
  }
}

/** Fill and stroke the path that was begun, as its attributes say. */
function paint(drawing: Drawing, { name, attributes }: SvgNode, { matrix }: Inherited): void {
  const { doc } = drawing
  const { fill = name === 'line' ? 'none' : '#000000', stroke = 'none' } = attributes
  if (attributes['fill-opacity'] !== undefined) doc.fillOpacity(Number(attributes['fill-opacity']))
  if (fill.startsWith('url(')) doc.addContent(namedFill(drawing, referenceIn(fill), matrix))
  else if (fill !== 'none') doc.fillColor(hex(fill))
  if (stroke !== 'none') {
    doc.strokeColor(hex(stroke)).lineWidth(Number(attributes['stroke-width'] ?? 1))
    const dashes = (attributes['stroke-dasharray'] ?? '').split(/[ ,]+/).map(Number).filter((length) => length > 0)
    if (dashes.length > 0) doc.addContent(`[${dashes.join(' ')}] 0 d`)
    if (attributes['stroke-linecap'] !== undefined) doc.lineCap(attributes['stroke-linecap'])
    if (attributes['stroke-linejoin'] !== undefined) doc.lineJoin(attributes['stroke-linejoin'])
  }
  const [fills, strokes] = [fill !== 'none', stroke !== 'none']
  // The bare operators: pdfkit's own calls would set the colours again, and know no pattern of two colours.
  doc.addContent(fills && strokes ? 'B' : fills ? 'f' : strokes ? 'S' : 'n')
}

/** "#RRGGBB", or a fault. */
function hex(colour: string): string {
  rgb(colour)
  return colour
}

function namedFill(drawing: Drawing, id: string, matrix: Matrix): string {
  const pattern = drawing.named.get(id)
  if (pattern?.name !== 'pattern') throw new NotAFigure(`fill "${id}"`)
  const key = `${id} ${matrix.join(' ')}`
  const known = drawing.patterns.get(key)
  if (known !== undefined) return `/Pattern cs /${known} scn`
  const name = `Tile${Object.keys(drawing.doc.page.patterns as object).length + 1}`
  drawing.patterns.set(key, name)
  return patternFill(drawing.doc, pattern, matrix, name)
}

/** One line of text at its baseline. No-break spaces are written as spaces, so that a search for words finds them. */
function drawText(doc: Doc, { attributes, children, text }: SvgNode, inherited: Inherited): void {
  if (children.length > 0) throw new NotAFigure(`<${children[0]!.name}> in a text`)
  const words = text.replace(/\u00a0/g, ' ')
  const size = Number(attributes['font-size'])
  if (words.trim() === '' || !(size > 0)) return
  doc.font(fontName(attributes['font-family'] ?? inherited.family, attributes['font-weight'] ?? '400'), size).fillColor(hex(attributes.fill ?? '#000000'))
  const spacing = inherited.letterSpacing * size
  const anchor = attributes['text-anchor'] ?? 'start'
  const width = anchor === 'start' ? 0 : doc.widthOfString(words) + spacing * Array.from(words).length
  const left = Number(attributes.x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  doc.text(words, left, Number(attributes.y), { lineBreak: false, baseline: 'alphabetic', ...(spacing > 0 && { characterSpacing: spacing }) })
}
