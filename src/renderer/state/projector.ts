// From committed scenario and drafts to a projection, computed once for each change however many panes ask.
import type { ParameterValue } from '../../shared/domain/parameter-key'
import type { MoneyBasis, Scenario } from '../../shared/domain/scenario'
import { project } from '../../shared/engine/project'
import type { SpendingModel } from '../../shared/engine/prepare-model'
import type { Projection } from '../../shared/engine/projection'

type Drafts = Readonly<Record<string, ParameterValue>>

export interface Projector {
  /** The scenario with the drafts laid over it and the money as looked at; the same object for the same inputs. */
  drafted(model: SpendingModel, scenario: Scenario, drafts: Drafts, basis: MoneyBasis): Scenario
  /** The projection of that; the same object for the same inputs. */
  projection(model: SpendingModel, scenario: Scenario, drafts: Drafts, basis: MoneyBasis): Projection
}

/** Keeps the last answer only: the window shows one scenario at a time. */
export function createProjector(): Projector {
  let last: {
    model: SpendingModel
    scenario: Scenario
    drafts: Drafts
    basis: MoneyBasis
    drafted: Scenario
    projection: Projection | null
  } | null = null

  function entry(model: SpendingModel, scenario: Scenario, drafts: Drafts, basis: MoneyBasis) {
    if (last?.model !== model || last.scenario !== scenario || last.drafts !== drafts || last.basis !== basis) {
      // Figures that show shares still say what the path costs: in constant money.
      const money = { ...scenario.money, basis: basis === 'current' ? ('current' as const) : ('constant' as const) }
      const drafted = { ...scenario, money, parameters: { ...scenario.parameters, ...drafts } }
      last = { model, scenario, drafts, basis, drafted, projection: null }
    }
    return last
  }

  return {
    drafted: (...inputs) => entry(...inputs).drafted,
    projection: (...inputs) => {
      const current = entry(...inputs)
      current.projection ??= project(current.model, current.drafted)
      return current.projection
    },
  }
}
