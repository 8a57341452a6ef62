// Measures, shortens and breaks text without a DOM, from the table of Inter's advance widths. Kerning is left out: it
// makes text narrower more often than wider, so a measured width is a safe one.
import { INTER_ADVANCES, MEASURED_CHARACTERS, UNITS_PER_EM } from './inter-advances'

export type Weight = keyof typeof INTER_ADVANCES

/** How a piece of text is set. `tabular`: figures of equal width, as in every column of numbers. */
export interface Lettering {
  /** px */
  readonly size: number
  readonly weight: Weight
  readonly tabular?: boolean
}

type Widths = ReadonlyMap<string, number>

function widthsOf(weight: Weight): Widths {
  const { advances } = INTER_ADVANCES[weight]
  return new Map(Array.from(MEASURED_CHARACTERS, (character, index) => [character, advances[index]! / UNITS_PER_EM]))
}

const WIDTHS: Readonly<Record<Weight, Widths>> = { 400: widthsOf(400), 500: widthsOf(500), 600: widthsOf(600) }

/** A character that Inter's table lacks: wide scripts take a full em, others a wide letter. */
function unknownWidth(character: string): number {
  return character.codePointAt(0)! >= 0x1100 ? 1 : 0.7
}

/** Width of a text in px. */
export function textWidth(text: string, { size, weight, tabular = false }: Lettering): number {
  const widths = WIDTHS[weight]
  const figure = INTER_ADVANCES[weight].figure / UNITS_PER_EM
  let ems = 0
  for (const character of text) {
    const isFigure = tabular && character >= '0' && character <= '9'
    ems += isFigure ? figure : (widths.get(character) ?? unknownWidth(character))
  }
  return ems * size
}

/** The text, or its beginning with an ellipsis, no wider than `width` px; empty when not even one letter fits. */
export function ellipsis(text: string, width: number, lettering: Lettering): string {
  if (textWidth(text, lettering) <= width) return text
  const characters = Array.from(text)
  for (let length = characters.length - 1; length > 0; length--) {
    const shortened = `${characters.slice(0, length).join('').replace(/[\s…]+$/, '')}…`
    if (textWidth(shortened, lettering) <= width) return shortened
  }
  return ''
}

/** The first of several wordings that fits, longest first; else the last one with an ellipsis. */
export function firstThatFits(wordings: readonly string[], width: number, lettering: Lettering): string {
  const fitting = wordings.find((wording) => textWidth(wording, lettering) <= width)
  return fitting ?? ellipsis(wordings.at(-1) ?? '', width, lettering)
}

/** Lines no wider than `width` px, broken at spaces (never at a no-break space); a word too long is broken inside. */
export function wrapText(text: string, width: number, lettering: Lettering): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((part) => breakWord(part, width, lettering))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, lettering) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, width: number, lettering: Lettering): readonly string[] {
  if (textWidth(word, lettering) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && textWidth(part + character, lettering) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** The same number of lines as `wrapText`, as even as they get: no last line of one word. For headings. */
export function wrapBalanced(text: string, width: number, lettering: Lettering): readonly string[] {
  const lines = wrapText(text, width, lettering)
  if (lines.length < 2) return lines
  let [narrow, wide] = [width / 2, width]
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2
    if (wrapText(text, middle, lettering).length > lines.length) narrow = middle
    else wide = middle
  }
  return wrapText(text, wide, lettering)
}
