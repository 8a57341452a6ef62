// A small log in the user's data folder: what failed and what was refused, never what the user wrote.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LARGEST_BYTES = 512 * 1024

export interface Log {
  write(line: string): void
}

/** One old log is kept beside the new one. A log that cannot be written is no reason to stop. */
export function openLog(userData: string): Log {
  const folder = join(userData, 'logs')
  const path = join(folder, 'main.log')
  try {
    mkdirSync(folder, { recursive: true })
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_BYTES) renameSync(path, `${path}.old`)
  } catch {
    // Told by the first write that fails, to nobody: see above.
  }
  return {
    write: (line) => {
      try {
        appendFileSync(path, `${new Date().toISOString()} ${line.replace(/\s+/g, ' ').slice(0, 600)}\n`)
      } catch {
        // As above.
      }
    },
  }
}
