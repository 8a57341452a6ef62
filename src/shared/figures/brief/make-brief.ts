// A brief, from the scenarios to finished blocks. Figures are drawn one after the other, so that whoever asks can show how far it
// is, and stop. Loaded when a brief is made: React's server renderer comes with it.
import type { BriefBlock, BriefContent } from '../../domain/brief-content'
import { briefFigureSize } from '../../domain/brief-content'
import type { FuzzyDate } from '../../domain/fuzzy-date'
import { ALL_PARTS, type PictureParts } from '../../domain/picture-content'
import { isProductionCategory } from '../../domain/production-categories'
import { ok, type Result } from '../../domain/result'
import type { Warning } from '../../engine/projection'
import { BRIEF_WORDS } from '../../text/brief'
import { datesInWords, formatLongFuzzyDate } from '../../text/dates'
import { warningSentence } from '../../text/engine'
import { listInWords } from '../../text/figures'
import { categoryInSentence, producerName } from '../../text/production'
import type { DataTable, FigureId } from '../figure'
import { FIGURES } from '../figure-table'
import { allSources, figureSources } from '../frame/figure-sources'
import { markText, pictureFigureOptions, withChance, type PictureOptions, type PictureSetting } from '../picture'
import { documentOf } from '../picture-document'
import { pictureTitle, TIMELINE_ID, type PictureId } from '../picture-id'
import { renderFigureSvg, renderTimelineSvg } from '../render-figure-svg'
import { targetsOf } from '../scenario-words'
import { SCHEMES } from '../theme'
import { buildTimeline } from '../timeline-figure/state'
import { timelineWords } from '../timeline-figure/words'
import { dayOf } from '../../timeline/key-dates'
import { assumptionBlocks } from './assumptions'
import { scenariosOf, type BriefOptions } from './brief-options'
import { makeCitations, type Citations } from './citations'
import { eventBlocks } from './event-list'
import { keySentences } from './key-numbers'

/** Before each drawing: how many are done, of how many, and what comes now. */
export interface BriefProgress {
  readonly done: number
  readonly all: number
  readonly title: string
}

/** Figures of many small charts, which half a page would crowd. */
const WHOLE_PAGE: readonly PictureId[] = ['path-small-multiples', TIMELINE_ID]
const DEFAULT_CATEGORY = 'mbt'
/** Whose view a file opens in that has no figure. */
const VIEW_WITHOUT_FIGURE: FigureId = 'path-to-5'

/** Everything that the file will say, step by step. Faults: those of `documentOf`. */
export function* makeBrief(brief: BriefOptions): Generator<BriefProgress, Result<BriefContent>> {
  const { parts, reference, madeOn, appVersion, scenario, format, paper } = brief
  const figures = inPairs(brief.figures)
  const document = brief.carries ? documentOf(figures[0] ?? VIEW_WITHOUT_FIGURE, carriedOf(brief, figures[0] ?? VIEW_WITHOUT_FIGURE), brief.window) : ok(null)
  if (!document.ok) return document
  const citations = makeCitations([...reference.sources, ...(brief.ownSources ?? [])])
  const all = figures.length + (parts.timeline ? 1 : 0)
  const blocks: BriefBlock[] = parts.indicators ? [...keyBlocks(brief, citations)] : []
  if (figures.length > 0) blocks.push({ kind: 'section', text: BRIEF_WORDS.sections.figures, page: false })
  for (const [place, id] of figures.entries()) {
    yield { done: place, all, title: pictureTitle(id) }
    blocks.push(figureBlock(brief, id, place + 1, citations))
  }
  if (parts.timeline) {
    yield { done: figures.length, all, title: pictureTitle(TIMELINE_ID) }
    blocks.push({ kind: 'section', text: BRIEF_WORDS.sections.timeline, page: blocks.length > 0 }, timelineBlock(brief, figures.length + 1), ...eventBlocks(brief, citations))
  }
  if (parts.assumptions) blocks.push({ kind: 'section', text: BRIEF_WORDS.sections.assumptions, page: blocks.length > 0 }, ...assumptionBlocks(brief, citations))
  if (parts.sources) blocks.push({ kind: 'section', text: BRIEF_WORDS.sections.sources, page: blocks.length > 0 }, ...sourceBlocks(citations))
  const names = scenariosOf(brief).map(({ scenario: { name } }) => name)
  const { bg1: ground, t1: text, t2: soft, t3: faint, line2: line } = SCHEMES[brief.theme]
  const { version } = reference
  return ok({
    format, paper,
    title: brief.title?.trim() || BRIEF_WORDS.title(listInWords(names), names.length > 1),
    about: [
      names.length > 1 ? BRIEF_WORDS.scenarios(names.join('; ')) : BRIEF_WORDS.scenario(names[0]!),
      BRIEF_WORDS.subject(brief.projection.actors.get(brief.options.focus)?.name ?? brief.options.focus, BRIEF_WORDS.money[scenario.money.basis](scenario.money.baseYear)),
      `${BRIEF_WORDS.data(formatLongFuzzyDate(version.date as FuzzyDate), version.hash)} ${BRIEF_WORDS.made(formatLongFuzzyDate(madeOn as FuzzyDate), appVersion)}`,
    ],
    mark: markText(brief.mark),
    colours: { ground, text, soft, faint, line },
    blocks, words: { page: BRIEF_WORDS.page, of: BRIEF_WORDS.of, data: BRIEF_WORDS.dataBehind }, madeOn, document: document.value,
  })
}

