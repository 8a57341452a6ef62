// Why a value is what it is, as the public contract has it: JSON of version 1, or a row a change as CSV. The changes are those
// against the scenario's preset, or between two scenarios.
import type { ReferenceData } from '../shared/domain/reference-data'
import { effectiveParameters, isPresetId, type Scenario } from '../shared/domain/scenario'
import { changesBetween, presetEnd, type Change, type Ends } from '../shared/engine/attribution/changes'
import { explain, type Explanation } from '../shared/engine/attribution/explain'
import { MONTHS } from '../shared/engine/production/months'
import type { SpendingModel } from '../shared/engine/prepare-model'
import { project } from '../shared/engine/project'
import { YEARS } from '../shared/engine/years'
import { changeWords } from '../shared/figures/why/change-words'
import { explanationText, explanationWords } from '../shared/figures/why/explanation-words'
import { partUnit } from '../shared/figures/why/series-name'
import { movedBetween, namesIn, openMoved } from '../shared/figures/why-it-moved/open-moved'
import { CLI_TEXT } from '../shared/text/cli'
import { PRESET_NAMES } from '../shared/text/figures'
import { csvRow } from '../shared/figures/data/csv'
import { wrongInput, wrongUse } from './stop'

export const EXPLANATION_FORMAT = 'hague-horizon/explanation'
export const EXPLANATION_VERSION = 1

export interface ExplanationAnswer {
  readonly ends: Ends
  readonly explanation: Explanation
  /** What each change is in words, in the order of the parts. */
  readonly changes: readonly string[]
  readonly notes: readonly string[]
  /** Everything as lines of text. */
  readonly text: string
  /** The year or month, as it was asked for. */
  readonly at: string
  /** What the first end is called, and whether it is a scenario that was named: then it says what it is based on. */
  readonly from: { readonly name: string; readonly isNamed: boolean }
  readonly dataVersion: string
  readonly appVersion: string
}

/** A value as it is asked for: a series and a place in time. */
export interface AskedPoint {
  readonly seriesId: string
  readonly time: string
}

/** `coreShare.DEU@2031`, `total.mbt.RUS@2030-04`; where `at` is given the series alone. */
export function askedPoint(option: string, asked: string, at?: string): AskedPoint {
  if (at !== undefined) {
    if (asked.includes('@')) throw wrongUse(CLI_TEXT.atTwice(option))
    return { seriesId: asked, time: at }
  }
  const sign = asked.lastIndexOf('@')
  if (sign < 1 || sign === asked.length - 1) throw wrongUse(CLI_TEXT.whyForm(option, asked))
  return { seriesId: asked.slice(0, sign), time: asked.slice(sign + 1) }
}

/** Explain a value between two ends. Stops with one sentence where there is no such series, year or month. */
export function explainPoint(model: SpendingModel, ends: Ends, { seriesId, time }: AskedPoint): Explanation {
  const series = ends.map(({ scenario }) => project(model, scenario).series.get(seriesId)).find((found) => found !== undefined)
  if (series === undefined) throw wrongInput(CLI_TEXT.noSeries(seriesId))
  const grid: readonly string[] = series.grid === 'years' ? YEARS.map(String) : MONTHS
  const place = grid.indexOf(time)
  if (place < 0) throw wrongInput(CLI_TEXT.whyTime(seriesId, series.grid === 'years' ? 'year' : 'month', grid[0]!, grid.at(-1)!, time))
  return explain(model, ends, changesBetween(ends), seriesId, place)!
}

/** Why a scenario's value is what it is, against its preset. */
export function presetAnswer(model: SpendingModel, reference: ReferenceData, scenario: Scenario, asked: AskedPoint, appVersion: string): ExplanationAnswer {
  const to = { scenario, events: [] }
  const ends: Ends = [presetEnd(to), to]
  const explanation = explainPoint(model, ends, asked)
  const name = isPresetId(scenario.basedOn) ? PRESET_NAMES[scenario.basedOn] : scenario.basedOn
  const nameOf = namesIn(reference, [scenario, scenario])
  const words = explanationWords(explanation, name, nameOf)
  return {
    ends, explanation, changes: explanation.parts.map((part) => changeWords(part, nameOf)), notes: words.notes, text: explanationText(words), at: asked.time,
    from: { name, isNamed: false }, dataVersion: model.dataVersion, appVersion,
  }
}

/** Why a value of the second end is another one than that of the first. */
export function betweenAnswer(model: SpendingModel, reference: ReferenceData, ends: Ends, asked: AskedPoint, appVersion: string): ExplanationAnswer {
  const explanation = explainPoint(model, ends, asked)
  const moved = openMoved(movedBetween(model, ends, explanation), reference)
  const nameOf = namesIn(reference, [ends[0].scenario, ends[1].scenario])
  return {
    ends, explanation, changes: explanation.parts.map((part) => changeWords(part, nameOf)), notes: moved.notes(), text: moved.text(), at: asked.time,
    from: { name: ends[0].scenario.name, isNamed: true }, dataVersion: model.dataVersion, appVersion,
  }
}

export function explanationJson({ ends, explanation, changes, notes, text, at, from, dataVersion, appVersion }: ExplanationAnswer): string {
  const { seriesId, unit, sharing, parts, idle } = explanation
  const [first, { scenario }] = ends
  const content = {
    format: EXPLANATION_FORMAT,
    version: EXPLANATION_VERSION,
    meta: { scenario: scenario.name, basedOn: scenario.basedOn, parameters: effectiveParameters(scenario), dataVersion, appVersion, money: scenario.money, seed: scenario.seed },
    series: seriesId,
    at,
    unit: unit.text,
    partUnit: partUnit(seriesId, unit),
    from: { name: from.name, value: finiteOrNull(sharing.none), ...(from.isNamed && { basedOn: first.scenario.basedOn, parameters: effectiveParameters(first.scenario) }) },
    to: { name: scenario.name, value: finiteOrNull(sharing.all) },
    method: sharing.kind === 'noValue' ? 'none' : sharing.errors === null ? 'exact' : 'sampled',
    parts: parts.map((part, place) => ({ ...facts(part.change), ...(part.change.kind === 'parameter' && { from: part.from, to: part.to }), part: part.part, error: part.error, text: changes[place]! })),
    unreached: idle.map(facts),
    notes,
    text,
  }
  return `${JSON.stringify(content, null, 1)}\n`
}

/** A row a change; the first and the last are the values at both ends, so that a column of numbers adds up. */
export function explanationCsv({ ends, explanation, changes, notes, from }: ExplanationAnswer): string {
  const { sharing, parts, unit, seriesId } = explanation
  return [
    csvRow(['change', 'part', 'error', 'unit']),
    csvRow([from.name, finiteOrNull(sharing.none), null, unit.text]),
    ...parts.map(({ part, error }, place) => csvRow([changes[place]!, part, error, partUnit(seriesId, unit)])),
    csvRow([ends[1].scenario.name, finiteOrNull(sharing.all), null, unit.text]),
    ...(parts.length === 0 ? notes.map((note) => csvRow([note, null, null, ''])) : []),
  ].join('')
}

/** What a change is, without what it adds. */
function facts(change: Change) {
  switch (change.kind) {
    case 'parameter':
      return { kind: change.kind, key: change.key }
    case 'effect': {
      const { event, place, effect } = (change.to ?? change.from)!
      return { kind: change.kind, event: change.eventId, title: change.title, start: event.start, place, effect }
    }
    case 'own':
      return { kind: change.kind }
  }
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
