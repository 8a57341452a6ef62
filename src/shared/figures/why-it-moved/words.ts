// Words of "why it moved": the finding, the one sentence that is copied, how to read it, the table.
import { keptTogether } from '../../text/figures-compare'
import { MOVED_WORDS } from '../../text/figures-moved'
import { WHY } from '../../text/why'
import { compared, differenceIn, pairFinding, valueIn } from '../compare/pair-finding'
import { titleName } from '../compare/scenario-names'
import type { DataTable, FigureWords } from '../figure'
import { finiteOrNull, formatNumber, formatSigned } from '../format'
import { axisOf } from './axis'
import { showsErrors, shownError, toldSteps, type MovedModel, type MovedStep } from './state'

/** Changes that the sentence tells one by one. */
const TOLD_IN_SENTENCE = 4

export function movedWords(model: MovedModel): FigureWords {
  const { series, unit, when, from, to, steps, none, idle, productionSources, actors } = model
  const headline = headlineOf(model)
  return {
    headline,
    subtitle: MOVED_WORDS.subtitle(series, unit, when, titleName(from.name), titleName(to.name)),
    note: MOVED_WORDS.note(series, model.valueUnit, when),
    description: none === null
      ? MOVED_WORDS.description(headline, from.name, valueIn(model, from.shown), to.name, valueIn(model, to.shown), steps.length)
      : MOVED_WORDS.emptyDescription(headline, none),
    readAs: [
      ...(model.sampled ? [MOVED_WORDS.sampled(steps.length, largestError(model))] : []),
      none === null ? MOVED_WORDS.arrows : MOVED_WORDS.bars,
      ...(idle > 0 && steps.length > 0 ? [MOVED_WORDS.idle(idle)] : []),
      ...(axisOf(model)?.isCut === true ? [MOVED_WORDS.cut] : []),
      ...(none === null ? [MOVED_WORDS.readAs] : []),
    ],
    alsoDrawn: actors,
    ...(productionSources && { productionSources }),
  }
}

/** "Long war costs NATO US$ 212 bn more than Pledge met in 2035; about two thirds of it is core target" */
function headlineOf(model: MovedModel): string {
  const { whole, none, steps } = model
  const finding = pairFinding(model)
  if (none !== null && !(Number.isFinite(whole) && whole === 0)) return MOVED_WORDS.noFinding(model.series, titleName(model.to.name), titleName(model.from.name), keptTogether(model.when))
  if (whole === 0) return steps.some(({ rounded }) => rounded !== 0) ? MOVED_WORDS.because(finding, MOVED_WORDS.cancel(steps.length)) : finding
  return MOVED_WORDS.because(finding, becauseOf(model, steps[0]!))
}

/** What of the difference the largest step is; where others go the other way, what they do. */
function becauseOf(model: MovedModel, largest: MovedStep): string {
  const { whole, steps } = model
  const others = steps.filter(({ rounded }) => rounded !== 0).length - 1
  if (others <= 0) return MOVED_WORDS.all(largest.cause)
  const part = largest.part / (model.to.value - model.from.value)
  const rest = whole - largest.rounded
  if (part > 1 || part < 0) return MOVED_WORDS.against(largest.cause, largest.rounded > 0, differenceIn(model, largest.rounded), others, differenceIn(model, rest))
  return MOVED_WORDS.part(partInWords(part, largest.share), largest.cause)
}

const FRACTIONS = [[1 / 4, MOVED_WORDS.quarter], [1 / 3, MOVED_WORDS.third], [1 / 2, MOVED_WORDS.half], [2 / 3, MOVED_WORDS.twoThirds], [3 / 4, MOVED_WORDS.threeQuarters]] as const
/** Nearer than this a part is said as a fraction. */
const NEAR = 0.015

/** As a fraction where it is near one, else as the % that stand beside the step. */
function partInWords(part: number, share: number | null): string {
  if (part > 0.975) return MOVED_WORDS.nearlyAll
  const fraction = FRACTIONS.find(([size]) => Math.abs(part - size) < NEAR)
  return fraction === undefined ? MOVED_WORDS.percent(formatNumber(share ?? part * 100, 0)) : MOVED_WORDS.about(fraction[1])
}

