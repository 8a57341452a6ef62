// The list of what differs: every difference in words, and whether it can be taken over. Pure.
import type { Difference } from '../../../shared/domain/differences'
import { changeScenario, type ScenarioChange } from '../../../shared/domain/change-scenario'
import type { Command } from '../../../shared/domain/command'
import { blankScenario } from '../../../shared/domain/own-scenario'
import { ownScenario } from '../../../shared/domain/resolve-scenario'
import { takeOver, type Side } from '../../../shared/domain/take-over'
import type { Workspace } from '../../../shared/domain/workspace'
import type { SpendingModel } from '../../../shared/engine/prepare-model'
import { toldDifferences, type ToldDifference } from '../../../shared/figures/what-differs/told-differences'
import type { DifferenceGroup } from '../../../shared/text/comparison'
import { SCENARIOS } from '../../../shared/text/scenarios'
import { END_OF } from './pair'
import type { ComparedEnds } from './use-ends'

/** Whether a side can get what the other one has: why not where it cannot. */
export type Taking = 'can' | 'inherited' | 'saidAlready'

export interface DifferenceRow extends ToldDifference {
  readonly into: Readonly<Record<Side, Taking>>
}

export interface DifferenceSection {
  readonly group: DifferenceGroup
  readonly rows: readonly DifferenceRow[]
}

export const OTHER = { a: 'b', b: 'a' } as const satisfies Readonly<Record<Side, Side>>

/** All that differs, by kind; empty where nothing does. An event that both have alike, said in other words, does not differ. */
export function differenceSections(workspace: Workspace, model: SpendingModel, { from, to }: ComparedEnds, nameOf: (id: string) => string): readonly DifferenceSection[] {
  const pair = { scenarios: [from.scenario, to.scenario], projections: [from.projection, to.projection] } as const
  return toldDifferences({ pair, model, events: workspace.events, nameOf }).map(({ group, rows }) => ({
    group, rows: rows.map((row) => ({ ...row, into: { a: taking(workspace, { from, to }, row.difference, 'a'), b: taking(workspace, { from, to }, row.difference, 'b') } })),
  }))
}

/** The step that gives one side what the other has; of a preset it makes a copy. Null where it cannot be. */
export function takingOver(workspace: Workspace, ends: ComparedEnds, difference: Difference, into: Side): ScenarioChange | null {
  const commands = commandsInto(workspace, ends, difference, into)
  if (commands === null) return null
  return changeScenario(workspace, ends[END_OF[into]].id, SCENARIOS.changedName, (own) => takeOver(difference, OTHER[into], ends[END_OF[OTHER[into]]].scenario, own, workspace) ?? commands)
}

function commandsInto(workspace: Workspace, ends: ComparedEnds, difference: Difference, into: Side): readonly [Command] | null {
  const { id } = ends[END_OF[into]]
  // What a copy of a preset would be before it says anything.
  const own = ownScenario(workspace.scenarios, id) ?? blankScenario('', '', id)
  return takeOver(difference, OTHER[into], ends[END_OF[OTHER[into]]].scenario, own, workspace)
}

function taking(workspace: Workspace, ends: ComparedEnds, difference: Difference, into: Side): Taking {
  const commands = commandsInto(workspace, ends, difference, into)
  if (commands === null) return 'inherited'
  const [command] = commands
  const own = ownScenario(workspace.scenarios, ends[END_OF[into]].id)
  return command.type === 'setParameter' && own?.parameters[command.key] === command.value ? 'saidAlready' : 'can'
}
