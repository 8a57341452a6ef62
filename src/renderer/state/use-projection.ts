// What panes read: the scenario and the projection, drafts included, in the money that is looked at.
import type { Scenario } from '../../shared/domain/scenario'
import type { Projection } from '../../shared/engine/projection'
import { useModel, useSession, useView, useWorkspace } from './session'

function useInputs() {
  const model = useModel((state) => state.model)
  const scenario = useWorkspace((state) => state.workspace.scenario)
  const drafts = useView((state) => state.parameterDrafts)
  const basis = useView((state) => state.settings.basis)
  return [model, scenario, drafts, basis] as const
}

/** The scenario as it would be if everything under the hand were let go now. */
export function useDraftedScenario(): Scenario {
  return useSession().projector.drafted(...useInputs())
}

/** The projection of `useDraftedScenario`. */
export function useProjection(): Projection {
  return useSession().projector.projection(...useInputs())
}