/** Pictures leave to the brief what it says once. */
function settingOf({ reference, theme, madeOn, appVersion, paper, parts }: BriefOptions, id: PictureId): PictureSetting {
  const inPicture: PictureParts = { ...ALL_PARTS, sources: !parts.sources, changes: !parts.assumptions }
  return { reference, theme, madeOn, appVersion, ...briefFigureSize(paper, WHOLE_PAGE.includes(id) ? 'whole' : 'half'), parts: inPicture, inDocument: true }
}

function plainPictureOf(brief: BriefOptions, id: FigureId): PictureOptions {
  const { projection, scenario, options, compared, events } = brief
  return { ...settingOf(brief, id), projection, scenario, options, compared, events }
}

/** What the file carries: every scenario, and how draws were made, whichever figure comes first. */
function carriedOf(brief: BriefOptions, id: FigureId): PictureOptions {
  const picture = plainPictureOf(brief, id)
  return brief.chance === undefined ? picture : { ...picture, options: { ...picture.options, chance: brief.chance } }
}

function pictureOf(brief: BriefOptions, id: FigureId): PictureOptions {
  const { chance } = brief
  const picture = plainPictureOf(brief, id)
  return FIGURES[id].ofChance && chance !== undefined ? withChance(picture, chance) : picture
}

function keyBlocks(brief: BriefOptions, citations: Citations): readonly BriefBlock[] {
  const scenarios = scenariosOf(brief)
  const { focus, category = DEFAULT_CATEGORY } = brief.options
  const said = scenarios.map(({ scenario, projection }) => keySentences(projection, focus, targetsOf(scenario), category))
  const sentences = scenarios.flatMap(({ scenario }, place): readonly BriefBlock[] => {
    // What another scenario says in the same words is not said again.
    const own = place === 0 ? said[0]! : said[place]!.filter((sentence) => !said[0]!.includes(sentence))
    const items = own.length < said[place]!.length ? [...own, BRIEF_WORDS.elseAs(scenarios[0]!.scenario.name, own.length)] : own
    return [...(scenarios.length > 1 ? [{ kind: 'heading', text: scenario.name } as const] : []), { kind: 'list', items, soft: false }]
  })
  const ids = ['path-to-5', ...(brief.projection.production === null ? [] : ['output-a-month', 'stocks-and-storage'])] as FigureId[]
  const warnings = new Set(scenarios.flatMap(({ projection }) => projection.warnings.map(careSentence)))
  const rests = citations.cite(ids.flatMap((id) => sourceIdsOf(brief, id)))
  return [
    { kind: 'section', text: BRIEF_WORDS.sections.indicators, page: false },
    ...sentences,
    ...(brief.parts.sources && rests !== '' ? [{ kind: 'paragraph', text: BRIEF_WORDS.restsOn(rests), soft: true } as const] : []),
    { kind: 'section', text: BRIEF_WORDS.sections.care, page: false },
    { kind: 'list', items: [...warnings], soft: true },
  ]
}

