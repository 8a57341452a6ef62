// A scenario on its way into a snapshot and out of it again, and what a snapshot may be called.
import type { HorizonEvent } from './event'
import { fault } from './fault'
import type { OwnScenario } from './own-scenario'
import { failed, ok, type Result } from './result'
import { DEFAULT_PRESET, isPresetId, type Scenario, type ScenarioEvent } from './scenario'
import { freeScenarioName, newScenarioId } from './scenario-names'
import { LONGEST_SNAPSHOT_NAME, type SnapshotScenario } from './snapshot'
import type { Workspace } from './workspace'

/** The scenario as it acts with these events, which it takes in as its own. */
export function standalone(scenario: Scenario, acting: Iterable<Pick<HorizonEvent, 'id' | 'title' | 'start' | 'effects'>>): Scenario {
  const { eventChanges: _eventChanges, events: own = [], ...rest } = scenario
  const taken = new Set(own.map(({ id }) => id))
  const events = [...own, ...[...acting].flatMap(({ id, title, start, effects }): ScenarioEvent[] => (effects === undefined ? [] : [{ id: taken.has(id) ? `${id}-shared` : id, title, start, effects }]))]
  return { ...rest, ...(events.length > 0 && { events }) }
}

/** A name for a snapshot. Faults: `name.empty`, `name.taken`, `event.tooLong`. */
export function checkSnapshotName(name: string, snapshots: Workspace['snapshots'], except?: string): Result<string> {
  const kept = name.trim().replace(/\s+/g, ' ')
  if (kept === '') return failed(fault('name.empty', {}, 'name'))
  if (kept.length > LONGEST_SNAPSHOT_NAME) return failed(fault('event.tooLong', { most: LONGEST_SNAPSHOT_NAME, length: kept.length }, 'name'))
  const taken = Object.values(snapshots).some((other) => other.id !== except && other.name.toLowerCase() === kept.toLowerCase())
  return taken ? failed(fault('name.taken', { name: kept.slice(0, 80) }, 'name')) : ok(kept)
}

/** A scenario of a snapshot as one of the user's own. */
export function restored(workspace: Workspace, { scenario }: SnapshotScenario, snapshotName: string): OwnScenario {
  return standingAlone(workspace, scenario, `${scenario.name} (${snapshotName})`)
}

/**
 * A scenario that has taken in the events that act on it, as one of the user's own: the workspace's events do nothing on it, its
 * own stand in for them. `wanted`: its name, where that is free.
 */
export function standingAlone(workspace: Pick<Workspace, 'scenarios' | 'events'>, scenario: Scenario, wanted: string): OwnScenario {
  const name = freeScenarioName(wanted, workspace.scenarios)
  const { basedOn, name: _name, eventChanges: _eventChanges, ...said } = scenario
  const off = Object.values(workspace.events).flatMap(({ id, effects }) => (effects === undefined ? [] : [[id, { off: true as const }] as const]))
  return {
    ...said, id: newScenarioId(name, workspace.scenarios), name, basedOn: isPresetId(basedOn) ? basedOn : DEFAULT_PRESET,
    ...(off.length > 0 && { eventChanges: Object.fromEntries(off) }),
  }
}
