// How a change that the user makes on the shown scenario becomes a step: a preset is never changed, a copy of it is.
import type { Command, Step } from './command'
import { blankScenario, type OwnScenario } from './own-scenario'
import { ownScenario } from './resolve-scenario'
import { DEFAULT_PRESET, isPresetId, PRESETS } from './scenario'
import { freeScenarioName, newScenarioId } from './scenario-names'
import type { Workspace } from './workspace'

export interface ScenarioChange {
  readonly step: Step
  /** The copy that the step makes first; null for an own scenario. */
  readonly copy: OwnScenario | null
}

/**
 * The commands for the scenario with that id. Of a preset: a copy of its own, shown from then on, and the commands for that.
 * `changedName` makes the copy's name of the preset's; where that is taken it gets a number.
 */
export function changeScenario(workspace: Workspace, id: string, changedName: (preset: string) => string, commands: (own: OwnScenario) => readonly [Command, ...Command[]]): ScenarioChange {
  if (!isPresetId(id)) return { step: commands(ownScenario(workspace.scenarios, id) ?? blankScenario(id, id, DEFAULT_PRESET)), copy: null }
  const name = freeScenarioName(changedName(PRESETS[id].name), workspace.scenarios)
  const copy = blankScenario(newScenarioId(name, workspace.scenarios), name, id)
  return { step: [{ type: 'addScenario', scenario: copy }, { type: 'activateScenario', id: copy.id }, ...commands(copy)], copy }
}

/** An own scenario that says the same as another one: of a preset a blank one based on it, of an own one its twin. */
export function duplicateOf(workspace: Workspace, id: string, name: string): OwnScenario {
  const free = freeScenarioName(name, workspace.scenarios)
  const copyId = newScenarioId(free, workspace.scenarios)
  if (isPresetId(id)) return blankScenario(copyId, free, id)
  return { ...workspace.scenarios[id]!, id: copyId, name: free }
}
