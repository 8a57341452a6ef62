// Why a value is what it is, as the public contract has it: JSON of version 1, or a row a change as CSV. The changes are those
// against the scenario's preset.
import { actorNames } from '../shared/domain/actor-names'
import type { ReferenceData } from '../shared/domain/reference-data'
import { effectiveParameters, isPresetId, type Scenario } from '../shared/domain/scenario'
import { changesBetween, presetEnd, type Change, type Ends } from '../shared/engine/attribution/changes'
import { explain, type Explanation } from '../shared/engine/attribution/explain'
import { MONTHS } from '../shared/engine/production/months'
import type { SpendingModel } from '../shared/engine/prepare-model'
import { project } from '../shared/engine/project'
import { YEARS } from '../shared/engine/years'
import { changeWords } from '../shared/figures/why/change-words'
import { explanationText, explanationWords, type ExplanationWords } from '../shared/figures/why/explanation-words'
import { partUnit } from '../shared/figures/why/series-name'
import { CLI_TEXT } from '../shared/text/cli'
import { PRESET_NAMES } from '../shared/text/figures'
import { csvRow } from '../shared/figures/data/csv'
import { wrongInput, wrongUse } from './stop'

export const EXPLANATION_FORMAT = 'hague-horizon/explanation'
export const EXPLANATION_VERSION = 1

export interface ExplanationAnswer {
  readonly scenario: Scenario
  readonly explanation: Explanation
  readonly words: ExplanationWords
  /** The year or month, as it was asked for. */
  readonly at: string
  readonly presetName: string
  readonly nameOf: (id: string) => string
  readonly dataVersion: string
  readonly appVersion: string
}

/** Explain what `asked` names: `coreShare.DEU@2031`, `total.mbt.RUS@2030-04`. */
export function explanationAnswer(model: SpendingModel, reference: ReferenceData, scenario: Scenario, asked: string, appVersion: string): ExplanationAnswer {
  const at = asked.lastIndexOf('@')
  if (at < 1 || at === asked.length - 1) throw wrongUse(CLI_TEXT.whyForm(asked))
  const [seriesId, time] = [asked.slice(0, at), asked.slice(at + 1)]
  const to = { scenario, events: [] }
  const ends: Ends = [presetEnd(to), to]
  const series = project(model, scenario).series.get(seriesId) ?? project(model, ends[0].scenario).series.get(seriesId)
  if (series === undefined) throw wrongInput(CLI_TEXT.noSeries(seriesId))
  const grid: readonly string[] = series.grid === 'years' ? YEARS.map(String) : MONTHS
  const place = grid.indexOf(time)
  if (place < 0) throw wrongInput(CLI_TEXT.whyTime(seriesId, series.grid === 'years' ? 'year' : 'month', grid[0]!, grid.at(-1)!, time))
  const explanation = explain(model, ends, changesBetween(ends), seriesId, place)!
  const names = new Map([...actorNames(reference), ...[...scenario.actors, ...scenario.groups].map(({ id, name }) => [id, name] as const)])
  const nameOf = (id: string) => names.get(id) ?? id
  const presetName = isPresetId(scenario.basedOn) ? PRESET_NAMES[scenario.basedOn] : scenario.basedOn
  return { scenario, explanation, words: explanationWords(explanation, presetName, nameOf), at: time, presetName, nameOf, dataVersion: model.dataVersion, appVersion }
}

export function explanationJson(answer: ExplanationAnswer): string {
  const { scenario, explanation, words, at, presetName, dataVersion, appVersion } = answer
  const { seriesId, unit, sharing, parts, idle } = explanation
  const content = {
    format: EXPLANATION_FORMAT,
    version: EXPLANATION_VERSION,
    meta: { scenario: scenario.name, basedOn: scenario.basedOn, parameters: effectiveParameters(scenario), dataVersion, appVersion, money: scenario.money, seed: scenario.seed },
    series: seriesId,
    at,
    unit: unit.text,
    partUnit: partUnit(seriesId, unit),
    from: { name: presetName, value: finiteOrNull(sharing.none) },
    to: { name: scenario.name, value: finiteOrNull(sharing.all) },
    method: sharing.kind === 'noValue' ? 'none' : sharing.errors === null ? 'exact' : 'sampled',
    parts: parts.map((part, place) => ({ ...facts(part.change), ...(part.change.kind === 'parameter' && { from: part.from, to: part.to }), part: part.part, error: part.error, text: words.rows[place]!.words })),
    unreached: idle.map(facts),
    notes: words.notes,
    text: explanationText(words),
  }
  return `${JSON.stringify(content, null, 1)}\n`
}

/** A row a change; the first and the last are the values at both ends, so that a column of numbers adds up. */
export function explanationCsv({ explanation, words, presetName, scenario, nameOf }: ExplanationAnswer): string {
  const { sharing, parts, unit, seriesId } = explanation
  return [
    csvRow(['change', 'part', 'error', 'unit']),
    csvRow([presetName, finiteOrNull(sharing.none), null, unit.text]),
    ...parts.map((part) => csvRow([changeWords(part, nameOf), part.part, part.error, partUnit(seriesId, unit)])),
    csvRow([scenario.name, finiteOrNull(sharing.all), null, unit.text]),
    ...(parts.length === 0 ? words.notes.map((note) => csvRow([note, null, null, ''])) : []),
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
