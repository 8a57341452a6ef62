// `export`: a figure of one scenario, or of up to four beside each other, why a value moved between two, or the timeline; as
// SVG, PNG or its table as CSV.
import { extname, join } from 'node:path'
import { LONGEST_SIDE, svgToPng } from '../main/platform/rasterise'
import { writeFileWhole } from '../main/platform/write-file-whole'
import type { ReferenceData } from '../shared/domain/reference-data'
import { PRODUCERS, PRODUCTION_CATEGORIES } from '../shared/domain/production-categories'
import { DEFAULT_PRESET, MONEY_BASES } from '../shared/domain/scenario'
import { project } from '../shared/engine/project'
import { MOST_SCENARIOS } from '../shared/figures/compare/scenarios'
import type { DataTable, FigureId } from '../shared/figures/figure'
import { FIGURES } from '../shared/figures/figure-table'
import { LEAST_PICTURE, PICTURE_SIZES, type PictureOptions, type PictureSetting } from '../shared/figures/picture'
import { isPictureId, MOVED_ID, PICTURE_IDS, TIMELINE_ID, type PictureId } from '../shared/figures/picture-id'
import { renderFigureSvg } from '../shared/figures/render-figure-svg'
import { comparedScenario, purchasingPowerOf, targetsOf } from '../shared/figures/scenario-words'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, readArguments, type VerbArguments } from './arguments'
import { csvRow } from './csv'
import { modelOf, referenceOf, type Environment } from './environment'
import { exportedChance } from './export-chance'
import { exportedMoved, MOVED_OPTIONS } from './export-moved'
import { exportedTimeline, TIMELINE_OPTIONS } from './export-timeline'
import { scenarioArguments, type ArgumentScenario } from './scenario-argument'
import { valueOf, wrongInput, wrongUse } from './stop'

const COMMON_OPTIONS = ['figure', 'out', 'width', 'height', 'scale', 'theme', 'mark']
const FIGURE_OPTIONS = ['scenario', 'set', 'actors', 'focus', 'basis', 'category', 'producer']
const FORMATS = ['.svg', '.png', '.csv'] as const
const DEFAULT_ACTORS = ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL']
const DEFAULT_FOCUS = 'EUROPE_CANADA'

export async function exportVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const given = readArguments('export', argv, [...new Set([...COMMON_OPTIONS, ...FIGURE_OPTIONS, ...MOVED_OPTIONS, ...TIMELINE_OPTIONS])])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'export'))
  const figureId = given.needed('figure')
  if (!isPictureId(figureId)) throw wrongInput(CLI_TEXT.noFigure(figureId, PICTURE_IDS.join(', ')))
  const stranger = [...FIGURE_OPTIONS, ...MOVED_OPTIONS, ...TIMELINE_OPTIONS].find((option) => given.all(option).length > 0 && !optionsOf(figureId).includes(option))
  if (stranger !== undefined) throw wrongUse(CLI_TEXT.notForFigure(`--${stranger}`, figureId))
  const out = given.needed('out')
  const extension = choiceOf('the ending of --out', extname(out).toLowerCase(), FORMATS, '.svg')
  const { width, height, scale } = sizeOf(given)
  const { madeOn, appVersion } = environment
  const theme = choiceOf('--theme', given.one('theme'), ['light', 'dark'], 'light')
  const setting: PictureSetting = { reference: referenceOf(environment), theme, width, height, mark: given.one('mark'), madeOn, appVersion }
  const exported =
    figureId === TIMELINE_ID ? { ...exportedTimeline(given, environment, setting), notes: [] }
    : figureId === MOVED_ID ? exportedMoved(given, environment, setting)
    : exportedFigure(figureId, given, environment, setting)
  const content = async () => (extension === '.svg' ? exported.svg() : valueOf(await svgToPng(exported.svg(), { scale, fontsDir: join(environment.resourcesDir, 'fonts') })))
  valueOf(await writeFileWhole(out, extension === '.csv' ? csvOf(exported.table()) : await content()))
  for (const sentence of exported.notes) environment.stderr.write(`note: ${sentence}\n`)
}

/** What goes with a figure beside `COMMON_OPTIONS`. */
function optionsOf(id: PictureId): readonly string[] {
  return id === TIMELINE_ID ? TIMELINE_OPTIONS : id === MOVED_ID ? MOVED_OPTIONS : FIGURE_OPTIONS
}

/** A figure of the figure table: its picture and its table, each made when it is asked for. */
function exportedFigure(id: FigureId, given: VerbArguments, environment: Environment, setting: PictureSetting) {
  const { drawn, notes } = drawnScenarios(environment, setting.reference, given)
  const { scenario, projection } = drawn
  const options = FIGURES[id].ofChance ? { ...drawn.options, chance: exportedChance(environment, scenario, drawn.options) } : drawn.options
  return {
    svg: () => renderFigureSvg(id, { ...setting, ...drawn, options }),
    table: () => FIGURES[id].open(projection, { scenarioName: scenario.name, targets: targetsOf(scenario), ...options }).table(),
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
function drawnScenarios(environment: Environment, reference: ReferenceData, given: VerbArguments) {
  const model = modelOf(environment, reference)
  const names = given.all('scenario')
  if (names.length > MOST_SCENARIOS) throw wrongUse(CLI_TEXT.mostScenarios(MOST_SCENARIOS))
  const asked = given.one('basis')
  const basis = choiceOf('--basis', asked, MONEY_BASES, 'share')
  const [first, ...others] = scenarioArguments(reference, names.length === 0 ? [DEFAULT_PRESET] : names, given.all('set')) as [ArgumentScenario, ...ArgumentScenario[]]
  const money = asked === undefined ? first.scenario.money : { ...first.scenario.money, basis }
  const scenario = { ...first.scenario, money }
  const projection = project(model, scenario)
  const picks = given.one('actors')?.split(',').map((id) => id.trim()) ?? DEFAULT_ACTORS
  const focus = given.one('focus') ?? (picks.includes(DEFAULT_FOCUS) ? DEFAULT_FOCUS : picks[0]!)
  for (const id of [...picks, focus]) if (!projection.actors.has(id)) throw wrongInput(CLI_TEXT.noActor(id))
  const compared = others.map((other) => comparedScenario(other.scenario, project(model, { ...other.scenario, money })))
  const russiaPurchasingPower = purchasingPowerOf(scenario)
  const everyAlly = given.one('actors') === undefined
  const category = choiceOf('--category', given.one('category'), PRODUCTION_CATEGORIES, 'mbt')
  const producer = given.one('producer')
  if (producer !== undefined && !PRODUCERS.some((id) => id === producer) && !(projection.production?.producers(category) ?? []).includes(producer)) throw wrongInput(CLI_TEXT.noProducer(producer, category, PRODUCERS.join(', ')))
  const options: PictureOptions['options'] = { picks, everyAlly, focus, basis, baskets: 'coreAndTotal', category, producer, compared, russiaPurchasingPower }
  return {
    drawn: { scenario, projection, options, compared: others.map((other) => other.scenario) },
    notes: [first, ...others].flatMap((one) => one.notes),
  }
}

/** Size in px at scale 1, and the scale. */
function sizeOf(given: VerbArguments) {
  const { report } = PICTURE_SIZES
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
