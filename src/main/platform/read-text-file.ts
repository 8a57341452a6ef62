// Text files from other programs: their size is looked at before they are read, their bytes are told by their marks.
import { open } from 'node:fs/promises'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'

/** Larger files are no scenario or list of events of ours. */
export const LARGEST_FILE_MB = 50
const LARGEST = LARGEST_FILE_MB * 1024 * 1024

export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

export interface TextFile {
  /** Without folders. */
  readonly name: string
  /** Without a mark at its start. */
  readonly text: string
  readonly encoding: TextEncoding
}

/** Read a text file. Faults: `file.unreadable` with the system's code as reason, `file.tooLarge`, `file.notText`. */
export async function readTextFile(path: string): Promise<Result<TextFile>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      return size > LARGEST ? tooLarge(path, size) : decodeText(await file.readFile(), path)
    } finally {
      await file.close()
    }
  } catch (error) {
    return fileUnreadable(path, error)
  }
}

/** The same, at once: for the command line. */
export function readTextFileSync(path: string): Result<TextFile> {
  try {
    const { size } = statSync(path)
    return size > LARGEST ? tooLarge(path, size) : decodeText(readFileSync(path), path)
  } catch (error) {
    return fileUnreadable(path, error)
  }
}

function tooLarge(file: string, size: number): Result<never> {
  return failed(fault('file.tooLarge', { file, size: Math.ceil(size / 1024 / 1024), most: LARGEST_FILE_MB }, file))
}

/** Fault: `file.unreadable` with the system's code as reason. */
export function fileUnreadable(file: string, error: unknown): Result<never> {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : ''
  return failed(fault('file.unreadable', { file, reason: typeof code === 'string' && code !== '' ? code : 'the system gives no reason' }, file))
}

/**
 * Bytes to text: UTF-16 by its mark or its zero bytes, UTF-8 where the bytes are that, else the code page of Western
 * spreadsheets. Fault: `file.notText` for bytes that no text has.
 */
export function decodeText(bytes: Uint8Array, path: string): Result<TextFile> {
  const name = basename(path)
  const wide = utf16Of(bytes)
  if (wide !== null) return ok({ name, text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' })
  if (bytes.subarray(0, 65_536).includes(0)) return failed(fault('file.notText', { file: path }, path))
  try {
    return ok({ name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' })
  } catch {
    return ok({ name, text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' })
  }
}

/** Without a mark, Latin text in UTF-16 has a zero in nearly every second byte, and only there. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1
  })
  const half = start.length / 2
  if (zeros[1]! > half * 0.6 && zeros[0] === 0) return 'utf-16le'
  if (zeros[0]! > half * 0.6 && zeros[1] === 0) return 'utf-16be'
  return null
}
