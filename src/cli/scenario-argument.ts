// From --scenario and --set to a checked scenario.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseParameterKey } from '../shared/domain/parameter-key'
import { parameterRow } from '../shared/domain/parameter-table'
import { parseScenario, SCENARIO_FORMAT, SCENARIO_VERSION } from '../shared/domain/parse-scenario'
import type { ReferenceData } from '../shared/domain/reference-data'
import { DEFAULT_PRESET, isPresetId, makePresetScenario, PRESETS, type Scenario } from '../shared/domain/scenario'
import { scenarioContext } from '../shared/domain/scenario-check'
import { scenarioFile } from '../shared/domain/scenario-file'
import { CLI_TEXT } from '../shared/text/cli'
import { noteSentence } from '../shared/text/engine'
import { PRESET_NAMES } from '../shared/text/figures'
import { readJson } from './files'
import { valueOf, wrongInput, wrongUse } from './stop'

export interface ArgumentScenario {
  readonly scenario: Scenario
  /** Sentences on what was read and not used. */
  readonly notes: readonly string[]
}

/** The scenario of a file or preset with values set on top, checked as a whole. Stops with one sentence. */
export function scenarioArgument(
  reference: ReferenceData,
  name: string | undefined,
  sets: readonly string[],
): ArgumentScenario {
  const source = name ?? DEFAULT_PRESET
  const content = isPresetId(source) ? scenarioFile(makePresetScenario(source, PRESET_NAMES[source])) : contentOf(source)
  const file = isPresetId(source) ? source : basename(source)
  const read = valueOf(parseScenario(content, scenarioContext(reference, file)), isPresetId(source) ? undefined : file)
  const notes = read.notes.map((note) => `${file}: ${noteSentence(note)}`)
  if (sets.length === 0) return { scenario: read.scenario, notes }
  const withSets = sets.reduce(withSet, read.scenario)
  const again = parseScenario(
    { ...scenarioFile(withSets), name: CLI_TEXT.changed(read.scenario.name), format: SCENARIO_FORMAT, version: SCENARIO_VERSION },
    scenarioContext(reference, '--set'),
  )
  return { scenario: valueOf(again).scenario, notes }
}

function contentOf(file: string): unknown {
  if (!existsSync(file)) throw wrongInput(CLI_TEXT.noScenario(file, Object.keys(PRESETS).join(', ')))
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
  return { ...scenario, parameters: { ...scenario.parameters, [key]: value } }
}
