// From --scenario and --set to checked scenarios: of presets, of files, and of pictures, which carry those that they show.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { isPictureFile, readPictureFileSync } from '../main/platform/picture-container'
import { parseParameterKey } from '../shared/domain/parameter-key'
import { parameterRow } from '../shared/domain/parameter-table'
import { dataVersionOf } from '../shared/domain/picture/picture-document'
import { readPicture, type ReadPicture } from '../shared/domain/picture/read-picture'
import { parseScenario, SCENARIO_FORMAT, SCENARIO_VERSION } from '../shared/domain/parse-scenario'
import type { ReferenceData } from '../shared/domain/reference-data'
import { DEFAULT_PRESET, isPresetId, PRESET_IDS, presetScenario, type Scenario } from '../shared/domain/scenario'
import { scenarioContext } from '../shared/domain/scenario-check'
import { makeScenarioPool, type PoolFile, type ScenarioPool } from '../shared/domain/scenario-pool'
import { scenarioFile } from '../shared/domain/scenario-file'
import { CLI_TEXT } from '../shared/text/cli'
import { noteSentence } from '../shared/text/engine'
import { readJson } from './files'
import { sentenceIn, valueOf, wrongInput, wrongUse } from './stop'

export interface ArgumentScenario {
  readonly scenario: Scenario
  /** Sentences on what was read and not used. */
  readonly notes: readonly string[]
  /** The picture that carried it. */
  readonly picture?: ReadPicture
}

/** What a picture of several scenarios stands for: all of them, the shown one first, or that one alone. */
export type OfPicture = 'all' | 'shown'

/** The scenario of a file, picture or preset with values set on top, checked as a whole. Stops with one sentence. */
export function scenarioArgument(reference: ReferenceData, name: string | undefined, sets: readonly string[]): ArgumentScenario {
  return scenarioArguments(reference, [name ?? DEFAULT_PRESET], sets, 'shown')[0]!
}

/**
 * Several scenarios, in the order in which they are named; a file may be based on another one of them. Values are set on the
 * first. Stops with one sentence.
 */
export function scenarioArguments(reference: ReferenceData, names: readonly string[], sets: readonly string[], ofPicture: OfPicture): readonly ArgumentScenario[] {
  const files = new Map(names.flatMap((name, place): [number, PoolFile][] => (isPresetId(name) || isPictureFile(name) ? [] : [[place, { file: basename(name), content: contentOf(name) }]])))
  const pool = makeScenarioPool([...files.values()], reference)
  const [first, ...others] = names.flatMap((name, place): readonly ArgumentScenario[] => {
    if (isPresetId(name)) return [{ scenario: presetScenario(name), notes: [] }]
    const file = files.get(place)
    return file === undefined ? carriedBy(reference, name, ofPicture) : [scenarioOf(file, pool)]
  })
  if (first === undefined) return []
  return [sets.length === 0 ? first : { ...first, scenario: withSets(reference, first.scenario, sets) }, ...others]
}

function scenarioOf(file: PoolFile, pool: ScenarioPool): ArgumentScenario {
  const taken = pool.taken(file)
  if (taken !== null) throw wrongInput(sentenceIn(taken, file.file))
  const read = valueOf(parseScenario(file.content, pool.contextOf(file)), file.file)
  return { scenario: read.scenario, notes: read.notes.map((note) => `${file.file}: ${noteSentence(note)}`) }
}

/** In words that a picture was made on other data; nothing where it was not. */
export function otherData(then: string, reference: ReferenceData): readonly string[] {
  const now = dataVersionOf(reference)
  return then === now ? [] : [CLI_TEXT.otherData(then, now)]
}

function carriedBy(reference: ReferenceData, path: string, ofPicture: OfPicture): readonly ArgumentScenario[] {
  mustExist(path)
  const file = basename(path)
  const picture = valueOf(readPicture(valueOf(readPictureFileSync(path)), file, reference), file)
  const told = [...otherData(picture.dataVersion, reference), ...picture.notes.map(noteSentence)].map((note) => `${file}: ${note}`)
  const scenarios = ofPicture === 'all' ? picture.scenarios : picture.scenarios.slice(0, 1)
  return scenarios.map((scenario, place) => ({ scenario, notes: place === 0 ? told : [], picture }))
}

function withSets(reference: ReferenceData, scenario: Scenario, sets: readonly string[]): Scenario {
  const again = parseScenario(
    { ...scenarioFile(sets.reduce(withSet, scenario)), name: CLI_TEXT.changed(scenario.name), format: SCENARIO_FORMAT, version: SCENARIO_VERSION },
    scenarioContext(reference, '--set'),
  )
  return valueOf(again).scenario
}

function contentOf(file: string): unknown {
  mustExist(file)
  return valueOf(readJson(file))
}

function mustExist(file: string): void {
  if (!existsSync(file)) throw wrongInput(CLI_TEXT.noScenario(file, PRESET_IDS.join(', ')))
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
