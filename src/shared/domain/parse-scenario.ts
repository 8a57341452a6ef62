// Reads a scenario file (format `hague-horizon/scenario`, version 1): unknown → Result. Nothing is read in half.
import { fault, type Fault } from './fault'
import { readOwnActor, readOwnGroup } from './parse-scenario-actors'
import {
  isJsonObject, makeFindings, readList, readNumber, readText, refuse, shown, unknownKeys, type Findings, type JsonObject,
} from './parse-scenario-fields'
import { readScenarioEvents } from './parse-scenario-events'
import { readParameters } from './parse-scenario-parameters'
import { readOwnLines } from './parse-scenario-production'
import { failed, ok, type Result } from './result'
import {
  DEFAULT_PRESET, isPresetId, MONEY_BASES, PRESETS, type Money, type OwnFormula, type Scenario,
} from './scenario'
import { checkScenario, type ScenarioContext } from './scenario-check'
import type { ScenarioNote } from './scenario-notes'

export const SCENARIO_FORMAT = 'hague-horizon/scenario'
export const SCENARIO_VERSION = 1

const KEYS = ['format', 'version', 'name', 'note', 'basedOn', 'seed', 'money', 'parameters', 'actors', 'groups', 'production', 'events', 'formulas']
const MONEY_KEYS = ['basis', 'baseYear']
const DEFAULT_MONEY: Money = { basis: 'constant', baseYear: 2026 }
const FORMULA_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/

export interface ReadScenario {
  readonly scenario: Scenario
  /** Kept and not used, or worth a second look; never a reason to refuse. */
  readonly notes: readonly ScenarioNote[]
}

/** A file with all its faults; `scenario` is null when there is one. */
export interface CheckedScenario {
  readonly scenario: Scenario | null
  readonly faults: readonly Fault[]
  readonly notes: readonly ScenarioNote[]
}

/**
 * Read a scenario, every value checked. The first fault is given; `readScenario` gives all of them.
 * Faults: `file.format`, `file.newer`, `input.invalid`, `parameter.*`, `actor.*`, each with its path in `where`.
 */
export function parseScenario(input: unknown, context: ScenarioContext): Result<ReadScenario> {
  const { scenario, faults, notes } = readScenario(input, context)
  return scenario === null ? failed(faults[0]!) : ok({ scenario, notes })
}

/** Read a scenario and tell every fault. */
export function readScenario(input: unknown, context: ScenarioContext): CheckedScenario {
  const head = checkHead(input, context.file)
  if (!head.ok) return { scenario: null, faults: [head.fault], notes: [] }
  const file = head.value
  const findings = makeFindings()
  const scenario = readBody(findings, file)
  if (findings.faults.length === 0) findings.faults.push(...checkScenario(scenario, context))
  return { scenario: findings.faults.length === 0 ? scenario : null, ...findings }
}

function checkHead(input: unknown, file: string): Result<JsonObject> {
  if (!isJsonObject(input)) return failed(fault('input.invalid', { reason: 'a scenario file holds one JSON object' }, file))
  const { format, version } = input
  if (format !== SCENARIO_FORMAT) return failed(fault('file.format', { file, format: typeof format === 'string' ? format.slice(0, 40) : shown(format) }, 'format'))
  if (typeof version === 'number' && version > SCENARIO_VERSION) return failed(fault('file.newer', { file, version }, 'version'))
  if (version !== SCENARIO_VERSION) {
    return failed(fault('input.invalid', { reason: `the version of the format is ${SCENARIO_VERSION}, not ${shown(version)}` }, 'version'))
  }
  return ok(input)
}

