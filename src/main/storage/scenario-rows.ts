// The scenario ↔ its one row, and its parameters ↔ rows of `parameters`.
import type { ParameterValue } from '../../shared/domain/parameter-key'
import type { Scenario } from '../../shared/domain/scenario'
import { scenarioSchema } from '../../shared/domain/schemas/scenario-schema'
import { readAll, readOne, run, type Database } from './database'
import { fromJson, parseStored } from './stored-json'

export function readScenario(db: Database): Scenario {
  const row = readOne(db, 'SELECT * FROM scenario')
  const parameters = readAll(db, 'SELECT key, value FROM parameters ORDER BY key')
  return parseStored(scenarioSchema, 'scenario', {
    name: row?.name,
    note: row?.note,
    basedOn: row?.based_on,
    seed: row?.seed,
    money: fromJson(row?.money),
    parameters: Object.fromEntries(parameters.map(({ key, value }) => [String(key), value])),
    actors: fromJson(row?.actors),
    groups: fromJson(row?.groups),
  })
}

/** Write the scenario whole: its row and all its parameters. */
export function writeScenario(db: Database, scenario: Scenario): void {
  run(
    db,
    `INSERT OR REPLACE INTO scenario (only_row, name, note, based_on, seed, money, actors, groups)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?)`,
    scenario.name, scenario.note, scenario.basedOn, scenario.seed,
    JSON.stringify(scenario.money), JSON.stringify(scenario.actors), JSON.stringify(scenario.groups),
  )
  run(db, 'DELETE FROM parameters')
  for (const [key, value] of Object.entries(scenario.parameters)) writeParameter(db, key, value)
}

export function writeParameter(db: Database, key: string, value: ParameterValue): void {
  run(db, 'INSERT OR REPLACE INTO parameters (key, value) VALUES (?, ?)', key, value)
}

export function deleteParameter(db: Database, key: string): void {
  run(db, 'DELETE FROM parameters WHERE key = ?', key)
}