/** Everything in one sentence, for a text that somebody writes. */
export function movedSentence(model: MovedModel): string {
  const { series, when, from, to, whole, none, steps, unit, valueUnit } = model
  const all = WHY.valueWithUnit(to.shown, unit.startsWith('bn ') ? unit : valueUnit)
  if (none !== null) return whole === 0 ? MOVED_WORDS.sentenceSame(series, all, when, to.name, from.name, `${none.charAt(0).toLowerCase()}${none.slice(1)}`) : none
  const { told, rest } = toldSteps(steps, TOLD_IN_SENTENCE + 1)
  const clause = (cause: string, what: string, rounded: number, count = 1) => {
    const say = count === 1 ? (rounded < 0 ? MOVED_WORDS.takes : MOVED_WORDS.adds) : rounded < 0 ? MOVED_WORDS.takeTogether : MOVED_WORDS.addTogether
    return say(cause, what === '' ? '' : MOVED_WORDS.values(what), formatNumber(Math.abs(rounded), model.decimals))
  }
  const list = [
    ...told.map(({ cause, what, rounded }) => clause(cause, what, rounded)),
    ...(rest === null ? [] : [clause(restWords(rest.count, told.length), '', rest.rounded, rest.count)]),
    ...(model.sampled ? [MOVED_WORDS.sampledClause(largestError(model))] : []),
  ].join('; ')
  if (whole === 0) return MOVED_WORDS.sentenceAlike(series, all, when, to.name, from.name, list)
  return MOVED_WORDS.sentence(series, all, when, to.name, compared(model), from.shown, from.name, list)
}

/** What must be said beside the steps, sentence by sentence. */
export function movedNotes(model: MovedModel): readonly string[] {
  const { none, sampled, steps, idle } = model
  return [
    ...(none === null ? [] : [none]),
    ...(sampled ? [MOVED_WORDS.sampled(steps.length, largestError(model))] : []),
    ...(idle > 0 && steps.length > 0 ? [MOVED_WORDS.idle(idle)] : []),
  ]
}

function largestError(model: MovedModel): string {
  return WHY.valueWithUnit(shownError(Math.max(...model.steps.map(({ error }) => error ?? 0)), model), model.partUnit)
}

/** Every change in lines of text, the sentence first. */
export function movedText(model: MovedModel): string {
  const { from, to, steps, decimals, none } = model
  const step = ({ name, what, rounded, error, share }: MovedStep) =>
    MOVED_WORDS.line(WHY.row(what === '' ? name : WHY.changed(name, what), [formatSigned(rounded, decimals), ...(error === null || !showsErrors(model) ? [] : [MOVED_WORDS.error(shownError(error, model))])].join(' ')), share === null ? null : MOVED_WORDS.shareOf(formatNumber(share, 0)))
  const ends = none === null ? [WHY.row(from.name, valueIn(model, from.shown)), ...steps.map(step), WHY.row(to.name, valueIn(model, to.shown))] : []
  return [movedSentence(model), ...ends, ...(none === null ? movedNotes(model) : [])].join('\n')
}

/** "5 smaller changes"; where none is told, "5 changes". */
export function restWords(count: number, told: number): string {
  return told === 0 ? MOVED_WORDS.changes(count) : MOVED_WORDS.smaller(count)
}

/** A row a change, in full; the first and the last are the values in both scenarios, so that the column adds up. */
export function movedTable(model: MovedModel): DataTable {
  const { from, to, steps, unit, partUnit, sampled } = model
  const withError = (error: number | null) => (sampled ? [error] : [])
  return {
    columns: [
      { label: MOVED_WORDS.change, unit: '' },
      { label: MOVED_WORDS.inScenario(from.name), unit: '' },
      { label: MOVED_WORDS.inScenario(to.name), unit: '' },
      { label: MOVED_WORDS.step, unit: partUnit === '' ? unit : partUnit },
      ...(sampled ? [{ label: MOVED_WORDS.errorHead, unit: partUnit }] : []),
      { label: MOVED_WORDS.percentOfWhole, unit: '%' },
    ],
    rows: [
      [from.name, null, null, finiteOrNull(from.value), ...withError(null), null],
      ...steps.map(({ name, from: before, to: after, part, error, share }) => [name, before, after, part, ...withError(error), share]),
      [to.name, null, null, finiteOrNull(to.value), ...withError(null), null],
    ],
  }
}
