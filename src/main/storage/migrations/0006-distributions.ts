// Storage version 6: how sure a scenario's values are.
import type { Database } from '../database'

export function addDistributions(db: Database): void {
  db.exec("ALTER TABLE scenarios ADD COLUMN distributions TEXT CHECK (distributions IS NULL OR json_type(distributions) = 'object')")
}
