// `check`: whether scenario and event files are sound, with every fault and its place.
import { readTextFileSync } from '../main/platform/read-text-file'
import { fault, type Fault } from '../shared/domain/fault'
import { parseJson } from '../shared/domain/parse-json'
import { isJsonObject } from '../shared/domain/parse-scenario-fields'
import { readScenario, SCENARIO_FORMAT } from '../shared/domain/parse-scenario'
import type { ReferenceData } from '../shared/domain/reference-data'
import { scenarioContext } from '../shared/domain/scenario-check'
import { project } from '../shared/engine/project'
import { exchangeNote } from '../shared/exchange/notes'
import { eventForm, readEventsText } from '../shared/exchange/read-events'
import { evaluateFormulas } from '../shared/formula/scenario-formulas'
import { CLI_TEXT } from '../shared/text/cli'
import { noteSentence } from '../shared/text/engine'
import { EXCHANGE } from '../shared/text/exchange'
import { readArguments } from './arguments'
import { modelOf, referenceOf, type Environment } from './environment'
import { sentenceIn, wrongInput, wrongUse } from './stop'

export function checkVerb(argv: readonly string[], environment: Environment): void {
  const { words: files } = readArguments('check', argv, [])
  if (files.length === 0) throw wrongUse(CLI_TEXT.noFiles)
  const reference = referenceOf(environment)
  const bad = files.filter((file) => {
    const { faults, notes } = checkFile(file, environment, reference)
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

/** Scenario files say so themselves; every other file is one of events, in whatever form it came. */
function checkFile(file: string, environment: Environment, reference: ReferenceData): Findings {
  const read = readTextFileSync(file)
  if (!read.ok) return { faults: [read.fault], notes: [] }
  const { text, encoding } = read.value
  const form = eventForm(file, text)
  if (form === 'json') {
    const content = parseJson(text, file)
    if (!content.ok) return { faults: [content.fault], notes: [] }
    if (isJsonObject(content.value) && content.value.format === SCENARIO_FORMAT) return checkScenarioFile(content.value, file, environment, reference)
  }
  const events = readEventsText(file, text, () => false)
  if (!events.ok) return { faults: [events.fault], notes: [] }
  // The place of a fault in JSON is a path, in tables and calendars a line.
  const faults = events.value.faults.map(({ line, fault: found }) => (form === 'json' ? found : fault(found.code, found.data, EXCHANGE.place(line, found.where))))
  const notes = [...(encoding === 'UTF-8' ? [] : [EXCHANGE.encoding(encoding)]), ...events.value.notes.map(exchangeNote)]
  return { faults, notes }
}

function checkScenarioFile(content: unknown, file: string, environment: Environment, reference: ReferenceData): Findings {
  const { scenario, faults, notes } = readScenario(content, scenarioContext(reference, file))
  const sentences = notes.map(noteSentence)
  if (scenario === null) return { faults, notes: sentences }
  const formulas = evaluateFormulas(scenario.formulas ?? [], project(modelOf(environment, reference), scenario))
  return { faults: formulas.ok ? [] : [formulas.fault], notes: sentences }
}
