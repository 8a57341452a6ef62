// `brief`: key numbers, figures, a part of the timeline, assumptions and sources of one scenario, or of up to four beside each
// other, as a PDF or as one HTML file.
import { extname, join } from 'node:path'
import { makeBriefFile } from '../main/platform/brief-file'
import { loadSeedEvents } from '../main/platform/load-resources'
import { writeFileWhole } from '../main/platform/write-file-whole'
import { actorNames } from '../shared/domain/actor-names'
import { BRIEF_PARTS, PAPER_NAMES, type BriefFormat, type BriefParts } from '../shared/domain/brief-content'
import { LANES_BY } from '../shared/domain/lane-key'
import type { BriefOptions } from '../shared/figures/brief/brief-options'
import { makeBrief } from '../shared/figures/brief/make-brief'
import type { FigureId } from '../shared/figures/figure'
import { FIGURE_IDS, FIGURES, isFigureId } from '../shared/figures/figure-table'
import { TIMELINE_ID } from '../shared/figures/picture-id'
import { markText } from '../shared/figures/picture'
import { LONGEST_MARK } from '../shared/domain/picture-size'
import { CLI_TEXT } from '../shared/text/cli'
import { choiceOf, listOf, readArguments, type VerbArguments } from './arguments'
import { DRAW_OPTIONS } from './chance-setting'
import { drawnScenarios, namedScenarios, SCENARIO_OPTIONS } from './drawn-scenarios'
import { modelOf, referenceOf, type Environment } from './environment'
import { drawnChance, idleOption } from './export-chance'
import { TIMELINE_OPTIONS, windowOf } from './export-timeline'
import { valueOf, wrongInput, wrongUse } from './stop'

const OPTIONS = [...DRAW_OPTIONS, 'standing', 'figures', 'out', 'paper', 'theme', 'title', 'handling', 'without', ...SCENARIO_OPTIONS, ...TIMELINE_OPTIONS]
/** They say which part of the timeline, and how. */
const TIMELINE_ONLY = ['from', 'to', 'lanes']
const FORMATS = ['.pdf', '.html'] as const
const ALL = 'all'
const OWN_FORMULA: FigureId = 'own-formula'

export async function briefVerb(argv: readonly string[], environment: Environment): Promise<void> {
  const given = readArguments('brief', argv, OPTIONS, ['clean', 'with-scenario'])
  if (given.words[0] !== undefined) throw wrongUse(CLI_TEXT.extraWord(given.words[0], 'brief'))
  if (given.has('clean') && given.has('with-scenario')) throw wrongUse(CLI_TEXT.cleanOrNot('brief'))
  const asked = figuresOf(given)
  const parts = partsOf(given)
  if (asked?.length === 0 && BRIEF_PARTS.every((part) => part === 'sources' || !parts[part])) throw wrongUse(CLI_TEXT.emptyBrief)
  const out = given.needed('out')
  const format = choiceOf('the ending of --out', extname(out).toLowerCase(), FORMATS, '.pdf').slice(1) as BriefFormat
  const paper = choiceOf('--paper', given.one('paper'), PAPER_NAMES, 'a4')
  const theme = choiceOf('--theme', given.one('theme'), ['light', 'dark'], 'light')
  const mark = given.one('handling')
  if ((mark ?? '').length > LONGEST_MARK) throw wrongInput(CLI_TEXT.longMark(LONGEST_MARK))
  const reference = referenceOf(environment)
  const named = namedScenarios(reference, given)
  // Of all, those that there is something to draw for.
  const figures = asked ?? FIGURE_IDS.filter((id) => id !== OWN_FORMULA || (named[0].scenario.formulas ?? []).length > 0)
  const ofTimeline = parts.timeline ? undefined : TIMELINE_ONLY.find((option) => given.one(option) !== undefined)
  const idle = ofTimeline ?? idleOption(given, figures)
  if (idle !== undefined) throw wrongUse(CLI_TEXT.idleInBrief(`--${idle}`))
  const drawn = drawnScenarios(modelOf(environment, reference), named, given, figures.find((id) => id === OWN_FORMULA) ?? figures[0] ?? TIMELINE_ID)
  const { madeOn, appVersion, resourcesDir } = environment
  const chance = figures.some((id) => FIGURES[id].ofChance) ? drawnChance(figures, environment, given, drawn, named[0].picture?.view.chance) : undefined
  const brief: BriefOptions = {
    // Draws that are made anew from the file begin at the same seed.
    ...drawn, ...(chance && { scenario: { ...drawn.scenario, seed: chance.seed } }), chance, reference, theme, mark, madeOn, appVersion, format, paper, figures, parts, title: given.one('title'),
    timeline: { events: valueOf(loadSeedEvents(environment.data)), ...windowOf(given), lanesBy: choiceOf('--lanes', given.one('lanes'), LANES_BY, 'category'), names: actorNames(reference) },
    carries: !given.has('clean') && (markText(mark) === null || given.has('with-scenario')),
  }
  const file = valueOf(await makeBriefFile(valueOf(finished(brief)), { fontsDir: join(resourcesDir, 'fonts'), appVersion }))
  if (file !== null) valueOf(await writeFileWhole(out, file))
  for (const sentence of named.flatMap(({ notes }) => notes)) environment.stderr.write(`note: ${sentence}\n`)
}

function finished(brief: BriefOptions) {
  const steps = makeBrief(brief)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** In the order in which they are named, each once; null: all. */
function figuresOf(given: VerbArguments): readonly FigureId[] | null {
  const asked = given.one('figures')
  if (asked === undefined || asked.trim() === ALL) return null
  const named = [...new Set(listOf(asked))]
  const stranger = named.find((id) => !isFigureId(id))
  if (stranger !== undefined) throw wrongInput(CLI_TEXT.noFigure(stranger, FIGURE_IDS.join(', ')))
  return named.filter(isFigureId)
}

function partsOf(given: VerbArguments): BriefParts {
  const left = listOf(given.one('without') ?? '')
  for (const part of left) choiceOf('--without', part, BRIEF_PARTS, 'sources')
  return { indicators: !left.includes('indicators'), timeline: !left.includes('timeline'), assumptions: !left.includes('assumptions'), sources: !left.includes('sources') }
}
