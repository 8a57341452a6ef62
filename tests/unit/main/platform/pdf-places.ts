// Where a PDF of ours draws: its pages one by one, and the outermost points of what stands on them, by the operators of PDF.
import { readPdf } from './pdf-text'

export interface PdfPage {
  readonly box: readonly [width: number, height: number]
  readonly stream: string
  readonly texts: readonly string[]
}

/** The pages in their order. */
export function pagesOf(bytes: Uint8Array): readonly PdfPage[] {
  const { objects } = readPdf(bytes)
  const tree = [...objects.values()].find(({ dictionary }) => /\/Type \/Pages\b/.test(dictionary))!.dictionary
  const kids = [.../\/Kids \[([^\]]*)\]/.exec(tree)![1]!.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))
  return kids.map((id) => {
    const page = objects.get(id)!.dictionary
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page)!
    const stream = objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)![1]))!.stream!.toString('latin1')
    return { box: [Number(width), Number(height)], stream, texts: textsOf(bytes, stream) }
  })
}

/** The texts of one page: those of the whole file, as far as this page's stream holds them. */
function textsOf(bytes: Uint8Array, stream: string): readonly string[] {
  return readPdf(bytes, stream).texts
}

type Matrix = readonly [number, number, number, number, number, number]
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [g * a + h * c, g * b + h * d, i * a + j * c, i * b + j * d, k * a + l * c + e, k * b + l * d + f]

/** Left, low, right and high of every point that is drawn or begins a text, points. `body`: without artifacts (ground, header, footer, rules). */
export function outermost(stream: string, part: 'body' | 'all'): readonly [number, number, number, number] {
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  const kept: Matrix[] = []
  const marks: boolean[] = []
  let clip = false
  const clips: boolean[] = []
  let [left, low, right, high] = [Infinity, Infinity, -Infinity, -Infinity]
  let operands: number[] = []
  const see = (x: number, y: number) => {
    if (clip || (part === 'body' && marks.includes(true))) return
    const [a, b, c, d, e, f] = now
    const [px, py] = [a * x + c * y + e, b * x + d * y + f]
    ;[left, low, right, high] = [Math.min(left, px), Math.min(low, py), Math.max(right, px), Math.max(high, py)]
  }
  for (const [, artifact, token = ''] of stream.replace(/\[[^\]]*\]|<[0-9a-f]*>/g, ' ').matchAll(/(\/Artifact) <<[^>]*>> BDC|(\/\w+ <<[^>]*>> BDC|\S+)/g)) {
    if (artifact !== undefined) marks.push(true)
    else if (token.endsWith('BDC')) marks.push(false)
    else if (/^[-+.\d]/.test(token)) operands.push(Number(token))
    else {
      const at = operands.slice()
      if (token === 'q') { kept.push(now); clips.push(clip) }
      else if (token === 'Q') { now = kept.pop()!; clip = clips.pop()! }
      else if (token === 'W') clip = true
      else if (token === 'cm') now = times(now, at.slice(-6) as unknown as Matrix)
      else if (token === 'EMC') marks.pop()
      else if (token === 'm' || token === 'l' || token === 'c') for (let place = 0; place < at.length; place += 2) see(at[place]!, at[place + 1]!)
      else if (token === 're') { see(at[0]!, at[1]!); see(at[0]! + at[2]!, at[1]! + at[3]!) }
      else if (token === 'Tm') see(at[4]!, at[5]!)
      operands = []
    }
  }
  return [left, low, right, high]
}

