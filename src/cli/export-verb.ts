// `export`: a figure of one scenario, or of up to four beside each other, why a value moved between two, or the timeline; as
// SVG, PNG, PDF, or its table as CSV with a description beside it.
import { basename, extname, join } from 'node:path'
import { makePictureFiles } from '../main/platform/picture-files'
import { writeFilesWhole } from '../main/platform/write-files'
import { ALL_PARTS, PICTURE_PARTS, type PictureContent, type PictureFormat, type PictureParts } from '../shared/domain/picture-content'
import type { ReadPicture } from '../shared/domain/picture/read-picture'
import { figureDataFile, type DataFile } from '../shared/figures/data/data-file'
import type { FigureId } from '../shared/figures/figure'
import { FIGURES } from '../shared/figures/figure-table'
import { markText, pictureFigureOptions, type PictureOptions, type PictureSetting } from '../shared/figures/picture'
import { documentOf } from '../shared/figures/picture-document'
import { DIFFERS_ID, isComparisonId, isPictureId, MOVED_ID, PICTURE_IDS, TIMELINE_ID, VARIANCE_ID, type ComparisonId, type PictureId } from '../shared/figures/picture-id'
import { renderFigureSvg } from '../shared/figures/render-figure-svg'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, listOf, readArguments, type VerbArguments } from './arguments'
import { drawnScenarios, namedScenarios, namesPicture, SCENARIO_OPTIONS, type NamedScenarios } from './drawn-scenarios'
import { modelOf, referenceOf, type Environment } from './environment'
import { DRAW_OPTIONS } from './chance-setting'
import { idleOption, pictureByChance } from './export-chance'
import { exportedMoved, MOVED_OPTIONS } from './export-moved'
import { SIZE_OPTIONS, sizeOf } from './export-size'
import { DIFFERS_OPTIONS, exportedDiffers, exportedVariance, VARIANCE_OPTIONS } from './export-tables'
import { exportedTimeline, TIMELINE_OPTIONS, windowOf } from './export-timeline'
import { valueOf, wrongInput, wrongUse } from './stop'

const COMMON_OPTIONS = ['figure', 'out', 'theme', 'mark', 'title', 'subtitle', 'without', ...SIZE_OPTIONS]
const FIGURE_OPTIONS: readonly string[] = [...SCENARIO_OPTIONS, 'from', 'to', ...DRAW_OPTIONS, 'standing']
const FLAGS = ['clean', 'with-scenario']
const FORMATS = ['.svg', '.png', '.pdf', '.csv'] as const

/** A picture that can be drawn or read, each made when it is asked for, and what is to be remarked about it. */
interface Exported {
  readonly svg: () => string
  readonly data: () => DataFile
  /** What it carries; null: nothing. */
  readonly document: () => string | null
  readonly notes: readonly string[]
}

export async function exportVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const given = readArguments('export', argv, [...new Set([...COMMON_OPTIONS, ...FIGURE_OPTIONS, ...MOVED_OPTIONS, ...VARIANCE_OPTIONS, ...TIMELINE_OPTIONS])], FLAGS)
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'export'))
  if (given.has('clean') && given.has('with-scenario')) throw wrongUse(CLI_TEXT.cleanOrNot('export'))
  const asked = namesPicture(given) ? given.one('figure') : given.needed('figure')
  if (asked !== undefined && !isPictureId(asked)) throw wrongInput(CLI_TEXT.noFigure(asked, PICTURE_IDS.join(', ')))
  const out = given.needed('out')
  const ending = extname(out)
  const format = choiceOf('the ending of --out', ending.toLowerCase(), FORMATS, '.svg').slice(1) as PictureFormat
  const reference = referenceOf(environment)
  // Two pictures may carry more scenarios than one figure draws.
  const scenarios = asked !== undefined && isComparisonId(asked) && given.all('scenario').length !== 1 ? null : namedScenarios(reference, given)
  const picture = scenarios?.[0].picture
  const { width, height, scale } = sizeOf(given, picture?.form)
  const { madeOn, appVersion } = environment
  const id = asked ?? figureOf(picture, given)
  const stranger = [...FIGURE_OPTIONS, ...MOVED_OPTIONS, ...VARIANCE_OPTIONS, ...TIMELINE_OPTIONS].find((option) => given.all(option).length > 0 && !optionsOf(id).includes(option))
  if (stranger !== undefined) throw wrongUse(CLI_TEXT.notForFigure(`--${stranger}`, id))
  // Words of the user's own speak of one figure.
  const before = id === picture?.view.figure ? picture : undefined
  const setting: PictureSetting = {
    reference, width, height, madeOn, appVersion,
    theme: choiceOf('--theme', given.one('theme'), ['light', 'dark'], picture?.form.theme ?? 'light'),
    mark: given.one('mark'), title: given.one('title') ?? before?.form.title, subtitle: given.one('subtitle') ?? before?.form.subtitle, parts: partsOf(given, picture?.form.parts),
  }
  const exported: Exported =
    isComparisonId(id) ? COMPARED[id].exported(given, environment, setting)
    : id === TIMELINE_ID ? exportedTimeline(given, environment, setting, scenarios!)
    : exportedFigure(id, given, environment, setting, scenarios!, before)
  const clean = given.has('clean') || (markText(setting.mark) !== null && !given.has('with-scenario'))
  const files = valueOf(await makePictureFiles(contentOf(exported, format, scale, madeOn, clean), { fontsDir: join(environment.resourcesDir, 'fonts'), appVersion }))
  const [first, ...others] = files
  valueOf(await writeFilesWhole(out.slice(0, out.length - ending.length), [{ ...first!, ending }, ...others]))
  for (const sentence of exported.notes) environment.stderr.write(`note: ${sentence}\n`)
}

