// Reads the boxes of all text out of a finished SVG, so that tests measure what was drawn and not what was meant.
import { textWidth, type Weight } from '../../../src/shared/figures/lettering/measure'

export interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const TOKEN = /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>([^<]*)/g

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replace(/&amp;/g, '&')
}

/** Every text of a picture with its place in user units: capitals' top to baseline, the ink that readers see. */
export function textBoxes(svg: string): readonly TextBox[] {
  const boxes: TextBox[] = []
  const shifts: (readonly [number, number])[] = [[0, 0]]
  const spacings: number[] = [0]
  for (const [, closing, tag, attributes = '', selfClosing, content = ''] of svg.matchAll(TOKEN)) {
    if (tag === 'g') {
      if (closing) {
        shifts.pop()
        spacings.pop()
        continue
      }
      const moved = /translate\(([-\d.]+),\s*([-\d.]+)\)/.exec(attribute(attributes, 'transform') ?? '')
      const [x, y] = shifts.at(-1)!
      const spacing = attribute(attributes, 'letter-spacing')
      if (!selfClosing) {
        shifts.push([x + Number(moved?.[1] ?? 0), y + Number(moved?.[2] ?? 0)])
        spacings.push(spacing ? Number.parseFloat(spacing) : spacings.at(-1)!)
      }
    }
    if (tag !== 'text' || closing) continue
    const text = unescaped(content)
    const size = Number(attribute(attributes, 'font-size'))
    const weight = Number(attribute(attributes, 'font-weight') ?? 400) as Weight
    const tabular = (attribute(attributes, 'font-family') ?? '').includes('Tabular')
    const width = textWidth(text, { size, weight, tabular }) + Array.from(text).length * spacings.at(-1)! * size
    const anchor = attribute(attributes, 'text-anchor') ?? 'start'
    const x = Number(attribute(attributes, 'x')) + shifts.at(-1)![0]
    const y = Number(attribute(attributes, 'y')) + shifts.at(-1)![1]
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
    boxes.push({ text, left, right: left + width, top: y - size * 0.73, bottom: y + size * 0.02 })
  }
  return boxes
}

/** User units of a picture. */
export function viewBox(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!
  return { width: Number(width), height: Number(height) }
}

/** Pairs of texts that touch, in words. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01)
      .map((b) => `"${a.text}" touches "${b.text}"`),
  )
}
