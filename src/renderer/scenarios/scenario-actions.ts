// What can be done with scenarios besides changing what they say: made, duplicated, put in order, pinned, deleted.
import { duplicateOf } from '../../shared/domain/change-scenario'
import { SCENARIOS } from '../../shared/text/scenarios'
import type { Session } from '../state/session'

export function showScenario({ workspace }: Session, id: string): void {
  if (workspace.getState().workspace.active !== id) workspace.dispatch([{ type: 'activateScenario', id }])
}

/** A twin beside it, shown; of a preset a copy of the user's own. */
export function duplicateScenario({ workspace, resolver }: Session, id: string): void {
  const now = workspace.getState().workspace
  const copy = duplicateOf(now, id, SCENARIOS.copyName(resolver.resolve(now.scenarios, id).scenario.name))
  const place = now.scenarioOrder.indexOf(id) + 1
  workspace.dispatch([{ type: 'addScenario', scenario: copy, ...(place > 0 && { place }) }, { type: 'activateScenario', id: copy.id }])
}

/** Delete, and say so; those based on it keep what it said. */
export function deleteScenario({ workspace, view }: Session, id: string): void {
  const { scenarios } = workspace.getState().workspace
  const own = scenarios[id]
  if (own === undefined) return
  const followers = Object.values(scenarios).flatMap(({ basedOn, name }) => (basedOn === id ? [name] : []))
  if (workspace.dispatch([{ type: 'removeScenario', id }])) view.setState({ news: { kind: 'deleted', id, name: own.name, followers } })
}

/** Pin as baseline, or take the pin off. */
export function pinScenario({ workspace }: Session, id: string): void {
  const { baseline } = workspace.getState().workspace
  workspace.dispatch([{ type: 'setBaseline', id: baseline === id ? null : id }])
}

export function shiftScenario({ workspace }: Session, id: string, by: -1 | 1): void {
  const { scenarioOrder } = workspace.getState().workspace
  const place = scenarioOrder.indexOf(id) + by
  if (place >= 0 && place < scenarioOrder.length) workspace.dispatch([{ type: 'moveScenario', id, place }])
}

/** Draw a scenario beside the one shown, or no more. */
export function compareScenario({ workspace }: Session, id: string): void {
  const { compared, active } = workspace.getState().workspace
  // The one shown is never drawn twice: where it stands among those chosen, its place is free.
  const others = compared.filter((other) => other !== active && other !== id)
  workspace.dispatch([{ type: 'setCompared', ids: compared.includes(id) ? others : [...others, id] }])
}