/** What stands between two scenarios. */
const COMPARED: Readonly<Record<ComparisonId, { readonly options: readonly string[]; readonly exported: (given: VerbArguments, environment: Environment, setting: PictureSetting) => Exported }>> = {
  [MOVED_ID]: { options: MOVED_OPTIONS, exported: exportedMoved },
  [VARIANCE_ID]: { options: VARIANCE_OPTIONS, exported: exportedVariance },
  [DIFFERS_ID]: { options: DIFFERS_OPTIONS, exported: exportedDiffers },
}

/** What goes with a figure, or with that of a picture, beside `COMMON_OPTIONS`. */
function optionsOf(id: PictureId): readonly string[] {
  return id === TIMELINE_ID ? TIMELINE_OPTIONS : isComparisonId(id) ? COMPARED[id].options : FIGURE_OPTIONS
}

/** The figure of the picture. */
function figureOf(picture: ReadPicture | undefined, given: VerbArguments): PictureId {
  const figure = picture?.view.figure ?? given.needed('figure')
  if (!isPictureId(figure)) throw wrongInput(CLI_TEXT.notThisVersion(basename(given.all('scenario')[0] ?? ''), figure))
  return figure
}

function contentOf({ svg, data, document }: Exported, format: PictureFormat, scale: number, madeOn: string, clean: boolean): PictureContent {
  if (format === 'csv') {
    const { csv, meta } = data()
    return { format, csv, meta }
  }
  const drawn = { svg: svg(), document: clean ? null : document() }
  return format === 'png' ? { format, ...drawn, scale } : format === 'pdf' ? { format, ...drawn, madeOn } : { format, ...drawn }
}

/** What --without leaves out, some of them parted by commas. */
function partsOf(given: VerbArguments, ofPicture: PictureParts | undefined): PictureParts {
  const without = given.one('without')
  if (without === undefined) return ofPicture ?? ALL_PARTS
  const left = listOf(without)
  for (const part of left) choiceOf('--without', part, PICTURE_PARTS, 'legend')
  return { legend: !left.includes('legend'), sources: !left.includes('sources'), changes: !left.includes('changes') }
}

/** A figure of the figure table. `before`: the picture that showed it. */
function exportedFigure(id: FigureId, given: VerbArguments, environment: Environment, setting: PictureSetting, scenarios: NamedScenarios, before: ReadPicture | undefined): Exported {
  const idle = idleOption(given, [id])
  if (idle !== undefined) throw wrongUse(CLI_TEXT.notForFigure(`--${idle}`, id))
  const drawn = drawnScenarios(modelOf(environment, setting.reference), scenarios, given, id)
  const isPart = given.one('from') !== undefined || given.one('to') !== undefined
  const asDrawn: PictureOptions = { ...setting, ...drawn, time: isPart ? windowOf(given) : before?.form.time }
  const picture = FIGURES[id].ofChance ? pictureByChance(id, environment, given, asDrawn, before?.view.chance) : asDrawn
  if (isPart && FIGURES[id].open(picture.projection, pictureFigureOptions(picture)).plot === null) throw wrongUse(CLI_TEXT.notForFigure('--from or --to', id))
  return {
    svg: () => renderFigureSvg(id, picture),
    data: () => figureDataFile(id, picture),
    document: () => valueOf(documentOf(id, picture, isPart ? picture.time : (before?.view.window ?? picture.time))),
    notes: scenarios.flatMap(({ notes }) => notes),
  }
}
