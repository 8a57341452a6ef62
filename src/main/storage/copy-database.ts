// A copy of an open database in a file of its own: checked by opening it before it gets its name.
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { connect, run, type Database } from './database'
import { checkSoundness, storedVersion } from './inspect'
import { APPLICATION_ID } from './migrations/migration-table'

/** What else a copy must bear; throws when it does not. */
export type FurtherCheck = (copy: Database) => void

/** Copy the open database. Throws; then what stood at the place is as it was. */
export function copyDatabase(db: Database, path: string, further?: FurtherCheck): void {
  const partial = `${path}.partial`
  rmSync(partial, { force: true })
  try {
    run(db, 'VACUUM INTO ?', partial)
    checkCopy(partial, further)
    syncFile(partial)
    renameSync(partial, path)
  } finally {
    rmSync(partial, { force: true })
  }
}

/** Throws when the file is no sound workspace. */
export function checkCopy(path: string, further: FurtherCheck = () => undefined): void {
  if (storedVersion(path) === 0) throw new Error(`${path} is empty (application ${APPLICATION_ID} expected)`)
  const db = connect(path, { readOnly: true })
  try {
    checkSoundness(db, 'whole')
    further(db)
  } finally {
    db.close()
  }
}

/** On the disk when this returns. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
