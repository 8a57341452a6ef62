// Reads a scenario file (format `hague-horizon/scenario`, version 1): unknown → Result. Nothing is read in half.
import { fault, type Fault } from './fault'
import { readOwnActor, readOwnGroup } from './parse-scenario-actors'
import { isJsonObject, makeFindings, readList, readNumber, readText, refuse, unknownKeys, type Findings, type JsonObject } from './parse-scenario-fields'
import { shown } from './shown'
import { readEventChanges, readScenarioEvents } from './parse-scenario-events'
import { readParameters } from './parse-scenario-parameters'
import { readOwnLines } from './parse-scenario-production'
import { failed, ok, type Result } from './result'
import { scenarioOver, type Differences } from './own-scenario'
import { DEFAULT_PRESET, isPresetId, MONEY_BASES, PRESET_IDS, presetScenario, type Money, type OwnFormula, type Scenario } from './scenario'
import { checkScenario, type ScenarioContext } from './scenario-check'
import type { ScenarioNote } from './scenario-notes'

export const SCENARIO_FORMAT = 'hague-horizon/scenario'
export const SCENARIO_VERSION = 1

const KEYS = ['format', 'version', 'name', 'note', 'basedOn', 'seed', 'money', 'parameters', 'actors', 'groups', 'production', 'events', 'eventChanges', 'formulas']
const MONEY_KEYS = ['basis', 'baseYear']
const FORMULA_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/

/** What stands in a file, before it is laid over what it is based on. */
export interface ScenarioContent extends Differences {
  readonly name: string
  readonly note: string
  /** Id of a preset, or the name of another scenario. */
  readonly basedOn: string
}

export interface ReadScenario {
  /** Whole: laid over what it is based on. */
  readonly scenario: Scenario
  readonly content: ScenarioContent
  /** Kept and not used, or worth a second look; never a reason to refuse. */
  readonly notes: readonly ScenarioNote[]
}

/** A file with all its faults; `scenario` and `content` are null when there is one. */
export interface CheckedScenario {
  readonly scenario: Scenario | null
  readonly content: ScenarioContent | null
  readonly faults: readonly Fault[]
  readonly notes: readonly ScenarioNote[]
}

/**
 * Read a scenario, every value checked. The first fault is given; `readScenario` gives all of them.
 * Faults: `file.format`, `file.newer`, `input.invalid`, `parameter.*`, `actor.*`, each with its path in `where`.
 */
export function parseScenario(input: unknown, context: ScenarioContext): Result<ReadScenario> {
  const { scenario, content, faults, notes } = readScenario(input, context)
  return scenario === null || content === null ? failed(faults[0]!) : ok({ scenario, content, notes })
}

/** Read a scenario and tell every fault. */
export function readScenario(input: unknown, context: ScenarioContext): CheckedScenario {
  const head = checkHead(input, context.file)
  if (!head.ok) return { scenario: null, content: null, faults: [head.fault], notes: [] }
  const file = head.value
  const findings = makeFindings(context.ofWorkspace)
  const { basedOn, parent } = readParent(findings, file, context)
  const content = readBody(findings, file, basedOn, parent)
  const scenario = scenarioOver(parent, content, content)
  if (findings.faults.length === 0) findings.faults.push(...checkScenario(scenario, context))
  const sound = findings.faults.length === 0
  const { faults, notes } = findings
  return { scenario: sound ? scenario : null, content: sound ? content : null, faults, notes }
}

function checkHead(input: unknown, file: string): Result<JsonObject> {
  if (!isJsonObject(input)) return failed(fault('input.invalid', { reason: 'a scenario file holds one JSON object' }, file))
  const { format, version } = input
  if (format !== SCENARIO_FORMAT) return failed(fault('file.format', { file, format: format === undefined ? '' : typeof format === 'string' ? format.slice(0, 40) : shown(format) }, 'format'))
  if (typeof version === 'number' && version > SCENARIO_VERSION) return failed(fault('file.newer', { file, version }, 'version'))
  if (version !== SCENARIO_VERSION) {
    return failed(fault('input.invalid', { reason: `the version of the format is ${SCENARIO_VERSION}, not ${shown(version)}` }, 'version'))
  }
  return ok(input)
}