function readBody(findings: Findings, file: JsonObject): Scenario {
  const actors = readList(findings, file.actors, 'actors', 200)
    .flatMap((entry, index) => readOwnActor(findings, entry, `actors[${index}]`) ?? [])
  const groups = readList(findings, file.groups, 'groups', 200)
    .flatMap((entry, index) => readOwnGroup(findings, entry, `groups[${index}]`) ?? [])
  const { parameters, kept: keptParameters } = readParameters(findings, file.parameters, 'parameters')
  const lines = readOwnLines(findings, file.production)
  const formulas = readFormulas(findings, file.formulas)
  const events = readScenarioEvents(findings, file.events)
  const kept: JsonObject = {
    ...unknownKeys(findings, file, KEYS, ''),
    ...named('parameters', keptParameters),
    ...extras('production', lines.extras),
    ...extras('actors', actors.map(({ actor, extra }) => [actor.id, extra])),
    ...extras('events', events.map(({ event, extra }) => [event.id, extra])),
    ...extras('formulas', formulas.map(({ formula, extra }) => [formula.name, extra])),
    ...named('money', isJsonObject(file.money) ? unknownKeys(findings, file.money, MONEY_KEYS, 'money') : {}),
    ...extras('groups', groups.map(({ group, extra }) => [group.id, extra])),
  }
  return {
    name: readText(findings, file.name, 'name', 'Unnamed', 200),
    note: readText(findings, file.note, 'note', '', 10_000),
    basedOn: readPreset(findings, file.basedOn),
    seed: file.seed === undefined ? 1 : readNumber(findings, file.seed, 'seed', { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true, unit: '' }),
    money: readMoney(findings, file.money),
    parameters: { ...lines.parameters, ...parameters },
    actors: actors.map(({ actor }) => actor),
    groups: groups.map(({ group }) => group),
    ...(formulas.length > 0 && { formulas: formulas.map(({ formula }) => formula) }),
    ...(events.length > 0 && { events: events.map(({ event }) => event) }),
    ...(Object.keys(kept).length > 0 && { kept }),
  }
}

function named(key: string, object: JsonObject): JsonObject {
  return Object.keys(object).length > 0 ? { [key]: object } : {}
}

/** Unknown keys of a list's entries, by the entry's name. */
function extras(key: string, entries: readonly (readonly [string, JsonObject])[]): JsonObject {
  return named(key, Object.fromEntries(entries.filter(([, extra]) => Object.keys(extra).length > 0)))
}

function readPreset(findings: Findings, value: unknown): string {
  if (value === undefined) return DEFAULT_PRESET
  if (typeof value === 'string' && isPresetId(value)) return value
  refuse(findings, 'basedOn', `it takes a preset (${Object.keys(PRESETS).join(', ')}), not ${shown(value)}`)
  return DEFAULT_PRESET
}

function readMoney(findings: Findings, value: unknown): Money {
  if (value === undefined) return DEFAULT_MONEY
  if (!isJsonObject(value)) {
    refuse(findings, 'money', `it takes { "basis": …, "baseYear": … }, not ${shown(value)}`)
    return DEFAULT_MONEY
  }
  const basis = MONEY_BASES.find((known) => known === (value.basis ?? DEFAULT_MONEY.basis))
  if (basis === undefined) refuse(findings, 'money.basis', `it takes one of ${MONEY_BASES.join(', ')}, not ${shown(value.basis)}`)
  const baseYear = value.baseYear === undefined
    ? DEFAULT_MONEY.baseYear
    : readNumber(findings, value.baseYear, 'money.baseYear', { min: 2014, max: 2035, whole: true, unit: '' })
  return { basis: basis ?? DEFAULT_MONEY.basis, baseYear }
}

interface ReadFormula {
  readonly formula: OwnFormula
  readonly extra: JsonObject
}

function readFormulas(findings: Findings, value: unknown): readonly ReadFormula[] {
  const taken = new Set<string>()
  return readList(findings, value, 'formulas', 200).flatMap((entry, index): ReadFormula[] => {
    const where = `formulas[${index}]`
    if (!isJsonObject(entry)) {
      refuse(findings, where, `it takes { "name": …, "expression": … }, not ${shown(entry)}`)
      return []
    }
    const { name } = entry
    if (typeof name !== 'string' || !FORMULA_NAME.test(name)) {
      refuse(findings, `${where}.name`, `a name begins with a letter and takes letters, digits and _, at most 40, not ${shown(name)}`)
      return []
    }
    if (taken.has(name)) refuse(findings, `${where}.name`, `the name "${name}" is taken by an earlier formula`)
    taken.add(name)
    if (typeof entry.expression !== 'string') refuse(findings, `${where}.expression`, 'it takes the text of a formula')
    const extra = unknownKeys(findings, entry, ['name', 'expression'], where)
    const expression = readText(findings, entry.expression, `${where}.expression`, '', 1000)
    return [{ formula: { name, expression }, extra }]
  })
}
