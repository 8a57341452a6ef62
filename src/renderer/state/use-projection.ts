// What panes read: the scenario and the projection, drafts included.
import type { Scenario } from '../../shared/domain/scenario'
import type { Projection } from '../../shared/engine/projection'
import { useSession, useView, useWorkspace } from './session'

/** The scenario as it would be if everything under the hand were let go now. */
export function useDraftedScenario(): Scenario {
  const { projector } = useSession()
  const scenario = useWorkspace((state) => state.workspace.scenario)
  const drafts = useView((state) => state.parameterDrafts)
  return projector.drafted(scenario, drafts)
}

/** The projection of `useDraftedScenario`. */
export function useProjection(): Projection {
  const { projector } = useSession()
  const scenario = useWorkspace((state) => state.workspace.scenario)
  const drafts = useView((state) => state.parameterDrafts)
  return projector.projection(scenario, drafts)
}
