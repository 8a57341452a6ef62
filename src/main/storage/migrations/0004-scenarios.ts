// Storage version 4: several scenarios, each with what differs from its parent; steps say which one they change.
import { readAll, readOne, run, type Database, type Row } from '../database'

/** The id of what was the only scenario. */
const ID = 'my-scenario'
/** What the only scenario was called unless a file said otherwise, and its money. */
const NAME = 'My scenario'
const MONEY = '{"basis":"constant","baseYear":2026}'

/** The only scenario becomes the preset that it does not differ from, or one of the user's own. */
export function addScenarios(db: Database): void {
  db.exec(`
    CREATE TABLE scenarios (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (trim(name) <> ''),
      note TEXT NOT NULL,
      based_on TEXT NOT NULL,
      seed INTEGER,
      money TEXT CHECK (money IS NULL OR json_type(money) = 'object'),
      actors TEXT NOT NULL CHECK (json_type(actors) = 'array'),
      groups TEXT NOT NULL CHECK (json_type(groups) = 'array'),
      formulas TEXT CHECK (formulas IS NULL OR json_type(formulas) = 'array'),
      events TEXT CHECK (events IS NULL OR json_type(events) = 'array'),
      event_changes TEXT CHECK (event_changes IS NULL OR json_type(event_changes) = 'object'),
      kept TEXT CHECK (kept IS NULL OR json_type(kept) = 'object')
    ) STRICT;

    CREATE TABLE scenario_parameters (
      scenario TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
      key TEXT NOT NULL,
      value ANY NOT NULL CHECK (typeof(value) IN ('integer', 'real', 'text')),
      PRIMARY KEY (scenario, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE shown_scenarios (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      scenario_order TEXT NOT NULL CHECK (json_type(scenario_order) = 'array'),
      active TEXT NOT NULL,
      baseline TEXT,
      compared TEXT NOT NULL CHECK (json_type(compared) = 'array')
    ) STRICT;

    ALTER TABLE journal ADD COLUMN name TEXT CHECK (name IS NULL OR json_type(name) = 'object');
  `)
  const before = readOne(db, 'SELECT * FROM scenario')
  const spoken = nameScenarioInJournal(db)
  const isOwn = before !== undefined && (spoken || differs(db, before))
  if (isOwn) {
    run(
      db, 'INSERT INTO scenarios (id, name, note, based_on, seed, money, actors, groups) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ID, freeName(text(before.name)), text(before.note), text(before.based_on), before.seed === 1 ? null : Number(before.seed), before.money === MONEY ? null : text(before.money),
      text(before.actors), text(before.groups),
    )
    run(db, 'INSERT INTO scenario_parameters (scenario, key, value) SELECT ?, key, value FROM parameters', ID)
  }
  const active = isOwn ? ID : before === undefined ? 'pledge-met' : text(before.based_on)
  run(db, "INSERT INTO shown_scenarios (only_row, scenario_order, active, baseline, compared) VALUES (1, ?, ?, NULL, '[]')", JSON.stringify(isOwn ? [ID] : []), active)
  db.exec('DROP TABLE parameters; DROP TABLE scenario')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Names of presets, at this version: an own scenario may not have one. */
const PRESET_NAMES = ['pledge met', 'announced plans', 'wales pace', 'stall after the 2029 review', 'long war', 'industrial surge']

function freeName(name: string): string {
  const kept = name.trim()
  return kept === '' ? NAME : PRESET_NAMES.includes(kept.toLowerCase()) ? `${kept} 2` : kept
}

function differs(db: Database, { name, note, money, actors, groups }: Row): boolean {
  return name !== NAME || note !== '' || money !== MONEY || actors !== '[]' || groups !== '[]' || readOne(db, 'SELECT key FROM parameters LIMIT 1') !== undefined
}

type OldCommand = Readonly<Record<string, unknown>>

/** Steps that changed the only scenario name it from now on. True when there was one: undo needs it then. */
function nameScenarioInJournal(db: Database): boolean {
  let spoken = false
  const renamed = (command: OldCommand): OldCommand => {
    if (command.type === 'setParameter' || command.type === 'resetParameters') {
      spoken = true
      return { ...command, scenario: ID }
    }
    if (command.type !== 'setScenario') return command
    spoken = true
    const { seed, money, name, ...rest } = command.scenario as OldCommand
    const own = { ...rest, id: ID, name: freeName(text(name)), ...(seed !== 1 && { seed }), ...(JSON.stringify(money) !== MONEY && { money }) }
    return { type: 'editScenario', scenario: own }
  }
  const inNew = (step: unknown): string | null => {
    try {
      return JSON.stringify((JSON.parse(String(step)) as readonly OldCommand[]).map(renamed))
    } catch {
      return null
    }
  }
  for (const { number, step, inverse } of readAll(db, 'SELECT number, step, inverse FROM journal')) {
    const [after, back] = [inNew(step), inNew(inverse)]
    // What does not parse is found, and told, when the journal is read.
    if (after !== null && back !== null) run(db, 'UPDATE journal SET step = ?, inverse = ? WHERE number = ?', after, back, Number(number))
  }
  return spoken
}
