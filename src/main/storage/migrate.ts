// Brings an open file to the storage version of this build. Runs inside the caller's transaction; backups are the caller's.
import type { Database } from './database'
import { APPLICATION_ID, type Migration } from './migrations/migration-table'

/** Run what is missing from `fromVersion` on (0: an empty file) and note the new version in the header. */
export function migrate(db: Database, migrations: readonly Migration[], fromVersion: number): void {
  for (const step of migrations.slice(fromVersion)) step(db)
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  db.exec(`PRAGMA user_version = ${migrations.length}`)
}

