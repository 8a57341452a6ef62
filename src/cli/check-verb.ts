// `check`: whether scenario, event and workspace files, and what pictures carry, are sound, with every fault and its place.
import { isPictureFile, readPictureFileSync } from '../main/platform/picture-container'
import { readTextFileSync, type TextEncoding } from '../main/platform/read-text-file'
import { isWorkspaceFile, readWorkspaceFile } from '../main/storage/open-workspace'
import { fault, type Fault } from '../shared/domain/fault'
import { parseJson } from '../shared/domain/parse-json'
import { isJsonObject } from '../shared/domain/parse-scenario-fields'
import { readPicture } from '../shared/domain/picture/read-picture'
import { readScenario, SCENARIO_FORMAT } from '../shared/domain/parse-scenario'
import type { ReferenceData } from '../shared/domain/reference-data'
import { resolveScenario } from '../shared/domain/resolve-scenario'
import type { Scenario } from '../shared/domain/scenario'
import { makeScenarioPool, type PoolFile, type ScenarioPool } from '../shared/domain/scenario-pool'
import type { SpendingModel } from '../shared/engine/prepare-model'
import { project } from '../shared/engine/project'
import { exchangeNote } from '../shared/exchange/notes'
import { eventForm, readEventsText, type EventForm } from '../shared/exchange/read-events'
import { projectionSource } from '../shared/formula/formula-source'
import { answerFormulas, prepareFormulas } from '../shared/formula/scenario-formulas'
import { CLI_TEXT } from '../shared/text/cli'
import { noteSentence } from '../shared/text/engine'
import { EXCHANGE } from '../shared/text/exchange'
import { FORMULA_TEXT } from '../shared/text/formulas'
import { readArguments } from './arguments'
import { modelOf, referenceOf, type Environment } from './environment'
import { otherData } from './scenario-argument'
import { sentenceIn, wrongInput, wrongUse } from './stop'

export function checkVerb(argv: readonly string[], environment: Environment): void {
  const { words: files } = readArguments('check', argv, [])
  if (files.length === 0) throw wrongUse(CLI_TEXT.noFiles)
  const reference = referenceOf(environment)
  const model = modelOf(environment, reference)
  const read = files.filter((file) => !isPictureFile(file) && !isWorkspaceFile(file)).map(readFile)
  const scenarios = new Map(read.flatMap(({ file, content }) => (isScenario(content) ? [[file, { file, content }] as const] : [])))
  const pool = makeScenarioPool([...scenarios.values()], reference)
  const bad = files.filter((file) => {
    const scenario = scenarios.get(file)
    const of = read.find((one) => one.file === file)
    const { faults, notes } =
      scenario ? checkScenarioFile(scenario, pool, model)
      : of ? checkOther(of)
      : isWorkspaceFile(file) ? checkWorkspace(file, model)
      : checkPicture(file, reference, model)
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

interface ReadFile {
  readonly file: string
  readonly form: EventForm | null
  readonly text: string
  readonly encoding: TextEncoding
  /** Of JSON. */
  readonly content: unknown
  readonly fault: Fault | null
}

function readFile(file: string): ReadFile {
  const nothing = { file, form: null, text: '', encoding: 'UTF-8', content: null } as const
  const read = readTextFileSync(file)
  if (!read.ok) return { ...nothing, fault: read.fault }
  const { text, encoding } = read.value
  const form = eventForm(file, text)
  if (form !== 'json') return { file, form, text, encoding, content: null, fault: null }
  const content = parseJson(text, file)
  return content.ok ? { file, form, text, encoding, content: content.value, fault: null } : { ...nothing, fault: content.fault }
}

/** Scenario files say so themselves; every other file is one of events, in whatever form it came. */
function isScenario(content: unknown): boolean {
  return isJsonObject(content) && content.format === SCENARIO_FORMAT
}

function checkOther({ file, form, text, encoding, fault: found }: ReadFile): Findings {
  if (found !== null) return { faults: [found], notes: [] }
  const events = readEventsText(file, text, () => false)
  if (!events.ok) return { faults: [events.fault], notes: [] }
  // The place of a fault in JSON is a path, in tables and calendars a line.
  const faults = events.value.faults.map(({ line, fault: one }) => (form === 'json' ? one : fault(one.code, one.data, EXCHANGE.place(line, one.where))))
  const notes = [...(encoding === 'UTF-8' ? [] : [EXCHANGE.encoding(encoding)]), ...events.value.notes.map(exchangeNote)]
  return { faults, notes }
}

/** A scenario may be based on another one of the files that are checked. */
function checkScenarioFile(file: PoolFile, pool: ScenarioPool, model: SpendingModel): Findings {
  const { scenario, faults, notes } = readScenario(file.content, pool.contextOf(file))
  const sentences = notes.map(noteSentence)
  const taken = pool.taken(file)
  if (scenario === null || taken !== null) return { faults: [...(taken === null ? [] : [taken]), ...faults], notes: sentences }
  const { faults: wrong, notes: mistakes } = findingsOfFormulas(scenario, model)
  return { faults: wrong, notes: [...sentences, ...mistakes] }
}

/** Every formula that is refused, and what puts two units together. */
function findingsOfFormulas(scenario: Scenario, model: SpendingModel): Findings {
  const source = projectionSource(project(model, scenario))
  const answers = answerFormulas(prepareFormulas(scenario.formulas ?? [], source.has), source)
  return {
    faults: answers.flatMap((answer) => (answer.ok ? [] : [answer.fault])),
    notes: answers.flatMap((answer) => (answer.ok && answer.value.mistake ? [FORMULA_TEXT.mistakeIn(answer.value.name, answer.value.mistake)] : [])),
  }
}

function faultsOfFormulas(scenario: Scenario, model: SpendingModel): readonly Fault[] {
  return findingsOfFormulas(scenario, model).faults
}

/** What is read from a workspace is checked as the app does at its start; its file is not touched. */
function checkWorkspace(file: string, model: SpendingModel): Findings {
  const read = readWorkspaceFile(file, new Date())
  if (!read.ok) return { faults: [read.fault], notes: [] }
  const { workspace } = read.value
  return { faults: workspace.scenarioOrder.flatMap((id) => faultsOfFormulas(resolveScenario(workspace, id), model)), notes: [] }
}

function checkPicture(file: string, reference: ReferenceData, model: SpendingModel): Findings {
  const text = readPictureFileSync(file)
  const picture = text.ok ? readPicture(text.value, file, reference) : text
  if (!picture.ok) return { faults: [picture.fault], notes: [] }
  const { scenarios, notes, dataVersion } = picture.value
  return { faults: scenarios.flatMap((scenario) => faultsOfFormulas(scenario, model)), notes: [...otherData(dataVersion, reference), ...notes.map(noteSentence)] }
}
