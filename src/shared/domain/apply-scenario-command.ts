// What the commands about scenarios do, and what takes each back exactly. Presets are never changed.
import { checkEventChange, checkOwnScenario } from './check-own-scenario'
import type { Command, ScenarioCommand } from './command'
import { fault } from './fault'
import { MOST_COMPARED, MOST_SCENARIOS, overlaid, type OwnScenario } from './own-scenario'
import { checkParameterValue, parseParameterKey } from './parameter-key'
import { failed, ok, type Result } from './result'
import { hasScenario } from './resolve-scenario'
import { isPresetId, type EventChange } from './scenario'
import type { WorkspaceDraft } from './workspace-draft'

type Inverse = Result<readonly Command[]>

/** Change the draft and tell what takes the change back. */
export function applyToScenarios(draft: WorkspaceDraft, command: ScenarioCommand): Inverse {
  switch (command.type) {
    case 'setParameter':
      return onOwn(draft, command.scenario, (own) => setParameter(draft, own, command.key, command.value))
    case 'resetParameters':
      return onOwn(draft, command.scenario, (own) => resetParameters(draft, own, command.keys))
    case 'overrideEvent':
      return onOwn(draft, command.scenario, (own) => overrideEvent(draft, own, command.id, command.change))
    case 'addScenario':
      return addScenario(draft, command.scenario, command.place)
    case 'editScenario':
      return onOwn(draft, command.scenario.id, (before) => {
        const checked = checkOwnScenario(command.scenario, draft.scenarios.result())
        if (!checked.ok) return checked
        draft.scenarios.put(before.id, command.scenario)
        return ok([{ type: 'editScenario', scenario: before }])
      })
    case 'removeScenario':
      return onOwn(draft, command.id, (own) => removeScenario(draft, own))
    case 'moveScenario':
      return onOwn(draft, command.id, ({ id }) => {
        const before = draft.scenarioOrder.indexOf(id)
        draft.scenarioOrder = placed(draft.scenarioOrder, id, command.place)
        return ok([{ type: 'moveScenario', id, place: before }])
      })
    case 'activateScenario': {
      if (!hasScenario(draft.scenarios.result(), command.id)) return unknown(command.id)
      const before = draft.active
      draft.active = command.id
      return ok([{ type: 'activateScenario', id: before }])
    }
    case 'setBaseline': {
      if (command.id !== null && !hasScenario(draft.scenarios.result(), command.id)) return unknown(command.id)
      const before = draft.baseline
      draft.baseline = command.id
      return ok([{ type: 'setBaseline', id: before }])
    }
    case 'setCompared': {
      const { ids } = command
      const stranger = ids.find((id) => !hasScenario(draft.scenarios.result(), id))
      if (stranger !== undefined) return unknown(stranger)
      if (ids.length > MOST_COMPARED || new Set(ids).size < ids.length) return failed(fault('scenario.compared', { most: MOST_COMPARED }))
      const before = draft.compared
      draft.compared = ids
      return ok([{ type: 'setCompared', ids: before }])
    }
  }
}

function unknown(id: string): Result<never> {
  return failed(fault('scenario.unknown', { id: id.slice(0, 80) }))
}

function onOwn(draft: WorkspaceDraft, id: string, change: (own: OwnScenario) => Inverse): Inverse {
  if (isPresetId(id)) return failed(fault('scenario.preset', { id }))
  const own = draft.scenarios.get(id)
  return own === undefined ? unknown(id) : change(own)
}

/** The order with an id at a place, counted without it. */
function placed(order: readonly string[], id: string, place: number): readonly string[] {
  const others = order.filter((other) => other !== id)
  const at = Math.min(Math.max(Math.trunc(place), 0), others.length)
  return [...others.slice(0, at), id, ...others.slice(at)]
}

function addScenario(draft: WorkspaceDraft, scenario: OwnScenario, place: number | undefined): Inverse {
  const { id } = scenario
  if (isPresetId(id) || draft.scenarios.get(id) !== undefined) return failed(fault('scenario.exists', { id: id.slice(0, 80) }))
  if (draft.scenarioOrder.length >= MOST_SCENARIOS) return failed(fault('scenario.tooMany', { most: MOST_SCENARIOS }))
  const checked = checkOwnScenario(scenario, draft.scenarios.result())
  if (!checked.ok) return checked
  draft.scenarios.put(id, scenario)
  draft.scenarioOrder = placed(draft.scenarioOrder, id, place ?? draft.scenarioOrder.length)
  return ok([{ type: 'removeScenario', id }])
}

