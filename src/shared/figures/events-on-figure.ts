// Which events stand on a figure: those whose effects act on what it draws, from the day on which they begin to; and, while
// one is moved, where it was.
import { EFFECT_TARGETS } from '../domain/effect'
import { daySpan } from '../domain/fuzzy-date'
import type { ProductionCategory } from '../domain/production-categories'
import type { ActingEvent } from '../engine/effects'
import type { Projection } from '../engine/projection'
import type { DrawnSides, EventOnFigure, FigureOptions } from './figure'

/**
 * Events of a figure by date. A figure of production draws one category, a formula of production those that it names; where money
 * is a ceiling of one, what acts on spending acts on it as well.
 */
export function eventsOnFigure(projection: Projection, options: FigureOptions, { spending, categories: drawn }: DrawnSides): readonly EventOnFigure[] {
  if (projection.acting.length === 0) return NONE
  const drawsSpending = spending || drawn.some((category) => moneyCounts(projection, category))
  const acts = ({ effects }: ActingEvent) =>
    effects?.some(({ target, enabled, categories }) => {
      if (!enabled) return false
      if (EFFECT_TARGETS[target].side === 'spending') return drawsSpending
      return drawn.some((category) => categories?.includes(category) !== false)
    }) === true
  const stood = new Map(options.ghost?.projection.acting.map(({ id, start }) => [id, start]))
  return projection.acting.filter(acts).map(({ id, title, start }) => {
    const day = daySpan(start).first
    const was = stood.get(id)
    const dayBefore = was === undefined || was === start ? day : daySpan(was).first
    return { id, title, day, dayBefore: dayBefore === day ? null : dayBefore }
  })
}

const NONE: readonly EventOnFigure[] = []

function moneyCounts({ production }: Projection, category: ProductionCategory): boolean {
  if (production === null) return false
  return production.producers(category).some((producer) => production.line(category, producer)?.settings.ceiling !== 'capacity')
}
