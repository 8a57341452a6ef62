// What a backup's name says: why it was made, when, and of which revision. The revision puts backups in order whatever the clock said.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { timeOfStamp, timeStamp } from './stamp'

const NAME = /^(auto|daily|before-restore|before-v\d+)-(\d{8}-\d{6})(?:-r(\d{1,15}))?\.hague$/

export interface Backup {
  readonly path: string
  /** Name without folders. */
  readonly file: string
  readonly kind: string
  readonly stamp: string
  /** Milliseconds since 1970, by the clock of the day. */
  readonly at: number
  /** Of the workspace in it; null for those of older versions, which are older than all that have one. */
  readonly revision: number | null
  readonly bytes: number
}

/** Where the backups of a workspace folder are. */
export function backupFolder(folder: string): string {
  return join(folder, 'backups')
}

export function backupName(kind: string, now: Date, revision: number): string {
  return `${kind}-${timeStamp(now)}-r${revision}.hague`
}

/** The backups of a workspace folder, newest first: by revision, then by time. */
export function listBackups(folder: string): readonly Backup[] {
  if (!existsSync(backupFolder(folder))) return []
  return readdirSync(backupFolder(folder))
    .flatMap((file): Backup[] => {
      const [, kind, stamp, revision] = NAME.exec(file) ?? []
      const path = join(backupFolder(folder), file)
      const stat = statSync(path, { throwIfNoEntry: false })
      if (kind === undefined || stamp === undefined || stat?.isFile() !== true) return []
      return [{ path, file, kind, stamp, at: timeOfStamp(stamp), revision: revision === undefined ? null : Number(revision), bytes: stat.size }]
    })
    .sort((a, b) => (b.revision ?? -1) - (a.revision ?? -1) || b.stamp.localeCompare(a.stamp))
}
