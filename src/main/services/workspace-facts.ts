// Counts and states of the open workspace: for the log and for diagnostics. Nothing that the user wrote.
import { wholenessOf } from '../storage/inspect'
import type { OpenApp } from './open-service'

/** What is known at once. */
export function openingFacts({ service, path, file, leftOpen, notice }: OpenApp) {
  const { workspace, revision } = service.state()
  return {
    place: path === null ? 'own' : 'another', writable: file !== null, leftOpenBefore: leftOpen, notice: notice?.code ?? null, revision,
    events: Object.keys(workspace.events).length, scenarios: workspace.scenarioOrder.length,
  }
}

/** All; checks the whole file. */
export function factsOf(open: OpenApp) {
  const { workspace, savedAt } = open.service.state()
  const history = open.service.history(2000)
  return {
    ...openingFacts(open),
    savedAt: new Date(savedAt).toISOString(),
    snapshots: Object.keys(workspace.snapshots).length,
    sources: Object.keys(workspace.sources).length,
    steps: history.ok ? history.value.length : null,
    sound: open.file === null ? null : wholenessOf(open.file.db),
  }
}
