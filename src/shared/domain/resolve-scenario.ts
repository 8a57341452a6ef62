// From an id to the whole scenario that the engine takes: the preset at the root, then parent after parent laid over it.
// Pure and not remembered; who asks often remembers by identity (renderer/state/scenarios.ts).
import type { HorizonEvent } from './event'
import { overlaid, scenarioOver, type OwnScenario } from './own-scenario'
import { DEFAULT_PRESET, isPresetId, presetScenario, type EventChange, type PresetId, type Scenario } from './scenario'
import type { Workspace } from './workspace'

export type Scenarios = Workspace['scenarios']

/** Where a scenario comes from. */
export interface ScenarioLine {
  readonly preset: PresetId
  /** Own scenarios from the one based on the preset to the one asked for; empty for a preset. */
  readonly own: readonly OwnScenario[]
}

/** The own scenario with that id; undefined for a preset and for an id that nobody has. */
export function ownScenario(scenarios: Scenarios, id: string): OwnScenario | undefined {
  return Object.hasOwn(scenarios, id) ? scenarios[id] : undefined
}

/** Whether there is a preset or own scenario of that id. */
export function hasScenario(scenarios: Scenarios, id: string): boolean {
  return isPresetId(id) || ownScenario(scenarios, id) !== undefined
}

/** The line of parents. A workspace holds none that is broken; one that were would begin with the first preset. */
export function lineOf(scenarios: Scenarios, id: string): ScenarioLine {
  const own: OwnScenario[] = []
  let next = id
  for (let scenario = ownScenario(scenarios, next); scenario !== undefined && !own.includes(scenario); scenario = ownScenario(scenarios, next)) {
    own.unshift(scenario)
    next = scenario.basedOn
  }
  return { preset: isPresetId(next) ? next : DEFAULT_PRESET, own }
}

/** The scenario of a line, whole; of a preset always the same object. */
export function scenarioOfLine({ preset, own }: ScenarioLine): Scenario {
  const last = own.at(-1)
  if (last === undefined) return presetScenario(preset)
  return scenarioOver(presetScenario(preset), last, own.reduce(overlaid, presetScenario(preset)))
}

/** The whole scenario of an id: name and note its own, everything else laid over each other. */
export function resolveScenario({ scenarios }: Pick<Workspace, 'scenarios'>, id: string): Scenario {
  return scenarioOfLine(lineOf(scenarios, id))
}

/** What the last of a line is based on, whole; the preset for a preset. */
export function parentOfLine({ preset, own }: ScenarioLine): Scenario {
  return scenarioOfLine({ preset, own: own.slice(0, -1) })
}

/** Ids of own scenarios that are based on the one with that id, directly or by another one. */
export function descendantsOf(scenarios: Scenarios, id: string): readonly string[] {
  return Object.keys(scenarios).filter((other) => other !== id && lineOf(scenarios, other).own.some((scenario) => scenario.id === id))
}

/** An event as a scenario has it; the same object where it changes nothing. */
export function eventUnder(event: HorizonEvent, change: EventChange | undefined): HorizonEvent {
  if (change === undefined) return event
  const { end, ongoing, ...pointed } = event
  // An end of its own is a known one.
  const isOpen = ongoing === true && change.end === end
  const dated: HorizonEvent = change.start === undefined ? event : { ...pointed, start: change.start, ...(change.end !== undefined && { end: change.end }), ...(isOpen && { ongoing }) }
  const { effects: _effects, ...idle } = dated
  if (change.off) return idle
  if (change.effects === undefined) return dated
  return change.effects.length === 0 ? idle : { ...dated, effects: change.effects }
}

/** The workspace's events as a scenario has them, by id; the same object where it changes none. */
export function eventsUnder(events: Workspace['events'], { eventChanges }: Pick<Scenario, 'eventChanges'>): Workspace['events'] {
  if (eventChanges === undefined || !Object.keys(eventChanges).some((id) => Object.hasOwn(events, id))) return events
  return Object.fromEntries(Object.entries(events).map(([id, event]) => [id, eventUnder(event, Object.hasOwn(eventChanges, id) ? eventChanges[id] : undefined)]))
}

/** The events of a workspace as the scenario of that id has them. */
export function eventsOf(workspace: Workspace, id: string): Workspace['events'] {
  return eventsUnder(workspace.events, resolveScenario(workspace, id))
}
