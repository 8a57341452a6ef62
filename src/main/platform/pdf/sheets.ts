// The pages of a brief: where the pen stands, what still fits, text in lines. Whatever is put down stays inside the margins; what
// does not fit goes to the next page.
import { BRIEF_MARGINS, PAPERS, pageRoom, type BriefContent } from '../../../shared/domain/brief-content'
import type { Doc } from './open-document'

export interface TextStyle {
  readonly font: string
  /** Points. */
  readonly size: number
  readonly line: number
  readonly colour: 'text' | 'soft' | 'faint'
}

export const STYLES = {
  title: { font: 'Inter-SemiBold', size: 20, line: 25, colour: 'text' },
  about: { font: 'Inter-Regular', size: 9, line: 13, colour: 'soft' },
  section: { font: 'Inter-SemiBold', size: 14, line: 18, colour: 'text' },
  heading: { font: 'Inter-SemiBold', size: 10.5, line: 14, colour: 'text' },
  body: { font: 'Inter-Regular', size: 9.5, line: 13.5, colour: 'text' },
  soft: { font: 'Inter-Regular', size: 8.5, line: 12, colour: 'soft' },
  caption: { font: 'Inter-SemiBold', size: 8.5, line: 14, colour: 'soft' },
  small: { font: 'Inter-Regular', size: 7.5, line: 10, colour: 'soft' },
  cell: { font: 'Inter-Regular', size: 8, line: 10.5, colour: 'text' },
  head: { font: 'Inter-SemiBold', size: 8, line: 10.5, colour: 'soft' },
  edge: { font: 'Inter-Regular', size: 8, line: 10, colour: 'faint' },
  mark: { font: 'Inter-SemiBold', size: 9, line: 12, colour: 'text' },
} as const satisfies Readonly<Record<string, TextStyle>>

export interface Sheets {
  readonly doc: Doc
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** Where the next thing begins, points from the upper edge. */
  y: number
  /** Begin a page. */
  turn(): void
  /** Go to the next page unless so many points are left. */
  need(height: number): void
  /** Words in lines no wider than `width`; a word too long is broken inside. */
  lines(text: string, style: TextStyle, width: number): readonly string[]
  /** Lines one under the other, from `y` on. */
  put(lines: readonly string[], style: TextStyle, x: number, y: number, right?: number): void
}

export function openSheets(doc: Doc, { paper, colours }: BriefContent): Sheets {
  const { width, height } = PAPERS[paper]
  const { side: left, top, bottom } = BRIEF_MARGINS
  const widthOf = (text: string, { font, size }: TextStyle) => doc.font(font, size).widthOfString(text)
  const sheets: Sheets = {
    doc, left, top, width: pageRoom(paper).width, bottom: height - bottom, y: top,
    turn: () => {
      doc.addPage({ size: [width, height], margin: 0 })
      doc.markContent('Artifact', { type: 'Layout' })
      doc.rect(0, 0, width, height).fill(colours.ground)
      doc.endMarkedContent()
      sheets.y = top
    },
    need: (needed) => {
      if (sheets.y + needed > sheets.bottom && sheets.y > top) sheets.turn()
    },
    lines: (text, style, room) => {
      const found: string[] = []
      let line = ''
      for (const word of plain(text).split(' ').flatMap((part) => pieces(part, room, (piece) => widthOf(piece, style)))) {
        const longer = line === '' ? word : `${line} ${word}`
        if (line !== '' && widthOf(longer, style) > room) {
          found.push(line)
          line = word
        } else line = longer
      }
      return line === '' && found.length > 0 ? found : [...found, line]
    },
    put: (lines, style, x, y, right) => {
      doc.font(style.font, style.size).fillColor(colours[style.colour])
      for (const [place, line] of lines.entries()) {
        if (line === '') continue
        const words = line.replace(/\u00a0/g, ' ')
        doc.text(words, right === undefined ? x : right - doc.widthOfString(words), y + style.line * (place + 0.76), { lineBreak: false, baseline: 'alphabetic' })
      }
    },
  }
  return sheets
}

/** Control characters have no letter; line ends are spaces. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, (run) => (run === '\u00a0' ? run : run.includes('\u00a0') ? '\u00a0' : ' ')).trim()
}

/** A word, or its parts where it is wider than there is room: behind a sign that joins words where one is near, else anywhere. */
function pieces(word: string, room: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(word) <= room) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && widthOf(part + character) > room) {
      const joint = /^.*[/\-._?&=](?=.)/su.exec(part)?.[0] ?? ''
      const cut = joint.length > part.length / 2 ? joint : part
      parts.push(cut)
      part = part.slice(cut.length)
    }
    part += character
  }
  return [...parts, part]
}
