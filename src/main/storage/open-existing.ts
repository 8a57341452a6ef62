// Opens a workspace file that may be missing, foreign, damaged, old or new, and says which. Migrates an old one,
// after a backup. Changes nothing in a newer one. Trouble with the disk or with locks is thrown to the caller.
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fault, type Fault } from '../../shared/domain/fault'
import { makeBackup } from './backup'
import { closeDatabase, connect, inTransaction, letGo, takeExclusively, takeForWriting, type Database } from './database'
import { checkSoundness, hasLog, storedVersion, wasLeftOpen } from './inspect'
import { migrate } from './migrate'
import { MIGRATIONS, STORAGE_VERSION } from './migrations/migration-table'
import { damageOf, troubleOf } from './sqlite-faults'
import { makeWorkspaceFile, readStored, type Stored, type WorkspaceFile } from './workspace-file'

export type Existing =
  | { readonly kind: 'opened'; readonly file: WorkspaceFile; readonly stored: Stored; readonly leftOpen: boolean }
  /** No file, or one that was never filled. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'newer'; readonly fault: Fault }

/** Open what is there. `folder` is where a backup goes before a migration. */
export function openExisting(path: string, folder: string, now: Date): Existing {
  if (!existsSync(path) || (statSync(path).size === 0 && !hasLog(path))) return { kind: 'missing' }
  let db: Database | undefined
  try {
    const version = storedVersion(path)
    if (version > STORAGE_VERSION) {
      return { kind: 'newer', fault: fault('storage.newer', { file: path, version, known: STORAGE_VERSION }) }
    }
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    const leftOpen = wasLeftOpen(path)
    db = connect(path)
    // What is damaged is left as it is: nothing is written before it is known to be sound.
    takeExclusively(db)
    checkSoundness(db, leftOpen ? 'whole' : 'quick')
    if (version === 0) {
      closeDatabase(db)
      return { kind: 'missing' }
    }
    if (version < STORAGE_VERSION) bringUp(db, folder, version, now)
    const stored = readStored(db)
    takeForWriting(db)
    return { kind: 'opened', file: makeWorkspaceFile(db, path), stored, leftOpen }
  } catch (error) {
    if (db?.isOpen) letGo(db)
    if (troubleOf(error) === 'damaged') return { kind: 'damaged', reason: damageOf(error) }
    throw error
  }
}

function bringUp(db: Database, folder: string, version: number, now: Date): void {
  makeBackup(db, folder, `before-v${STORAGE_VERSION}`, now)
  inTransaction(db, () => migrate(db, MIGRATIONS, version))
}
