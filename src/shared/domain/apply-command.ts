// The one place where a workspace changes. Used twice: optimistically in the window, with authority in main.
import type { Command, Step } from './command'
import { checkEvent, type HorizonEvent } from './event'
import { fault } from './fault'
import { checkParameterValue, parseParameterKey } from './parameter-key'
import { failed, ok, type Result } from './result'
import type { Scenario } from './scenario'
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

/** Apply all commands of a step, or none of them. The inverse takes them back in reverse order. */
export function applyStep(workspace: Workspace, step: Step): Result<Applied> {
  const draft = draftOf(workspace)
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
    case 'setParameter':
      return setParameter(draft, command.key, command.value)
    case 'resetParameters':
      return resetParameters(draft, command.keys)
    case 'setScenario':
      return setScenario(draft, command.scenario)
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

function setParameter(draft: WorkspaceDraft, key: string, value: unknown): Result<readonly Command[]> {
  const parts = parseParameterKey(key)
  if (!parts.ok) return parts
  const checked = checkParameterValue(parts.value.id, value, key)
  if (!checked.ok) return checked
  const { parameters } = draft.scenario
  const inverse: Command = Object.hasOwn(parameters, key)
    ? { type: 'setParameter', key, value: parameters[key]! }
    : { type: 'resetParameters', keys: [key] }
  draft.scenario = { ...draft.scenario, parameters: { ...parameters, [key]: checked.value } }
  return ok([inverse])
}

function resetParameters(draft: WorkspaceDraft, keys: readonly string[]): Result<readonly Command[]> {
  for (const key of keys) {
    const parts = parseParameterKey(key)
    if (!parts.ok) return parts
  }
  const { parameters } = draft.scenario
  const changed = keys.filter((key) => Object.hasOwn(parameters, key))
  const kept = Object.fromEntries(Object.entries(parameters).filter(([key]) => !changed.includes(key)))
  const inverse = changed.map((key): Command => ({ type: 'setParameter', key, value: parameters[key]! }))
  draft.scenario = { ...draft.scenario, parameters: kept }
  return ok(inverse.length > 0 ? inverse : [{ type: 'resetParameters', keys }])
}

/** Checks every value and that ids are taken once; whom a key or a group names is told by the projection's warnings. */
function setScenario(draft: WorkspaceDraft, scenario: Scenario): Result<readonly Command[]> {
  for (const [key, value] of Object.entries(scenario.parameters)) {
    const parts = parseParameterKey(key)
    if (!parts.ok) return parts
    const checked = checkParameterValue(parts.value.id, value, key)
    if (!checked.ok) return checked
  }
  const ids = [...scenario.actors, ...scenario.groups].map(({ id }) => id)
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (twice !== undefined) return failed(fault('actor.exists', { id: twice }))
  const before = draft.scenario
  draft.scenario = scenario
  return ok([{ type: 'setScenario', scenario: before }])
}
