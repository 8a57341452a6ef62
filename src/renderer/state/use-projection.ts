// What panes read: the scenario and the projection, drafts and the event under the hand included, in the money that is looked at.
import { useMemo } from 'react'
import type { HorizonEvent } from '../../shared/domain/event'
import type { Scenario } from '../../shared/domain/scenario'
import type { End } from '../../shared/engine/attribution/changes'
import type { Projection } from '../../shared/engine/projection'
import { useScenario } from './use-scenario'
import { useModel, useSession, useView, useWorkspace, type Session } from './session'

function useInputs() {
  const model = useModel((state) => state.model)
  const scenario = useScenario()
  const drafts = useView((state) => state.parameterDrafts)
  const basis = useView((state) => state.settings.basis)
  return [model, scenario, drafts, basis] as const
}

/** Events of the workspace that act under the scenario shown, as they stand. */
export function useStandingEvents(): readonly HorizonEvent[] {
  const { projector, resolver } = useSession()
  return useWorkspace(({ workspace }) => projector.acting(resolver.events(workspace, workspace.active)))
}

/** The same; with the one under the hand where it would be. */
function useActing() {
  const { projector } = useSession()
  const standing = useStandingEvents()
  return [standing, useView((state) => projector.moved(standing, state.eventDraft))] as const
}

/** The scenario as it would be if everything under the hand were let go now. */
export function useDraftedScenario(): Scenario {
  return useSession().projector.drafted(...useInputs())
}

/** The projection of `useDraftedScenario`. */
export function useProjection(): Projection {
  const [, moved] = useActing()
  return useSession().projector.projection(...useInputs(), moved)
}

function inputsNow({ model, projector, resolver, view, workspace: store }: Session) {
  const { workspace } = store.getState()
  const { parameterDrafts, settings, eventDraft } = view.getState()
  const { scenario } = resolver.resolve(workspace.scenarios, workspace.active)
  const standing = projector.acting(resolver.events(workspace, workspace.active))
  return { inputs: [model.getState().model, scenario, parameterDrafts, settings.basis] as const, events: projector.moved(standing, eventDraft) }
}

/** The projection of `useProjection` as it is when asked: for what is done, not for what is drawn. */
export function projectionNow(session: Session): Projection {
  const { inputs, events } = inputsNow(session)
  return session.projector.projection(...inputs, events)
}

/** The end of `useEnd` as it is when asked; scenario and list are the same objects until one of them changes. */
export function endNow(session: Session): End {
  const { inputs, events } = inputsNow(session)
  return { scenario: session.projector.drafted(...inputs), events }
}

/** The projection from before the move while an event that acts is under the hand; else null. */
export function useProjectionBefore(): Projection | null {
  const { projector } = useSession()
  const [standing, moved] = useActing()
  const inputs = useInputs()
  return moved === standing ? null : projector.projection(...inputs, standing)
}

/** Whether a hand is on a slider, an event or an effect. */
export function useDrafting(): boolean {
  return useView(({ parameterDrafts, eventDraft }) => eventDraft !== null || Object.keys(parameterDrafts).length > 0)
}

/** What the projection of `useProjection` is made from, as an end that can be set against another. */
export function useEnd(): End {
  const scenario = useDraftedScenario()
  const [, events] = useActing()
  return useMemo(() => ({ scenario, events }), [scenario, events])
}
