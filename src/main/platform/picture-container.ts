// Pictures as documents: what is put into a PNG or an SVG on its way out, and what a PNG, SVG or PDF from anywhere carries. The
// bytes are hostile until their check sum has been seen; nobody but this file hands on more than the text that was found.
import { open } from 'node:fs/promises'
import { readFileSync, statSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { fault } from '../../shared/domain/fault'
import { LONGEST_PICTURE_TEXT, unsealPicture } from '../../shared/domain/picture/picture-text'
import { failed, ok, type Result } from '../../shared/domain/result'
import { altered, damaged, textOfAscii, tooMuch, type Carried } from '../../shared/exchange/picture/carried'
import { carriedByPdf, isPdf } from '../../shared/exchange/picture/pdf-attachment'
import { carriedByPng, isPng, pngWithText } from '../../shared/exchange/picture/png-text'
import { carriedByHtml, carriedBySvg, svgWithText } from '../../shared/exchange/picture/svg-metadata'
import { checkSvg } from './rasterise'
import { decodeText, fileUnreadable } from './read-text-file'

/** Larger files are no pictures of ours. */
export const LARGEST_PICTURE_MB = 50
const LARGEST = LARGEST_PICTURE_MB * 1024 * 1024

/** Endings of files that are read as pictures. */
export const PICTURE_ENDINGS = ['png', 'svg', 'pdf', 'html'] as const

export function isPictureFile(path: string): boolean {
  return PICTURE_ENDINGS.some((ending) => path.toLowerCase().endsWith(`.${ending}`))
}

/** A finished PNG or SVG with the text of a document in it; null: as it is. */
export function withDocument(content: string | Uint8Array, text: string | null): string | Uint8Array {
  if (text === null) return content
  return typeof content === 'string' ? svgWithText(content, text) : pngWithText(content, text)
}

/**
 * The text that a picture file carries, its check sum seen; what stands in it is the caller's to read.
 * Faults: `file.unreadable`, `picture.tooLarge`, those of `documentIn`.
 */
export async function readPictureFile(path: string): Promise<Result<string>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      return size > LARGEST ? tooLarge(path, size) : documentIn(await file.readFile(), path)
    } finally {
      await file.close()
    }
  } catch (error) {
    return fileUnreadable(path, error)
  }
}

/** The same, at once: for the command line. */
export function readPictureFileSync(path: string): Result<string> {
  try {
    const { size } = statSync(path)
    return size > LARGEST ? tooLarge(path, size) : documentIn(readFileSync(path), path)
  } catch (error) {
    return fileUnreadable(path, error)
  }
}

function tooLarge(path: string, size: number): Result<never> {
  return failed(fault('picture.tooLarge', { file: path, size: Math.ceil(size / 1024 / 1024), most: LARGEST_PICTURE_MB }, path))
}

/**
 * The text that the bytes of a picture carry. Which kind it is, is told by its bytes. `file`: how sentences name it.
 * Faults: `picture.unknown`, `picture.noScenario`, `picture.several`, `picture.damaged`, `picture.altered`, `picture.payload`,
 * `picture.active`, `file.newer`.
 */
export function documentIn(bytes: Uint8Array, file: string): Result<string> {
  const text = isPng(bytes) ? inflated(carriedByPng(bytes, file), file) : isPdf(bytes) ? inflated(carriedByPdf(bytes, file), file) : textInSvg(bytes, file)
  if (!text.ok) return text
  const sound = unsealPicture(text.value, file)
  return sound.ok ? text : sound
}

function textInSvg(bytes: Uint8Array, file: string): Result<string> {
  const read = decodeText(bytes, file)
  if (read.ok && /^\s*<!doctype html>/i.test(read.value.text)) {
    const carried = carriedByHtml(read.value.text, file)
    return carried.ok ? ok(carried.value.text) : carried
  }
  if (!read.ok || !/<svg[\s>]/.test(read.value.text)) return failed(fault('picture.unknown', { file }, file))
  const found = carriedBySvg(read.value.text, file)
  if (!found.ok) return found
  return checkSvg(found.value.figure).ok ? ok(found.value.text) : failed(fault('picture.active', { file }, file))
}

/** Inflated no further than any document of ours reaches. */
function inflated(carried: Result<Carried>, file: string): Result<string> {
  if (!carried.ok) return carried
  const { bytes, deflated } = carried.value
  try {
    const text = textOfAscii(deflated ? inflateSync(bytes, { maxOutputLength: LONGEST_PICTURE_TEXT }) : bytes)
    return text === null ? failed(altered(file)) : ok(text)
  } catch (error) {
    return failed(error instanceof RangeError ? tooMuch(file) : damaged(file))
  }
}
