// What a step is called in menus and in the history: a code with data, kept in the journal, so that it still fits after the
// things it names have changed. The words stand in shared/text/steps.ts.
import type { Command, Step } from './command'
import { parseParameterKey, parameterKey } from './parameter-key'
import { parameterRow } from './parameter-table'
import { resolveScenario, ownScenario } from './resolve-scenario'
import { effectiveParameters, isPresetId, PRESETS } from './scenario'
import type { Workspace } from './workspace'

export const STEP_CODES = [
  'setParameter', 'setParameters', 'resetParameter', 'resetParameters',
  'addEvent', 'addEvents', 'moveEvent', 'moveEvents', 'editEvent', 'editEvents', 'removeEvent', 'removeEvents', 'overrideEvent',
  'sources', 'addSnapshot', 'renameSnapshot', 'removeSnapshot',
  'addScenario', 'renameScenario', 'editScenario', 'removeScenario', 'moveScenario', 'activateScenario', 'setBaseline', 'clearBaseline', 'setCompared',
] as const
export type StepCode = (typeof STEP_CODES)[number]

export interface StepName {
  readonly code: StepCode
  /** `copy`: the step made a copy of a preset first, and this is its name. */
  readonly data: Readonly<Record<string, string | number>>
}

/** A step as the history lists it. */
export interface HistoryEntry {
  readonly number: number
  readonly name: StepName
  /** Milliseconds since 1970. */
  readonly at: number
  /** Taken back; redo would do it again. */
  readonly undone: boolean
}

/** Words of the user's that a name may carry. */
const LONGEST = 60

/** Name a step by what it does to the workspace as it is before it. Things that are not there are named by their ids. */
export function nameStep(step: Step, before: Workspace): StepName {
  const [first, second, ...rest] = step
  if (first.type === 'addScenario' && second?.type === 'activateScenario' && rest.length > 0) {
    const copied = { ...before, scenarios: { ...before.scenarios, [first.scenario.id]: first.scenario } }
    const { code, data } = nameOf(rest, copied)
    return { code, data: { ...data, copy: short(first.scenario.name) } }
  }
  return nameOf(step, before)
}

/** The command that a step is named by, where it has several kinds: the others serve it. */
const LEADING: readonly Command['type'][] = [
  'removeScenario', 'addScenario', 'editScenario', 'removeEvent', 'addEvent', 'moveEvent', 'editEvent', 'overrideEvent', 'setParameter', 'resetParameters',
  'putSnapshot', 'removeSnapshot', 'moveScenario', 'setBaseline', 'setCompared', 'activateScenario', 'putSource', 'removeSource',
]

function nameOf(commands: readonly Command[], before: Workspace): StepName {
  const kind = LEADING.find((type) => commands.some((command) => command.type === type))
  const leading = commands.filter(({ type }) => type === kind)
  const [command] = leading
  if (command === undefined) return { code: 'sources', data: {} }
  const several = leading.length > 1
  switch (command.type) {
    case 'setParameter':
      return several ? { code: 'setParameters', data: { count: leading.length } } : { code: 'setParameter', data: { ...parameterData(command, before), to: command.value } }
    case 'resetParameters':
      return command.keys.length === 1 && !several ? { code: 'resetParameter', data: { key: command.keys[0]! } } : { code: 'resetParameters', data: { count: command.keys.length } }
    case 'addEvent':
      return several ? { code: 'addEvents', data: { count: leading.length } } : { code: 'addEvent', data: { title: short(command.event.title) } }
    case 'editEvent':
      return several ? { code: 'editEvents', data: { count: leading.length } } : { code: 'editEvent', data: { title: short(command.event.title) } }
    case 'moveEvent':
      return several ? { code: 'moveEvents', data: { count: leading.length } } : { code: 'moveEvent', data: { title: titleOf(command.id, before) } }
    case 'removeEvent':
      return several ? { code: 'removeEvents', data: { count: leading.length } } : { code: 'removeEvent', data: { title: titleOf(command.id, before) } }
    case 'overrideEvent':
      return { code: 'overrideEvent', data: { title: titleOf(command.id, before), name: scenarioName(command.scenario, before) } }
    case 'addScenario':
      return { code: 'addScenario', data: { name: short(command.scenario.name) } }
    case 'editScenario': {
      const { id, name } = command.scenario
      const old = scenarioName(id, before)
      return old === short(name) ? { code: 'editScenario', data: { name: old } } : { code: 'renameScenario', data: { name: old, to: short(name) } }
    }
    case 'removeScenario':
    case 'moveScenario':
    case 'activateScenario':
      return { code: command.type, data: { name: scenarioName(command.id, before) } }
    case 'setBaseline':
      return command.id === null ? { code: 'clearBaseline', data: {} } : { code: 'setBaseline', data: { name: scenarioName(command.id, before) } }
    case 'setCompared':
      return { code: 'setCompared', data: {} }
    case 'putSnapshot': {
      const { id, name } = command.snapshot
      return Object.hasOwn(before.snapshots, id) ? { code: 'renameSnapshot', data: { name: short(before.snapshots[id]!.name), to: short(name) } } : { code: 'addSnapshot', data: { name: short(name) } }
    }
    case 'removeSnapshot':
      return { code: 'removeSnapshot', data: { name: Object.hasOwn(before.snapshots, command.id) ? short(before.snapshots[command.id]!.name) : command.id } }
    case 'putSource':
    case 'removeSource':
      return { code: 'sources', data: {} }
  }
}

function short(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words
}

function titleOf(id: string, { events }: Workspace): string {
  return Object.hasOwn(events, id) ? short(events[id]!.title) : id
}

function scenarioName(id: string, { scenarios }: Workspace): string {
  return isPresetId(id) ? PRESETS[id].name : short(ownScenario(scenarios, id)?.name ?? id)
}

/** The key, and the value in force before where someone said it. */
function parameterData({ scenario, key }: { readonly scenario: string; readonly key: string }, before: Workspace): StepName['data'] {
  const parts = parseParameterKey(key)
  if (!parts.ok) return { key }
  const { id, category } = parts.value
  const inForce = effectiveParameters(resolveScenario(before, scenario))
  // Of a line of production nobody knows here what is published.
  const from = inForce[key] ?? (category === undefined && parts.value.year === undefined ? (inForce[parameterKey(id)] ?? parameterRow(id).fallback) : null)
  return { key, ...(from !== null && { from }) }
}
