// `export`: a figure of one scenario, or of up to four beside each other, or the timeline; as SVG, PNG or its table as CSV.
import { basename, extname, join } from 'node:path'
import { isPictureFile, withDocument } from '../main/platform/picture-container'
import { LONGEST_SIDE, svgToPng } from '../main/platform/rasterise'
import { writeFileWhole } from '../main/platform/write-file-whole'
import { pictureText } from '../shared/domain/picture/picture-document'
import type { PictureForm } from '../shared/domain/picture/picture-view'
import type { ReadPicture } from '../shared/domain/picture/read-picture'
import type { ReferenceData } from '../shared/domain/reference-data'
import { PRODUCERS, PRODUCTION_CATEGORIES } from '../shared/domain/production-categories'
import { DEFAULT_PRESET, MONEY_BASES, type Scenario } from '../shared/domain/scenario'
import { project } from '../shared/engine/project'
import { MOST_SCENARIOS } from '../shared/figures/compare/scenarios'
import type { DataTable, FigureId } from '../shared/figures/figure'
import { FIGURES, isFigureId } from '../shared/figures/figure-table'
import { LEAST_PICTURE, markText, PICTURE_SIZES, type PictureOptions, type PictureSetting } from '../shared/figures/picture'
import { isPictureId, PICTURE_IDS, TIMELINE_ID } from '../shared/figures/picture-id'
import { renderFigureSvg } from '../shared/figures/render-figure-svg'
import { comparedScenario, purchasingPowerOf, targetsOf } from '../shared/figures/scenario-words'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, readArguments, type VerbArguments } from './arguments'
import { csvRow } from './csv'
import { modelOf, referenceOf, type Environment } from './environment'
import { exportedTimeline, TIMELINE_OPTIONS } from './export-timeline'
import { scenarioArguments, type ArgumentScenario } from './scenario-argument'
import { valueOf, wrongInput, wrongUse } from './stop'

const COMMON_OPTIONS = ['figure', 'out', 'width', 'height', 'scale', 'theme', 'mark']
const SCENARIO_OPTIONS = ['scenario', 'set', 'actors', 'focus', 'basis', 'category', 'producer']
const FLAGS = ['clean', 'with-scenario']
const FORMATS = ['.svg', '.png', '.csv'] as const
const DEFAULT_ACTORS = ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL']
const DEFAULT_FOCUS = 'EUROPE_CANADA'

export async function exportVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const given = readArguments('export', argv, [...COMMON_OPTIONS, ...SCENARIO_OPTIONS, ...TIMELINE_OPTIONS], FLAGS)
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'export'))
  if (given.has('clean') && given.has('with-scenario')) throw wrongUse(CLI_TEXT.cleanOrNot)
  // A picture among the scenarios names its figure.
  const asked = given.all('scenario').some(isPictureFile) ? given.one('figure') : given.needed('figure')
  if (asked !== undefined && !isPictureId(asked)) throw wrongInput(CLI_TEXT.noFigure(asked, PICTURE_IDS.join(', ')))
  const strangers = asked === TIMELINE_ID ? SCENARIO_OPTIONS : TIMELINE_OPTIONS
  const stranger = strangers.find((option) => given.all(option).length > 0)
  if (stranger !== undefined) throw wrongUse(CLI_TEXT.notForFigure(`--${stranger}`, asked ?? CLI_TEXT.itsFigure))
  const out = given.needed('out')
  const extension = choiceOf('the ending of --out', extname(out).toLowerCase(), FORMATS, '.svg')
  const reference = referenceOf(environment)
  const scenarios = asked === TIMELINE_ID ? [] : namedScenarios(reference, given)
  const shown = scenarios[0]?.picture
  const form = shown?.form
  const { width, height, scale } = sizeOf(given, form)
  const { madeOn, appVersion } = environment
  const theme = choiceOf('--theme', given.one('theme'), ['light', 'dark'], form?.theme ?? 'light')
  const mark = given.one('mark')
  const figureId = asked ?? figureOf(shown, given)
  // A title of the user's own speaks of one figure.
  const titles = figureId === shown?.view.figure ? { title: form?.title, subtitle: form?.subtitle } : {}
  const setting: PictureSetting = { reference, theme, width, height, mark, title: titles.title, madeOn, appVersion }
  const exported = figureId === TIMELINE_ID ? { ...exportedTimeline(given, environment, setting), notes: [], document: () => null } : exportedFigure(figureId, given, environment, setting, scenarios, titles.subtitle)
  const clean = given.has('clean') || (markText(mark) !== null && !given.has('with-scenario'))
  const content = async () => (extension === '.svg' ? exported.svg() : valueOf(await svgToPng(exported.svg(), { scale, fontsDir: join(environment.resourcesDir, 'fonts') })))
  valueOf(await writeFileWhole(out, extension === '.csv' ? csvOf(exported.table()) : withDocument(await content(), clean ? null : exported.document())))
  for (const sentence of exported.notes) environment.stderr.write(`note: ${sentence}\n`)
}

/** The scenarios that are asked for; a picture stands for those that it shows. */
function namedScenarios(reference: ReferenceData, given: VerbArguments): readonly ArgumentScenario[] {
  const names = given.all('scenario')
  const scenarios = scenarioArguments(reference, names.length === 0 ? [DEFAULT_PRESET] : names, given.all('set'), 'all')
  if (scenarios.length > MOST_SCENARIOS) throw wrongUse(CLI_TEXT.mostScenarios(MOST_SCENARIOS))
  return scenarios
}

