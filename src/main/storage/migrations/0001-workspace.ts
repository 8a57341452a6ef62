// Storage version 1: events, scenario, parameters, journal. Never edited after release; changes are new migrations.
import type { Database } from '../database'

/**
 * Events carry a whole-number key beside their id, so that a full-text index can lean on it; lists are JSON arrays.
 * A journal entry holds a step and its inverse; `undone` entries are those that redo would take.
 */
export function createWorkspaceTables(db: Database): void {
  db.exec(`
    CREATE TABLE meta (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      saved_at INTEGER NOT NULL,
      data_version TEXT NOT NULL
    ) STRICT;

    CREATE TABLE events (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      start_date TEXT NOT NULL,
      end_date TEXT,
      category TEXT NOT NULL,
      status TEXT NOT NULL,
      confidence TEXT NOT NULL,
      summary TEXT NOT NULL,
      provenance TEXT NOT NULL,
      ongoing INTEGER CHECK (ongoing IN (0, 1)),
      actors TEXT NOT NULL CHECK (json_type(actors) = 'array'),
      tags TEXT NOT NULL CHECK (json_type(tags) = 'array'),
      sources TEXT NOT NULL CHECK (json_type(sources) = 'array')
    ) STRICT;

    CREATE TABLE scenario (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      name TEXT NOT NULL,
      note TEXT NOT NULL,
      based_on TEXT NOT NULL,
      seed INTEGER NOT NULL,
      money TEXT NOT NULL CHECK (json_type(money) = 'object'),
      actors TEXT NOT NULL CHECK (json_type(actors) = 'array'),
      groups TEXT NOT NULL CHECK (json_type(groups) = 'array')
    ) STRICT;

    CREATE TABLE parameters (
      key TEXT PRIMARY KEY,
      value ANY NOT NULL CHECK (typeof(value) IN ('integer', 'real', 'text'))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE journal (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      step TEXT NOT NULL CHECK (json_type(step) = 'array'),
      inverse TEXT NOT NULL CHECK (json_type(inverse) = 'array'),
      undone INTEGER NOT NULL CHECK (undone IN (0, 1))
    ) STRICT;
    CREATE INDEX journal_byUndone ON journal (undone, number);
  `)
}
