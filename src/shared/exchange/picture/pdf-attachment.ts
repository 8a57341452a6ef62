// A document in a PDF: one file attached to it, under a name of its own. Read strictly in the form in which our writer puts it
// there, plain objects with plain numbers; a PDF that another program has written anew carries nothing that is read here.
import { LONGEST_PICTURE_TEXT } from '../../domain/picture/picture-text'
import { failed, ok, type Result } from '../../domain/result'
import { altered, asciiOf, damaged, indexOfAscii, noScenario, several, textOfAscii, tooMuch, type Carried } from './carried'

/** How the file is attached: what a PDF writer is told. Its content is the text of the picture, ASCII, a byte a letter. */
export const PDF_ATTACHMENT = {
  name: 'hague-horizon.json',
  type: 'application/json',
  description: 'The scenario and the view of this figure, to be opened in Hague Horizon',
  /** ISO 32000-2, 14.13: what the figure was made from. */
  relationship: 'Source',
} as const

/** The bytes of the attached file. */
export function attachedBytes(text: string): Uint8Array {
  return asciiOf(text)
}

const HEAD = '%PDF-'
const END = '%%EOF'
/** Of a dictionary, bytes. */
const LONGEST_DICTIONARY = 2000

export function isPdf(bytes: Uint8Array): boolean {
  return indexOfAscii(bytes.subarray(0, HEAD.length), HEAD, 0) === 0
}

/** What a PDF carries. Faults: `picture.damaged`, `picture.noScenario`, `picture.several`, `picture.payload`, `picture.altered`. */
export function carriedByPdf(bytes: Uint8Array, file: string): Result<Carried> {
  if (indexOfAscii(bytes, END, Math.max(0, bytes.length - 1024)) < 0) return failed(damaged(file))
  const named = placesOf(bytes, `/F (${PDF_ATTACHMENT.name})`)
  const [name] = named
  if (name === undefined) return failed(noScenario(file))
  if (named.length > 1) return failed(several(file))
  const number = /\/EF\s*<<\s*\/F (\d{1,7}) 0 R/.exec(wordsAt(bytes, name))?.[1]
  if (number === undefined) return failed(altered(file))
  const [object, other] = placesOf(bytes, `\n${number} 0 obj`)
  if (object === undefined || other !== undefined) return failed(damaged(file))
  return streamAt(bytes, object, file)
}

function streamAt(bytes: Uint8Array, object: number, file: string): Result<Carried> {
  const dictionary = /^[^]*?>>\s*stream\r?\n/.exec(wordsAt(bytes, object))?.[0] ?? ''
  const length = Number(/\/Length (\d{1,9})\s/.exec(dictionary)?.[1] ?? Number.NaN)
  const filter = /\/Filter\s*\[?\s*\/(\w+)/.exec(dictionary)?.[1]
  if (!dictionary.includes('/EmbeddedFile') || !(length >= 0) || (filter !== undefined && filter !== 'FlateDecode')) return failed(altered(file))
  if (length > LONGEST_PICTURE_TEXT) return failed(tooMuch(file))
  const start = object + dictionary.length
  const end = indexOfAscii(bytes.subarray(start + length, start + length + 20), 'endstream', 0)
  return end < 0 ? failed(damaged(file)) : ok({ bytes: bytes.subarray(start, start + length), deflated: filter !== undefined })
}

/** Where a word stands; no more than two places, because one is wanted. */
function placesOf(bytes: Uint8Array, word: string): readonly number[] {
  const first = indexOfAscii(bytes, word, 0)
  const second = first < 0 ? -1 : indexOfAscii(bytes, word, first + word.length)
  return [first, second].filter((place) => place >= 0)
}

/** The words of a dictionary; what stands behind it may be any bytes. */
function wordsAt(bytes: Uint8Array, at: number): string {
  const part = bytes.slice(at, at + LONGEST_DICTIONARY)
  return textOfAscii(part.map((byte) => (byte > 0x7e ? 0 : byte))) ?? ''
}
