// When a backup is made: some minutes after the last one, if anything has changed since, and not in the middle of work.
import { makeAutomaticBackup } from '../storage/backup'
import { troubleOf } from '../storage/sqlite-faults'
import type { WorkspaceFile } from '../storage/workspace-file'

/** While things change, a backup so often. */
export const BACKUP_EVERY_MS = 10 * 60_000
/** Nothing may have changed for so long, because saving waits for a backup … */
export const QUIET_MS = 5000
/** … unless the last backup is so old. */
export const LATEST_MS = 2 * BACKUP_EVERY_MS

interface BackupKeeperOptions {
  readonly file: WorkspaceFile | null
  readonly folder: string
  readonly now: () => Date
  /** Milliseconds of a clock that never jumps. */
  readonly elapsed: () => number
  readonly revision: () => number
  /** Told what became of a backup, for the log. */
  readonly onBackup: (what: string) => void
}

/** Gives what is to be called every few seconds. A backup that fails (a full disk) stops nothing and is tried again when the next is due. */
export function createBackupKeeper({ file, folder, now, elapsed, revision, onBackup }: BackupKeeperOptions): () => void {
  let madeAt = Number.NEGATIVE_INFINITY
  let seen = { revision: revision(), at: Number.NEGATIVE_INFINITY }
  return () => {
    if (file?.db.isOpen !== true) return
    const at = elapsed()
    if (revision() !== seen.revision) seen = { revision: revision(), at }
    const age = at - madeAt
    if (age < BACKUP_EVERY_MS || (at - seen.at < QUIET_MS && age < LATEST_MS)) return
    try {
      const made = makeAutomaticBackup(file.db, folder, now())
      if (made !== null) onBackup(`backup of revision ${String(made.revision)}, ${made.bytes} bytes, ${Math.round(elapsed() - at)} ms`)
    } catch (error) {
      // The workspace itself is safe.
      onBackup(`backup failed: ${troubleOf(error)}`)
    }
    madeAt = at
  }
}
