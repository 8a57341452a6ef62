// The lists that `list` can give, one row each: presets, parameters, figures, series, actors, sources.
import { PARAMETER_IDS, parameterRow } from '../shared/domain/parameter-table'
import type { ReferenceData } from '../shared/domain/reference-data'
import { PRESETS, type PresetId, type Scenario } from '../shared/domain/scenario'
import type { SpendingModel } from '../shared/engine/prepare-model'
import { project } from '../shared/engine/project'
import { PICTURE_IDS, pictureTitle } from '../shared/figures/picture-id'
import { PRESET_NAMES } from '../shared/text/figures'
import { PARAMETER_TEXT, PRESET_ASSUMES, UNIT_TEXT } from '../shared/text/parameters'

export type Cell = string | number | null

export interface ListTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface ListInput {
  readonly reference: ReferenceData
  readonly scenario: Scenario
  /** Production included; read when a list asks for it. */
  readonly model: () => SpendingModel
}

type MakeList = (input: ListInput) => ListTable

const presets: MakeList = () => ({
  columns: ['preset', 'name', 'assumes'],
  rows: (Object.keys(PRESETS) as PresetId[]).map((id) => [id, PRESET_NAMES[id], PRESET_ASSUMES[id]]),
})

const parameters: MakeList = () => ({
  columns: ['parameter', 'unit', 'min', 'max', 'choices', 'default', 'kind', 'sources', 'label', 'what', 'why'],
  rows: PARAMETER_IDS.map((id) => {
    const row = parameterRow(id)
    const { label, what, why } = PARAMETER_TEXT[id]
    const [min, max, choices] = row.type === 'number' ? [row.min, row.max, null] : [null, null, row.type === 'choice' ? row.choices.join(' ') : null]
    const unit = row.unit === 'year' ? 'year' : UNIT_TEXT[row.unit]
    return [id, unit, min, max, choices, row.fallback ?? "each actor's own", row.kind, row.sources.join(' '), label, what, why]
  }),
})

const figures: MakeList = () => ({
  columns: ['figure', 'title'],
  rows: PICTURE_IDS.map((id) => [id, pictureTitle(id)]),
})

const series: MakeList = ({ model, scenario }) => {
  const projection = project(model(), scenario)
  return {
    columns: ['series', 'unit', 'grid'],
    rows: [...projection.series.values()].map(({ id, unit, grid }) => [id, unit.text, grid]),
  }
}

const actors: MakeList = ({ reference, model, scenario }) => {
  const projection = project(model(), scenario)
  const definitions = new Map(reference.groups.map(({ id, definition }) => [id, definition]))
  return {
    columns: ['actor', 'kind', 'base year', 'name', 'members', 'definition'],
    rows: [...projection.actors.values()].map(({ id, name, kind, baseYear, members }) => [
      id, kind, baseYear, name, members.length > 0 ? members.join(' ') : null, definitions.get(id) ?? null,
    ]),
  }
}

const sources: MakeList = ({ reference }) => ({
  columns: ['source', 'date', 'publisher', 'title', 'address', 'note'],
  rows: reference.sources.map(({ id, date, publisher, title, url, note }) => [id, date, publisher, title, url, note]),
})

export const LISTS = { presets, parameters, figures, series, actors, sources } as const satisfies Readonly<Record<string, MakeList>>

export type ListId = keyof typeof LISTS

export const LIST_IDS = Object.keys(LISTS) as readonly ListId[]

export function isListId(word: string): word is ListId {
  return Object.hasOwn(LISTS, word)
}
