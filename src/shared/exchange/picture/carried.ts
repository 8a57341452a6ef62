// What the readers of pictures have in common: bytes found in a file, and the text in them.
import { fault, type Fault } from '../../domain/fault'
import { LONGEST_PICTURE_MB } from '../../domain/picture/picture-text'

/** The bytes that a picture carries, as they lie in it: a view of the file, not a copy. */
export interface Carried {
  readonly bytes: Uint8Array
  /** In zlib's form: they are inflated outside of shared, within a bound. */
  readonly deflated: boolean
}

export const noScenario = (file: string): Fault => fault('picture.noScenario', { file }, file)
export const damaged = (file: string): Fault => fault('picture.damaged', { file }, file)
export const altered = (file: string): Fault => fault('picture.altered', { file }, file)
export const several = (file: string): Fault => fault('picture.several', { file }, file)
export const tooMuch = (file: string): Fault => fault('picture.payload', { file, most: LONGEST_PICTURE_MB }, file)

const PART = 8192

/** ASCII to text; null where a byte is none. */
export function textOfAscii(bytes: Uint8Array): string | null {
  if (bytes.some((byte) => byte > 0x7e)) return null
  let text = ''
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART))
  return text
}

/** Text of ASCII letters as bytes. */
export function asciiOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))
}

/** Where a word of ASCII begins in the bytes, from a place on; -1 where it does not stand. */
export function indexOfAscii(bytes: Uint8Array, word: string, from: number): number {
  const [first, last] = [word.charCodeAt(0), bytes.length - word.length]
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let same = 1
    while (same < word.length && bytes[at + same] === word.charCodeAt(same)) same += 1
    if (same === word.length) return at
  }
  return -1
}

