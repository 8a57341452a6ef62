// The one place where a workspace changes. Used twice: optimistically in the window, with authority in main.
import type { Command, Step } from './command'
import { checkEvent, type HorizonEvent } from './event'
import { fault } from './fault'
import { checkParameterValue, parseParameterKey } from './parameter-key'
import { failed, ok, type Result } from './result'
import type { Scenario } from './scenario'
import type { Workspace } from './workspace'

export interface Applied {
  readonly workspace: Workspace
  /** What takes the change back. */
  readonly inverse: Step
}

/** Apply one command. The workspace given is never changed; a fault changes nothing. */
export function applyCommand(workspace: Workspace, command: Command): Result<Applied> {
  switch (command.type) {
    case 'setParameter':
      return setParameter(workspace, command.key, command.value)
    case 'resetParameters':
      return resetParameters(workspace, command.keys)
    case 'setScenario':
      return setScenario(workspace, command.scenario)
    case 'addEvent': {
      const { event } = command
      if (Object.hasOwn(workspace.events, event.id)) return failed(fault('event.exists', { id: event.id }))
      return putEvent(workspace, event, { type: 'removeEvent', id: event.id })
    }
    case 'moveEvent': {
      const before = eventById(workspace, command.id)
      if (!before.ok) return before
      const { end: _end, ...rest } = before.value
      const moved: HorizonEvent = { ...rest, start: command.start, ...(command.end && { end: command.end }) }
      const { start, end } = before.value
      return putEvent(workspace, moved, { type: 'moveEvent', id: command.id, start, ...(end && { end }) })
    }
    case 'editEvent': {
      const before = eventById(workspace, command.event.id)
      if (!before.ok) return before
      return putEvent(workspace, command.event, { type: 'editEvent', event: before.value })
    }
    case 'removeEvent': {
      const before = eventById(workspace, command.id)
      if (!before.ok) return before
      const { [command.id]: _removed, ...events } = workspace.events
      return ok({ workspace: { ...workspace, events }, inverse: [{ type: 'addEvent', event: before.value }] })
    }
    case 'putSource': {
      const { source } = command
      const before = own(workspace.sources, source.id)
      return ok({
        workspace: { ...workspace, sources: { ...workspace.sources, [source.id]: source } },
        inverse: [before ? { type: 'putSource', source: before } : { type: 'removeSource', id: source.id }],
      })
    }
    case 'removeSource': {
      const before = own(workspace.sources, command.id)
      if (!before) return failed(fault('source.unknown', { id: command.id.slice(0, 80) }))
      const { [command.id]: _removed, ...sources } = workspace.sources
      return ok({ workspace: { ...workspace, sources }, inverse: [{ type: 'putSource', source: before }] })
    }
  }
}

/** Apply all commands of a step, or none of them. The inverse takes them back in reverse order. */
export function applyStep(workspace: Workspace, step: Step): Result<Applied> {
  let current = workspace
  const inverse: Command[] = []
  for (const command of step) {
    const applied = applyCommand(current, command)
    if (!applied.ok) return applied
    current = applied.value.workspace
    inverse.unshift(...applied.value.inverse)
  }
  return ok({ workspace: current, inverse: inverse as [Command, ...Command[]] })
}

/** A property of the object's own, never one that every object has. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}

function eventById(workspace: Workspace, id: string): Result<HorizonEvent> {
  const event = own(workspace.events, id)
  return event ? ok(event) : failed(fault('event.unknown', { id: id.slice(0, 80) }))
}

function putEvent(workspace: Workspace, event: HorizonEvent, inverse: Command): Result<Applied> {
  const checked = checkEvent(event)
  if (!checked.ok) return checked
  return ok({
    workspace: { ...workspace, events: { ...workspace.events, [event.id]: event } },
    inverse: [inverse],
  })
}

function setParameter(workspace: Workspace, key: string, value: unknown): Result<Applied> {
  const parts = parseParameterKey(key)
  if (!parts.ok) return parts
  const checked = checkParameterValue(parts.value.id, value, key)
  if (!checked.ok) return checked
  const { parameters } = workspace.scenario
  const inverse: Command = Object.hasOwn(parameters, key)
    ? { type: 'setParameter', key, value: parameters[key]! }
    : { type: 'resetParameters', keys: [key] }
  return ok({ workspace: withParameters(workspace, { ...parameters, [key]: checked.value }), inverse: [inverse] })
}

function resetParameters(workspace: Workspace, keys: readonly string[]): Result<Applied> {
  for (const key of keys) {
    const parts = parseParameterKey(key)
    if (!parts.ok) return parts
  }
  const { parameters } = workspace.scenario
  const changed = keys.filter((key) => Object.hasOwn(parameters, key))
  const kept = Object.fromEntries(Object.entries(parameters).filter(([key]) => !changed.includes(key)))
  const inverse = changed.map((key): Command => ({ type: 'setParameter', key, value: parameters[key]! }))
  return ok({
    workspace: withParameters(workspace, kept),
    inverse: inverse.length > 0 ? (inverse as [Command, ...Command[]]) : [{ type: 'resetParameters', keys }],
  })
}

/** Checks every value and that ids are taken once; whom a key or a group names is told by the projection's warnings. */
function setScenario(workspace: Workspace, scenario: Scenario): Result<Applied> {
  for (const [key, value] of Object.entries(scenario.parameters)) {
    const parts = parseParameterKey(key)
    if (!parts.ok) return parts
    const checked = checkParameterValue(parts.value.id, value, key)
    if (!checked.ok) return checked
  }
  const ids = [...scenario.actors, ...scenario.groups].map(({ id }) => id)
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (twice !== undefined) return failed(fault('actor.exists', { id: twice }))
  return ok({ workspace: { ...workspace, scenario }, inverse: [{ type: 'setScenario', scenario: workspace.scenario }] })
}

function withParameters(workspace: Workspace, parameters: Workspace['scenario']['parameters']): Workspace {
  return { ...workspace, scenario: { ...workspace.scenario, parameters } }
}
