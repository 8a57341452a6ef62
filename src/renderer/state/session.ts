// One window's stores and facts, made once from main's opening reply and handed down by React context.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { actorNames } from '../../shared/domain/actor-names'
import type { Bridge, Opening } from '../../shared/ipc/contract'
import type { ComparisonData } from '../../shared/domain/comparison-data'
import type { Result } from '../../shared/domain/result'
import type { ReferenceData } from '../../shared/domain/reference-data'
import { createChanceStore, type ChanceState, type ChanceStore } from './chance-store'
import { createModelStore, type ModelState, type ModelStore } from './model-store'
import { createProjector, type Projector } from './projector'
import { createResolver, type Resolver } from './scenarios'
import { createSearcher, type Searcher } from './searcher'
import { createViewStore, type ViewState, type ViewStore } from './view-store'
import { createWorkspaceStore, type WorkspaceState, type WorkspaceStore } from './workspace-store'

export interface ScenarioPlace {
  /** As main knows it. */
  readonly place: number
  /** Whether it holds the whole line down to the preset. */
  readonly alone: boolean
}

export interface Session {
  readonly bridge: Bridge
  readonly workspace: WorkspaceStore
  readonly view: ViewStore
  readonly searcher: Searcher
  readonly reference: ReferenceData
  /** The model, and production in it as soon as its tables have been asked for. */
  readonly model: ModelStore
  /** What draws say of what is not sure. */
  readonly chance: ChanceStore
  readonly projector: Projector
  /** Scenarios, whole, by id. */
  readonly resolver: Resolver
  /** Figures to hold the data against; asked of main once. */
  readonly comparison: () => Promise<Result<ComparisonData>>
  /** Files that scenarios were read from or written to, by the scenario's id. */
  readonly files: Map<string, ScenarioPlace>
  /** File name of the workspace; null: the app's own. */
  readonly workspaceName: string | null
  readonly appVersion: string
  /** ISO 8601 day. */
  readonly today: string
  readonly notice: string | null
  /** Names of allies, groups and Russia, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** Make a session from main's opening reply. */
export function createSession(bridge: Bridge, opening: Opening): Session {
  let comparison: Promise<Result<ComparisonData>> | null = null
  const readComparison = () => (comparison ??= bridge.call('data:comparison', null))
  const workspace = createWorkspaceStore(bridge, opening)
  const view = createViewStore(bridge, opening.settings)
  return {
    bridge,
    workspace,
    view,
    searcher: createSearcher(bridge, view, workspace),
    reference: opening.reference,
    model: createModelStore(bridge, opening.reference),
    chance: createChanceStore(bridge, opening.reference, readComparison),
    projector: createProjector(),
    resolver: createResolver(),
    comparison: readComparison,
    files: new Map(),
    workspaceName: opening.workspaceName,
    appVersion: opening.appVersion,
    today: opening.today,
    notice: opening.notice,
    names: actorNames(opening.reference),
  }
}

export const SessionContext = createContext<Session | null>(null)

/** The session of this window. Throws when used outside of it: a fault of ours, never of the user's. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside of a session')
  return session
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useSession().view, select)
}

export function useWorkspace<T>(select: (state: WorkspaceState) => T): T {
  return useStore(useSession().workspace, select)
}

export function useChanceState<T>(select: (state: ChanceState) => T): T {
  return useStore(useSession().chance, select)
}

export function useModel<T>(select: (state: ModelState) => T): T {
  return useStore(useSession().model, select)
}
