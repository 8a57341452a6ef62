// Snapshots ↔ rows of the table `snapshots`.
import { snapshotSchema } from '../../shared/domain/schemas/snapshot-schema'
import type { Snapshot } from '../../shared/domain/snapshot'
import { readAll, run, type Database } from './database'
import { fromJson, parseStored } from './stored-json'

/** All snapshots by id, in the order in which they were made. */
export function readSnapshots(db: Database): Readonly<Record<string, Snapshot>> {
  const rows = readAll(db, 'SELECT * FROM snapshots ORDER BY number')
  const snapshots = rows.map(({ id, name, made_at, data_version, app_version, scenarios }) =>
    parseStored(snapshotSchema, `snapshot ${String(id)}`, { id, name, madeAt: made_at, dataVersion: data_version, appVersion: app_version, scenarios: fromJson(scenarios) }),
  )
  return Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, snapshot]))
}

/** Insert the snapshot, or replace the one with its id. */
export function writeSnapshot(db: Database, { id, name, madeAt, dataVersion, appVersion, scenarios }: Snapshot): void {
  run(
    db,
    `INSERT INTO snapshots (id, name, made_at, data_version, app_version, scenarios) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, made_at = excluded.made_at, data_version = excluded.data_version,
       app_version = excluded.app_version, scenarios = excluded.scenarios`,
    id, name, madeAt, dataVersion, appVersion, JSON.stringify(scenarios),
  )
}

export function deleteSnapshot(db: Database, id: string): void {
  run(db, 'DELETE FROM snapshots WHERE id = ?', id)
}
