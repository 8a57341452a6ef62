// `check`: whether scenario and event files are sound, with every fault and its place.
import { fault, type Fault } from '../shared/domain/fault'
import { isJsonObject, shown } from '../shared/domain/parse-scenario-fields'
import { readScenario, SCENARIO_FORMAT } from '../shared/domain/parse-scenario'
import { EVENTS_FORMAT, readEvents } from '../shared/domain/parse-events-file'
import type { ReferenceData } from '../shared/domain/reference-data'
import { scenarioContext } from '../shared/domain/scenario-check'
import { prepareModel } from '../shared/engine/prepare-model'
import { project } from '../shared/engine/project'
import { evaluateFormulas } from '../shared/formula/scenario-formulas'
import { CLI_TEXT } from '../shared/text/cli'
import { noteSentence } from '../shared/text/engine'
import { readArguments } from './arguments'
import { referenceOf, type Environment } from './environment'
import { readJson } from './files'
import { sentenceIn, wrongInput, wrongUse } from './stop'

/** Newest form of an events file that this version reads. */
const EVENTS_VERSION = 1

export function checkVerb(argv: readonly string[], environment: Environment): void {
  const { words: files } = readArguments('check', argv, [])
  if (files.length === 0) throw wrongUse(CLI_TEXT.noFiles)
  const reference = referenceOf(environment)
  const bad = files.filter((file) => {
    const { faults, notes } = checkFile(file, reference)
    const sentences = faults.map((found) => sentenceIn(found, file))
    environment.stdout.write(`${sentences.length > 0 ? sentences.join('\n') : CLI_TEXT.sound(file)}\n`)
    for (const note of notes) environment.stderr.write(`note: ${file}: ${note}\n`)
    return faults.length > 0
  })
  if (bad.length > 0) throw wrongInput(CLI_TEXT.notSound(bad.length, files.length))
}

interface Findings {
  readonly faults: readonly Fault[]
  readonly notes: readonly string[]
}

function checkFile(file: string, reference: ReferenceData): Findings {
  const read = readJson(file)
  if (!read.ok) return { faults: [read.fault], notes: [] }
  const format = isJsonObject(read.value) ? read.value.format : undefined
  if (format === SCENARIO_FORMAT) return checkScenarioFile(read.value, file, reference)
  if (format === EVENTS_FORMAT && isJsonObject(read.value)) return checkEventsFile(read.value, file)
  return { faults: [fault('file.format', { file, format: format === undefined ? '' : shown(format).replaceAll('"', '') })], notes: [] }
}

function checkScenarioFile(content: unknown, file: string, reference: ReferenceData): Findings {
  const { scenario, faults, notes } = readScenario(content, scenarioContext(reference, file))
  const sentences = notes.map(noteSentence)
  if (scenario === null) return { faults, notes: sentences }
  const formulas = evaluateFormulas(scenario.formulas ?? [], project(prepareModel(reference), scenario))
  return { faults: formulas.ok ? [] : [formulas.fault], notes: sentences }
}

function checkEventsFile(content: Readonly<Record<string, unknown>>, file: string): Findings {
  const { version } = content
  if (typeof version === 'number' && version > EVENTS_VERSION) return { faults: [fault('file.newer', { file, version })], notes: [] }
  if (version !== EVENTS_VERSION) {
    const reason = `the version of the format is ${EVENTS_VERSION}, not ${shown(version)}`
    return { faults: [fault('input.invalid', { reason }, 'version')], notes: [] }
  }
  return { faults: readEvents(content.events, undefined).faults, notes: [] }
}
