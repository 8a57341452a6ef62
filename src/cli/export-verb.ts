// `export`: a figure of one scenario, or of up to four beside each other, why a value moved between two, or the timeline; as
// SVG, PNG, PDF, or its table as CSV with a description beside it.
import { extname, join } from 'node:path'
import { makePictureFiles } from '../main/platform/picture-files'
import { writeFilesWhole } from '../main/platform/write-files'
import { PICTURE_PARTS, type PictureContent, type PictureFormat, type PictureParts } from '../shared/domain/picture-content'
import { PRODUCERS, PRODUCTION_CATEGORIES } from '../shared/domain/production-categories'
import type { ReferenceData } from '../shared/domain/reference-data'
import { DEFAULT_PRESET, MONEY_BASES } from '../shared/domain/scenario'
import { project } from '../shared/engine/project'
import { MOST_SCENARIOS } from '../shared/figures/compare/scenarios'
import { figureDataFile, type DataFile } from '../shared/figures/data/data-file'
import type { FigureId } from '../shared/figures/figure'
import { FIGURES } from '../shared/figures/figure-table'
import { pictureFigureOptions, type PictureOptions, type PictureSetting } from '../shared/figures/picture'
import { isPictureId, MOVED_ID, PICTURE_IDS, TIMELINE_ID, type PictureId } from '../shared/figures/picture-id'
import { renderFigureSvg } from '../shared/figures/render-figure-svg'
import { comparedScenario, purchasingPowerOf } from '../shared/figures/scenario-words'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, readArguments, type VerbArguments } from './arguments'
import { modelOf, referenceOf, type Environment } from './environment'
import { exportedMoved, MOVED_OPTIONS } from './export-moved'
import { SIZE_OPTIONS, sizeOf } from './export-size'
import { exportedTimeline, TIMELINE_OPTIONS, windowOf } from './export-timeline'
import { scenarioArguments, type ArgumentScenario } from './scenario-argument'
import { valueOf, wrongInput, wrongUse } from './stop'

const COMMON_OPTIONS = ['figure', 'out', 'theme', 'mark', 'title', 'subtitle', 'without', ...SIZE_OPTIONS]
const FIGURE_OPTIONS = ['scenario', 'set', 'actors', 'focus', 'basis', 'category', 'producer', 'from', 'to']
const FORMATS = ['.svg', '.png', '.pdf', '.csv'] as const
const DEFAULT_ACTORS = ['NATO', 'EUROPE_CANADA', 'USA', 'DEU', 'FRA', 'POL']
const DEFAULT_FOCUS = 'EUROPE_CANADA'

/** A picture that can be drawn or read, each made when it is asked for, and what is to be remarked about it. */
interface Exported {
  readonly svg: () => string
  readonly data: () => DataFile
  readonly notes: readonly string[]
}

export async function exportVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const given = readArguments('export', argv, [...new Set([...COMMON_OPTIONS, ...FIGURE_OPTIONS, ...MOVED_OPTIONS, ...TIMELINE_OPTIONS])])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'export'))
  const figureId = given.needed('figure')
  if (!isPictureId(figureId)) throw wrongInput(CLI_TEXT.noFigure(figureId, PICTURE_IDS.join(', ')))
  const stranger = [...FIGURE_OPTIONS, ...MOVED_OPTIONS, ...TIMELINE_OPTIONS].find((option) => given.all(option).length > 0 && !optionsOf(figureId).includes(option))
  if (stranger !== undefined) throw wrongUse(CLI_TEXT.notForFigure(`--${stranger}`, figureId))
  const out = given.needed('out')
  const ending = extname(out)
  const format = choiceOf('the ending of --out', ending.toLowerCase(), FORMATS, '.svg').slice(1) as PictureFormat
  const { width, height, scale } = sizeOf(given)
  const { madeOn, appVersion } = environment
  const setting: PictureSetting = {
    reference: referenceOf(environment), width, height, madeOn, appVersion,
    theme: choiceOf('--theme', given.one('theme'), ['light', 'dark'], 'light'),
    mark: given.one('mark'), title: given.one('title'), subtitle: given.one('subtitle'), parts: partsOf(given),
  }
  const exported =
    figureId === TIMELINE_ID ? { ...exportedTimeline(given, environment, setting), notes: [] }
    : figureId === MOVED_ID ? exportedMoved(given, environment, setting)
    : exportedFigure(figureId, given, environment, setting)
  const files = valueOf(await makePictureFiles(contentOf(exported, format, scale, madeOn), { fontsDir: join(environment.resourcesDir, 'fonts'), appVersion }))
  const [first, ...others] = files
  valueOf(await writeFilesWhole(out.slice(0, out.length - ending.length), [{ ...first!, ending }, ...others]))
  for (const sentence of exported.notes) environment.stderr.write(`note: ${sentence}\n`)
}

/** What goes with a figure beside `COMMON_OPTIONS`. */
function optionsOf(id: PictureId): readonly string[] {
  return id === TIMELINE_ID ? TIMELINE_OPTIONS : id === MOVED_ID ? MOVED_OPTIONS : FIGURE_OPTIONS
}

function contentOf({ svg, data }: Exported, format: PictureFormat, scale: number, madeOn: string): PictureContent {
  if (format === 'csv') {
    const { csv, meta } = data()
    return { format, csv, meta }
  }
  return format === 'png' ? { format, svg: svg(), scale } : format === 'pdf' ? { format, svg: svg(), madeOn } : { format, svg: svg() }
}

/** What --without leaves out, some of them parted by commas. */
function partsOf(given: VerbArguments): PictureParts {
  const left = (given.one('without') ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')
  for (const part of left) choiceOf('--without', part, PICTURE_PARTS, 'legend')
  return { legend: !left.includes('legend'), sources: !left.includes('sources'), changes: !left.includes('changes') }
}

/** A figure of the figure table. */
function exportedFigure(id: FigureId, given: VerbArguments, environment: Environment, setting: PictureSetting): Exported {
  const { drawn, notes } = drawnScenarios(environment, setting.reference, given)
  const isPart = given.one('from') !== undefined || given.one('to') !== undefined
  const picture: PictureOptions = { ...setting, ...drawn, time: isPart ? windowOf(given) : undefined }
  if (isPart && FIGURES[id].open(picture.projection, pictureFigureOptions(picture)).plot === null) throw wrongUse(CLI_TEXT.notForFigure('--from or --to', id))
  return { svg: () => renderFigureSvg(id, picture), data: () => figureDataFile(id, picture), notes }
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
