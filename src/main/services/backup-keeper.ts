// When a backup is made: some minutes after the last one, if anything has changed since, and not in the middle of work.
import { setImmediate } from 'node:timers/promises'
import { automaticBackup } from '../storage/backup'
import { troubleOf } from '../storage/sqlite-faults'
import type { WorkspaceFile } from '../storage/workspace-file'

/** While things change, a backup so often. */
export const BACKUP_EVERY_MS = 10 * 60_000
/** Nothing may have changed for so long, because saving waits while a step of a backup is done … */
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

/**
 * Gives what is to be called every few seconds. Between the steps of a backup whoever waits gets a turn. A backup that fails (a full disk) stops nothing and is tried again when the next is due.
 */
export function createBackupKeeper({ file, folder, now, elapsed, revision, onBackup }: BackupKeeperOptions): () => Promise<void> {
  let madeAt = Number.NEGATIVE_INFINITY
  let seen = { revision: revision(), at: Number.NEGATIVE_INFINITY }
  let isBusy = false
  return async () => {
    if (isBusy || file?.db.isOpen !== true) return
    const at = elapsed()
    if (revision() !== seen.revision) seen = { revision: revision(), at }
    const age = at - madeAt
    if (age < BACKUP_EVERY_MS || (at - seen.at < QUIET_MS && age < LATEST_MS)) return
    isBusy = true
    try {
      const steps = automaticBackup(file.db, folder, now())
      let longest = 0
      for (;;) {
        // Another workspace, or a backup in the place of this one, has its own keeper: two at once would take each other's copy away.
        if (!file.db.isOpen) {
          steps.return(null)
          break
        }
        const from = elapsed()
        const step = steps.next()
        longest = Math.max(longest, elapsed() - from)
        if (step.done) {
          if (step.value !== null) onBackup(`backup of revision ${String(step.value.revision)}, ${step.value.bytes} bytes, ${Math.round(elapsed() - at)} ms, ${Math.round(longest)} ms at most without a rest`)
          break
        }
        await setImmediate()
      }
    } catch (error) {
      // The workspace itself is safe.
      onBackup(`backup failed: ${troubleOf(error)}`)
    }
    isBusy = false
    madeAt = at
  }
}
