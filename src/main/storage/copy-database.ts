// A copy of an open database in a file of its own: checked by opening it before it gets its name.
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { connect, run, type Database } from './database'
import { checkSoundness, storedVersion } from './inspect'
import { APPLICATION_ID } from './migrations/migration-table'

/** Of a copy that has no name yet. */
export const PARTIAL_ENDING = '.partial'

/** What else a copy must bear; throws when it does not. */
export type FurtherCheck = (copy: Database) => void

/** Copy the open database. Throws; then what stood at the place is as it was. */
export function copyDatabase(db: Database, path: string, further?: FurtherCheck): void {
  allAtOnce(copyInSteps(db, path, further))
}

/**
 * The same with a rest after the copying and one within the checking, so that whoever waits gets a turn: each step of a large
 * workspace takes a part of a second. It is copied as it is at the first step, whatever happens to it meanwhile.
 */
export function* copyInSteps(db: Database, path: string, further?: FurtherCheck): Generator<undefined, void> {
  const partial = `${path}${PARTIAL_ENDING}`
  rmSync(partial, { force: true })
  try {
    run(db, 'VACUUM INTO ?', partial)
    yield
    yield* checkInSteps(partial, further)
    syncFile(partial)
    renameSync(partial, path)
  } finally {
    rmSync(partial, { force: true })
  }
}

/** Throws when the file is no sound workspace. */
export function checkCopy(path: string, further?: FurtherCheck): void {
  allAtOnce(checkInSteps(path, further))
}

function* checkInSteps(path: string, further: FurtherCheck = () => undefined): Generator<undefined, void> {
  if (storedVersion(path) === 0) throw new Error(`${path} is empty (application ${APPLICATION_ID} expected)`)
  const db = connect(path, { readOnly: true })
  try {
    checkSoundness(db, 'whole')
    yield
    further(db)
  } finally {
    db.close()
  }
}

/** Every step without a rest; what comes of it. */
export function allAtOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
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
