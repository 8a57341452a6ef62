// Copies of the workspace file beside it: made from the open database, checked by opening and reading them, rotated, put back.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder, backupName, listBackups, type Backup } from './backup-names'
import { backupsToRemove } from './backup-rotation'
import { allAtOnce, checkCopy, copyInSteps, PARTIAL_ENDING, syncFile } from './copy-database'
import { connect, peek, run, type Database } from './database'
import { storedVersion } from './inspect'
import { readMeta } from './meta-rows'
import { STORAGE_VERSION } from './migrations/migration-table'
import { timeStamp } from './stamp'
import { readStored } from './workspace-file'

/** Copy the open database, check the copy, and only then give it its name. Throws; then no backup stands. */
export function makeBackup(db: Database, folder: string, kind: string, now: Date): Backup {
  return allAtOnce(backupInSteps(db, folder, kind, now))
}

function* backupInSteps(db: Database, folder: string, kind: string, now: Date): Generator<undefined, Backup> {
  mkdirSync(backupFolder(folder), { recursive: true })
  const { revision } = readMeta(db)
  const file = backupName(kind, now, revision)
  const path = join(backupFolder(folder), file)
  yield* copyInSteps(db, path, readThrough)
  return { path, file, kind, stamp: timeStamp(now), at: now.getTime(), revision, bytes: statSync(path).size }
}

/**
 * A copy of the present state unless one stands already; then those that are too many go. Null: nothing was to be done. In steps,
 * between which work goes on: the copy is of the state at the first one. One at a time.
 */
export function* automaticBackup(db: Database, folder: string, now: Date): Generator<undefined, Backup | null> {
  const { revision } = readMeta(db)
  if (listBackups(folder).some((backup) => backup.revision === revision)) return null
  forgetUnfinished(folder)
  const made = yield* backupInSteps(db, folder, 'auto', now)
  for (const { path } of backupsToRemove(listBackups(folder), now)) rmSync(path, { force: true })
  return made
}

/** What a program that ended in the middle of a backup has left. */
function forgetUnfinished(folder: string): void {
  if (!existsSync(backupFolder(folder))) return
  for (const name of readdirSync(backupFolder(folder))) if (name.endsWith(PARTIAL_ENDING)) rmSync(join(backupFolder(folder), name), { force: true })
}

/** The newest backup that opens, is sound and can be read; null when there is none. */
export function newestGoodBackup(folder: string): Backup | null {
  return listBackups(folder).find((backup) => isGood(backup.path)) ?? null
}

/** Whether a backup opens, is sound and can be read by this version. */
export function isGood(path: string): boolean {
  try {
    checkCopy(path, readThrough)
    return storedVersion(path) <= STORAGE_VERSION
  } catch {
    return false
  }
}

/** Reads all that this version knows to read; files of older versions are looked at by SQLite alone. Throws `DamagedContent`. */
function readThrough(db: Database): void {
  if (Number(peek(db, 'user_version', 'pragma_user_version')[0]) === STORAGE_VERSION) readStored(db)
}

/** The highest revision that a backup of this folder has; 0 without any. */
export function highestRevision(folder: string): number {
  return Math.max(0, ...listBackups(folder).map(({ revision }) => revision ?? 0))
}

/** Raise the revision of a workspace file that nobody has open: revisions of one workspace never come twice. */
export function raiseRevision(path: string, atLeast: number): void {
  const db = connect(path)
  try {
    run(db, 'UPDATE meta SET revision = max(revision, ?)', atLeast)
  } finally {
    db.close()
  }
}

/** A copy of a backup beside the workspace file, ready to take its place by one renaming. Throws; then nothing is there. */
export function prepareBackup(backup: Backup, path: string, atLeast: number): string {
  const beside = `${path}.restoring`
  try {
    // What a program that ended in the middle has left would be played back into this copy.
    rmSync(`${beside}-journal`, { force: true })
    copyFileSync(backup.path, beside)
    raiseRevision(beside, atLeast)
    syncFile(beside)
    return beside
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Put a backup in the place of the workspace file, whole or not at all. */
export function putBackInPlace(backup: Backup, path: string): void {
  renameSync(prepareBackup(backup, path, 0), path)
}