/** The figure of the picture, where none is asked for. */
function figureOf(shown: ReadPicture | undefined, given: VerbArguments): FigureId {
  const figure = shown?.view.figure ?? given.needed('figure')
  if (!isFigureId(figure)) throw wrongInput(CLI_TEXT.notThisVersion(basename(given.all('scenario')[0] ?? ''), figure))
  return figure
}

/** A figure of the figure table: its picture, its table and what the picture carries, each made when it is asked for. */
function exportedFigure(id: FigureId, given: VerbArguments, environment: Environment, setting: PictureSetting, scenarios: readonly ArgumentScenario[], subtitle: string | undefined) {
  const { drawn, notes } = drawnScenarios(environment, scenarios, given)
  const { scenario, projection, options, compared } = drawn
  const { basis, baskets, picks, focus } = options
  const { width, height, theme, title, reference, appVersion } = setting
  return {
    svg: () => renderFigureSvg(id, { ...setting, ...drawn, subtitle }),
    table: () => FIGURES[id].open(projection, { scenarioName: scenario.name, targets: targetsOf(scenario), ...options }).table(),
    document: () => valueOf(pictureText({
      scenarios: [{ scenario, events: [] }, ...compared.map((other) => ({ scenario: other, events: [] }))],
      view: { figure: id, basis, baskets, picks, everyAlly: options.everyAlly === true, focus, category: options.category ?? 'mbt', ...(options.producer !== undefined && { producer: options.producer }) },
      form: { width, height, theme, ...(title !== undefined && { title }), ...(subtitle !== undefined && { subtitle }) },
      reference, appVersion,
    })),
    notes,
  }
}

function csvOf({ columns, rows }: DataTable): string {
  const head = columns.map(({ label, unit }) => (unit === '' ? label : `${label} (${unit})`))
  return [head, ...rows].map(csvRow).join('')
}

/**
 * The scenarios as figures take them. Values set with --set go to the first; the others stay as they are, but are counted in
 * the first one's money. Figures show shares of GDP unless --basis asks for money.
 */
function drawnScenarios(environment: Environment, scenarios: readonly ArgumentScenario[], given: VerbArguments) {
  const model = modelOf(environment, referenceOf(environment))
  const [first, ...others] = scenarios as readonly [ArgumentScenario, ...ArgumentScenario[]]
  const view = first.picture?.view
  const asked = given.one('basis')
  const basis = choiceOf('--basis', asked, MONEY_BASES, view?.basis ?? 'share')
  const money = asked === undefined ? first.scenario.money : { ...first.scenario.money, basis }
  const scenario = { ...first.scenario, money }
  const projection = project(model, scenario)
  const actors = given.one('actors')?.split(',').map((id) => id.trim())
  const picks = actors ?? view?.picks ?? DEFAULT_ACTORS
  const focus = given.one('focus') ?? view?.focus ?? (picks.includes(DEFAULT_FOCUS) ? DEFAULT_FOCUS : picks[0]!)
  for (const id of [...picks, focus]) if (!projection.actors.has(id)) throw wrongInput(CLI_TEXT.noActor(id))
  const beside = others.map((other): Scenario => ({ ...other.scenario, money }))
  const compared = beside.map((other) => comparedScenario(other, project(model, other)))
  const russiaPurchasingPower = purchasingPowerOf(scenario)
  const everyAlly = actors === undefined && (view?.everyAlly ?? true)
  const category = choiceOf('--category', given.one('category'), PRODUCTION_CATEGORIES, view?.category ?? 'mbt')
  const producer = given.one('producer') ?? view?.producer
  if (producer !== undefined && !PRODUCERS.some((id) => id === producer) && !(projection.production?.producers(category) ?? []).includes(producer)) throw wrongInput(CLI_TEXT.noProducer(producer, category, PRODUCERS.join(', ')))
  const options: PictureOptions['options'] = { picks, everyAlly, focus, basis, baskets: view?.baskets ?? 'coreAndTotal', category, producer, compared, russiaPurchasingPower }
  return { drawn: { scenario, projection, options, compared: beside }, notes: scenarios.flatMap((one) => one.notes) }
}

/** Size in px at scale 1, and the scale. */
function sizeOf(given: VerbArguments, form: PictureForm | undefined) {
  const report = form ?? PICTURE_SIZES.report
  const width = numberOf(given, 'width', report.width, LEAST_PICTURE.width, LONGEST_SIDE)
  const height = numberOf(given, 'height', report.height, LEAST_PICTURE.height, LONGEST_SIDE)
  const scale = numberOf(given, 'scale', 1, 0.1, 10)
  if (Math.max(width, height) * scale > LONGEST_SIDE) throw wrongInput(CLI_TEXT.tooLarge(width * scale, height * scale, LONGEST_SIDE))
  return { width, height, scale }
}

function numberOf(given: VerbArguments, option: string, fallback: number, min: number, max: number): number {
  const text = given.one(option)
  if (text === undefined) return fallback
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max)) throw wrongInput(CLI_TEXT.number(`--${option}`, min, max, text))
  return value
}
