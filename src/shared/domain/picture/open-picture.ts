// What opening a picture does to a workspace: its scenarios come in as the user's own, standing alone, compared as they were.
import type { Command, Step } from '../command'
import { actingFrom } from '../effect-time'
import { standingAlone } from '../make-snapshot'
import { countDifferences } from '../own-scenario'
import type { Scenarios } from '../resolve-scenario'
import { isPresetId, presetScenario, type Scenario } from '../scenario'
import type { Workspace } from '../workspace'
import type { ReadPicture } from './read-picture'

export interface OpenedPicture {
  /** One step, to be taken back as one; null where the workspace shows just this already. */
  readonly step: Step | null
  /** Names of what is shown now, the shown one first; and their ids in the workspace. */
  readonly names: readonly string[]
  readonly ids: readonly string[]
}

/**
 * What opening a picture adds and shows; nothing is changed. A preset as it is stays the preset, wherever no event of the
 * workspace would act on it. `fallbackName`: for a scenario without a name.
 */
export function openPicture(workspace: Workspace, { scenarios }: Pick<ReadPicture, 'scenarios'>, fallbackName: string): OpenedPicture {
  const acts = Object.values(workspace.events).some(({ start, effects }) => effects?.some(({ enabled }) => enabled) === true && actingFrom(start) !== null)
  const adding: Command[] = []
  const ids: string[] = []
  const names: string[] = []
  let known: Scenarios = workspace.scenarios
  for (const scenario of scenarios) {
    if (!acts && isPreset(scenario) && !ids.includes(scenario.basedOn)) {
      ids.push(scenario.basedOn)
      names.push(scenario.name)
      continue
    }
    const own = standingAlone({ events: workspace.events, scenarios: known }, scenario, scenario.name.trim() || fallbackName)
    known = { ...known, [own.id]: own }
    adding.push({ type: 'addScenario', scenario: own })
    ids.push(own.id)
    names.push(own.name)
  }
  const [shown, ...beside] = ids as [string, ...string[]]
  const isCompared = workspace.compared.length === beside.length && beside.every((id, place) => id === workspace.compared[place])
  const commands: readonly Command[] = [
    ...adding,
    // A baseline is drawn beside whatever is shown.
    ...(workspace.baseline === null ? [] : [{ type: 'setBaseline', id: null } as const]),
    ...(isCompared ? [] : [{ type: 'setCompared', ids: beside } as const]),
    ...(workspace.active === shown ? [] : [{ type: 'activateScenario', id: shown } as const]),
  ]
  const [first, ...rest] = commands
  return { step: first === undefined ? null : [first, ...rest], names, ids }
}

/** Whether it is what its preset is; in the window the basis of money is how it is looked at. */
function isPreset(scenario: Scenario): boolean {
  if (!isPresetId(scenario.basedOn)) return false
  const { name, seed, money } = presetScenario(scenario.basedOn)
  return countDifferences(scenario) === 0 && scenario.name === name && scenario.seed === seed && scenario.money.baseYear === money.baseYear
}