function readBody(findings: Findings, file: JsonObject, basedOn: string, parent: Scenario): ScenarioContent {
  const actors = readList(findings, file.actors, 'actors', 200)
    .flatMap((entry, index) => readOwnActor(findings, entry, `actors[${index}]`) ?? [])
  const groups = readList(findings, file.groups, 'groups', 200)
    .flatMap((entry, index) => readOwnGroup(findings, entry, `groups[${index}]`) ?? [])
  const { parameters, distributions, kept: keptParameters } = readParameters(findings, file.parameters, 'parameters')
  const lines = readOwnLines(findings, file.production)
  const formulas = readFormulas(findings, file.formulas)
  const events = readScenarioEvents(findings, file.events)
  const changes = readEventChanges(findings, file.eventChanges)
  const kept: JsonObject = {
    ...unknownKeys(findings, file, KEYS, ''),
    ...named('parameters', keptParameters),
    ...extras('production', lines.extras),
    ...extras('actors', actors.map(({ actor, extra }) => [actor.id, extra])),
    ...extras('events', events.map(({ event, extra }) => [event.id, extra])),
    ...extras('eventChanges', changes.map(({ id, extra }) => [id, extra])),
    ...extras('formulas', formulas.map(({ formula, extra }) => [formula.name, extra])),
    ...named('money', isJsonObject(file.money) ? unknownKeys(findings, file.money, MONEY_KEYS, 'money') : {}),
    ...extras('groups', groups.map(({ group, extra }) => [group.id, extra])),
  }
  return {
    name: readText(findings, file.name, 'name', 'Unnamed', 200),
    note: readText(findings, file.note, 'note', '', 10_000),
    basedOn,
    ...(file.seed !== undefined && { seed: readNumber(findings, file.seed, 'seed', { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true, unit: '' }) }),
    ...(file.money !== undefined && { money: readMoney(findings, file.money, parent.money) }),
    parameters: { ...lines.parameters, ...parameters },
    ...(Object.keys(distributions).length > 0 && { distributions }),
    actors: actors.map(({ actor }) => actor),
    groups: groups.map(({ group }) => group),
    ...(formulas.length > 0 && { formulas: formulas.map(({ formula }) => formula) }),
    ...(events.length > 0 && { events: events.map(({ event }) => event) }),
    ...(changes.length > 0 && { eventChanges: Object.fromEntries(changes.map(({ id, change }) => [id, change])) }),
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

/** What the file is based on, whole; the first preset after a fault. */
function readParent(findings: Findings, file: JsonObject, { parentOf }: ScenarioContext): { readonly basedOn: string; readonly parent: Scenario } {
  const { basedOn = DEFAULT_PRESET, name } = file
  if (typeof basedOn === 'string' && isPresetId(basedOn)) return { basedOn, parent: presetScenario(basedOn) }
  if (typeof basedOn === 'string' && basedOn !== '') {
    const parent = parentOf?.(basedOn) ?? failed(fault('scenario.noParent', { name: typeof name === 'string' ? name.slice(0, 80) : 'Unnamed', parent: basedOn.slice(0, 80) }, 'basedOn'))
    if (parent.ok) return { basedOn, parent: parent.value }
    findings.faults.push(parent.fault)
  } else refuse(findings, 'basedOn', `it takes a preset (${PRESET_IDS.join(', ')}) or the name of another scenario, not ${shown(basedOn)}`)
  return { basedOn: DEFAULT_PRESET, parent: presetScenario(DEFAULT_PRESET) }
}

/** What is not said of the money is the parent's. */
function readMoney(findings: Findings, value: unknown, standard: Money): Money {
  if (!isJsonObject(value)) {
    refuse(findings, 'money', `it takes { "basis": …, "baseYear": … }, not ${shown(value)}`)
    return standard
  }
  const basis = MONEY_BASES.find((known) => known === (value.basis ?? standard.basis))
  if (basis === undefined) refuse(findings, 'money.basis', `it takes one of ${MONEY_BASES.join(', ')}, not ${shown(value.basis)}`)
  const baseYear = value.baseYear === undefined
    ? standard.baseYear
    : readNumber(findings, value.baseYear, 'money.baseYear', { min: 2014, max: 2035, whole: true, unit: '' })
  return { basis: basis ?? standard.basis, baseYear }
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
