// Reading input files.
import { readTextFileSync } from '../main/platform/read-text-file'
import { parseJson } from '../shared/domain/parse-json'
import type { Result } from '../shared/domain/result'

/** Read a JSON file. Faults: `file.unreadable`, `file.tooLarge`, `file.notText`, `file.notJson`. */
export function readJson(file: string): Result<unknown> {
  const read = readTextFileSync(file)
  return read.ok ? parseJson(read.value.text, file) : read
}
