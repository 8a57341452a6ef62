// A document in a PNG: one iTXt chunk of its own keyword, not compressed (PNG, third edition, 11.3.3.4), before the end.
import { LONGEST_PICTURE_TEXT } from '../../domain/picture/picture-text'
import { failed, ok, type Result } from '../../domain/result'
import { altered, asciiOf, damaged, indexOfAscii, noScenario, several, tooMuch, type Carried } from './carried'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const
const KEYWORD = 'HagueHorizon'
/** Keyword, its end, not compressed, no language, no translated keyword. */
const HEAD = [...asciiOf(KEYWORD), 0, 0, 0, 0, 0]
/** Types of chunks, as the number that their four letters make. */
const OUR_TYPE = 0x69545874 // iTXt
const END_TYPE = 0x49454e44 // IEND
/** Length, type, check sum. */
const AROUND = 12
/** Of a chunk, beside the text itself. */
const LONGEST_HEAD = 300

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, place) => bytes[place] === byte)
}

/** The PNG with a text of ASCII in it. `png`: a whole one, as the picture writer gives it. */
export function pngWithText(png: Uint8Array, text: string): Uint8Array {
  const end = png.length - AROUND
  const length = HEAD.length + text.length
  const chunk = new Uint8Array(length + AROUND)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, length)
  view.setUint32(4, OUR_TYPE)
  chunk.set(HEAD, 8)
  chunk.set(asciiOf(text), 8 + HEAD.length)
  view.setUint32(8 + length, crc32(chunk.subarray(4, 8 + length)))
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, end))
  whole.set(chunk, end)
  whole.set(png.subarray(end), end + chunk.length)
  return whole
}

/**
 * What a PNG carries. Chunks are measured before they are looked at; only ours is read.
 * Faults: `picture.damaged` (not whole, wrong check sum), `picture.noScenario`, `picture.several`, `picture.payload`.
 */
export function carriedByPng(bytes: Uint8Array, file: string): Result<Carried> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ours: Uint8Array[] = []
  let at = SIGNATURE.length
  for (let type = 0; type !== END_TYPE; ) {
    if (at + AROUND > bytes.length) return failed(damaged(file))
    const length = view.getUint32(at)
    if (length > bytes.length - at - AROUND) return failed(damaged(file))
    type = view.getUint32(at + 4)
    if (type === OUR_TYPE && isOurs(bytes.subarray(at + 8, at + 8 + length))) {
      if (view.getUint32(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length))) return failed(damaged(file))
      ours.push(bytes.subarray(at + 8, at + 8 + length))
    }
    at += length + AROUND
  }
  const [data] = ours
  if (data === undefined) return failed(noScenario(file))
  if (ours.length > 1) return failed(several(file))
  return data.length > LONGEST_PICTURE_TEXT + LONGEST_HEAD ? failed(tooMuch(file)) : textOf(data, file)
}

function isOurs(data: Uint8Array): boolean {
  return data[KEYWORD.length] === 0 && indexOfAscii(data.subarray(0, KEYWORD.length), KEYWORD, 0) === 0
}

/** Behind the keyword: whether it is compressed and how, a language, the keyword in it. Other programs may have written the chunk anew. */
function textOf(data: Uint8Array, file: string): Result<Carried> {
  const [compressed, method] = [data[KEYWORD.length + 1], data[KEYWORD.length + 2]]
  const language = data.indexOf(0, KEYWORD.length + 3)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0 || translated > LONGEST_HEAD || compressed === undefined || compressed > 1 || method !== 0) return failed(altered(file))
  return ok({ bytes: data.subarray(translated + 1), deflated: compressed === 1 })
}

/** The check sum of PNG's chunks (annex D). */
export function crc32(bytes: Uint8Array): number {
  const table = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
    return sum
  })
  let sum = -1
  for (let place = 0; place < bytes.length; place += 1) sum = (sum >>> 8) ^ table[(sum ^ bytes[place]!) & 0xff]!
  return ~sum >>> 0
}
