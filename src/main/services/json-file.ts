// A small JSON file of the app's own (settings, window state): read with a check, written whole, never worth stopping for.
import { readFileSync } from 'node:fs'
import type { Result } from '../../shared/domain/result'
import { writeFileWhole } from '../platform/write-file-whole'

export interface JsonFile<T> {
  /** The stored value, or the fallback when the file is missing or not what it should be. */
  load(): T
  /** Writes follow each other; the newest one wins. */
  save(value: T): Promise<Result<true>>
}

export function makeJsonFile<T>(path: string, parse: (value: unknown) => T | null, fallback: T): JsonFile<T> {
  let queue: Promise<unknown> = Promise.resolve()
  return {
    load: () => {
      try {
        return parse(JSON.parse(readFileSync(path, 'utf8'))) ?? fallback
      } catch {
        return fallback
      }
    },
    save: (value) => {
      const written = queue.then(() => writeFileWhole(path, `${JSON.stringify(value, null, 2)}\n`))
      queue = written
      return written
    },
  }
}
