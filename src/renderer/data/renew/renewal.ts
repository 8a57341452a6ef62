// What other data would do, computed in the window before anything happens: numbers, events, sources, the scenario shown.
import { applyStep } from '../../../shared/domain/apply-command'
import { changedData, type ChangedData } from '../../../shared/domain/data-pack/changed-numbers'
import type { DataTables } from '../../../shared/domain/data-pack/data-tables'
import { renewedEvents, type RenewedEvents } from '../../../shared/domain/data-pack/renewed-events'
import type { HorizonEvent } from '../../../shared/domain/event'
import type { Source } from '../../../shared/domain/reference-data'
import type { Snapshot } from '../../../shared/domain/snapshot'
import type { Workspace } from '../../../shared/domain/workspace'
import { prepareModel, withProduction } from '../../../shared/engine/prepare-model'
import { project } from '../../../shared/engine/project'
import { movedProduction, movedSpending, type MovedTable } from '../../../shared/figures/moved-indicators'
import { targetsOf } from '../../../shared/figures/scenario-words'
import type { DataOffer } from '../../../shared/ipc/data-packs'
import type { Session } from '../../state/session'

/** The group that the headline speaks of. */
const HEADLINE = 'EUROPE_CANADA'
/** The end of the year in which the alliance reviews its pledge. */
const REVIEW_MONTH = '2029-12'

export interface Renewal {
  readonly offer: DataOffer
  /** Whether these are the data in use. */
  readonly isSame: boolean
  readonly changes: ChangedData
  readonly events: RenewedEvents
  readonly sourcesAdded: readonly Source[]
  readonly sourcesRemoved: readonly Source[]
  readonly scenario: string
  /** Null where nothing can be computed on them. */
  readonly effect: readonly MovedTable[] | null
  readonly effectFault: string
  /** Made on other data than these. */
  readonly snapshots: readonly Snapshot[]
}

/** Null while the key is not trusted. */
export function renewalOf(session: Session, offer: DataOffer): Renewal | null {
  if (offer.tables === null || offer.current === null || offer.earlierEvents === null) return null
  const { workspace: store, reference, resolver } = session
  const { workspace } = store.getState()
  const [next, current] = [JSON.parse(offer.tables) as DataTables, JSON.parse(offer.current) as DataTables]
  const events = renewedEvents(workspace.events, { current: current.events, next: next.events, earlier: JSON.parse(offer.earlierEvents) as readonly HorizonEvent[] })
  const without = (of: readonly Source[], those: readonly Source[]) => {
    const ids = new Set(those.map(({ id }) => id))
    return of.filter(({ id }) => !ids.has(id))
  }
  return {
    offer, events,
    isSame: `${reference.version.date} ${reference.version.hash}` === offer.version,
    changes: changedData(current, next),
    sourcesAdded: without(next.reference.sources, current.reference.sources),
    sourcesRemoved: without(current.reference.sources, next.reference.sources),
    scenario: resolver.resolve(workspace.scenarios, workspace.active).scenario.name,
    ...effectOf(session, current, next, events),
    snapshots: Object.values(workspace.snapshots).filter(({ dataVersion }) => dataVersion !== offer.version),
  }
}

/** The numbers of the first screen, before and after; the scenario as it is saved, without what is under the hand. */
function effectOf(session: Session, current: DataTables, next: DataTables, { step }: RenewedEvents): Pick<Renewal, 'effect' | 'effectFault'> {
  const { workspace: store, view, resolver, projector } = session
  const { workspace } = store.getState()
  const { basis, focus, category } = view.getState().settings
  try {
    const after = step === null ? null : applyStep(workspace, step)
    const on = (tables: DataTables, of: Workspace) => {
      const model = withProduction(prepareModel(tables.reference), tables.production)
      const scenario = projector.drafted(model, resolver.resolve(of.scenarios, of.active).scenario, {}, basis)
      return { scenario, projection: project(model, scenario, projector.acting(resolver.events(of, of.active))) }
    }
    const before = on(current, workspace)
    const now = on(next, after?.ok ? after.value.workspace : workspace)
    const month = now.projection.months.indexOf(REVIEW_MONTH)
    const effect = [
      ...[...new Set([HEADLINE, focus])].map((actor) => movedSpending(before.projection, now.projection, actor, targetsOf(now.scenario))),
      movedProduction(before.projection, now.projection, category, month),
    ]
    return { effect, effectFault: '' }
  } catch (error) {
    return { effect: null, effectFault: error instanceof Error ? error.message : String(error) }
  }
}
