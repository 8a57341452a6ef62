// Reads the text of a picture: unknown → Result. Nothing is read in half.
import { fault } from '../fault'
import { MOST_COMPARED } from '../own-scenario'
import { parseScenario } from '../parse-scenario'
import { isJsonObject, makeFindings, readList, readNumber, readText, refuse, type Findings } from '../parse-scenario-fields'
import { LONGEST_SIDE } from '../picture-size'
import type { ReferenceData } from '../reference-data'
import { failed, ok, type Result } from '../result'
import type { Scenario } from '../scenario'
import { scenarioContext } from '../scenario-check'
import type { ScenarioNote } from '../scenario-notes'
import { unsealPicture } from './picture-text'
import type { PictureForm, PictureView } from './picture-view'
import { daysOf, LONGEST_ID, oneOf } from './read-fields'
import { readView } from './read-view'

const LONGEST_TITLE = 400

export interface ReadPicture {
  /** Day and hash of the data that the picture was made on. */
  readonly dataVersion: string
  readonly appVersion: string
  /** Whole and standing alone, the shown one first. */
  readonly scenarios: readonly [Scenario, ...Scenario[]]
  readonly view: PictureView
  readonly form: PictureForm
  readonly notes: readonly ScenarioNote[]
}

/**
 * Read the text of a picture. `file`: how sentences name it.
 * Faults: those of `unsealPicture` and `parseScenario`; `input.invalid` with its place.
 */
export function readPicture(text: string, file: string, reference: ReferenceData): Result<ReadPicture> {
  const unsealed = unsealPicture(text, file)
  if (!unsealed.ok) return unsealed
  const document = isJsonObject(unsealed.value) ? unsealed.value : {}
  const findings = makeFindings()
  const dataVersion = readText(findings, document.dataVersion, 'dataVersion', '', LONGEST_ID)
  const appVersion = readText(findings, document.appVersion, 'appVersion', '', LONGEST_ID)
  const view = readView(findings, document.view)
  const form = readForm(findings, document.form)
  const [first, ...others] = readList(findings, document.scenarios, 'scenarios', MOST_COMPARED + 1)
  if (first === undefined) refuse(findings, 'scenarios', 'it needs at least one')
  const [wrong] = findings.faults
  if (wrong !== undefined) return failed(wrong)
  const context = { ...scenarioContext(reference, file), ofWorkspace: true }
  const scenarios: Scenario[] = []
  for (const [place, content] of [first, ...others].entries()) {
    const read = parseScenario(content, context)
    if (!read.ok) return failed(fault(read.fault.code, read.fault.data, `scenarios[${place}]${read.fault.where === undefined ? '' : `.${read.fault.where}`}`))
    scenarios.push(read.value.scenario)
    findings.notes.push(...read.value.notes)
  }
  return ok({ dataVersion, appVersion, scenarios: scenarios as [Scenario, ...Scenario[]], view, form, notes: findings.notes })
}

function readForm(findings: Findings, value: unknown): PictureForm {
  const form = isJsonObject(value) ? value : {}
  const side = (key: 'width' | 'height') => readNumber(findings, form[key], `form.${key}`, { min: 1, max: LONGEST_SIDE, unit: 'px' })
  const words = (key: 'title' | 'subtitle') => (form[key] === undefined ? {} : { [key]: readText(findings, form[key], `form.${key}`, '', LONGEST_TITLE) })
  const parts = isJsonObject(form.parts) ? form.parts : {}
  return {
    width: side('width'), height: side('height'), theme: oneOf(findings, form.theme, 'form.theme', ['light', 'dark'] as const), ...words('title'), ...words('subtitle'),
    parts: { legend: parts.legend !== false, sources: parts.sources !== false, changes: parts.changes !== false },
    ...(form.time !== undefined && { time: daysOf(findings, form.time, 'form.time') }),
  }
}
