// Snapshots: taken of what is shown, compared with today's numbers, taken back as scenarios of the user's own.
import type { DataTables } from '../../shared/domain/data-pack/data-tables'
import type { Fault } from '../../shared/domain/fault'
import { newId } from '../../shared/domain/event-id'
import { ok, type Result } from '../../shared/domain/result'
import { checkSnapshotName, restored, standalone } from '../../shared/domain/make-snapshot'
import type { Snapshot, SnapshotScenario } from '../../shared/domain/snapshot'
import { dataDiff, snapshotFigures, type DataDifference } from '../../shared/engine/data-diff'
import { prepareModel, withProduction } from '../../shared/engine/prepare-model'
import { project } from '../../shared/engine/project'
import type { Session } from '../state/session'

/** Take one of the shown scenario, those compared and the baseline. Null when it was taken, else what is wrong. */
export function takeSnapshot(session: Session, name: string, at: number): Fault | null {
  const { workspace, resolver, model, reference, appVersion } = session
  const now = workspace.getState().workspace
  const checked = checkSnapshotName(name, now.snapshots)
  if (!checked.ok) return checked.fault
  const ids = [...new Set([now.active, ...now.compared, ...(now.baseline === null ? [] : [now.baseline])])]
  const scenarios = ids.map((id): SnapshotScenario => {
    const scenario = standalone(resolver.resolve(now.scenarios, id).scenario, Object.values(resolver.events(now, id)))
    return { scenario, figures: snapshotFigures(project(model.getState().model, scenario)) }
  })
  const id = newId(checked.value, (taken) => Object.hasOwn(now.snapshots, taken), 'snapshot')
  const snapshot: Snapshot = { id, name: checked.value, madeAt: at, dataVersion: `${reference.version.date} ${reference.version.hash}`, appVersion, scenarios }
  workspace.dispatch([{ type: 'putSnapshot', snapshot }])
  return null
}

export function renameSnapshot({ workspace }: Session, snapshot: Snapshot, name: string): Result<string> {
  const checked = checkSnapshotName(name, workspace.getState().workspace.snapshots, snapshot.id)
  if (checked.ok && checked.value !== snapshot.name) workspace.dispatch([{ type: 'putSnapshot', snapshot: { ...snapshot, name: checked.value } }])
  return checked.ok ? ok(checked.value) : checked
}

/** What today's data and model make of a scenario of a snapshot; nothing in the workspace changes. */
export function comparedToday({ model }: Session, { scenario, figures }: SnapshotScenario): readonly DataDifference[] {
  return dataDiff(figures, project(model.getState().model, scenario))
}

export function restoreScenario({ workspace }: Session, of: SnapshotScenario, snapshotName: string): boolean {
  const scenario = restored(workspace.getState().workspace, of, snapshotName)
  return workspace.dispatch([{ type: 'addScenario', scenario }, { type: 'activateScenario', id: scenario.id }])
}

/** A scenario of a snapshot, computed again on the data that the snapshot was made on. */
export interface Reproduced {
  readonly name: string
  /** Series that are kept with it, and how many of them do not come out as recorded. */
  readonly series: number
  readonly differing: number
}

/** Null where these data are not kept. Faults: those of kept packs. */
export async function reproduced({ bridge }: Session, { dataVersion, scenarios }: Snapshot): Promise<Result<readonly Reproduced[] | null>> {
  const reply = await bridge.call('data:tables', { version: dataVersion })
  if (!reply.ok) return reply
  if (reply.value === null) return ok(null)
  const { reference, production } = JSON.parse(reply.value) as DataTables
  const model = withProduction(prepareModel(reference), production)
  return ok(scenarios.map(({ scenario, figures }) => ({ name: scenario.name, series: Object.keys(figures).length, differing: dataDiff(figures, project(model, scenario)).length })))
}
