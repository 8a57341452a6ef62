// Reading input files and writing answers: JSON with a line number when it is broken, output whole or not at all.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
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

/** Write beside the place, flush, rename: the file appears whole or not at all. Faults: `file.notWritable`, `file.diskFull`. */
export function writeWhole(file: string, content: string | Uint8Array): Result<null> {
  const beside = `${file}.${process.pid}.part`
  try {
    const handle = openSync(beside, 'wx')
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, file)
    return ok(null)
  } catch (error) {
    rmSync(beside, { force: true })
    const code = codeOf(error)
    if (code === 'ENOSPC' || code === 'EDQUOT') return failed(fault('file.diskFull', { file }, file))
    return failed(fault('file.notWritable', { file, reason: reasonOf(error) }, file))
  }
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return FILE_REASONS[code] ?? (code || 'the system gives no reason')
}
