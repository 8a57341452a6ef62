// From committed scenario and drafts to a projection, computed once for each change however many panes ask.
import type { ParameterValue } from '../../shared/domain/parameter-key'
import type { Scenario } from '../../shared/domain/scenario'
import { project } from '../../shared/engine/project'
import type { SpendingModel } from '../../shared/engine/prepare-model'
import type { Projection } from '../../shared/engine/projection'

export interface Projector {
  /** The scenario with the drafts laid over it; the same object for the same two inputs. */
  drafted(scenario: Scenario, drafts: Readonly<Record<string, ParameterValue>>): Scenario
  /** The projection of that; the same object for the same two inputs. */
  projection(scenario: Scenario, drafts: Readonly<Record<string, ParameterValue>>): Projection
}

/** Keeps the last answer only: the window shows one scenario at a time. */
export function createProjector(model: SpendingModel): Projector {
  let last: { scenario: Scenario; drafts: object; drafted: Scenario; projection: Projection | null } | null = null

  function entry(scenario: Scenario, drafts: Readonly<Record<string, ParameterValue>>) {
    if (last?.scenario !== scenario || last.drafts !== drafts) {
      const untouched = Object.keys(drafts).length === 0
      const drafted = untouched ? scenario : { ...scenario, parameters: { ...scenario.parameters, ...drafts } }
      last = { scenario, drafts, drafted, projection: null }
    }
    return last
  }

  return {
    drafted: (scenario, drafts) => entry(scenario, drafts).drafted,
    projection: (scenario, drafts) => {
      const current = entry(scenario, drafts)
      current.projection ??= project(model, current.drafted)
      return current.projection
    },
  }
}
