// Storage version 5: snapshots by name.
import type { Database } from '../database'

export function addSnapshots(db: Database): void {
  db.exec(`
    CREATE TABLE snapshots (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      made_at INTEGER NOT NULL,
      data_version TEXT NOT NULL,
      app_version TEXT NOT NULL,
      scenarios TEXT NOT NULL CHECK (json_type(scenarios) = 'array')
    ) STRICT;
  `)
}
