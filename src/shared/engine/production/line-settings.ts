// The settings of one production line: what the scenario says, the most specific first, else what is published, else an
// assumption (docs/MODEL.md §3).
import type { ParameterValue } from '../../domain/parameter-key'
import { parameterRow, type ParameterId } from '../../domain/parameter-table'
import type { Ceiling, FigureLevel, LearningForm, ProductionCategory } from '../../domain/production-categories'
import type { ProductionSettings } from './production-settings'
import type { LineMoney } from './line-money'
import { MONTHS } from './months'
import { placeOf, type Levels, type LineFigures } from './line-figures'
import type { LineSettings } from './line'

/** κ of the capacity ramp: as the spending side's S-curve by default. */
const STEEPNESS = 8
/** Units built before June 2025: so many months of today's output. */
const MONTHS_BUILT = 36
/** Months of a ramp whose length nobody says. */
const RAMP_MONTHS = 24
/** Progress ratio of 0.8 (MCNERNEY11); prices of other kinds rose with their numbers. */
const LEARNING: Readonly<Partial<Record<ProductionCategory, number>>> = { drones: 0.2 }

/** What a line is run with, or null where nothing is published of its output and nobody has said it. `atLevel`: in place of the scenario's level. */
export function settingsOfLine(
  settings: ProductionSettings, category: ProductionCategory, producer: string, figures: LineFigures | undefined, money: LineMoney,
  atLevel?: FigureLevel,
): LineSettings | null {
  const asked = (id: ParameterId) => settings.set(id, category, producer)
  const number = (id: ParameterId) => asked(id) as number | undefined
  const standard = (id: ParameterId) => (asked(id) ?? parameterRow(id).fallback) as number
  const choice = <C extends string>(id: ParameterId) => (asked(id) ?? parameterRow(id).fallback) as C
  const level = atLevel ?? choice<FigureLevel>('production.figures')
  const published = (levels: Levels | undefined) => levels?.[level] ?? Number.NaN

  const output0 = number('production.output0') ?? orElse(published(figures?.output), number('production.capacity0') ?? Number.NaN)
  if (Number.isNaN(output0)) return null
  const capacity0 = number('production.capacity0') ?? output0
  const plan = figures?.plan ?? null
  // Of a plan only so much comes true; what the user types is taken at his word.
  const planned = plan === null ? capacity0 : capacity0 + Math.max(0, plan.capacity - capacity0) * standard('production.realisation')
  const month = asked('production.rampStart')
  const rampStart = month === undefined ? (figures?.since ?? 0) : placeOf(month as string)
  const rampMonths = number('production.rampMonths') ?? (plan === null ? RAMP_MONTHS : Math.max(1, plan.month - rampStart))
  const unitCost = number('production.unitCost') ?? money.unitCost ?? Number.NaN
  const cumulative0 = number('production.cumulative0') ?? Math.max(1, output0 * MONTHS_BUILT)
  const monthly = money.procurement?.[0] ?? Number.NaN
  return {
    level, output0, capacity0, capacity1: number('production.capacity1') ?? planned, rampStart, rampMonths, steepness: STEEPNESS,
    lag: standard('production.lag'), ceiling: choice<Ceiling>('production.ceiling'),
    unitCost, learningForm: choice<LearningForm>('production.learningForm'), learningRate: number('production.learningRate') ?? LEARNING[category] ?? 0,
    cumulative0, escalation: standard('production.escalation'),
    budgetShare: number('production.budgetShare') ?? (output0 * unitCost) / monthly,
    refurbRate: number('production.refurbRate') ?? published(figures?.refurbished),
    storage0: number('production.storage0') ?? published(figures?.storage),
    stock0: number('production.stock0') ?? published(figures?.stock),
    lossRate: number('production.lossRate') ?? published(figures?.losses),
    transfers: standard('production.transfers'),
  }
}

/** A parameter of a line as the scenario says it, else the table's value, else the line's own figure; null where there is none. */
export function valueInForce(settings: ProductionSettings, id: ParameterId, category: ProductionCategory, producer: string, line: () => LineSettings | null): ParameterValue | null {
  const said = settings.set(id, category, producer) ?? parameterRow(id).fallback
  if (said !== null) return said
  const found = line()
  const field = id.slice(id.indexOf('.') + 1)
  const value = found !== null && field in found ? found[field as keyof LineSettings] : Number.NaN
  if (id === 'production.rampStart') return found === null ? null : MONTHS[found.rampStart]!
  return typeof value === 'number' && Number.isNaN(value) ? null : value
}

function orElse(value: number, other: number): number {
  return Number.isNaN(value) ? other : value
}
