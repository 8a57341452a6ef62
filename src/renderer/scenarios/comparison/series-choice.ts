// Which series is held against which: a kind, whom it is of, and for production of which category. Ids are `kind.WHO`,
// `kind.category.WHO`, or the name of a formula, which is of nobody. Pure.
import { isProductionCategory } from '../../../shared/domain/production-categories'

export interface SeriesParts {
  readonly kind: string
  /** Null for spending. */
  readonly category: string | null
  readonly who: string
}

export interface SeriesChoices {
  /** Kinds of spending, then of production, in the order of the projection. */
  readonly spending: readonly string[]
  readonly production: readonly string[]
  readonly formulas: readonly string[]
  /** Of the chosen kind. */
  readonly categories: readonly string[]
  /** Of the chosen kind and category. */
  readonly whom: readonly string[]
}

/** The parts of an id. */
export function seriesParts(id: string): SeriesParts {
  const [kind = '', first = '', producer] = id.split('.')
  return producer !== undefined && isProductionCategory(first) ? { kind, category: first, who: producer } : { kind, category: null, who: first }
}

/** What can be chosen beside the chosen series. */
export function seriesChoices(ids: readonly string[], chosen: string): SeriesChoices {
  const { kind, category } = seriesParts(chosen)
  const all = ids.map(seriesParts)
  const each = <T>(list: readonly T[]) => [...new Set(list)]
  const ofKind = all.filter((parts) => parts.kind === kind)
  return {
    spending: each(all.filter((parts) => parts.category === null && parts.who !== '').map((parts) => parts.kind)),
    production: each(all.filter((parts) => parts.category !== null).map((parts) => parts.kind)),
    formulas: each(all.filter((parts) => parts.who === '').map((parts) => parts.kind)),
    categories: each(ofKind.flatMap((parts) => (parts.category === null ? [] : [parts.category]))),
    whom: each(ofKind.filter((parts) => parts.category === category).map(({ who }) => who)),
  }
}

/** The series with what is wanted; of what is not wanted as much as there is. Null where there is no series at all. */
export function seriesLike(ids: readonly string[], chosen: string, wanted: Partial<SeriesParts> = {}): string | null {
  const before = seriesParts(chosen)
  const parts = { ...before, ...wanted }
  const likeness = (id: string) => {
    const { kind, category, who } = seriesParts(id)
    const fits = (name: keyof SeriesParts, value: string | null) => (value === parts[name] ? (wanted[name] === undefined ? 1 : 10) : 0)
    return 3 * fits('kind', kind) + 2 * fits('category', category) + fits('who', who)
  }
  return ids.reduce<string | null>((best, id) => (best === null || likeness(id) > likeness(best) ? id : best), null)
}
