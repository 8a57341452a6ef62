// Storage version 2: sources of the user's own, links between events, and the full-text index that search reads.
import type { Database } from '../database'

/** The index follows the table by triggers, so that no writer can forget it. */
export function addSourcesLinksText(db: Database): void {
  db.exec(`
    ALTER TABLE events ADD COLUMN links TEXT CHECK (links IS NULL OR json_type(links) = 'array');

    CREATE TABLE sources (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL CHECK (trim(title) <> ''),
      publisher TEXT NOT NULL,
      date TEXT,
      url TEXT,
      note TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE events_text USING fts5(
      title, summary, actors, tags, content = 'events', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    INSERT INTO events_text (rowid, title, summary, actors, tags) SELECT number, title, summary, actors, tags FROM events;
    CREATE TRIGGER events_text_insert AFTER INSERT ON events BEGIN
      INSERT INTO events_text (rowid, title, summary, actors, tags) VALUES (new.number, new.title, new.summary, new.actors, new.tags);
    END;
    CREATE TRIGGER events_text_delete AFTER DELETE ON events BEGIN
      INSERT INTO events_text (events_text, rowid, title, summary, actors, tags)
        VALUES ('delete', old.number, old.title, old.summary, old.actors, old.tags);
    END;
    CREATE TRIGGER events_text_update AFTER UPDATE ON events BEGIN
      INSERT INTO events_text (events_text, rowid, title, summary, actors, tags)
        VALUES ('delete', old.number, old.title, old.summary, old.actors, old.tags);
      INSERT INTO events_text (rowid, title, summary, actors, tags) VALUES (new.number, new.title, new.summary, new.actors, new.tags);
    END;
  `)
}
