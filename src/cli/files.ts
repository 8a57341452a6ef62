// Reading input files and writing answers: JSON with its line when it is broken, the system's reasons in words.
import { readFileSync, statSync } from 'node:fs'
import { writeFileWhole } from '../main/platform/write-file-whole'
import { fault } from '../shared/domain/fault'
import { failed, ok, type Result } from '../shared/domain/result'
import { FILE_REASONS } from '../shared/text/cli'

/** Larger files are no scenario or event list of ours. */
const LARGEST = 50 * 1024 * 1024

/** Read a JSON file. Faults: `file.unreadable`, `file.notJson`. */
export function readJson(file: string): Result<unknown> {
  let text: string
  try {
    const { size } = statSync(file)
    if (size > LARGEST) return failed(fault('file.unreadable', { file, reason: `it is larger than ${LARGEST / 1024 / 1024} MB` }, file))
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    return failed(fault('file.unreadable', { file, reason: reasonOf(error) }, file))
  }
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    return failed(fault('file.notJson', { file, reason: jsonReason(error, text) }, file))
  }
}

/** "line 3, column 7" from the place that the parser names. */
function jsonReason(error: unknown, text: string): string {
  if (text.trim() === '') return 'it is empty'
  const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')
  const before = place ? text.slice(0, Number(place[1])) : text
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return `it breaks off or goes wrong at line ${line}, column ${column}`
}

/** Write an answer's file, whole or not at all. Faults: `file.notWritable` with the reason in words, `file.diskFull`. */
export async function writeAnswer(file: string, content: string | Uint8Array): Promise<Result<true>> {
  const written = await writeFileWhole(file, content)
  if (written.ok || written.fault.code !== 'file.notWritable') return written
  const code = String(written.fault.data.reason)
  return failed(fault('file.notWritable', { file, reason: FILE_REASONS[code] ?? code }, file))
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return FILE_REASONS[code] ?? (code || 'the system gives no reason')
}
