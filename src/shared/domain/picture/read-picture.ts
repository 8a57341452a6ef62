// Reads the text of a picture: unknown → Result. Nothing is read in half.
import { HORIZON_END, HORIZON_START, type DayNumber } from '../calendar'
import { fault } from '../fault'
import { MOST_COMPARED } from '../own-scenario'
import { parseScenario } from '../parse-scenario'
import { isJsonObject, makeFindings, readList, readNumber, readText, refuse, type Findings } from '../parse-scenario-fields'
import { shown } from '../shown'
import { LONGEST_SIDE } from '../picture-size'
import { isProductionCategory, type ProductionCategory } from '../production-categories'
import type { ReferenceData } from '../reference-data'
import { failed, ok, type Result } from '../result'
import { MONEY_BASES, type Scenario } from '../scenario'
import { scenarioContext } from '../scenario-check'
import type { ScenarioNote } from '../scenario-notes'
import { unsealPicture } from './picture-text'
import type { PictureForm, PictureView } from './picture-view'

const LONGEST_ID = 80
const MOST_PICKS = 200
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

function readView(findings: Findings, value: unknown): PictureView {
  const view = isJsonObject(value) ? value : {}
  const id = (key: string): string => {
    if (typeof view[key] !== 'string' || view[key] === '') refuse(findings, `view.${key}`, `it takes an id, not ${shown(view[key])}`)
    return readText(findings, view[key], `view.${key}`, '', LONGEST_ID)
  }
  const picks = readList(findings, view.picks, 'view.picks', MOST_PICKS).filter((pick) => typeof pick === 'string' && pick !== '' && pick.length <= LONGEST_ID) as string[]
  return {
    figure: id('figure'),
    basis: oneOf(findings, view.basis, 'view.basis', MONEY_BASES),
    baskets: oneOf(findings, view.baskets, 'view.baskets', ['core', 'coreAndTotal'] as const),
    picks,
    everyAlly: view.everyAlly === true,
    focus: id('focus'),
    category: categoryOf(findings, view.category),
    ...(view.producer !== undefined && { producer: id('producer') }),
    ...(view.window !== undefined && { window: daysOf(findings, view.window, 'view.window') }),
  }
}

/** Days, both included. */
function daysOf(findings: Findings, value: unknown, where: string): { readonly from: DayNumber; readonly to: DayNumber } {
  const days = isJsonObject(value) ? value : {}
  const day = (key: 'from' | 'to') => readNumber(findings, days[key], `${where}.${key}`, { min: HORIZON_START, max: HORIZON_END, unit: '' }) as DayNumber
  return { from: day('from'), to: day('to') }
}

function categoryOf(findings: Findings, value: unknown): ProductionCategory {
  if (typeof value === 'string' && isProductionCategory(value)) return value
  refuse(findings, 'view.category', `it takes a category of production, not ${shown(value)}`)
  return 'mbt'
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

function oneOf<const T extends string>(findings: Findings, value: unknown, where: string, choices: readonly [T, ...T[]]): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) refuse(findings, where, `it takes one of ${choices.join(', ')}, not ${shown(value)}`)
  return found ?? choices[0]
}
