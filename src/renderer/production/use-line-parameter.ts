// A parameter of production as a control sees it: of one line, or of every line.
import { parameterKey, type ParameterValue } from '../../shared/domain/parameter-key'
import { parameterRow, type ParameterId } from '../../shared/domain/parameter-table'
import type { ProductionCategory } from '../../shared/domain/production-categories'
import type { FigureName } from '../../shared/engine/production/line-figures'
import { ALLIES } from '../../shared/figures/monthly/producers'
import { PRODUCTION_SIDE } from '../../shared/text/production-side'
import { useKeyed, type ParameterControl } from '../calculator/use-parameter'
import { useShown } from '../state/use-scenario'
import { useProjection } from '../state/use-projection'

export interface Line {
  readonly category: ProductionCategory
  readonly producer: string
}

/** Which published figure a parameter starts from. */
const FIGURE_OF: Readonly<Partial<Record<ParameterId, FigureName>>> = {
  'production.output0': 'output', 'production.capacity0': 'output', 'production.capacity1': 'plan', 'production.rampMonths': 'plan',
  'production.unitCost': 'unitCost', 'production.refurbRate': 'refurbished', 'production.storage0': 'storage',
  'production.stock0': 'stock', 'production.lossRate': 'losses',
}

/** The key under which a parameter is set: of the line, or of all where there is none or the parameter knows no lines. */
function lineKey(id: ParameterId, line: Line | null): string {
  return line === null || !parameterRow(id).perLine ? parameterKey(id) : parameterKey(id, line.producer, undefined, line.category)
}

export function useLineParameter(id: ParameterId, line: Line | null): ParameterControl {
  const key = lineKey(id, line)
  const { production } = useProjection()
  const { inherited } = useShown()
  const general: ParameterValue | null = inherited[parameterKey(id)] ?? parameterRow(id).fallback
  const standard = line === null || key === parameterKey(id) ? general : (inherited[key] ?? production?.inForce(id, line.category, line.producer, key) ?? null)
  const figure = FIGURE_OF[id]
  const origin = line && figure && production?.published(line.category, line.producer)?.origins[figure]
  const isSpending = id === 'production.procurement' && line !== null && (ALLIES as readonly string[]).includes(line.producer)
  return { ...useKeyed(id, key, standard), unset: isSpending ? PRODUCTION_SIDE.fromSpending : PRODUCTION_SIDE.noFigure, origin: origin ?? undefined }
}