/** Lines of production by their names; `mbt.USA` is for files. */
function careSentence({ code, data }: Warning): string {
  const { lines } = data
  if (typeof lines !== 'string') return warningSentence({ code, data })
  const named = lines.split(', ').map((line) => {
    const [category = '', producer = ''] = line.split('.')
    return isProductionCategory(category) ? BRIEF_WORDS.line(categoryInSentence(category), producerName(producer)) : line
  })
  return warningSentence({ code, data: { ...data, lines: named.join(', ') } })
}

/** In their order, but for those of a whole page, which wait until two of half a page share one. */
function inPairs(figures: readonly FigureId[]): readonly FigureId[] {
  const ordered: FigureId[] = []
  const waiting: FigureId[] = []
  let halves = 0
  for (const id of figures) {
    if (WHOLE_PAGE.includes(id) && halves % 2 === 1) waiting.push(id)
    else {
      ordered.push(id)
      if (!WHOLE_PAGE.includes(id)) halves += 1
    }
    if (halves % 2 === 0) ordered.push(...waiting.splice(0))
  }
  return [...ordered, ...waiting]
}

function sourceIdsOf(brief: BriefOptions, id: FigureId): readonly string[] {
  const options = pictureFigureOptions(pictureOf(brief, id))
  return allSources(figureSources(FIGURES[id].open(brief.projection, options).words(), brief.reference, options)).map((source) => source.id)
}

function figureBlock(brief: BriefOptions, id: FigureId, number: number, { cite }: Citations): BriefBlock {
  // The words and numbers beside a drawing are those of the drawing.
  const picture = pictureOf(brief, id)
  const figure = FIGURES[id].open(picture.projection, pictureFigureOptions(picture))
  const numbers = brief.parts.sources ? cite(sourceIdsOf(brief, id)) : ''
  return {
    kind: 'figure',
    figure: {
      id, name: BRIEF_WORDS.figure(number, pictureTitle(id)), description: figure.words().description, svg: renderFigureSvg(id, picture),
      sources: numbers === '' ? '' : BRIEF_WORDS.sourcesOf(numbers), data: dataOf(figure.table()),
    },
  }
}

/** The picture counts its documents itself; the events of the table that follows name theirs. */
function timelineBlock(brief: BriefOptions, number: number): BriefBlock {
  const words = timelineWords(buildTimeline(brief.timeline), dayOf(brief.madeOn))
  const setting = settingOf(brief, TIMELINE_ID)
  const svg = renderTimelineSvg({ ...setting, parts: ALL_PARTS, options: brief.timeline })
  return { kind: 'figure', figure: { id: TIMELINE_ID, name: BRIEF_WORDS.figure(number, pictureTitle(TIMELINE_ID)), description: words.description, svg, sources: '', data: null } }
}

function dataOf({ columns, rows }: DataTable) {
  return {
    columns: columns.map(({ label, unit }) => (unit === '' ? label : `${label} (${unit})`)),
    rows: rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  }
}

function sourceBlocks(citations: Citations): readonly BriefBlock[] {
  const cited = citations.cited()
  if (cited.length === 0) return [{ kind: 'paragraph', text: BRIEF_WORDS.noSources, soft: true }]
  const [number, title, date, address, id] = BRIEF_WORDS.sourcesHead
  const columns = [{ label: number, share: 0.06, numeric: true }, { label: title, share: 0.36 }, { label: date, share: 0.12 }, { label: address, share: 0.32 }, { label: id, share: 0.14 }]
  const rows = cited.map((source, place) => [
    String(place + 1), `${source.publisher}, ${source.title}`, source.date === null ? BRIEF_WORDS.undated : datesInWords(source.date), source.url ?? BRIEF_WORDS.noAddress, source.id,
  ])
  return [{ kind: 'paragraph', text: BRIEF_WORDS.sourcesNote, soft: true }, { kind: 'table', table: { caption: BRIEF_WORDS.sections.sources, quiet: true, columns, rows } }]
}
