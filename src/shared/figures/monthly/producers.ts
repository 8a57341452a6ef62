// Whose lines a figure of production draws, how they are called and how they look.
import type { ProductionCategory } from '../../domain/production-categories'
import type { Projection } from '../../engine/projection'
import { MONTHLY_WORDS } from '../../text/figures-production'
import { listInWords } from '../../text/figures'
import { FIGURE_LEVEL_TEXT, producerName, shortProducerName } from '../../text/production'
import { actorStyles, type ActorStyle } from '../actor-style'
import type { FigureOptions } from '../figure'
import type { MonthlyLine } from './model'

export const ALLIANCE = 'NATO'
export const RUSSIA = 'RUS'
/** The alliance's parts among the producers. */
export const ALLIES = ['USA', 'NATO_EUROPE'] as const

export const DEFAULT_CATEGORY: ProductionCategory = 'mbt'

export function categoryOf(options: FigureOptions): ProductionCategory {
  return options.category ?? DEFAULT_CATEGORY
}

/** Producers of a category that have a line, the alliance before its parts, Russia last: the order of drawing. */
export function drawnProducers(projection: Projection, category: ProductionCategory): readonly string[] {
  const found = projection.production?.producers(category) ?? []
  const others = found.filter((id) => id !== RUSSIA && !(ALLIES as readonly string[]).includes(id))
  const allies = ALLIES.filter((id) => found.includes(id))
  return [...others, ...allies, ...(allies.length > 1 ? [ALLIANCE] : []), ...(found.includes(RUSSIA) ? [RUSSIA] : [])]
}

/** Names for a label, longest first. */
export function producerNames(id: string): readonly string[] {
  return [producerName(id), shortProducerName(id)]
}

/** Russia is the one in question. */
export function producerStyles(ids: readonly string[]): ReadonlyMap<string, ActorStyle> {
  return actorStyles(ids, RUSSIA)
}

/** Values of a monthly series; null without one. */
export function monthly(projection: Projection, kind: string, category: ProductionCategory, producer: string): Float64Array | null {
  return projection.series.get(`${kind}.${category}.${producer}`)?.values ?? null
}

/** Sources of the figures that lines start from, each once. */
export function sourcesOf(projection: Projection, category: ProductionCategory, producers: readonly string[]): readonly string[] {
  const figures = producers.flatMap((producer) => projection.production?.published(category, producer) ?? [])
  return [...new Set(figures.flatMap(({ origins }) => Object.values(origins).flatMap(({ sources }) => sources)))]
}

/** What must be known of the lines drawn, sentence by sentence: whose figures are missing, undivided, and of which level. */
export function notesOnLines(projection: Projection, category: ProductionCategory): readonly string[] {
  const { production } = projection
  if (production === null) return []
  const has = production.producers(category)
  const missing = [...ALLIES, RUSSIA].filter((id) => !has.includes(id)).map(producerName)
  const undivided = has.filter((id) => production.published(category, id)?.undivided).map(producerName)
  const parts = ALLIES.filter((id) => has.includes(id))
  const levels = has.flatMap((id) => {
    const level = production.line(category, id)?.settings.level
    return level === undefined ? [] : [{ name: producerName(id), level }]
  })
  const first = levels[0]?.level
  return [
    ...(first === undefined
      ? []
      : levels.every(({ level }) => level === first)
        ? [MONTHLY_WORDS.level(FIGURE_LEVEL_TEXT[first])]
        : [MONTHLY_WORDS.levels(listInWords(levels.map(({ name, level }) => `${name} ${FIGURE_LEVEL_TEXT[level].toLowerCase()}`)))]),
    ...(missing.length > 0 ? [MONTHLY_WORDS.noFigureFor(listInWords(missing))] : []),
    ...(parts.length === 1 ? [MONTHLY_WORDS.partOfAlliance(producerName(parts[0]!))] : []),
    ...(undivided.length > 0 ? [MONTHLY_WORDS.undivided(listInWords(undivided))] : []),
    MONTHLY_WORDS.projected,
  ]
}

/** What stands in a plot without lines. */
export function nothingWords(projection: Projection, category: string): string {
  return projection.production === null ? MONTHLY_WORDS.loading : MONTHLY_WORDS.noFigure(category)
}

/** The same line as it was before the move, for the alliance and for Russia; none where nothing is moved or both are one. */
export function ghostLine({ ghost }: FigureOptions, kind: string, category: ProductionCategory, line: MonthlyLine, producer: string): readonly MonthlyLine[] {
  const values = ghost && (producer === RUSSIA || producer === ALLIANCE) ? monthly(ghost.projection, kind, category, producer) : null
  if (values === null || values.every((value, month) => Object.is(value, line.values[month]))) return []
  const name = producerName(producer)
  return [{ ...line, key: `ghost.${producer}`, dash: 'ghost', weight: 1.5, names: MONTHLY_WORDS.ghostNames(name, ghost!.name), column: `${name}, ${ghost!.name}`, values }]
}

export function isGhost({ dash }: MonthlyLine): boolean {
  return dash === 'ghost'
}
