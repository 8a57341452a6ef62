// What a step is called, for "Undo …" in menus and for the history.
import { parseParameterKey } from '../domain/parameter-key'
import { parameterRow } from '../domain/parameter-table'
import type { StepCode, StepName } from '../domain/step-name'
import { CHOICE_TEXT, PARAMETER_TEXT } from './parameters'
import { producerName, PRODUCTION_CATEGORY_TEXT } from './production'

type Data = StepName['data']

const WORDS: Readonly<Record<StepCode, (data: Data) => string>> = {
  setParameter: (d) => `${parameterWords(d)} ${d.from === undefined ? '' : `${valueText(d, d.from)} → `}${valueText(d, d.to)}`,
  setParameters: (d) => `${d.count} parameters set`,
  resetParameter: (d) => `reset of ${parameterWords(d)}`,
  resetParameters: (d) => `reset of ${d.count} parameters`,
  addEvent: (d) => `adding "${d.title}"`,
  addEvents: (d) => `adding ${d.count} events`,
  moveEvent: (d) => `move of "${d.title}"`,
  moveEvents: (d) => `move of ${d.count} events`,
  editEvent: (d) => `change of "${d.title}"`,
  editEvents: (d) => `change of ${d.count} events`,
  removeEvent: (d) => `removal of "${d.title}"`,
  removeEvents: (d) => `removal of ${d.count} events`,
  overrideEvent: (d) => `change of "${d.title}" in ${d.name}`,
  sources: () => 'change of sources',
  addScenario: (d) => `new scenario ${d.name}`,
  renameScenario: (d) => `renaming ${d.name} to ${d.to}`,
  editScenario: (d) => `change of ${d.name}`,
  removeScenario: (d) => `deletion of ${d.name}`,
  moveScenario: (d) => `moving the tab ${d.name}`,
  activateScenario: (d) => `switch to ${d.name}`,
  setBaseline: (d) => `baseline ${d.name}`,
  clearBaseline: () => 'taking the baseline off',
  setCompared: () => 'choice of scenarios to compare',
}

/** "core target 3.50 → 3.20", "move of "Ceasefire"": small at the beginning, for a sentence. */
export function stepInWords({ code, data }: StepName): string {
  const words = WORDS[code](data)
  return data.copy === undefined ? words : `${words} (in a copy, ${data.copy})`
}

/** The same as an entry of a list. */
export function stepAsTitle(name: StepName): string {
  const words = stepInWords(name)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function parameterWords({ key }: Data): string {
  const parts = parseParameterKey(String(key))
  if (!parts.ok) return String(key)
  const { id, scope, year, category } = parts.value
  const of = [...(scope === undefined ? [] : [producerName(scope)]), ...(category === undefined ? [] : [PRODUCTION_CATEGORY_TEXT[category].toLowerCase()]), ...(year === undefined ? [] : [String(year)])]
  const label = PARAMETER_TEXT[id].label
  const small = `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
  return of.length === 0 ? small : `${small} (${of.join(', ')})`
}

function valueText({ key }: Data, value: string | number | undefined): string {
  const parts = parseParameterKey(String(key))
  if (!parts.ok || value === undefined) return String(value ?? '')
  const row = parameterRow(parts.value.id)
  if (row.type === 'choice') return (CHOICE_TEXT[parts.value.id]?.[String(value)] ?? String(value)).toLowerCase()
  if (row.type === 'month' || typeof value !== 'number') return String(value)
  return row.unit === 'year' ? String(value) : value.toFixed(row.decimals).replace('-', '\u2212')
}
