// Backups as the user sees them: what there is, and one of them put in the place of what is open.
import { renameSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fault } from '../../shared/domain/fault'
import { failed, ok, type Result } from '../../shared/domain/result'
import type { BackupEntry } from '../../shared/ipc/contract'
import { isGood, makeBackup, prepareBackup } from '../storage/backup'
import { listBackups, type Backup } from '../storage/backup-names'
import { countsOf, hasLog } from '../storage/inspect'
import { copyFault } from '../storage/sqlite-faults'
import type { OpenApp } from './open-service'

/** The backups of a workspace, newest first, with what is in them. */
export function backupsIn(folder: string): readonly BackupEntry[] {
  return listBackups(folder).map(({ path, file, kind, at, bytes }) => ({ file, kind: kindOf(kind), at, bytes, ...countsOf(path) }))
}

function kindOf(kind: string): BackupEntry['kind'] {
  if (kind === 'before-restore') return 'beforeRestore'
  return kind.startsWith('before-v') ? 'beforeUpdate' : 'automatic'
}

/** A backup that is about to take the place of what is open. */
export interface Restoring {
  /** Do it; the workspace must be closed. Throws; then what was there is there. */
  readonly putInPlace: () => void
  /** Think better of it. */
  readonly forget: () => void
  /** What to tell afterwards. */
  readonly notice: ReturnType<typeof fault>
}

/** Keep what is open as a backup and make one ready for its place. Faults: `backup.notSound`, `backup.noBackups`, `storage.replaced`, those of a copy. */
export function prepareRestoring({ file, folder, service }: OpenApp, name: string, now: Date): Result<Restoring> {
  if (file === null) return failed(fault('backup.noBackups'))
  if (!file.isInPlace()) return failed(fault('storage.replaced', { file: file.path }))
  const backup: Backup | undefined = listBackups(folder).find((one) => one.file === name)
  if (backup === undefined || !isGood(backup.path)) return failed(fault('backup.notSound', { file: name }))
  try {
    const kept = makeBackup(file.db, folder, 'before-restore', now)
    const prepared = prepareBackup(backup, file.path, service.state().revision + 1)
    return ok({
      putInPlace: () => {
        // A log that could not be folded in would be folded into the backup.
        if (hasLog(file.path)) throw new Error(`${file.path} has a log`)
        renameSync(prepared, file.path)
      },
      forget: () => rmSync(prepared, { force: true }),
      notice: fault('storage.backupRestored', { day: backup.at, before: kept.at }),
    })
  } catch (error) {
    return failed(copyFault(error, basename(file.path)))
  }
}
