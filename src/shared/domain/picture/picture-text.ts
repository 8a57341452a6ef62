// The text that a picture carries: a document under a head that says what it is, with a check sum of every letter of it.
import { fault } from '../fault'
import { failed, ok, type Result } from '../result'
import { exactJson } from './exact-json'
import { sha256 } from './sha256'

export const PICTURE_FORMAT = 'hague-horizon/picture'
export const PICTURE_VERSION = 1
export const LONGEST_PICTURE_MB = 4
/** Letters, each of them a byte. */
export const LONGEST_PICTURE_TEXT = LONGEST_PICTURE_MB * 1024 * 1024

const HEAD = /^\{"format":"hague-horizon\/picture","version":(\d{1,9}),/
const REST = /^"sha256":"([0-9a-f]{64})","document":/

/** A document as the text of a picture: ASCII without < > &. Fault: `picture.noRoom`. */
export function sealPicture(document: unknown): Result<string> {
  const body = exactJson(document)
  const text = `{"format":"${PICTURE_FORMAT}","version":${PICTURE_VERSION},"sha256":"${sha256(body)}","document":${body}}`
  return text.length > LONGEST_PICTURE_TEXT ? failed(fault('picture.noRoom', { most: LONGEST_PICTURE_MB })) : ok(text)
}

/**
 * The document of a text, when every letter of it is as it was written; what stands in it is not looked at.
 * Faults: `picture.payload` (too large), `file.newer`, `picture.altered`.
 */
export function unsealPicture(text: string, file: string): Result<unknown> {
  if (text.length > LONGEST_PICTURE_TEXT) return failed(fault('picture.payload', { file, most: LONGEST_PICTURE_MB }, file))
  const altered = failed(fault('picture.altered', { file }, file))
  const head = HEAD.exec(text)
  if (head === null) return altered
  const version = Number(head[1])
  if (version > PICTURE_VERSION) return failed(fault('file.newer', { file, version }, file))
  const sum = REST.exec(text.slice(head[0].length, head[0].length + 100))
  if (version !== PICTURE_VERSION || sum === null || !text.endsWith('}')) return altered
  const body = text.slice(head[0].length + sum[0].length, -1)
  if (sha256(body) !== sum[1]) return altered
  try {
    return ok(JSON.parse(body))
  } catch {
    // Someone has written a check sum over something that is no JSON.
    return altered
  }
}
