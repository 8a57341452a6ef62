// A formula of the user's own over the years, without pixels: its values in each scenario.
import { isProductionCategory, type ProductionCategory } from '../../domain/production-categories'
import type { OwnFormula } from '../../domain/scenario'
import type { Projection, Series } from '../../engine/projection'
import { inOneUnit, joinEqual, scenarioLook, scenariosOf, valuesIn, type DrawnScenario, type NamedScenario } from '../compare/scenarios'
import type { Domain, DrawnSides, FigureOptions } from '../figure'
import { ALLIES, ALLIANCE, sourcesOf } from '../monthly/producers'
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
  /** Years, or months (`2025-06`) where all that it rests on is monthly. */
  readonly grid: Series['grid']
  readonly years: readonly number[]
  readonly months: readonly string[]
  /** Series and indicators, by itself or by other formulas. */
  readonly restsOn: readonly string[]
  /** Published figures that lines of production start from. */
  readonly sources: readonly string[]
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
  const grid = projection.series.get(id)?.grid ?? 'years'
  const restsOn = projection.series.get(id)?.restsOn ?? []
  return {
    scenarioName,
    formula: formula ?? null,
    unit: projection.series.get(id)?.unit.text ?? '',
    grid,
    years: projection.years,
    months: projection.months,
    restsOn,
    baseYear: restsOnProduction(restsOn) ? null : (projection.actors.get('NATO')?.baseYear ?? null),
    sources: [...new Set(restsOn.flatMap((id) => productionSources(id, projection)))],
    lines: joinEqual(drawn, (scenario) => valuesIn(scenario, id)).map(({ lead, scenarios: same, values }) => ({ lead, scenarios: same, values: [...values] })),
    compares: compared.length > 0,
    leftOut: compared.length > 0 ? leftOut : [],
  }
}

/** Whether something of production is among them, which is projected from its first month. */
function restsOnProduction(restsOn: readonly string[]): boolean {
  return restsOn.some((id) => categoryIn(id) !== null)
}

/** The category of a series or indicator of production: `output.mbt.RUS`. */
export function categoryIn(id: string): ProductionCategory | null {
  const category = id.split('.').find(isProductionCategory)
  return category ?? null
}

/** What the formula rests on, as figures tell it: spending, and production of these categories. */
export function drawnSides({ restsOn }: OwnFormulaModel): DrawnSides {
  return {
    spending: restsOn.some((id) => categoryIn(id) === null),
    categories: [...new Set(restsOn.flatMap((id) => categoryIn(id) ?? []))],
  }
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

/** Of the producer that an id ends with; of the alliance those of all its lines. */
function productionSources(id: string, projection: Projection): readonly string[] {
  const category = categoryIn(id)
  const producer = id.split('.').at(-1)!
  return category === null ? [] : sourcesOf(projection, category, producer === ALLIANCE ? ALLIES : [producer])
}
