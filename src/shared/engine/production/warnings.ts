// What a reader of production's numbers must know: what is not told apart, what stands for more than it is, what is missing.
import { PRODUCTION_CATEGORIES, type ProductionCategory } from '../../domain/production-categories'
import type { WarningCode } from '../../domain/scenario-warnings'
import type { Warning } from '../projection'
import type { ProductionModel } from './line-figures'

/** Those who are set against each other; of Ukraine nothing is asked. */
const ALLIES = ['USA', 'NATO_EUROPE'] as const
const RUSSIA = 'RUS'

/** Lines are named as files name them: `mbt.USA`. `hasLine`: the scenario may say what is published nowhere. */
export function productionWarnings(model: ProductionModel, hasLine: (category: ProductionCategory, producer: string) => boolean): readonly Warning[] {
  const lines = PRODUCTION_CATEGORIES.flatMap((category) => [...ALLIES, RUSSIA].map((producer) => ({ category, producer, id: `${category}.${producer}`, has: hasLine(category, producer) })))
  const undivided = lines.filter(({ id, has }) => has && model.get(id)?.undivided)
  const missing = lines.filter(({ has }) => !has)
  const partial = PRODUCTION_CATEGORIES.flatMap((category) => {
    const parts = lines.filter((line) => line.category === category && line.producer !== RUSSIA && line.has)
    return parts.length === 1 ? parts : []
  })
  const listed = (code: WarningCode, some: readonly { readonly id: string }[]): readonly Warning[] =>
    some.length === 0 ? [] : [{ code, data: { lines: some.map(({ id }) => id).join(', ') } }]
  return [
    { code: 'production.projected', data: {} },
    ...listed('production.undivided', undivided),
    ...listed('production.partOfAlliance', partial),
    ...listed('production.noFigure', missing),
  ]
}
