// From --scenario and --set to a checked scenario.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseParameterKey } from '../shared/domain/parameter-key'
import { parameterRow } from '../shared/domain/parameter-table'
import { parseScenario, SCENARIO_FORMAT, SCENARIO_VERSION } from '../shared/domain/parse-scenario'
import type { ReferenceData } from '../shared/domain/reference-data'
import { DEFAULT_PRESET, isPresetId, PRESET_IDS, presetScenario, type Scenario } from '../shared/domain/scenario'
import { scenarioContext } from '../shared/domain/scenario-check'
import { makeScenarioPool, type PoolFile } from '../shared/domain/scenario-pool'
import { scenarioFile } from '../shared/domain/scenario-file'
import { CLI_TEXT } from '../shared/text/cli'
import { noteSentence } from '../shared/text/engine'
import { readJson } from './files'
import { sentenceIn, valueOf, wrongInput, wrongUse } from './stop'

export interface ArgumentScenario {
  readonly scenario: Scenario
  /** Sentences on what was read and not used. */
  readonly notes: readonly string[]
}

/** The scenario of a file or preset with values set on top, checked as a whole. Stops with one sentence. */
export function scenarioArgument(reference: ReferenceData, name: string | undefined, sets: readonly string[]): ArgumentScenario {
  return scenarioArguments(reference, [name ?? DEFAULT_PRESET], sets)[0]!
}

/**
 * Several scenarios, in the order in which they are named; a file may be based on another one of them. Values are set on the
 * first. Stops with one sentence.
 */
export function scenarioArguments(reference: ReferenceData, names: readonly string[], sets: readonly string[]): readonly ArgumentScenario[] {
  const files = names.map((name): PoolFile => (isPresetId(name) ? { file: name, content: scenarioFile(presetScenario(name)) } : { file: basename(name), content: contentOf(name) }))
  const pool = makeScenarioPool(files.filter((_file, place) => !isPresetId(names[place]!)), reference)
  return files.map((file, place) => {
    const isFile = !isPresetId(names[place]!)
    const taken = isFile ? pool.taken(file) : null
    if (taken !== null) throw wrongInput(sentenceIn(taken, file.file))
    const read = valueOf(parseScenario(file.content, pool.contextOf(file)), isFile ? file.file : undefined)
    const notes = read.notes.map((note) => `${file.file}: ${noteSentence(note)}`)
    return { scenario: place === 0 && sets.length > 0 ? withSets(reference, read.scenario, sets) : read.scenario, notes }
  })
}

function withSets(reference: ReferenceData, scenario: Scenario, sets: readonly string[]): Scenario {
  const again = parseScenario(
    { ...scenarioFile(sets.reduce(withSet, scenario)), name: CLI_TEXT.changed(scenario.name), format: SCENARIO_FORMAT, version: SCENARIO_VERSION },
    scenarioContext(reference, '--set'),
  )
  return valueOf(again).scenario
}

function contentOf(file: string): unknown {
  if (!existsSync(file)) throw wrongInput(CLI_TEXT.noScenario(file, PRESET_IDS.join(', ')))
  return valueOf(readJson(file))
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** Lay one `ID=VALUE` over a scenario. Its value is checked with the whole scenario afterwards. */
function withSet(scenario: Scenario, set: string): Scenario {
  const equals = set.indexOf('=')
  if (equals < 1) throw wrongUse(CLI_TEXT.setForm(set))
  const key = set.slice(0, equals).trim()
  const text = set.slice(equals + 1).trim()
  const value = NUMBER.test(text) ? Number(text) : text
  if (key === 'money.basis') return { ...scenario, money: { ...scenario.money, basis: text as Scenario['money']['basis'] } }
  if (key === 'money.baseYear') return { ...scenario, money: { ...scenario.money, baseYear: value as number } }
  const parts = valueOf(parseParameterKey(key))
  if (typeof value === 'string' && parameterRow(parts.id).type === 'number' && /^[+-]?\d+,\d+$/.test(value)) {
    throw wrongInput(CLI_TEXT.decimalPoint(key, value))
  }
  // A value that is set is sure.
  const { [key]: _spread, ...distributions } = scenario.distributions ?? {}
  return { ...scenario, parameters: { ...scenario.parameters, [key]: value }, distributions }
}
