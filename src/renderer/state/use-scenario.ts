// What panes read of the scenario that is shown, and how they change it.
import type { Command } from '../../shared/domain/command'
import { changeScenario } from '../../shared/domain/change-scenario'
import type { OwnScenario } from '../../shared/domain/own-scenario'
import type { ParameterValue } from '../../shared/domain/parameter-key'
import { descendantsOf } from '../../shared/domain/resolve-scenario'
import type { Scenario } from '../../shared/domain/scenario'
import { SCENARIOS } from '../../shared/text/scenarios'
import type { ShownScenario } from './scenarios'
import { useSession, useWorkspace, type Session } from './session'

/** The scenario that is shown, with what it says by itself and what it inherits. */
export function useShown(): ShownScenario {
  const { resolver } = useSession()
  return useWorkspace(({ workspace }) => resolver.resolve(workspace.scenarios, workspace.active))
}

/** The scenario that is shown, whole. */
export function useScenario(): Scenario {
  return useShown().scenario
}

const NOTHING: Readonly<Record<string, ParameterValue>> = {}

/** The parameters that the shown scenario says by itself; of a preset none. */
export function useOwnParameters(): Readonly<Record<string, ParameterValue>> {
  return useShown().own?.parameters ?? NOTHING
}

/**
 * Change the scenario that is shown. On a preset a copy is made first and shown, and that is told; where others are based on
 * the scenario they change with it, and that is told too. False when it is refused.
 */
export function changeShown({ workspace, view }: Session, commands: (own: OwnScenario) => readonly [Command, ...Command[]]): boolean {
  const before = workspace.getState().workspace
  const { step, copy } = changeScenario(before, before.active, SCENARIOS.changedName, commands)
  if (!workspace.dispatch(step)) return false
  if (copy !== null) view.setState({ news: { kind: 'copied', id: copy.id, from: copy.basedOn, name: copy.name } })
  else {
    const followers = descendantsOf(before.scenarios, before.active)
    const names = followers.map((id) => before.scenarios[id]!.name)
    view.setState({ news: names.length === 0 ? null : { kind: 'followed', changed: workspace.getState().workspace.scenarios[before.active]!, names } })
  }
  return true
}
