// Text files that are open beside the workspace: where each was read or written, and what stood there then. A file that another
// program has changed since is never written over.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { EventsFile, PlacedFile, ScenarioFileRequest } from '../../shared/ipc/contract'
import { readTextFile } from '../platform/read-text-file'
import { writeFileWhole } from '../platform/write-file-whole'
import { safeFileName } from './safe-file-name'

export interface Places {
  /** Read a text file and remember its place. Faults: those of `readTextFile`. */
  read(path: string): Promise<Result<{ readonly file: EventsFile; readonly place: number }>>
  /** Write a scenario where it was before, or where the user says. Faults: `file.changed`, `file.notWritable`, `file.diskFull`. */
  save(request: ScenarioFileRequest, askForPlace: (suggestedFile: string) => Promise<string | null>): Promise<Result<PlacedFile>>
}

interface Place {
  readonly path: string
  readonly digest: string | null
}

export function createPlaces(): Places {
  const places: Place[] = []
  const remember = (path: string, digest: string | null): number => {
    const known = places.findIndex((place) => place.path === path)
    if (known < 0) return places.push({ path, digest }) - 1
    places[known] = { path, digest }
    return known
  }
  return {
    read: async (path) => {
      const read = await readTextFile(path)
      return read.ok ? ok({ file: read.value, place: remember(path, await digestOf(path)) }) : read
    },
    save: async ({ text, suggestedName, place }, askForPlace) => {
      const known = place === null ? undefined : places[place]
      const path = known?.path ?? (await askForPlace(`${safeFileName(suggestedName)}.scenario.json`))
      if (path === null) return ok(null)
      if (known !== undefined) {
        const now = await digestOf(path)
        if (now !== null && now !== known.digest) return failed(fault('file.changed', { file: path }))
      }
      const written = await writeFileWhole(path, text)
      return written.ok ? ok({ path, place: remember(path, await digestOf(path)) }) : written
    },
  }
}

/** Null when there is no such file. */
async function digestOf(path: string): Promise<string | null> {
  try {
    return createHash('sha256').update(await readFile(path)).digest('hex')
  } catch {
    return null
  }
}
