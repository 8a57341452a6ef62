// A formula of the user's own over the years, without pixels: its values in each scenario.
import type { OwnFormula } from '../../domain/scenario'
import type { Projection } from '../../engine/projection'
import { inOneUnit, joinEqual, scenarioLook, scenariosOf, valuesIn, type DrawnScenario, type NamedScenario } from '../compare/scenarios'
import type { Domain, FigureOptions } from '../figure'
import { roundStep } from '../placing/ticks'

export interface FormulaLine {
  readonly lead: NamedScenario
  /** All whose values these are; the first is the lead. */
  readonly scenarios: readonly NamedScenario[]
  readonly values: readonly number[]
}

export interface OwnFormulaModel {
  readonly scenarioName: string
  /** Null: the scenario has none. */
  readonly formula: OwnFormula | null
  readonly unit: string
  readonly years: readonly number[]
  /** Up to it lines are solid: NATO's last recorded year. Null: all of it is projected, because it rests on production. */
  readonly baseYear: number | null
  /** The active scenario's first; empty where there is no value. */
  readonly lines: readonly FormulaLine[]
  readonly compares: boolean
  /** Names of scenarios that have no such values in this unit. */
  readonly leftOut: readonly string[]
}

/** The projection, and those compared, have the formula among their series (`withFormulas`). */
export function buildOwnFormula(projection: Projection, options: FigureOptions): OwnFormulaModel {
  const { formula, scenarioName } = options
  const id = formula?.name ?? ''
  const compared = scenariosOf(projection, options)
  const alone: DrawnScenario = { ...scenarioLook(0), name: scenarioName, projection, purchasingPower: 1 }
  const scenarios = compared.length > 0 ? compared : [alone]
  const { drawn, leftOut } = inOneUnit(scenarios, id)
  return {
    scenarioName,
    formula: formula ?? null,
    unit: projection.series.get(id)?.unit.text ?? '',
    years: projection.years,
    baseYear: formula && namesMonths(formula, projection) ? null : (projection.actors.get('NATO')?.baseYear ?? null),
    lines: joinEqual(drawn, (scenario) => valuesIn(scenario, id)).map(({ lead, scenarios: same, values }) => ({ lead, scenarios: same, values: [...values] })),
    compares: compared.length > 0,
    leftOut: compared.length > 0 ? leftOut : [],
  }
}

/** Whether the text names a series over the months: production's, which is projected from its first month. */
function namesMonths({ expression }: OwnFormula, { series }: Projection): boolean {
  return (expression.match(/[A-Za-z_]\w*(?:\.\w+)*/g) ?? []).some((word) => series.get(word)?.grid === 'months')
}

/** From 0 where the values come near it, else around them; on round numbers. */
export function ownFormulaDomain({ lines }: OwnFormulaModel): Domain {
  const values = lines.flatMap((line) => line.values.filter(Number.isFinite))
  if (values.length === 0) return [0, 1]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const low = least > 0 && least < most * 0.6 ? 0 : least
  const high = most < 0 && most > least * 0.6 ? 0 : most
  const room = high > low ? high - low : Math.abs(high) || 1
  const step = roundStep(room, 4, 1) / 2
  const ends: Domain = [Math.floor((low === 0 ? 0 : low - room * 0.02) / step) * step, Math.ceil((high === 0 ? 0 : high + room * 0.02) / step) * step]
  return ends[0] < ends[1] && ends.every(Number.isFinite) ? ends : [0, 1]
}
