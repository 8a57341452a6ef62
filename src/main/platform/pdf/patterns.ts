// Hatches and dots as tiling patterns of the PDF, so that they stay vectors however large the page is shown.
import type PDFDocument from 'pdfkit'
import { NotAFigure, type SvgNode } from './svg-tree'

/** x → a·x + c·y + e, y → b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** First `inner`, then `outer`. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** `translate(x,y)` and `rotate(degrees)`: all that figures use. */
export function parseTransform(text: string | undefined): Matrix {
  if (text === undefined) return [1, 0, 0, 1, 0, 0]
  const [, kind = '', values = ''] = /^(translate|rotate)\(([-\d., ]+)\)$/.exec(text) ?? []
  const [first = Number.NaN, second = 0] = values.split(/[ ,]+/).map(Number)
  if (kind === '' || !Number.isFinite(first) || !Number.isFinite(second)) throw new NotAFigure(`transform "${text}"`)
  if (kind === 'translate') return [1, 0, 0, 1, first, second]
  const [cos, sin] = [Math.cos((first * Math.PI) / 180), Math.sin((first * Math.PI) / 180)]
  return [cos, sin, -sin, cos, 0, 0]
}

const round = (value: number) => String(Math.round(value * 1e4) / 1e4)

/** "#RRGGBB" as parts of 1. */
export function rgb(colour: string): readonly [number, number, number] {
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new NotAFigure(`colour "${colour}"`)
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as unknown as [number, number, number]
}

/** Distance of a curve's handles that makes a quarter of a circle. */
const QUARTER = 0.5522847498

function circlePath(x: number, y: number, r: number): string {
  const k = r * QUARTER
  const curve = (...values: number[]) => `${values.map(round).join(' ')} c`
  return [
    `${round(x + r)} ${round(y)} m`,
    curve(x + r, y + k, x + k, y + r, x, y + r), curve(x - k, y + r, x - r, y + k, x - r, y),
    curve(x - r, y - k, x - k, y - r, x, y - r), curve(x + k, y - r, x + r, y - k, x + r, y),
  ].join(' ')
}

/** The drawing operators of one part of a tile. */
function tilePart({ name, attributes }: SvgNode): string {
  const number = (key: string) => Number(attributes[key] ?? 0)
  const paint = (colour: string, operator: string) => `${rgb(colour).map(round).join(' ')} ${operator}`
  if (name === 'rect') return `${paint(attributes.fill ?? '', 'rg')} ${round(number('x'))} ${round(number('y'))} ${round(number('width'))} ${round(number('height'))} re f`
  if (name === 'circle') return `${paint(attributes.fill ?? '', 'rg')} ${circlePath(number('cx'), number('cy'), number('r'))} f`
  if (name === 'line') {
    const width = attributes['stroke-width'] ?? '1'
    return `${paint(attributes.stroke ?? '', 'RG')} ${width} w ${round(number('x1'))} ${round(number('y1'))} m ${round(number('x2'))} ${round(number('y2'))} l S`
  }
  throw new NotAFigure(`<${name}> in a pattern`)
}

/**
 * Fill what is drawn next with a `<pattern>`. `matrix`: the picture's user space on the page, where PDF patterns begin.
 * Returns the operators to add to the page.
 */
export function patternFill(doc: InstanceType<typeof PDFDocument>, pattern: SvgNode, matrix: Matrix, id: string): string {
  const [width, height] = [Number(pattern.attributes.width), Number(pattern.attributes.height)]
  const patterns = doc.page.patterns as Record<string, unknown>
  const tile = doc.ref({
    Type: 'Pattern', PatternType: 1, PaintType: 1, TilingType: 1, BBox: [0, 0, width, height], XStep: width, YStep: height,
    Matrix: multiply(matrix, parseTransform(pattern.attributes.patternTransform)).map((value) => Math.round(value * 1e5) / 1e5), Resources: {},
  })
  tile.end(Buffer.from(pattern.children.map(tilePart).join('\n'), 'latin1'))
  patterns[id] = tile
  return `/Pattern cs /${id} scn`
}
