// What a step is called, for "Undo …" in menus and for the history.
import type { StepCode, StepName } from '../domain/step-name'
import { parameterName, parameterValueText } from './parameter-words'

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
  addSnapshot: (d) => `snapshot "${d.name}"`,
  renameSnapshot: (d) => `renaming the snapshot "${d.name}" to "${d.to}"`,
  removeSnapshot: (d) => `deletion of the snapshot "${d.name}"`,
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
  return parameterName(String(key))
}

function valueText({ key }: Data, value: string | number | undefined): string {
  return value === undefined ? '' : parameterValueText(String(key), value)
}
