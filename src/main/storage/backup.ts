// Copies of the workspace file beside it: made from the open database, checked by opening them, rotated.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkCopy, copyDatabase, syncFile } from './copy-database'
import type { Database } from './database'
import { storedVersion } from './inspect'
import { STORAGE_VERSION } from './migrations/migration-table'
import { timeStamp } from './stamp'

/** Daily copies that are kept; those made before a migration stay for good. */
export const DAILY_BACKUPS = 7

const NAME = /^(daily|before-v\d+)-(\d{8}-\d{6})\.hague$/

export interface Backup {
  readonly path: string
  readonly kind: string
  readonly stamp: string
}

function backupFolder(folder: string): string {
  return join(folder, 'backups')
}

/** The backups of a workspace folder, newest first. */
export function listBackups(folder: string): readonly Backup[] {
  if (!existsSync(backupFolder(folder))) return []
  return readdirSync(backupFolder(folder))
    .flatMap((file) => {
      const [, kind, stamp] = NAME.exec(file) ?? []
      return kind === undefined || stamp === undefined ? [] : [{ path: join(backupFolder(folder), file), kind, stamp }]
    })
    .sort((a, b) => b.stamp.localeCompare(a.stamp))
}

/** Copy the open database, check the copy, and only then give it its name. Throws; then no backup stands. */
export function makeBackup(db: Database, folder: string, kind: string, now: Date): Backup {
  mkdirSync(backupFolder(folder), { recursive: true })
  const stamp = timeStamp(now)
  const path = join(backupFolder(folder), `${kind}-${stamp}.hague`)
  copyDatabase(db, path)
  return { path, kind, stamp }
}

/** One copy a day, if anything was ever changed; the oldest beyond a week go. */
export function makeDailyBackup(db: Database, folder: string, now: Date): Backup | null {
  const today = timeStamp(now).slice(0, 8)
  const daily = listBackups(folder).filter(({ kind }) => kind === 'daily')
  if (daily[0]?.stamp.startsWith(today)) return null
  const made = makeBackup(db, folder, 'daily', now)
  for (const { path } of daily.slice(DAILY_BACKUPS - 1)) rmSync(path, { force: true })
  return made
}

/** The newest backup that opens and is sound; null when there is none. */
export function newestGoodBackup(folder: string): Backup | null {
  return listBackups(folder).find(({ path }) => isGood(path)) ?? null
}

/** Put a backup in the place of the workspace file, whole or not at all. */
export function putBackInPlace(backup: Backup, path: string): void {
  const beside = `${path}.restoring`
  copyFileSync(backup.path, beside)
  syncFile(beside)
  renameSync(beside, path)
}

function isGood(path: string): boolean {
  try {
    checkCopy(path)
    return storedVersion(path) <= STORAGE_VERSION
  } catch {
    return false
  }
}
