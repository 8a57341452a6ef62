// Makes a workspace file: tables and first content in one transaction, so that it is there whole or not at all.
import { existsSync, rmSync } from 'node:fs'
import type { Workspace } from '../../shared/domain/workspace'
import { connect, inTransaction, takeForWriting } from './database'
import { writeEvent } from './event-rows'
import { createMeta } from './meta-rows'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations/migration-table'
import { writeScenario, writeShown } from './scenario-rows'
import { writeSnapshot } from './snapshot-rows'
import { writeSource } from './source-rows'
import { makeWorkspaceFile, readStored, type Stored, type WorkspaceFile } from './workspace-file'

/** What a new workspace starts with. */
export interface Seed {
  readonly workspace: Workspace
  /** Hash of the shipped data. */
  readonly dataVersion: string
}

/** Make the file, which is missing or empty. Throws; then no file is left behind. */
export function createWorkspace(path: string, seed: Seed, now: Date): { file: WorkspaceFile; stored: Stored } {
  const db = connect(path)
  try {
    takeForWriting(db)
    inTransaction(db, () => {
      migrate(db, MIGRATIONS, 0)
      for (const event of Object.values(seed.workspace.events)) writeEvent(db, event)
      for (const source of Object.values(seed.workspace.sources)) writeSource(db, source)
      for (const scenario of Object.values(seed.workspace.scenarios)) writeScenario(db, scenario)
      writeShown(db, seed.workspace)
      for (const snapshot of Object.values(seed.workspace.snapshots)) writeSnapshot(db, snapshot)
      createMeta(db, { revision: 0, savedAt: now.getTime(), dataVersion: seed.dataVersion })
    })
    return { file: makeWorkspaceFile(db, path), stored: readStored(db) }
  } catch (error) {
    if (db.isOpen) db.close()
    for (const ending of ['', '-wal', '-shm', '-journal']) {
      if (existsSync(path + ending)) rmSync(path + ending, { force: true })
    }
    throw error
  }
}
