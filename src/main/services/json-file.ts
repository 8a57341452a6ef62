// A small JSON file of the app's own (settings, window state): read with a check, written whole, never worth stopping for.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Result } from '../../shared/domain/result'
import { writeFileWhole } from '../platform/write-file-whole'

export interface JsonFile<T> {
  /** The stored value, or the fallback when the file is missing or not what it should be. */
  load(): T
  /** Whether something stands there that `load` cannot read: a save would write over it. */
  isForeign(): boolean
  /** Writes follow each other; the newest one wins. */
  save(value: T): Promise<Result<true>>
  /** Written when this returns: for a process that is about to end. What cannot be written is lost. */
  saveNow(value: T): void
}

export function makeJsonFile<T>(path: string, parse: (value: unknown) => T | null, fallback: T): JsonFile<T> {
  let queue: Promise<unknown> = Promise.resolve()
  const text = (value: T): string => `${JSON.stringify(value, null, 2)}\n`
  const read = (): T | null => {
    try {
      return parse(JSON.parse(readFileSync(path, 'utf8')))
    } catch {
      return null
    }
  }
  return {
    load: () => read() ?? fallback,
    isForeign: () => existsSync(path) && read() === null,
    save: (value) => {
      const written = queue.then(() => writeFileWhole(path, text(value)))
      queue = written
      return written
    },
    saveNow: (value) => {
      try {
        writeFileSync(`${path}.part`, text(value))
        renameSync(`${path}.part`, path)
      } catch {
        // As for reading: the app's own small files are never worth stopping for.
      }
    },
  }
}