/** Nothing that it said is lost to those based on it: they say it themselves from now on. */
function removeScenario(draft: WorkspaceDraft, own: OwnScenario): Inverse {
  const { id, basedOn } = own
  const inverse: Command[] = [{ type: 'addScenario', scenario: own, place: draft.scenarioOrder.indexOf(id) }]
  for (const child of Object.values(draft.scenarios.result())) {
    if (child.basedOn !== id) continue
    draft.scenarios.put(child.id, { ...overlaid(own, child), id: child.id, name: child.name, note: child.note, basedOn })
    inverse.push({ type: 'editScenario', scenario: child })
  }
  if (draft.active === id) {
    draft.active = basedOn
    inverse.push({ type: 'activateScenario', id })
  }
  if (draft.baseline === id) {
    draft.baseline = null
    inverse.push({ type: 'setBaseline', id })
  }
  if (draft.compared.includes(id)) {
    inverse.push({ type: 'setCompared', ids: draft.compared })
    draft.compared = draft.compared.filter((other) => other !== id)
  }
  draft.scenarios.remove(id)
  draft.scenarioOrder = draft.scenarioOrder.filter((other) => other !== id)
  return ok(inverse)
}

function setParameter(draft: WorkspaceDraft, own: OwnScenario, key: string, value: unknown): Inverse {
  const parts = parseParameterKey(key)
  if (!parts.ok) return parts
  const checked = checkParameterValue(parts.value.id, value, key)
  if (!checked.ok) return checked
  const { id: scenario, parameters } = own
  draft.scenarios.put(scenario, { ...own, parameters: { ...parameters, [key]: checked.value } })
  return ok([
    Object.hasOwn(parameters, key) ? { type: 'setParameter', scenario, key, value: parameters[key]! } : { type: 'resetParameters', scenario, keys: [key] },
  ])
}

function resetParameters(draft: WorkspaceDraft, own: OwnScenario, keys: readonly string[]): Inverse {
  for (const key of keys) {
    const parts = parseParameterKey(key)
    if (!parts.ok) return parts
  }
  const { id: scenario, parameters } = own
  const changed = new Set(keys.filter((key) => Object.hasOwn(parameters, key)))
  if (changed.size === 0) return ok([{ type: 'resetParameters', scenario, keys }])
  const left = <V>(entries: Readonly<Record<string, V>>) => Object.fromEntries(Object.entries(entries).filter(([key]) => !changed.has(key)))
  const { distributions, ...rest } = own
  const sure = distributions === undefined ? {} : left(distributions)
  draft.scenarios.put(scenario, { ...rest, parameters: left(parameters), ...(Object.keys(sure).length > 0 && { distributions: sure }) })
  // A distribution goes with its value, and comes back with it.
  if ([...changed].some((key) => distributions !== undefined && Object.hasOwn(distributions, key))) return ok([{ type: 'editScenario', scenario: own }])
  return ok([...changed].map((key) => ({ type: 'setParameter', scenario, key, value: parameters[key]! })))
}

/** Whether there is such an event is not asked: one that was removed may come back. */
function overrideEvent(draft: WorkspaceDraft, own: OwnScenario, event: string, change: EventChange | null): Inverse {
  const checked = change === null ? ok(change) : checkEventChange(change)
  if (!checked.ok) return checked
  const { eventChanges = {}, ...rest } = own
  const before = Object.hasOwn(eventChanges, event) ? eventChanges[event]! : null
  const others = Object.entries(eventChanges).filter(([id]) => id !== event)
  const all = change === null ? others : [...others, [event, change] as const]
  draft.scenarios.put(own.id, { ...rest, ...(all.length > 0 && { eventChanges: Object.fromEntries(all) }) })
  return ok([{ type: 'overrideEvent', scenario: own.id, id: event, change: before }])
}
