// Storage version 3: what events do to the model.
import type { Database } from '../database'

export function addEffects(db: Database): void {
  db.exec("ALTER TABLE events ADD COLUMN effects TEXT CHECK (effects IS NULL OR json_type(effects) = 'array')")
}
