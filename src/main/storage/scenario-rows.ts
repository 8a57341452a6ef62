// The user's own scenarios ↔ rows of `scenarios` and `scenario_parameters`; their order and which are shown ↔ `shown_scenarios`.
import { checkParent } from '../../shared/domain/check-own-scenario'
import type { OwnScenario } from '../../shared/domain/own-scenario'
import { hasScenario } from '../../shared/domain/resolve-scenario'
import { ownScenarioSchema, shownScenariosSchema } from '../../shared/domain/schemas/scenario-schema'
import type { Workspace } from '../../shared/domain/workspace'
import { readAll, readOne, run, type Database, type Row, type SqlValue } from './database'
import { DamagedContent } from './sqlite-faults'
import { fromJson, parseStored } from './stored-json'

export type StoredScenarios = Pick<Workspace, 'scenarios' | 'scenarioOrder' | 'active' | 'baseline' | 'compared'>

/** Throws `DamagedContent` when a line of parents leads nowhere or the order does not name each scenario once. */
export function readScenarios(db: Database): StoredScenarios {
  const parameters = new Map<string, Record<string, unknown>>()
  for (const { scenario, key, value } of readAll(db, 'SELECT scenario, key, value FROM scenario_parameters ORDER BY key')) {
    const ofOne = parameters.get(String(scenario)) ?? {}
    parameters.set(String(scenario), { ...ofOne, [String(key)]: value })
  }
  const list = readAll(db, 'SELECT * FROM scenarios ORDER BY number').map((row) => scenarioFromRow(row, parameters.get(String(row.id)) ?? {}))
  const scenarios = Object.fromEntries(list.map((scenario) => [scenario.id, scenario]))
  const row = readOne(db, 'SELECT * FROM shown_scenarios')
  const shown = parseStored(shownScenariosSchema, 'shown_scenarios', {
    scenarioOrder: fromJson(row?.scenario_order), active: row?.active, baseline: row?.baseline, compared: fromJson(row?.compared),
  })
  const { scenarioOrder, active, baseline, compared } = shown
  const known = [active, ...(baseline === null ? [] : [baseline]), ...compared].every((id) => hasScenario(scenarios, id))
  const ordered = scenarioOrder.length === list.length && new Set(scenarioOrder).size === list.length && scenarioOrder.every((id) => Object.hasOwn(scenarios, id))
  if (!known || !ordered || !list.every((scenario) => checkParent(scenario, scenarios).ok)) throw new DamagedContent('scenarios: one that is named is missing')
  return { scenarios, ...shown }
}

function scenarioFromRow(row: Row, parameters: Readonly<Record<string, unknown>>): OwnScenario {
  const optional = (key: string, value: unknown) => (value === null ? {} : { [key]: fromJson(value) })
  return parseStored(ownScenarioSchema, `scenario ${String(row.id)}`, {
    id: row.id, name: row.name, note: row.note, basedOn: row.based_on, ...(row.seed !== null && { seed: row.seed }),
    ...optional('money', row.money), parameters, ...optional('distributions', row.distributions), actors: fromJson(row.actors), groups: fromJson(row.groups),
    ...optional('formulas', row.formulas), ...optional('events', row.events), ...optional('eventChanges', row.event_changes), ...optional('kept', row.kept),
  })
}

/** Write a scenario whole: its row and all its parameters. */
export function writeScenario(db: Database, scenario: OwnScenario): void {
  const json = (value: unknown): SqlValue => (value === undefined ? null : JSON.stringify(value))
  const { id, name, note, basedOn, seed, money, distributions, actors, groups, formulas, events, eventChanges, kept } = scenario
  run(
    db,
    `INSERT INTO scenarios (id, name, note, based_on, seed, money, actors, groups, formulas, events, event_changes, kept, distributions)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, note = excluded.note, based_on = excluded.based_on, seed = excluded.seed,
       money = excluded.money, actors = excluded.actors, groups = excluded.groups, formulas = excluded.formulas,
       events = excluded.events, event_changes = excluded.event_changes, kept = excluded.kept, distributions = excluded.distributions`,
    id, name, note, basedOn, seed ?? null, json(money), json(actors), json(groups), json(formulas), json(events), json(eventChanges), json(kept), json(distributions),
  )
  run(db, 'DELETE FROM scenario_parameters WHERE scenario = ?', id)
  for (const [key, value] of Object.entries(scenario.parameters)) {
    run(db, 'INSERT INTO scenario_parameters (scenario, key, value) VALUES (?, ?, ?)', id, key, value)
  }
}

export function deleteScenario(db: Database, id: string): void {
  run(db, 'DELETE FROM scenario_parameters WHERE scenario = ?', id)
  run(db, 'DELETE FROM scenarios WHERE id = ?', id)
}

export function writeShown(db: Database, { scenarioOrder, active, baseline, compared }: Workspace): void {
  run(
    db, 'INSERT OR REPLACE INTO shown_scenarios (only_row, scenario_order, active, baseline, compared) VALUES (1, ?, ?, ?, ?)',
    JSON.stringify(scenarioOrder), active, baseline, JSON.stringify(compared),
  )
}
