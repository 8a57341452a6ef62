// The one place where a workspace changes. Used twice: optimistically in the window, with authority in main.
import type { Command, Step } from './command'
import { checkEvent, type HorizonEvent } from './event'
import { fault } from './fault'
import { failed, ok, type Result } from './result'
import { applyToScenarios } from './apply-scenario-command'
import { checkSnapshotName } from './make-snapshot'
import { MOST_SNAPSHOTS } from './snapshot'
import type { Workspace } from './workspace'
import { draftOf, type WorkspaceDraft } from './workspace-draft'

export interface Applied {
  readonly workspace: Workspace
  /** What takes the change back. */
  readonly inverse: Step
}

/** Apply one command. The workspace given is never changed; a fault changes nothing. */
export function applyCommand(workspace: Workspace, command: Command): Result<Applied> {
  return applyStep(workspace, [command])
}

/** Apply all commands of a step, or none of them. The inverse takes them back in reverse order. `spare`: see `draftOf`. */
export function applyStep(workspace: Workspace, step: Step, spare?: Record<string, HorizonEvent>): Result<Applied> {
  const draft = draftOf(workspace, spare)
  const inverses: (readonly Command[])[] = []
  for (const command of step) {
    const inverse = applyTo(draft, command)
    if (!inverse.ok) return inverse
    inverses.push(inverse.value)
  }
  return ok({ workspace: draft.result(), inverse: inverses.reverse().flat() as unknown as Step })
}

/** Change the draft and tell what takes the change back. On a fault the draft is of no more use. */
function applyTo(draft: WorkspaceDraft, command: Command): Result<readonly Command[]> {
  switch (command.type) {
    case 'addEvent': {
      const { event } = command
      if (draft.events.get(event.id)) return failed(fault('event.exists', { id: event.id }))
      return putEvent(draft, event, { type: 'removeEvent', id: event.id })
    }
    case 'moveEvent': {
      const before = eventById(draft, command.id)
      if (!before.ok) return before
      const { end: _end, ...rest } = before.value
      const moved: HorizonEvent = { ...rest, start: command.start, ...(command.end && { end: command.end }) }
      const { start, end } = before.value
      return putEvent(draft, moved, { type: 'moveEvent', id: command.id, start, ...(end && { end }) })
    }
    case 'editEvent': {
      const before = eventById(draft, command.event.id)
      if (!before.ok) return before
      return putEvent(draft, command.event, { type: 'editEvent', event: before.value })
    }
    case 'removeEvent': {
      const before = eventById(draft, command.id)
      if (!before.ok) return before
      draft.events.remove(command.id)
      return ok([{ type: 'addEvent', event: before.value }])
    }
    case 'putSource': {
      const { source } = command
      const before = draft.sources.get(source.id)
      draft.sources.put(source.id, source)
      return ok([before ? { type: 'putSource', source: before } : { type: 'removeSource', id: source.id }])
    }
    case 'removeSource': {
      const before = draft.sources.get(command.id)
      if (!before) return failed(fault('source.unknown', { id: command.id.slice(0, 80) }))
      draft.sources.remove(command.id)
      return ok([{ type: 'putSource', source: before }])
    }
    case 'putSnapshot': {
      const { snapshot } = command
      const before = draft.snapshots.get(snapshot.id)
      const others = draft.snapshots.result()
      if (before === undefined && Object.keys(others).length >= MOST_SNAPSHOTS) return failed(fault('snapshot.tooMany', { most: MOST_SNAPSHOTS }))
      const named = checkSnapshotName(snapshot.name, others, snapshot.id)
      if (!named.ok) return named
      draft.snapshots.put(snapshot.id, snapshot)
      return ok([before ? { type: 'putSnapshot', snapshot: before } : { type: 'removeSnapshot', id: snapshot.id }])
    }
    case 'removeSnapshot': {
      const before = draft.snapshots.get(command.id)
      if (!before) return failed(fault('snapshot.unknown', { id: command.id.slice(0, 80) }))
      draft.snapshots.remove(command.id)
      return ok([{ type: 'putSnapshot', snapshot: before }])
    }
    case 'setParameter':
    case 'resetParameters':
    case 'overrideEvent':
    case 'addScenario':
    case 'editScenario':
    case 'removeScenario':
    case 'moveScenario':
    case 'activateScenario':
    case 'setBaseline':
    case 'setCompared':
      return applyToScenarios(draft, command)
  }
}

function eventById({ events }: WorkspaceDraft, id: string): Result<HorizonEvent> {
  const event = events.get(id)
  return event ? ok(event) : failed(fault('event.unknown', { id: id.slice(0, 80) }))
}

function putEvent({ events }: WorkspaceDraft, event: HorizonEvent, inverse: Command): Result<readonly Command[]> {
  const checked = checkEvent(event)
  if (!checked.ok) return checked
  events.put(event.id, event)
  return ok([inverse])
}
