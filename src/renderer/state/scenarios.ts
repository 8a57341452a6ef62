// Scenarios of the workspace, whole, made once for each change of what they hang on however many panes ask.
import type { OwnScenario } from '../../shared/domain/own-scenario'
import type { ParameterValue } from '../../shared/domain/parameter-key'
import { eventsUnder, lineOf, parentOfLine, scenarioOfLine, type Scenarios } from '../../shared/domain/resolve-scenario'
import { effectiveParameters, type Scenario } from '../../shared/domain/scenario'
import type { Workspace } from '../../shared/domain/workspace'

export interface ShownScenario {
  readonly id: string
  /** Null for a preset. */
  readonly own: OwnScenario | null
  /** Whole: what the engine takes. */
  readonly scenario: Scenario
  /** What it is based on, whole; a preset is its own. */
  readonly parent: Scenario
  /** Parameters of the parent and its preset: what a reset gives. */
  readonly inherited: Readonly<Record<string, ParameterValue>>
}

export interface Resolver {
  /** The same object until the scenario or one of its parents changes. */
  resolve(scenarios: Scenarios, id: string): ShownScenario
  /** The workspace's events as a scenario has them; the same object for the same inputs. */
  events(workspace: Pick<Workspace, 'events' | 'scenarios'>, id: string): Workspace['events']
}

interface Known {
  readonly line: readonly unknown[]
  readonly shown: ShownScenario
}

interface KnownEvents {
  readonly of: Workspace['events']
  readonly scenario: Scenario
  readonly events: Workspace['events']
}

export function createResolver(): Resolver {
  const known = new Map<string, Known>()
  const knownEvents = new Map<string, KnownEvents>()

  function resolve(scenarios: Scenarios, id: string): ShownScenario {
    const line = lineOf(scenarios, id)
    const inputs = [line.preset, ...line.own]
    const before = known.get(id)
    if (before?.line.length === inputs.length && inputs.every((input, place) => input === before.line[place])) return before.shown
    const parent = parentOfLine(line)
    const shown = { id, own: line.own.at(-1) ?? null, scenario: scenarioOfLine(line), parent, inherited: effectiveParameters(parent) }
    known.set(id, { line: inputs, shown })
    return shown
  }

  return {
    resolve,
    events: ({ events, scenarios }, id) => {
      const { scenario } = resolve(scenarios, id)
      if (scenario.eventChanges === undefined) return events
      const before = knownEvents.get(id)
      if (before?.of === events && before.scenario === scenario) return before.events
      const made = { of: events, scenario, events: eventsUnder(events, scenario) }
      knownEvents.set(id, made)
      return made.events
    },
  }
}
